using System.Net;
using System.Text;

namespace Casus.Articles.Pages;

/// <summary>The text of a page without its structure, in one pass and constant memory: for pages that are too deep to take apart.</summary>
internal static class FlatPageText
{
    // A paragraph with fewer words is taken for a menu entry.
    private const int MinWords = 8;

    /// <summary>The runs of text between tags that end a line; tags of emphasis and links do not.</summary>
    public static List<string> Paragraphs(string page)
    {
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        for (var at = 0; at < page.Length;)
        {
            var tag = page.IndexOf('<', at);
            if (tag < 0) tag = page.Length;
            text.Append(page, at, tag - at);
            if (tag == page.Length) break;
            var name = NameAt(page, tag);
            if (name.IsEmpty)
            {
                if (page.AsSpan(tag).StartsWith("<!--", StringComparison.Ordinal))
                {
                    at = Behind(page, tag + 4, "-->");
                    continue;
                }

                if (tag + 1 < page.Length && page[tag + 1] is '!' or '?')
                {
                    at = Behind(page, tag, ">");
                    continue;
                }

                // A lone sign, as in "3 < 4".
                text.Append('<');
                at = tag + 1;
                continue;
            }

            if (name.Equals("script", StringComparison.OrdinalIgnoreCase)) at = Behind(page, tag, "</script");
            else if (name.Equals("style", StringComparison.OrdinalIgnoreCase)) at = Behind(page, tag, "</style");
            else at = tag + 1;
            at = Behind(page, at, ">");
            if (!IsInline(name)) Flush(text, paragraphs);
        }

        Flush(text, paragraphs);
        return paragraphs;
    }

    private static ReadOnlySpan<char> NameAt(string page, int tag)
    {
        var start = tag + 1;
        if (start < page.Length && page[start] == '/') start++;
        var end = start;
        while (end < page.Length && char.IsAsciiLetterOrDigit(page[end])) end++;
        return end > start && char.IsAsciiLetter(page[start]) ? page.AsSpan(start, end - start) : [];
    }

    private static int Behind(string page, int at, string end)
    {
        var found = page.IndexOf(end, Math.Min(at, page.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? page.Length : found + end.Length;
    }

    private static bool IsInline(ReadOnlySpan<char> name) => name.Length == 1 ? name[0] is not ('p' or 'P') : name is "em" or "strong" or "span" or "font" or "EM" or "STRONG" or "SPAN" or "FONT";

    private static void Flush(StringBuilder text, List<string> paragraphs)
    {
        if (text.Length == 0) return;
        var paragraph = PageBlock.Collapse(WebUtility.HtmlDecode(text.ToString()));
        text.Clear();
        if (PageBlock.CountWords(paragraph) >= MinWords) paragraphs.Add(paragraph);
    }
}
