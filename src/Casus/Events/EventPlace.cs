using Casus.Entities.Places;

namespace Casus.Events;

/// <summary>Where an event happened.</summary>
/// <param name="Text">The words, as written.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Place">The gazetteer entry; null where the name could not be resolved.</param>
/// <param name="Of">Where it was found.</param>
public sealed record EventPlace(string Text, TextSpan Span, Place? Place, FoundIn Of);
