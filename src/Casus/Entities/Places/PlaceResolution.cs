namespace Casus.Entities.Places;

/// <summary>How exact a place is.</summary>
public enum PlaceResolution : byte
{
#pragma warning disable CS1591 // Each name says it.
    Country, Admin1, Admin2, City, Region, Border, Facility, Water, Continent,
#pragma warning restore CS1591
}
