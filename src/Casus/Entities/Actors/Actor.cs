namespace Casus.Entities.Actors;

/// <summary>
/// A state, group or person able to act, as one mention names it on one date: "President Biden" is USA GOV in 2021 and USA ELI in 2025.
/// What is not known is null or empty; an actor with neither entity, country nor sector is an unknown name that is kept.
/// </summary>
public sealed record Actor
{
    /// <summary>Canonical name of the thing in the world ("Joe Biden"); null for agent nouns ("gunmen").</summary>
    public string? Entity { get; init; }

    /// <summary>ISO 3166-1 alpha-3, also KOS, PSE, HKG; null for international bodies and where not known.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sectors, the most specific role first.</summary>
    public IReadOnlyList<Sector> Sectors { get; init; } = [];

    /// <summary>Wikidata id, where the lexicon holds one.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The entry of the lexicon it was read from, so that it can be asked again for another day; null for agent nouns and unknown names.</summary>
    internal ActorEntry? Entry { get; init; }

    /// <summary>Country and first sector ("USAGOV"), or the international code ("IGO", "UNO"); null where neither is known.</summary>
    public string? Code => (Country, Sectors.Count) switch
    {
        (null, 0) => null,
        (null, _) => Sectors[0].ToString(),
        (_, 0) => Country,
        _ => Country + Sectors[0],
    };

    /// <summary>Whether the actor has the sector among its sectors.</summary>
    public bool Has(Sector sector)
    {
        foreach (var own in Sectors)
            if (own == sector) return true;
        return false;
    }
}
