using Casus.Entities.Quantities;

namespace Casus.Events;

/// <summary>A number of people an event cost or moved.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Low">Lower bound; null where there is none.</param>
/// <param name="Best">Best reading; null where there is none.</param>
/// <param name="High">Upper bound; null where there is none.</param>
/// <param name="Side">Whose people.</param>
public sealed record Magnitude(QuantityKind Kind, long? Low, long? Best, long? High, MagnitudeSide Side);
