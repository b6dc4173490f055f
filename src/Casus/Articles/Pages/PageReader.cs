using System.Text;
using AngleSharp.Html.Parser;

namespace Casus.Articles.Pages;

/// <summary>Turns a page into an article: metadata, then the body without the page around it. Safe for use by several threads at once.</summary>
internal sealed class PageReader(FurnitureLines furniture, PageMarks marks, EnglishProfile english, ArticleReaderOptions options)
{
    // Lines between headline and text: byline, date, share bar, caption.
    private const int LinesAboveBody = 12;

    private static readonly HtmlParserOptions ParserOptions = new() { IsScripting = false, IsKeepingSourceReferences = false };

    /// <summary>Reads a page; never throws because of it.</summary>
    public Article Read(string page, string id, List<Diagnostic> diagnostics)
    {
        if (PageLimits.Broken(page, options) is { } limit)
        {
            diagnostics.Add(ArticleDiagnostics.TooDeep(limit));
            return Build(id, FlatPageText.Paragraphs(page), null, null, diagnostics);
        }

        using var document = new HtmlParser(ParserOptions).ParseDocument(page);
        var metadata = PageMetadata.Of(document);
        if (document.Body is null) return Build(id, [], metadata, null, diagnostics);
        var tree = PageTree.Of(document.Body, marks);
        var body = BodyFinder.Find(tree, metadata, furniture);
        var published = metadata.Published ?? PageDate.InLines(tree, body.First - LinesAboveBody, body.First);
        return Build(id, body.Paragraphs, metadata, published, diagnostics);
    }

    private Article Build(string id, List<string> paragraphs, PageMetadata? metadata, PublicationDate? published, List<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (text.Length > 0) text.Append("\n\n");
            spans.Add(new TextSpan(text.Length, text.Length + paragraph.Length));
            text.Append(paragraph);
        }

        var body = text.ToString();
        if (body.Length == 0) diagnostics.Add(ArticleDiagnostics.NoBody());
        if (published is null && Dateline.TryRead(body, spans, out var written)) published = new PublicationDate(written, "text");
        var isEnglish = english.IsEnglish(body.Length > 0 ? body : metadata?.Title, metadata?.Language);
        if (!isEnglish) diagnostics.Add(ArticleDiagnostics.NotEnglish());
        return new Article
        {
            Id = id,
            Text = body,
            Title = metadata?.Title,
            Paragraphs = spans,
            Published = published ?? (options.Published is { } day ? new PublicationDate(day, "option") : null),
            Publisher = metadata?.Publisher,
            Authors = metadata?.Authors ?? [],
            Url = metadata?.Url,
            Language = metadata?.Language,
            IsEnglish = isEnglish,
            Diagnostics = diagnostics,
        };
    }
}
