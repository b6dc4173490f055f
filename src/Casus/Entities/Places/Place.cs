namespace Casus.Entities.Places;

/// <summary>A gazetteer entry: a place in the world.</summary>
public sealed record Place
{
    /// <summary>Canonical English name.</summary>
    public required string Name { get; init; }

    /// <summary>Decimal degrees north, -90 to 90.</summary>
    public required double Latitude { get; init; }

    /// <summary>Decimal degrees east, -180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>ISO 3166-1 alpha-3; null for seas and places of several countries.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-level division; null where not known.</summary>
    public string? Admin1 { get; init; }

    /// <summary>GeoNames id; null for places of our own list.</summary>
    public int? GeoNamesId { get; init; }

    /// <summary>People living there; 0 where not known.</summary>
    public long Population { get; init; }

    /// <summary>How exact it is.</summary>
    public required PlaceResolution Resolution { get; init; }
}
