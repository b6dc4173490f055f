namespace Casus.Articles;

/// <summary>When an article was printed, and how that is known. Relative dates ("Sunday") resolve against it.</summary>
/// <param name="Date">The day, in the publisher's calendar.</param>
/// <param name="FoundIn">Where it was found: <c>option</c>, <c>row</c>, <c>json-ld</c>, <c>meta</c>, <c>time</c>, <c>url</c>, <c>text</c>.</param>
public readonly record struct PublicationDate(DateOnly Date, string FoundIn);
