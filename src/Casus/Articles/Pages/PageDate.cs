using AngleSharp.Dom;

namespace Casus.Articles.Pages;

/// <summary>Finds the publication date of a page: structured data, meta elements, time elements, the address, then visible text.</summary>
internal static class PageDate
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "parsely-pub-date", "sailthru.date",
        "publish-date", "publishdate", "publish_date", "published_time", "pubdate", "date-published", "publication_date", "dc.date.issued",
        "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "cXenseParse:recs:publishtime", "article.published", "date",
        "ptime", "article_date_original", "originalPublicationDate", "DisplayDate", "dateCreated",
    ];

    // A <time> outside of the article is that of a teaser, or of today.
    private static readonly string[] TimeSelectors =
        ["[itemprop='datePublished']", "time[pubdate]", "article time", "main time", "time"];

    // Words in a line of visible text that holds the date of publication.
    private const int MaxLineWords = 16;

    /// <summary>The first date found, and where; null where there is none.</summary>
    public static PublicationDate? Of(IDocument page, string? structured, Dictionary<string, string> metas, string? url)
    {
        if (DateText.TryRead(structured, out var date)) return new PublicationDate(date, "json-ld");
        foreach (var name in MetaNames)
            if (metas.TryGetValue(name, out var value) && DateText.TryRead(value, out date)) return new PublicationDate(date, "meta");
        foreach (var selector in TimeSelectors)
        {
            foreach (var time in page.QuerySelectorAll(selector))
            {
                var stated = time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent;
                if (DateText.TryRead(stated, out date)) return new PublicationDate(date, "time");
            }
        }

        return DateText.TryReadAddress(url, out date) ? new PublicationDate(date, "url") : null;
    }

    /// <summary>The date in one of the short lines between headline and text ("Published: 20 November 2019, 10:15"); null where there is none.</summary>
    public static PublicationDate? InLines(PageTree tree, int first, int end)
    {
        for (var i = Math.Max(0, first); i < end && i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            if (block.Words <= MaxLineWords && DateText.TryFind(block.Text, out var date)) return new PublicationDate(date, "text");
        }

        return null;
    }
}
