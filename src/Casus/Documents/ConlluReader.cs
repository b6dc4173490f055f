namespace Casus.Documents;

/// <summary>Reads CoNLL-U, sentence by sentence.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a file in order.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">Name of the file, for errors.</param>
    /// <exception cref="DataFileException">A row does not have ten cells.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        var sentence = new ConlluSentence();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (sentence.Rows.Count > 0) yield return sentence;
                if (sentence.Rows.Count > 0 || sentence.Comments.Count > 0) sentence = new ConlluSentence();
            }
            else if (line[0] == '#')
            {
                sentence.Comments.Add(line);
            }
            else
            {
                var cells = line.Split('\t');
                if (cells.Length != ConlluSentence.CellCount)
                    throw new DataFileException(name, number, $"{cells.Length} cells; a CoNLL-U row has {ConlluSentence.CellCount}");
                sentence.Rows.Add(cells);
            }
        }

        if (sentence.Rows.Count > 0) yield return sentence;
    }
}
