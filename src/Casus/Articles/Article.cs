namespace Casus.Articles;

/// <summary>
/// One news item as its page said it: headline, text, publisher, publication date. Immutable; all offsets of later stages count in
/// <see cref="Text"/> or in <see cref="Title"/>, which are never changed again.
/// </summary>
public sealed record Article
{
    /// <summary>The caller's id: the row's <c>id</c>, or the file name without <c>.html</c> and <c>.gz</c> where a page is read.</summary>
    public required string Id { get; init; }

    /// <summary>The body, without page furniture. Empty where the input held none.</summary>
    public required string Text { get; init; }

    /// <summary>The headline where it is not part of <see cref="Text"/>; null where none is known.</summary>
    public string? Title { get; init; }

    /// <summary>The paragraphs of <see cref="Text"/> in order; blank lines between them belong to none.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; init; } = [];

    /// <summary>When it was printed; null where neither the input nor the caller says so.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The newspaper or agency.</summary>
    public string? Publisher { get; init; }

    /// <summary>Authors in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code as stated by the input; null where not stated.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the text is English, the one language that is coded. True where there is too little text to tell.</summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>What the reader noticed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
