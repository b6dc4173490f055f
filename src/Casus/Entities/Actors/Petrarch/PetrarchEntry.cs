namespace Casus.Entities.Actors.Petrarch;

/// <summary>One record of an actor or agent dictionary: a phrase with its synonyms and codes.</summary>
internal sealed class PetrarchEntry(string file, int line, string phrase)
{
    /// <summary>Path of the dictionary.</summary>
    public string File { get; } = file;

    /// <summary>Line of the primary phrase.</summary>
    public int Line { get; } = line;

    /// <summary>The primary phrase, then the synonyms, as written.</summary>
    public List<string> Phrases { get; } = [phrase];

    /// <summary>The irregular plural in braces; null where there are no braces, empty for "no plural".</summary>
    public string? Plural { get; set; }

    /// <summary>Codes in file order.</summary>
    public List<PetrarchTerm> Terms { get; } = [];
}
