using System.Text;

namespace Casus.Articles.Pages;

/// <summary>A run of text that a page shows as one paragraph, heading, list item or cell.</summary>
internal sealed class PageBlock
{
    /// <summary>The text, blanks collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>The block element that holds it: p, li, h2, div.</summary>
    public required string Tag { get; init; }

    /// <summary>Index of that element in <see cref="PageTree.Nodes"/>.</summary>
    public required int Node { get; init; }

    /// <summary>Words, in links or not.</summary>
    public required int Words { get; init; }

    /// <summary>Words in links.</summary>
    public required int LinkedWords { get; init; }

    /// <summary>Share of the words that are links; 0 to 1.</summary>
    public double LinkDensity => Words == 0 ? 0 : (double)LinkedWords / Words;

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Tag is ['h', >= '1' and <= '6'];

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence
    {
        get
        {
            var text = Text.AsSpan().TrimEnd("\"'\u201D\u2019)]\u00BB ");
            return text.Length > 0 && text[^1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\u0964' or ':' or ';' or '\u061F';
        }
    }

    /// <summary>One space for each run of blanks, none at the ends.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\uFEFF' or '\u00AD') continue;
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    /// <summary>Number of runs of letters and digits; each ideograph and kana counts as one.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u9FFF')
            {
                count++;
                inside = false;
                continue;
            }

            var isWord = char.IsLetterOrDigit(c) || (inside && c is '\'' or '\u2019' or '-');
            if (isWord && !inside) count++;
            inside = isWord;
        }

        return count;
    }
}
