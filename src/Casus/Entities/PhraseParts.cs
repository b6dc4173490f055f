using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>What the parts of one noun phrase say besides its core, and how that makes an actor.</summary>
internal sealed class PhraseParts
{
    private readonly List<Sector> _modifiers = [];
    private readonly List<Sector> _titles = [];
    private string? _nationality;
    private string? _ownerCountry;
    private string? _groupCountry;
    private string? _placeCountry;
    private string? _complementCountry;
    private string? _localCountry;
    private bool _ownerIsOfficial;
    private bool _hasOwner;
    private bool _ownerIsPerson;
    private bool _titleRepresents;

    /// <summary>Whether the text says that the role is over.</summary>
    public bool IsFormer { get; set; }

    /// <summary>Whether the text says that the role was held at the time told of.</summary>
    public bool IsThen { get; set; }

    private string? Country => _nationality ?? _ownerCountry ?? _groupCountry ?? _complementCountry ?? _placeCountry;

    /// <summary>A nationality or country in front: "Iraqi", "US".</summary>
    public void AddCountry(string? country, bool replaces)
    {
        if (_nationality is null || replaces) _nationality = country;
    }

    /// <summary>The country of a place in front: "Kabul police".</summary>
    public void AddPlaceCountry(string? country) => _placeCountry ??= country;

    /// <summary>A named group or body in front: "Hamas leader", "UN peacekeepers".</summary>
    public void AddGroup(Actor actor)
    {
        _groupCountry ??= actor.Country;
        AddAll(_modifiers, actor.Sectors);
        _hasOwner |= IsOwner(actor);
    }

    /// <summary>An agent noun in front: "militia commander", "student leader"; a title in front of a name.</summary>
    public void AddAgent(AgentNoun agent)
    {
        // "deputy police chief": in front of a title it is a rank, by itself a lawmaker
        if (agent.Noun == "deputy") return;
        _groupCountry ??= agent.Country;
        AddAll(_titles, agent.Sectors);
        _titleRepresents |= RelationalNouns.IsRepresentative(LastWord(agent.Noun));
    }

    /// <summary>Whose it is: "Iran's foreign minister", "Putin's spokesman", "Trump adviser".</summary>
    public void AddOwner(NamedPhrase? owner, bool isPossessor)
    {
        if (owner?.Actor is not { } actor) return;
        _ownerCountry ??= actor.Country;
        _ownerIsPerson |= owner.Kind is MentionKind.Person or MentionKind.Role;
        _ownerIsOfficial |= IsOfficial(actor);
        if (owner.Kind == MentionKind.Country && (actor.Sectors.Count == 0 || isPossessor)) return;
        AddAll(_modifiers, actor.Sectors);
        _hasOwner |= IsOwner(actor);
    }

    /// <summary>Whom a complement names: "rebels from the Arakan Army", "spokesman for the ministry".</summary>
    public void AddComplement(NamedPhrase owner, bool isClose)
    {
        var actor = owner.Actor!;
        if (!isClose)
        {
            _localCountry ??= actor.Country;
            return;
        }

        _complementCountry ??= actor.Country;
        _ownerIsPerson |= owner.Kind is MentionKind.Person or MentionKind.Role;
        _ownerIsOfficial |= IsOfficial(actor);
        if (owner.Kind == MentionKind.Country && actor.Sectors.Count == 0) return;
        AddAll(_modifiers, actor.Sectors);
        _hasOwner |= IsOwner(actor);
    }

    /// <summary>A place behind: "the mayor of Kano", "farmers in Gedaref".</summary>
    public void AddComplementCountry(string? country, bool isClose)
    {
        if (isClose) _complementCountry ??= country;
        else _localCountry ??= country;
    }

    /// <summary>The actor of an agent noun with its modifiers.</summary>
    /// <param name="agent">The noun at the core.</param>
    /// <param name="lemma">Its last word.</param>
    public Actor Role(AgentNoun agent, string lemma)
    {
        var own = agent.Sectors;
        // "the alliance" is international, "their Eritrean allies" are not
        if (own.Count > 0 && Country is not null && own[0] is Sector.IGO or Sector.NGO or Sector.ISM or Sector.IMG or Sector.MNC) own = [];
        var sectors = new List<Sector>(4);
        if (RelationalNouns.IsKin(lemma) && _ownerIsOfficial)
        {
            sectors.Add(Sector.ELI);
        }
        else if ((RelationalNouns.IsRepresentative(lemma) && (_hasOwner || _titles.Count > 0)) || own.Count == 0 || Dominates())
        {
            AddAll(sectors, _titles.Count > 0 && !_hasOwner ? _titles : Merge(_modifiers, _titles));
            if (sectors.Count == 0 || !IsVague(own)) AddAll(sectors, own);
        }
        else
        {
            AddAll(sectors, own);
            foreach (var sector in Merge(_titles, _ownerIsPerson ? [] : _modifiers))
                if (sector != Sector.GOV) Add(sectors, sector);
        }

        // Only what happens on the spot is local: "protesters in Cairo" are Egyptian, "soldiers in Mali" need not be Malian.
        var country = Country ?? agent.Country;
        if (country is null && _localCountry is not null && (sectors.Count == 0 || IsLocal(sectors[0]))) country = _localCountry;
        // "the UN envoy for Syria" is not Syrian
        if (sectors.Count > 0 && sectors[0] is Sector.UNO or Sector.EUR or Sector.IGO && _nationality is null && _ownerCountry is null && _groupCountry is null) country = null;
        if (IsFormer && sectors.Count > 0 && IsOffice(sectors[0])) sectors = [Sector.ELI];
        PutPartialLast(sectors);
        return new Actor { Country = country, Sectors = [.. sectors] };

        // "rebel troops", "Hamas soldiers", "opposition lawmakers", "police sergeant": who they fight or stand for outweighs what they are.
        bool Dominates()
        {
            if (own[0] is not (Sector.MIL or Sector.GOV or Sector.LEG or Sector.PTY or Sector.CVL or Sector.UNK or Sector.UAF)) return false;
            foreach (var sector in Merge(_titles, _modifiers))
                if (sector is Sector.REB or Sector.PRM or Sector.IMG or Sector.OPP or Sector.UNO or Sector.EUR || (sector == Sector.UAF && own[0] != Sector.CVL)
                    || (own[0] == Sector.MIL && sector is Sector.COP or Sector.SPY)) return true;
            return false;
        }
    }

    /// <summary>A known person with what the text says: the lexicon wins, but the text knows better what somebody was "then", or before any office we know.</summary>
    public Actor WithTitles(Actor known, bool hasNoDate)
    {
        if (_titles.Count == 0 && _modifiers.Count == 0) return known;
        var titles = TitleSectors();
        if (titles.Count == 0) return known;
        if (IsThen || known.Sectors.Count == 0) return known with { Sectors = titles, Country = known.Country ?? Country };
        if (IsFormer || !hasNoDate || known.Has(titles[0])) return known;
        return known with { Sectors = titles };
    }

    /// <summary>An unknown person, as titles and nationality describe them.</summary>
    public Actor Unknown(in ProperName name)
    {
        var sectors = TitleSectors();
        if (sectors.Count == 0 && name.Sector is { } sector) sectors = [sector];
        if (IsFormer && sectors.Count > 0 && IsOffice(sectors[0])) sectors = [Sector.ELI];
        return new Actor { Country = Country, Sectors = sectors };
    }

    /// <summary>An unknown body, by its head word and whose it is.</summary>
    public Actor Body(in ProperName name)
    {
        var sectors = new List<Sector>();
        AddAll(sectors, name.Body?.Sectors ?? []);
        // "Northern Fleet's Arctic Group": "group" says nothing about whose it is
        if (sectors is [] or [Sector.UNK] && _modifiers.Count > 0) sectors = [.. _modifiers];
        PutPartialLast(sectors);
        return new Actor { Country = name.Country ?? Country ?? name.Body?.Country ?? _localCountry, Sectors = [.. sectors] };
    }

    /// <summary>A body of the lexicon that belongs to another country here: "Chile's Defense Department" is not the American one.</summary>
    /// <param name="known">The body of the lexicon.</param>
    /// <param name="isMetonym">Whether its name stands for a part of its own state: that "Defense Department" means the forces holds for that state alone.</param>
    public Actor Foreign(Actor known, bool isMetonym)
    {
        var country = _nationality ?? _ownerCountry;
        if (country is null || known.Country is null || country == known.Country) return known;
        return new Actor { Country = country, Sectors = isMetonym && known.Sectors is [Sector.MIL] ? [Sector.GOV] : known.Sectors };
    }

    private List<Sector> TitleSectors()
    {
        var sectors = new List<Sector>();
        if (_titleRepresents)
        {
            // "Pentagon press secretary", "rebel commander"
            AddAll(sectors, _modifiers);
            AddAll(sectors, _titles);
            if (sectors.Count > 1 && _modifiers.Count > 0 && sectors[0] is not (Sector.GOV or Sector.PRE)) sectors.Remove(Sector.GOV);
            PutPartialLast(sectors);
            return sectors;
        }

        AddAll(sectors, _titles);
        if (!_ownerIsPerson && _titles.Count > 0) AddAll(sectors, _modifiers);
        PutPartialLast(sectors);
        return sectors;
    }

    // A partially recognised entity owns as a country does: its president is GOV as any other.
    private static bool IsOwner(Actor actor) => actor.Sectors.Count > 1 || (actor.Sectors.Count == 1 && actor.Sectors[0] != Sector.PRE);

    // "Somaliland police" are police first; PRE alone is the entity itself.
    private static void PutPartialLast(List<Sector> sectors)
    {
        if (sectors.Count > 1 && sectors.Remove(Sector.PRE)) sectors.Add(Sector.PRE);
    }

    private static bool IsOfficial(Actor actor) => actor.Has(Sector.GOV) || actor.Has(Sector.LEG) || actor.Has(Sector.ELI) || actor.Has(Sector.MIL) || actor.Has(Sector.JUD);

    private static bool IsOffice(Sector sector) => sector is Sector.GOV or Sector.LEG or Sector.JUD or Sector.MIL or Sector.SPY or Sector.COP or Sector.PTY or Sector.OPP or Sector.UNO
        or Sector.EUR or Sector.IGO or Sector.UNK;

    private static bool IsLocal(Sector sector) => sector is Sector.CVL or Sector.COP or Sector.CRM or Sector.OPP or Sector.JUD or Sector.LAB or Sector.AGR or Sector.EDU or Sector.MED or Sector.REL
        or Sector.JRN or Sector.UAF or Sector.REB or Sector.SOC or Sector.GOV or Sector.UNK or Sector.BUS;

    private static bool IsVague(IReadOnlyList<Sector> sectors) => sectors.Count == 0 || sectors[0] is Sector.GOV or Sector.CVL or Sector.UNK or Sector.UAF;

    private static List<Sector> Merge(List<Sector> first, List<Sector> second)
    {
        var merged = new List<Sector>(first);
        AddAll(merged, second);
        return merged;
    }

    private static void AddAll(List<Sector> into, IReadOnlyList<Sector> sectors)
    {
        for (var i = 0; i < sectors.Count; i++) Add(into, sectors[i]);
    }

    private static void Add(List<Sector> into, Sector sector)
    {
        if (!into.Contains(sector)) into.Add(sector);
    }

    private static string LastWord(string noun) => noun[(noun.LastIndexOf(' ') + 1)..];
}
