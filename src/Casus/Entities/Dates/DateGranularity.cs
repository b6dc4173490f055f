namespace Casus.Entities.Dates;

/// <summary>How exact a date is.</summary>
public enum DateGranularity : byte
{
#pragma warning disable CS1591 // Each name says it.
    Day, Week, Month, Quarter, Season, Year, Decade, Century, Vague,
#pragma warning restore CS1591
}
