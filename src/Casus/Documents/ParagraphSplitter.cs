namespace Casus.Documents;

/// <summary>
/// Finds paragraphs in plain text: blank lines part them, and so does a line end that looks like the end of one. Hard-wrapped text, whose
/// lines break wherever the next word no longer fits, is joined again.
/// </summary>
internal static class ParagraphSplitter
{
    // Lines longer than this are paragraphs of their own, never wrapped by a typewriter or mailer (usual widths are 60 to 80).
    private const int WidestWrap = 120;

    // Share of line ends at which the next word would not have fitted; in text that is wrapped nearly all are of that kind.
    private const double WrapShare = 0.6;

    // A line shorter than this share of the longest is a headline, byline or the end of a paragraph.
    private const double ShortShare = 0.6;

    /// <summary>Appends the paragraphs of <paramref name="range"/>; none is blank.</summary>
    public static void Split(string text, TextSpan range, List<TextSpan> paragraphs)
    {
        var lines = new List<TextSpan>();
        var at = range.Start;
        while (at <= range.End)
        {
            var end = text.AsSpan(at, range.End - at).IndexOfAny('\n', '\r', '\u2029');
            end = end < 0 ? range.End : at + end;
            var line = Trim(text, new TextSpan(at, end));
            if (line.IsEmpty)
            {
                AddBlock(text, lines, paragraphs);
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }

            // A carriage return and a line feed are one line end.
            at = end + (end + 1 < range.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        AddBlock(text, lines, paragraphs);
    }

    private static void AddBlock(string text, List<TextSpan> lines, List<TextSpan> paragraphs)
    {
        if (lines.Count == 0) return;
        var widest = 0;
        foreach (var line in lines) widest = Math.Max(widest, line.Length);
        var full = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
            if (IsFull(text, lines, i, widest)) full++;
        var wrapped = lines.Count > 2 && widest <= WidestWrap && full >= WrapShare * (lines.Count - 1);

        var start = lines[0].Start;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsBreak(text, lines, i, widest, wrapped)) continue;
            paragraphs.Add(new TextSpan(start, lines[i].End));
            start = lines[i + 1].Start;
        }

        paragraphs.Add(new TextSpan(start, lines[^1].End));
    }

    private static bool IsBreak(string text, List<TextSpan> lines, int i, int widest, bool wrapped)
    {
        var (line, next) = (lines[i], lines[i + 1]);
        var first = text[next.Start];
        if (first is '\u2022' or '\u25CF' or '*' || (first is '-' or '\u2013' && next.Length > 1 && text[next.Start + 1] == ' ')) return true;
        if (wrapped && IsFull(text, lines, i, widest)) return false;
        if (EndsSentence(text, line)) return true;
        if (char.IsLower(first) || text[line.End - 1] is ',' or ';' or '-') return false;
        return line.Length < ShortShare * widest || widest > WidestWrap || lines.Count == 2 || !wrapped;
    }

    /// <summary>Whether the next line's first word would not have fitted behind this line.</summary>
    private static bool IsFull(string text, List<TextSpan> lines, int i, int widest)
    {
        var next = lines[i + 1].In(text);
        var word = next.IndexOf(' ');
        return lines[i].Length + 1 + (word < 0 ? next.Length : word) > widest;
    }

    private static bool EndsSentence(string text, TextSpan line)
    {
        var at = line.End - 1;
        while (at > line.Start && text[at] is '"' or '\u201D' or '\'' or '\u2019' or ')' or ']') at--;
        return text[at] is '.' or '!' or '?' or '\u2026' or ':';
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
