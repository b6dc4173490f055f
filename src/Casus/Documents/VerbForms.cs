namespace Casus.Documents;

/// <summary>Reads <c>data/documents/verbs.tsv</c>: the inflected forms of the verbs that matter most, for forms no treebank sentence shows ("rebuked", "clung").</summary>
internal static class VerbForms
{
    /// <summary>From lower-case form to lemma. A form of two verbs ("found", "lay") is left to what the treebank taught, unless it is a base form.</summary>
    /// <exception cref="DataFileException">The table is malformed.</exception>
    public static Dictionary<string, string> Read(string path)
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(path, "lemma", "past", "participle", "gerund", "third"))
        {
            for (var column = 0; column < 5; column++)
            {
                if (row[column].Length == 0) throw row.Error("every verb has five forms");
                if (!lemmas.TryAdd(row[column], row[0]) && lemmas[row[column]] != row[0]) ambiguous.Add(row[column]);
            }
        }

        foreach (var form in ambiguous) lemmas.Remove(form);
        return lemmas;
    }
}
