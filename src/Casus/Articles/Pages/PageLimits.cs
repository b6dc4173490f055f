using System.Globalization;

namespace Casus.Articles.Pages;

/// <summary>
/// Looks through a page before it is taken apart: deep nesting makes tree builders quadratic and tree walks overflow the stack, and
/// formatting that is never closed is repeated in every later paragraph.
/// </summary>
internal static class PageLimits
{
    /// <summary>Which limit the page breaks, in words for a message; null where it breaks none.</summary>
    public static string? Broken(string page, ArticleReaderOptions options)
    {
        var open = new uint[options.MaxDepth];
        var formatting = new List<(uint Name, uint Tag)>();
        var (depth, elements) = (0, 0L);
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length; at = NextTag(page, at))
        {
            var closing = page[at + 1] == '/';
            var start = at + (closing ? 2 : 1);
            if (start >= page.Length || !char.IsAsciiLetter(page[start])) continue;
            var end = start;
            while (end < page.Length && !char.IsWhiteSpace(page[end]) && page[end] is not ('>' or '/')) end++;
            var name = page.AsSpan(start, end - start);
            var hash = HashOf(name);
            var isFormatting = IsFormatting(name);
            if (closing)
            {
                if (isFormatting && formatting.FindLastIndex(tag => tag.Name == hash) is >= 0 and var last) formatting.RemoveAt(last);
                var opened = depth == 0 ? -1 : Array.LastIndexOf(open, hash, depth - 1, depth);
                if (opened >= 0) depth = opened;
                continue;
            }

            elements += 1 + (isFormatting ? 0 : formatting.Count);
            if (elements > options.MaxElements) return string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxElements} elements");
            if (isFormatting) Open(formatting, hash, TagAt(page, start));
            if (ClosesItself(name)) continue;
            if (depth == options.MaxDepth) return string.Create(CultureInfo.InvariantCulture, $"elements nested more than {options.MaxDepth} deep");
            open[depth++] = hash;
        }

        return null;
    }

    // Of equal tags that stay open, tree builders repeat no more than three.
    private static void Open(List<(uint Name, uint Tag)> formatting, uint name, ReadOnlySpan<char> tag)
    {
        var (hash, equal) = (HashOf(tag), 0);
        foreach (var open in formatting) if (open.Tag == hash) equal++;
        if (equal < 3) formatting.Add((name, hash));
    }

    // Longer tags than this count as equal where their beginnings are.
    private static ReadOnlySpan<char> TagAt(string page, int start)
    {
        var rest = page.AsSpan(start, Math.Min(200, page.Length - start));
        var end = rest.IndexOf('>');
        return end < 0 ? rest : rest[..end];
    }

    // FNV-1a over lower-case letters: the same in every process, unlike string.GetHashCode.
    private static uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name[..Math.Min(name.Length, 200)]) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
        return hash;
    }

    // Comments and scripts may hold anything that looks like a tag.
    private static int NextTag(string page, int at)
    {
        var rest = page.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return After(page, at + 4, "-->");
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase)) return After(page, at + 7, "</script");
        if (rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase)) return After(page, at + 6, "</style");
        return page.IndexOf('<', at + 1);
    }

    private static int After(string page, int at, string end)
    {
        var found = page.IndexOf(end, Math.Min(at, page.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : page.IndexOf('<', found + (end[0] == '<' ? 1 : 0));
    }

    private static bool IsFormatting(ReadOnlySpan<char> name) =>
        Is(name, "b") || Is(name, "big") || Is(name, "code") || Is(name, "em") || Is(name, "font") || Is(name, "i")
        || Is(name, "s") || Is(name, "small") || Is(name, "strike") || Is(name, "strong") || Is(name, "tt") || Is(name, "u");

    // Void elements, and those that the next one of their kind closes.
    private static bool ClosesItself(ReadOnlySpan<char> name) =>
        Is(name, "p") || Is(name, "li") || Is(name, "br") || Is(name, "img") || Is(name, "meta") || Is(name, "link") || Is(name, "input")
        || Is(name, "hr") || Is(name, "td") || Is(name, "th") || Is(name, "tr") || Is(name, "dt") || Is(name, "dd") || Is(name, "option")
        || Is(name, "source") || Is(name, "wbr") || Is(name, "col") || Is(name, "base") || Is(name, "area") || Is(name, "embed")
        || Is(name, "param") || Is(name, "track") || Is(name, "html") || Is(name, "head") || Is(name, "body") || Is(name, "path")
        || Is(name, "tbody") || Is(name, "thead") || Is(name, "a");

    private static bool Is(ReadOnlySpan<char> name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);
}
