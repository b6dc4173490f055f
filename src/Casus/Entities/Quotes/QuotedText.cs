namespace Casus.Entities.Quotes;

/// <summary>Finds what stands in quotation marks in one paragraph, whatever the marks: “ ”, " ", ‘ ’, ' ', « », „ “, `` ''.</summary>
internal static class QuotedText
{
    // Single marks are apostrophes more often than not: only a quotation of some length is believed.
    private const int LeastSingleLength = 8;

    /// <summary>Adds the quoted stretches of a paragraph, marks included, in text order; an open quotation ends with the paragraph.</summary>
    public static void Find(string text, TextSpan paragraph, List<TextSpan> quoted)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var opening = OpeningAt(text, i, paragraph);
            if (opening == 0) continue;
            // ''two single marks'' are one double mark, typed
            var end = Closing(text, i + opening, paragraph, opening == 2 ? '`' : text[i], out var isClosed);
            var isSingle = text[i] is '\'' or '\u2018' && opening == 1;
            if (isSingle && (!isClosed || end - i < LeastSingleLength)) continue;
            quoted.Add(new TextSpan(i, end));
            i = end - 1;
        }
    }

    /// <summary>Whether the character is a quotation mark of any kind.</summary>
    public static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019' or '\'' or '`';

    private static int OpeningAt(string text, int i, TextSpan paragraph)
    {
        var c = text[i];
        if (c is '\u201C' or '\u201E' or '\u00AB') return 1;
        if (c == '`' && i + 1 < paragraph.End && text[i + 1] == '`') return 2;
        var isFree = i == paragraph.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '\u2014' or '\u2013' or '-' or '\u201C' or '"';
        if (!isFree || i + 1 >= paragraph.End || char.IsWhiteSpace(text[i + 1])) return 0;
        if (c == '\'' && text[i + 1] == '\'') return 2;
        return c is '"' or '\'' or '\u2018' or '\u201D' ? 1 : 0;
    }

    private static int Closing(string text, int from, TextSpan paragraph, char mark, out bool isClosed)
    {
        isClosed = true;
        for (var i = from; i < paragraph.End; i++)
        {
            var c = text[i];
            switch (mark)
            {
                case '\u201C' or '\u201D' or '"':
                    if (c == '\u201D' || (c == '"' && (mark == '"' || i + 1 >= paragraph.End || !char.IsLetter(text[i + 1])))) return i + 1;
                    break;
                case '\u201E':
                    if (c is '\u201C' or '\u201D' or '"') return i + 1;
                    break;
                case '\u00AB':
                    if (c == '\u00BB') return i + 1;
                    break;
                case '`':
                    if (c == '\'' && i + 1 < paragraph.End && text[i + 1] == '\'') return i + 2;
                    break;
                default:
                    // ' and ‘: the mark that no letter follows, and that is no plural possessive
                    if (c is '\'' or '\u2019' && (i + 1 >= paragraph.End || !char.IsLetterOrDigit(text[i + 1])) && (text[i - 1] != 's' || IsLastMark(text, i, paragraph))) return i + 1;
                    break;
            }
        }

        isClosed = false;
        return paragraph.End;
    }

    private static bool IsLastMark(string text, int at, TextSpan paragraph)
    {
        for (var i = at + 1; i < paragraph.End; i++)
        {
            if (text[i] is '\u2018') return true;
            if (text[i] is '\'' or '\u2019' && (i + 1 >= paragraph.End || !char.IsLetterOrDigit(text[i + 1]))) return false;
        }

        return true;
    }
}
