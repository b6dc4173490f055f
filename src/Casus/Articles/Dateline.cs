using System.Globalization;
using Casus.Articles.Pages;

namespace Casus.Articles;

/// <summary>
/// Reads the day from the dateline of a report: "PORT SUDAN, June 19, 2026 - A convoy ...", "BOGOTA, 3 FEB 90 (EFE) -- ...". Only whole dates
/// count: "KHARTOUM, June 3 (Newswire) -" leaves the year open. Not read: "The war that began on June 19, 2026 - a Friday - ...".
/// </summary>
internal static class Dateline
{
    // A dateline stands below the headline, a byline and a section at most.
    private const int MaxParagraphs = 4;

    // Lines of one paragraph, as in copies without blank lines.
    private const int MaxLines = 4;

    // Characters before the dash, and words among them, dates counted.
    private const int MaxLength = 90;
    private const int MaxWords = 12;

    // Two-digit years up to this are of this century.
    private const int LastShortYear = 49;

    /// <summary>The day of the first dateline among the first paragraphs.</summary>
    public static bool TryRead(string text, IReadOnlyList<TextSpan> paragraphs, out DateOnly date)
    {
        for (var i = 0; i < Math.Min(MaxParagraphs, paragraphs.Count); i++)
        {
            var rest = paragraphs[i].In(text);
            for (var line = 0; line < MaxLines && !rest.IsEmpty; line++)
            {
                var end = rest.IndexOf('\n');
                if (TryReadLine(end < 0 ? rest : rest[..end], out date)) return true;
                rest = end < 0 ? [] : rest[(end + 1)..];
            }
        }

        date = default;
        return false;
    }

    private static bool TryReadLine(ReadOnlySpan<char> line, out DateOnly date)
    {
        date = default;
        line = line.Trim();
        var dash = DashAt(line[..Math.Min(line.Length, MaxLength)]);
        if (dash <= 0 || !char.IsUpper(line[0])) return false;
        var (day, month, year, words) = (0, 0, -1, 0);
        for (var at = 0; at < dash;)
        {
            if (!char.IsLetterOrDigit(line[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < dash && char.IsLetterOrDigit(line[at])) at++;
            if (++words > MaxWords) return false;
            var word = line[start..at];
            if (!char.IsAsciiDigit(word[0]))
            {
                // A sentence has words in small letters, a dateline only those of names: "Rio de Janeiro".
                if (!char.IsUpper(word[0]) && !IsWithinName(word)) return false;
                if (month == 0) month = DateText.MonthOf(word);
            }
            else if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }
            else if (day == 0 && word.Length <= 2)
            {
                day = number;
            }
            else if (day > 0 && month > 0 && year < 0 && word.Length is 2 or 4)
            {
                year = word.Length == 4 ? number : number <= LastShortYear ? 2000 + number : 1900 + number;
            }
        }

        return year > 0 && words > 3 && DateText.TryMake(year, month, day, out date);
    }

    // "-", "--" or a long dash with a blank before it, or behind a bracket: not the hyphen of Guinea-Bissau.
    private static int DashAt(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length; i++)
        {
            if (head[i] is not ('-' or '\u2013' or '\u2014')) continue;
            if (char.IsWhiteSpace(head[i - 1]) || head[i - 1] == ')' || head[i] != '-' || (i + 1 < head.Length && head[i + 1] == '-')) return i;
        }

        return -1;
    }

    private static bool IsWithinName(ReadOnlySpan<char> word) => word is "de" or "la" or "el" or "al" or "of" or "and" or "do" or "da" or "del" or "the";
}
