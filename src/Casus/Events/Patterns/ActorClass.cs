using Casus.Entities;
using Casus.Entities.Actors;

namespace Casus.Events.Patterns;

/// <summary>The classes of conditions that the resolver answers, not a word list: <c>@actor</c>, <c>@state</c>, <c>@armed</c> and so on.</summary>
internal static class ActorClass
{
    /// <summary>Whether the resolver answers for this class name.</summary>
    public static bool IsKnown(string name) => name is "@actor" or "@state" or "@government" or "@person" or "@armed" or "@police" or "@military" or "@rebel"
        or "@civilian" or "@official" or "@organization" or "@group" or "@party" or "@place" or "@number" or "@money";

    /// <summary>Whether a mention belongs to the class. Places, numbers and money are not mentions and are asked for elsewhere.</summary>
    public static bool Holds(string name, Mention mention)
    {
        var actor = mention.Actor;
        return name switch
        {
            "@actor" => mention.Kind is not (MentionKind.Place or MentionKind.Other) || actor is { Sectors.Count: > 0 } || actor?.Country is not null,
            "@state" => mention.Kind == MentionKind.Country || (actor?.Country is not null && actor.Has(Sector.GOV)),
            "@government" => actor is not null && (actor.Has(Sector.GOV) || mention.Kind == MentionKind.Country),
            "@person" => mention.Kind is MentionKind.Person or MentionKind.Role,
            "@armed" => HasAny(actor, Sector.MIL, Sector.REB, Sector.PRM, Sector.UAF, Sector.IMG, Sector.COP, Sector.SPY),
            "@police" => HasAny(actor, Sector.COP),
            "@military" => HasAny(actor, Sector.MIL),
            "@rebel" => HasAny(actor, Sector.REB, Sector.UAF, Sector.IMG, Sector.PRM),
            "@civilian" => HasAny(actor, Sector.CVL, Sector.REF, Sector.EDU, Sector.MED, Sector.JRN, Sector.LAB, Sector.AGR, Sector.REL, Sector.SOC),
            "@official" => HasAny(actor, Sector.GOV, Sector.LEG, Sector.JUD),
            "@party" => HasAny(actor, Sector.PTY, Sector.OPP),
            "@organization" => mention.Kind is MentionKind.Organization or MentionKind.Group,
            "@group" => mention.Kind is MentionKind.Group || (mention.Kind == MentionKind.Role && actor is { Sectors.Count: > 0 }),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a name nobody knows may belong to the class: an unknown person may well be an official, an unknown body a state's. Words that say what
    /// somebody is ("students") never do.
    /// </summary>
    public static bool MayHold(string name, Mention mention)
    {
        if (!mention.IsNamed || mention.Actor is { } actor && (actor.Country is not null || actor.Sectors.Count > 0)) return false;
        return mention.Kind switch
        {
            MentionKind.Person => name is "@actor" or "@person" or "@official" or "@government" or "@state",
            MentionKind.Organization or MentionKind.Group or MentionKind.Other => name is "@actor" or "@organization" or "@group" or "@official" or "@government" or "@state",
            _ => false,
        };
    }

    private static bool HasAny(Actor? actor, params ReadOnlySpan<Sector> sectors)
    {
        foreach (var sector in sectors)
            if (actor?.Has(sector) == true) return true;
        return false;
    }
}
