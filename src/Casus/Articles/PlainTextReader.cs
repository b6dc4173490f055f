namespace Casus.Articles;

/// <summary>Finds the paragraphs of a text that is not a page. The text itself stays as it is; furniture belongs to no paragraph.</summary>
internal sealed class PlainTextReader(FurnitureLines furniture)
{
    // Text with a longer line was not wrapped by a typewriter or a mailer, so each of its lines is a paragraph.
    private const int WidestWrap = 120;

    /// <summary>
    /// The paragraphs: what stands between blank lines or furniture, and single lines where the lines are not wrapped. Wrapped lines stay
    /// together; the parser of documents parts them further.
    /// </summary>
    public List<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        var block = new List<TextSpan>();
        var lines = Lines(text);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsEmpty || furniture.IsFurniture(line.In(text)) || IsSectionAbove(text, lines, i)) AddBlock(text, block, paragraphs);
            else block.Add(line);
        }

        AddBlock(text, block, paragraphs);
        return paragraphs;
    }

    /// <summary>Whether this is the first line that is not blank, names a section, and more text follows.</summary>
    private bool IsSectionAbove(string text, List<TextSpan> lines, int index)
    {
        for (var i = 0; i < index; i++)
            if (!lines[i].IsEmpty && !furniture.IsFurniture(lines[i].In(text))) return false;
        for (var i = index + 1; i < lines.Count; i++)
            if (!lines[i].IsEmpty) return furniture.IsSection(lines[index].In(text));
        return false;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var at = 0; at <= text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? text.Length : at + length;
            var (start, stop) = (at, end);
            while (start < stop && char.IsWhiteSpace(text[start])) start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            lines.Add(new TextSpan(start, stop));

            // A carriage return and a line feed are one line end.
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static void AddBlock(string text, List<TextSpan> block, List<TextSpan> paragraphs)
    {
        if (block.Count == 0) return;
        var widest = 0;
        foreach (var line in block) widest = Math.Max(widest, line.Length);
        var start = block[0].Start;
        for (var i = 0; i + 1 < block.Count && widest > WidestWrap; i++)
        {
            // "... the president,\nwho arrived on Monday": the sentence goes on.
            if (char.IsLower(text[block[i + 1].Start]) || text[block[i].End - 1] is ',' or ';' or '-') continue;
            paragraphs.Add(new TextSpan(start, block[i].End));
            start = block[i + 1].Start;
        }

        paragraphs.Add(new TextSpan(start, block[^1].End));
        block.Clear();
    }
}
