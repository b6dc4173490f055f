using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Casus.Articles.Pages;

/// <summary>What the name of an element says about it.</summary>
internal enum PageMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Not part of the article: a menu, a share bar, comments.</summary>
    Furniture,

    /// <summary>The article's body.</summary>
    Body,
}

/// <summary>Knows which tags, roles and class names mean furniture and which mean the body of an article. Immutable.</summary>
internal sealed class PageMarks
{
    // The longest row of the table, in words.
    private const int MaxWords = 4;

    private readonly FrozenDictionary<string, PageMark> _marks;

    private PageMarks(Dictionary<string, PageMark> marks) => _marks = marks.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads <c>articles/page-marks.tsv</c> of the data folder.</summary>
    /// <exception cref="DataFileException">A row has an unknown kind or too many words.</exception>
    public static PageMarks Load(string dataDirectory)
    {
        var marks = new Dictionary<string, PageMark>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(dataDirectory, "articles", "page-marks.tsv"), "words", "kind"))
        {
            if (row[0].Split(' ').Length > MaxWords) throw row.Error($"at most {MaxWords} words");
            marks[row[0]] = row[1] switch
            {
                "furniture" => PageMark.Furniture,
                "body" => PageMark.Body,
                _ => throw row.Error($"kind is \"{row[1]}\"; it must be furniture or body"),
            };
        }

        return new PageMarks(marks);
    }

    /// <summary>What the element's tag, role, visibility, property and names say, in this order.</summary>
    public PageMark Of(IElement element)
    {
        switch (element.LocalName)
        {
            case "nav" or "aside" or "footer" or "figure" or "figcaption" or "dialog" or "menu" or "header":
                return PageMark.Furniture;
            case "body" or "html" or "main":
                return PageMark.None;
        }

        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "alert" or "menu"
            or "toolbar" or "tooltip") return PageMark.Furniture;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsHiddenByStyle(element.GetAttribute("style")))
            return PageMark.Furniture;
        var property = element.GetAttribute("itemprop");
        if (property is "articleBody") return PageMark.Body;
        if (property is "comment" or "author" or "publisher") return PageMark.Furniture;
        var (byClass, byId) = (OfName(element.ClassName), OfName(element.Id));
        return byClass == PageMark.Furniture || byId == PageMark.Furniture ? PageMark.Furniture : byClass == PageMark.None ? byId : byClass;
    }

    private static bool IsHiddenByStyle(string? style)
    {
        if (style is null) return false;
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What class names or an id say: furniture wins over body ("article-body-related").</summary>
    private PageMark OfName(string? name)
    {
        if (string.IsNullOrEmpty(name)) return PageMark.None;
        var found = PageMark.None;
        Span<Range> classes = stackalloc Range[32];
        var count = name.AsSpan().SplitAny(classes, " \t\r\n", StringSplitOptions.RemoveEmptyEntries);
        var words = new List<string>(8);
        for (var i = 0; i < count; i++)
        {
            words.Clear();
            AddWords(name.AsSpan(classes[i]), words);
            for (var start = 0; start < words.Count; start++)
            {
                var phrase = "";
                for (var end = start; end < words.Count && end < start + MaxWords; end++)
                {
                    phrase = end == start ? words[end] : phrase + " " + words[end];
                    if (!_marks.TryGetValue(phrase, out var mark)) continue;
                    if (mark == PageMark.Furniture) return mark;
                    found = mark;
                }
            }
        }

        return found;
    }

    // "relatedPosts-2_box" is related, posts, box.
    private static void AddWords(ReadOnlySpan<char> name, List<string> words)
    {
        for (var at = 0; at < name.Length;)
        {
            if (!char.IsAsciiLetter(name[at]))
            {
                at++;
                continue;
            }

            var start = at++;
            while (at < name.Length && char.IsAsciiLetter(name[at]) && !(char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]))) at++;
            words.Add(name[start..at].ToString().ToLowerInvariant());
        }
    }
}
