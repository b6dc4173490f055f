namespace Casus.Entities.Places;

/// <summary>One entry that a name may mean, with what the resolver weighs; a struct, since "San Antonio" has hundreds.</summary>
internal readonly record struct PlaceCandidate
{
    /// <summary>Number of the gazetteer record; -1 for countries and regions, which bring <see cref="Known"/>.</summary>
    public required int Entry { get; init; }

    /// <summary>The country or region itself; null for gazetteer entries.</summary>
    public Place? Known { get; init; }

    /// <summary>Decimal degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Decimal degrees east.</summary>
    public required double Longitude { get; init; }

    /// <summary>ISO 3166-1 alpha-3; null where there is none or several.</summary>
    public required string? Country { get; init; }

    /// <summary>Identifies the first-level division within the country; 0 where not known.</summary>
    public int Admin1 { get; init; }

    /// <summary>Identifies the second-level division within the country; 0 where not known.</summary>
    public int Admin2 { get; init; }

    /// <summary>People living there; 0 where not known.</summary>
    public long Population { get; init; }

    /// <summary>What sort of place it is.</summary>
    public required PlaceFeature Feature { get; init; }

    /// <summary>Whether the words are the place's main name and not one of its other spellings.</summary>
    public required bool IsMainName { get; init; }

    /// <summary>Whether <paramref name="other"/> is the same entry.</summary>
    public bool IsSameAs(PlaceCandidate other) => Entry >= 0 ? Entry == other.Entry : ReferenceEquals(Known, other.Known);
}
