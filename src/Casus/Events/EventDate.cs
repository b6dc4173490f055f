using Casus.Entities.Dates;

namespace Casus.Events;

/// <summary>When an event happened: an interval of days. Never the publication date in disguise.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, included.</param>
/// <param name="Granularity">How exact it is.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Of">Where they were found.</param>
public sealed record EventDate(DateOnly Start, DateOnly End, DateGranularity Granularity, string Text, FoundIn Of);
