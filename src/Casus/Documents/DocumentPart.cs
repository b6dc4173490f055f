namespace Casus.Documents;

/// <summary>Which text of the article a sentence stands in; offsets count in that text.</summary>
public enum DocumentPart : byte
{
    /// <summary>The article's body text.</summary>
    Body,

    /// <summary>The headline, where it is not part of the body.</summary>
    Title,
}
