using AngleSharp.Dom;

namespace Casus.Articles.Pages;

/// <summary>What a page says about its article outside the body: headline, date, publisher, authors, address, language.</summary>
internal sealed class PageMetadata
{
    /// <summary>The headline; null where none was found.</summary>
    public string? Title { get; private set; }

    /// <summary>The publication date; null where none was found.</summary>
    public PublicationDate? Published { get; private set; }

    /// <summary>The newspaper or agency.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Authors in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; private set; } = [];

    /// <summary>Canonical address.</summary>
    public string? Url { get; private set; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; private set; }

    /// <summary>The body as structured data give it; often cut or without paragraphs, so only a check.</summary>
    public string? StatedBody { get; private set; }

    /// <summary>Reads JSON-LD first, then meta elements, then the page itself.</summary>
    public static PageMetadata Of(IDocument page)
    {
        var stated = StructuredData.Of(page);
        var metas = Metas(page);
        var metadata = new PageMetadata
        {
            StatedBody = stated.Body,
            Publisher = stated.Publisher ?? First(metas, "og:site_name", "dc.publisher", "application-name", "publisher"),
            Url = AddressOf(page, stated, metas),
            Language = LanguageCode.Of(stated.Language) ?? LanguageCode.Of(page.DocumentElement?.GetAttribute("lang"))
                ?? LanguageCode.Of(page.DocumentElement?.GetAttribute("xml:lang"))
                ?? LanguageCode.Of(First(metas, "content-language", "language", "dc.language", "og:locale")),
            Authors = stated.Authors.Count > 0 ? stated.Authors : AuthorsOf(metas),
        };
        metadata.Title = PageTitle.Of(page, stated.Headline, First(metas, "og:title", "twitter:title", "dc.title"), metadata.Publisher);
        metadata.Published = PageDate.Of(page, stated.Published, metas, metadata.Url);
        return metadata;
    }

    /// <summary>The first value that is not blank among meta elements of these names.</summary>
    public static string? First(Dictionary<string, string> metas, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas.TryGetValue(name, out var value)) return value;
        return null;
    }

    private static Dictionary<string, string> Metas(IDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = PageBlock.Collapse(meta.GetAttribute("content"));
            if (content.Length == 0) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (meta.GetAttribute(attribute) is { Length: > 0 } name) metas.TryAdd(name.Trim(), content);
        }

        return metas;
    }

    private static string? AddressOf(IDocument page, StructuredData stated, Dictionary<string, string> metas)
    {
        var canonical = page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");
        foreach (var address in (ReadOnlySpan<string?>)[canonical, First(metas, "og:url"), stated.Url, First(metas, "twitter:url")])
            if (Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return address!.Trim();
        return null;
    }

    // article:author is as often the address of a profile as a name.
    private static List<string> AuthorsOf(Dictionary<string, string> metas)
    {
        foreach (var name in (ReadOnlySpan<string>)["author", "article:author", "dc.creator", "byl", "sailthru.author", "parsely-author"])
        {
            if (!metas.TryGetValue(name, out var value) || value.Contains("://", StringComparison.Ordinal)) continue;
            if (value.StartsWith("By ", StringComparison.OrdinalIgnoreCase)) value = value[3..];
            return [.. value.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        }

        return [];
    }
}
