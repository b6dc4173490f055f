using Casus.Articles;

namespace Casus.Documents;

/// <summary>An article's words and their ties. Sentences of the title come first, then those of the body in text order.</summary>
/// <param name="article">The article, unchanged.</param>
/// <param name="sentences">All sentences.</param>
/// <param name="diagnostics">What the parser noticed (limits that were hit).</param>
public sealed class Document(Article article, IReadOnlyList<Sentence> sentences, IReadOnlyList<Diagnostic>? diagnostics = null)
{
    /// <summary>The article, unchanged.</summary>
    public Article Article { get; } = article;

    /// <summary>All sentences: those of the title, then those of the body.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } = sentences;

    /// <summary>What the parser noticed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics ?? [];
}
