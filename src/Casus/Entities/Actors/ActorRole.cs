namespace Casus.Entities.Actors;

/// <summary>What somebody or something was during one time: one row of <c>data/actors</c>.</summary>
internal sealed record ActorRole
{
    /// <summary>Country code; null for international bodies.</summary>
    public string? Country { get; init; }

    /// <summary>Sectors, the most specific first; never empty for people and bodies, empty for countries.</summary>
    public IReadOnlyList<Sector> Sectors { get; init; } = [];

    /// <summary>Short title ("foreign minister"); empty where the row has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>First day; null where not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null where it lasts, or where the end is not known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the role is held on that day, as far as known.</summary>
    public bool HoldsOn(DateOnly date) => (From is null || From <= date) && (To is null || date <= To);
}
