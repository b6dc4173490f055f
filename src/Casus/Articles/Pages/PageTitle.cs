using AngleSharp.Dom;

namespace Casus.Articles.Pages;

/// <summary>Finds the headline of a page.</summary>
internal static class PageTitle
{
    // Share of a first-level heading's words that the stated title must have for both to be the same headline.
    private const double SameHeadline = 0.5;

    /// <summary>The visible headline where it agrees with what the page states; else what it states, without the site's name.</summary>
    public static string? Of(IDocument page, string? headline, string? social, string? publisher)
    {
        var stated = Clean(headline) ?? WithoutSite(Clean(social), publisher) ?? WithoutSite(Clean(page.Title), publisher);
        string? only = null;
        var count = 0;
        foreach (var heading in page.QuerySelectorAll("h1"))
        {
            if (Clean(heading.TextContent) is not { } text) continue;
            count++;
            only = text;
            if (stated is not null && PageBlock.CountWords(text) > 2 && Overlap(text, stated) >= SameHeadline) return text;
        }

        // Old pages: <title>The Daily Example: Troops leave the capital</title> and the headline in <h2>.
        if (count == 0 && stated is not null)
            foreach (var heading in page.QuerySelectorAll("h2"))
                if (Clean(heading.TextContent) is { } text && PageBlock.CountWords(text) > 2 && stated.EndsWith(text, StringComparison.OrdinalIgnoreCase))
                    return text;
        return stated ?? (count == 1 ? only : null);
    }

    /// <summary>Share of the words of <paramref name="text"/> that <paramref name="other"/> has too; 0 to 1.</summary>
    public static double Overlap(string text, string other)
    {
        var words = Words(text);
        if (words.Count == 0) return 0;
        var all = words.Count;
        words.IntersectWith(Words(other));
        return (double)words.Count / all;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) words.Add(text[start..at]);
            else at++;
        }

        return words;
    }

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = PageBlock.Collapse(System.Net.WebUtility.HtmlDecode(text));
        return clean.Length > 0 ? clean : null;
    }

    // "Troops leave the capital | World | The Daily Example": the last parts go if they name the site, or are short beside the rest.
    private static string? WithoutSite(string? title, string? publisher)
    {
        if (title is null) return null;
        while (true)
        {
            var (at, length) = (-1, 0);
            foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00AB ", " \u00BB ", " \u2022 "])
            {
                var found = title.LastIndexOf(mark, StringComparison.Ordinal);
                if (found > at) (at, length) = (found, mark.Length);
            }

            if (at < 0) return title;
            var (rest, last) = (title[..at], title[(at + length)..]);
            var isSite = publisher is not null && Overlap(last, publisher) >= SameHeadline;
            var isShort = PageBlock.CountWords(last) <= 4 && PageBlock.CountWords(rest) >= 4 && title[at + 1] is '|' or '\u00AB' or '\u00BB' or ':' or '\u2022';
            if (!isSite && !isShort) return title;
            title = rest.Trim();
        }
    }
}
