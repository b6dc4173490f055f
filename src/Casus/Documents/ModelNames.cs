namespace Casus.Documents;

/// <summary>Names of the files in <c>models/</c>.</summary>
internal static class ModelNames
{
    /// <summary>The tagger.</summary>
    public const string Tagger = "tagger.bin";

    /// <summary>The parser.</summary>
    public const string Parser = "parser.bin";

    /// <summary>The lemma tables.</summary>
    public const string Lemmas = "lemmas.bin";
}
