namespace Casus.Documents;

/// <summary>One syntactic word (Universal Dependencies) and its tie to its head. "don't" is two tokens that touch: "do" and "n't".</summary>
public readonly record struct Token
{
    /// <summary>Where the word stands, in the text of its sentence's part (body or title).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Dictionary form, lower case but for proper nouns; one shared string a lemma.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal tag.</summary>
    public required PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>Penn Treebank tag.</summary>
    public required PennTag Tag { get; init; }

    /// <summary>Index of the head in the sentence, from 0; -1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>The tie to the head.</summary>
    public required DependencyRelation Relation { get; init; }
}
