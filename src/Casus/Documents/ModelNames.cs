namespace Casus.Documents;

/// <summary>Names of the files in <c>models/</c>, and of the tables made from them.</summary>
internal static class ModelNames
{
    /// <summary>The tagger.</summary>
    public const string Tagger = "tagger.bin";

    /// <summary>The parser.</summary>
    public const string Parser = "parser.bin";

    /// <summary>The lemma tables.</summary>
    public const string Lemmas = "lemmas.bin";

    /// <summary>Tagger and parser unpacked, in the folder of prepared tables.</summary>
    public const string Tables = "parser.tables";
}
