namespace Casus.Documents;

/// <summary>Writes CoNLL-U.</summary>
internal static class ConlluWriter
{
    /// <summary>Writes one sentence and the blank line behind it; lines end with a line feed.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments)
        {
            writer.Write(comment);
            writer.Write('\n');
        }

        foreach (var row in sentence.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0) writer.Write('\t');
                writer.Write(row[i]);
            }

            writer.Write('\n');
        }

        writer.Write('\n');
    }
}
