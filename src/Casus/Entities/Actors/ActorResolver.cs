namespace Casus.Entities.Actors;

/// <summary>Says what a lexicon entry was on one day: the same person is a minister in 2011, a president in 2015 and a former official in 2020.</summary>
internal static class ActorResolver
{
    // Up to two months the first and the last day count alike; no corpus tells people in office by halves of a year, so set by hand.
    private const int ShortDays = 62;

    /// <summary>The actor on a day.</summary>
    /// <param name="entry">Person, body, group or country.</param>
    /// <param name="date">The day; null where it is not known, which means the latest role.</param>
    /// <param name="sector">What a metonym stands for; null otherwise.</param>
    /// <param name="isFormer">Whether the text says "former": any office is over then.</param>
    public static Actor Resolve(ActorEntry entry, DateOnly? date, Sector? sector = null, bool isFormer = false)
    {
        if (entry.Kind == MentionKind.Country) return new Actor { Entity = entry.Name, Country = entry.Country, Sectors = sector is { } own ? [own] : [] };
        var sectors = entry.Kind == MentionKind.Person ? PersonSectors(entry, date, isFormer, out var role) : BodySectors(entry, date, out role);
        return new Actor { Entity = entry.Name, Country = role.Country, Sectors = sectors, Entry = entry };
    }

    /// <summary>
    /// The actor as it was during an event: in an article of 2021, who ordered something as defence secretary in March 2003 did so as GOV, although ELI by
    /// now. Unchanged where the lexicon does not know what the actor was then.
    /// </summary>
    /// <param name="actor">The actor on the article's date.</param>
    /// <param name="first">First day the event may have happened on.</param>
    /// <param name="last">Last such day; not before <paramref name="first"/>.</param>
    /// <param name="isLost">Whether the event took the actor's life: then an office that ended in those days ended with it.</param>
    public static Actor During(Actor actor, DateOnly first, DateOnly last, bool isLost)
    {
        if (actor.Entry is not { } entry) return actor;
        // Of a year or a decade the middle says most: who left in January was no longer in office for most of the year.
        var isLong = last.DayNumber - first.DayNumber > ShortDays;
        var day = isLong ? first.AddDays((last.DayNumber - first.DayNumber) / 2) : last;
        ActorRole? role = null;
        foreach (var candidate in entry.Roles)
        {
            var holds = candidate.HoldsOn(day) || (!isLong && candidate.HoldsOn(first)) || (isLost && candidate.To is { } to && to >= first && to <= last);
            if (holds && (role is null || (candidate.From ?? DateOnly.MinValue) >= (role.From ?? DateOnly.MinValue))) role = candidate;
        }

        if (role is not null) return actor with { Country = role.Country, Sectors = role.HoldsOn(day) ? Resolve(entry, day).Sectors : role.Sectors };
        // Before any role that is known the lexicon has nothing better to say than the article.
        return entry.Kind == MentionKind.Person && Latest(entry, day) is { } past && past.To < day ? Resolve(entry, day) : actor;
    }

    /// <summary>Whether a role is held on that day: it tells namesakes apart.</summary>
    public static bool IsActive(ActorEntry entry, DateOnly date)
    {
        foreach (var role in entry.Roles)
            if (role.HoldsOn(date)) return true;
        return false;
    }

    /// <summary>Days between the day and the nearest role; 0 while one is held.</summary>
    public static int Distance(ActorEntry entry, DateOnly date)
    {
        var best = int.MaxValue;
        foreach (var role in entry.Roles)
        {
            if (role.HoldsOn(date)) return 0;
            var days = role.From is { } from && date < from ? from.DayNumber - date.DayNumber : role.To is { } to ? date.DayNumber - to.DayNumber : int.MaxValue;
            best = Math.Min(best, days);
        }

        return best;
    }

    private static IReadOnlyList<Sector> PersonSectors(ActorEntry entry, DateOnly? date, bool isFormer, out ActorRole role)
    {
        if (date is not { } day)
        {
            role = Latest(entry, DateOnly.MaxValue) ?? entry.Roles[0];
            if (isFormer && IsOffice(role)) role = WithCountry(entry, role);
            return isFormer && IsOffice(role) ? [Sector.ELI] : role.Sectors;
        }

        ActorRole? held = null, second = null;
        foreach (var candidate in entry.Roles)
        {
            if (!candidate.HoldsOn(day)) continue;
            // Of two offices held at once the newer one is what the news calls the person: "acting president" over "prime minister".
            if (held is null || (candidate.From ?? DateOnly.MinValue) >= (held.From ?? DateOnly.MinValue)) (held, second) = (candidate, held);
            else second = candidate;
        }

        if (held is not null)
        {
            var isOver = isFormer || (day == DateOnly.MaxValue && IsMission(held) && WithCountry(entry, held) != held);
            role = isOver && IsOffice(held) ? WithCountry(entry, held) : held;
            if (isOver && IsOffice(held)) return [Sector.ELI];
            return second is null ? held.Sectors : Union(held.Sectors, second.Sectors);
        }

        if (Latest(entry, day) is { } past)
        {
            role = IsOffice(past) ? WithCountry(entry, past) : past;
            return IsOffice(past) ? [Sector.ELI] : past.Sectors;
        }

        // Before the first office the lexicon knows nothing about the person but the country.
        role = entry.Roles[0];
        return IsOffice(role) ? [] : role.Sectors;
    }

    private static IReadOnlyList<Sector> BodySectors(ActorEntry entry, DateOnly? date, out ActorRole role)
    {
        role = entry.Roles[0];
        if (date is { } day)
        {
            foreach (var candidate in entry.Roles)
                if (candidate.HoldsOn(day)) role = candidate;
            if (!role.HoldsOn(day)) role = Latest(entry, day) ?? entry.Roles[0];
        }
        else
        {
            role = Latest(entry, DateOnly.MaxValue) ?? role;
        }

        return role.Sectors;
    }

    // The role that began last among those that had begun by then.
    private static ActorRole? Latest(ActorEntry entry, DateOnly by)
    {
        ActorRole? latest = null;
        foreach (var role in entry.Roles)
        {
            if (role.From is { } from && from > by) continue;
            if (latest is null || End(role) > End(latest) || (End(role) == End(latest) && (role.From ?? DateOnly.MinValue) >= (latest.From ?? DateOnly.MinValue))) latest = role;
        }

        return latest;

        static DateOnly End(ActorRole role) => role.To ?? DateOnly.MaxValue;
    }

    // Who has left the service of an international body is a former official of the country last served.
    private static ActorRole WithCountry(ActorEntry entry, ActorRole past)
    {
        if (past.Country is not null) return past;
        ActorRole? home = null;
        foreach (var role in entry.Roles)
            if (role.Country is not null && (home is null || (role.From ?? DateOnly.MinValue) >= (home.From ?? DateOnly.MinValue))) home = role;
        return home ?? past;
    }

    // "African Union envoy for the Horn": nobody announces the end of such a mission, so by now, with no date to go by, a president who took one on is a
    // former president. The head of a body ("secretary general") holds an office like any other.
    private static bool IsMission(ActorRole role) => role is { Country: null, To: null } && role.Sectors[0] is Sector.IGO or Sector.UNO or Sector.EUR
        && (role.Title.Contains("envoy", StringComparison.Ordinal) || role.Title.Contains("mediator", StringComparison.Ordinal) || role.Title.Contains("facilitator", StringComparison.Ordinal));

    // An office ends; to be a rebel, a gangster, a cleric or a journalist does not end on a date.
    private static bool IsOffice(ActorRole role) => role.Sectors[0] is Sector.GOV or Sector.LEG or Sector.JUD or Sector.MIL or Sector.SPY or Sector.COP or Sector.PTY or Sector.OPP
        or Sector.UNO or Sector.EUR or Sector.IGO or Sector.ELI;

    private static Sector[] Union(IReadOnlyList<Sector> first, IReadOnlyList<Sector> second)
    {
        var union = new List<Sector>(first);
        foreach (var sector in second)
            if (!union.Contains(sector)) union.Add(sector);
        return [.. union];
    }
}
