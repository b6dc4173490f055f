namespace Casus.Storage;

/// <summary>What the store keeps of one event beside its full record: the columns that queries filter by.</summary>
public sealed record StoredEvent
{
    /// <summary>The event's stable id.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>1 to 4.</summary>
    public required int QuadClass { get; init; }

    /// <summary>PLOVER score, -10 to 10.</summary>
    public required double Score { get; init; }

    /// <summary>CAMEO code.</summary>
    public string? Cameo { get; init; }

    /// <summary>Goldstein value.</summary>
    public double? Goldstein { get; init; }

    /// <summary>Auxiliary modes as bits: 1 historical, 2 future, 4 hypothetical, 8 negation.</summary>
    public required int Auxiliary { get; init; }

    /// <summary>Codes of the sources, separated by blanks; null where none is known.</summary>
    public string? Sources { get; init; }

    /// <summary>Codes of the targets, separated by blanks; null where none is known.</summary>
    public string? Targets { get; init; }

    /// <summary>First day, ISO 8601.</summary>
    public string? DateStart { get; init; }

    /// <summary>Last day, ISO 8601.</summary>
    public string? DateEnd { get; init; }

    /// <summary>Name of the place.</summary>
    public string? Place { get; init; }

    /// <summary>Country of the place, ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Decimal degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Decimal degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The whole event as one JSON object.</summary>
    public required string Record { get; init; }
}
