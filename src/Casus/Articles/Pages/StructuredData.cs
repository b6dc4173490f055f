using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Casus.Articles.Pages;

/// <summary>What the JSON-LD of a page (schema.org) says about its article.</summary>
internal sealed class StructuredData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    // Objects within objects that are followed in search of the article.
    private const int MaxDepth = 6;

    /// <summary>Headline.</summary>
    public string? Headline { get; private set; }

    /// <summary>Time of publication, as written.</summary>
    public string? Published { get; private set; }

    /// <summary>Name of the publisher.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Names of the authors.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>Address of the page.</summary>
    public string? Url { get; private set; }

    /// <summary>Language, as written.</summary>
    public string? Language { get; private set; }

    /// <summary>The article's text, without tags.</summary>
    public string? Body { get; private set; }

    /// <summary>Reads all JSON-LD of a page; broken blocks are passed over.</summary>
    public static StructuredData Of(IDocument page)
    {
        var data = new StructuredData();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var document = JsonDocument.Parse(WithoutLineEnds(script.TextContent), Lenient);
                data.Search(document.RootElement, 0);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Templates print broken JSON often (quotation marks that are not escaped); other sources of the page take its place.
            }
        }

        return data;
    }

    // Line ends within strings are the most common fault; outside of strings they mean nothing.
    private static string WithoutLineEnds(string json)
    {
        var result = new StringBuilder(json.Length);
        foreach (var c in json) result.Append(c < ' ' ? ' ' : c);
        return result.ToString().Trim().TrimEnd(';');
    }

    private void Search(JsonElement element, int depth)
    {
        if (depth > MaxDepth) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Search(item, depth + 1);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (IsArticle(element))
        {
            TakeArticle(element);
            return;
        }

        if (IsType(element, static type => type is "WebPage")) TakePage(element);
        foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart"])
            if (element.TryGetProperty(name, out var inner)) Search(inner, depth + 1);
    }

    // The first article of the page is its own; teasers of others come later.
    private void TakeArticle(JsonElement article)
    {
        Headline ??= Text(article, "headline") ?? Text(article, "name");
        Published ??= Text(article, "datePublished") ?? Text(article, "dateCreated");
        Publisher ??= Name(article, "publisher") ?? Name(article, "sourceOrganization");
        Url ??= Text(article, "url") ?? (article.TryGetProperty("mainEntityOfPage", out var page) ? Address(page) : null);
        Language ??= Text(article, "inLanguage");
        Body ??= Text(article, "articleBody") is { } body ? Plain(body) : null;
        if (Authors.Count == 0 && article.TryGetProperty("author", out var author)) TakeAuthors(author);
    }

    private void TakePage(JsonElement page)
    {
        Published ??= Text(page, "datePublished");
        Language ??= Text(page, "inLanguage");
    }

    private void TakeAuthors(JsonElement author)
    {
        if (author.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in author.EnumerateArray()) TakeAuthors(one);
            return;
        }

        var name = author.ValueKind == JsonValueKind.String ? author.GetString() : author.ValueKind == JsonValueKind.Object ? Text(author, "name") : null;
        name = name is null ? "" : PageBlock.Collapse(name);
        if (name.Length > 0 && !name.Contains("://", StringComparison.Ordinal) && !Authors.Contains(name)) Authors.Add(name);
    }

    private static bool IsArticle(JsonElement element) => IsType(element, static type => type.EndsWith("Article", StringComparison.Ordinal)
        || type is "BlogPosting" or "LiveBlogPosting" or "Report" or "NewsStory" or "SocialMediaPosting");

    private static bool IsType(JsonElement element, Func<string, bool> holds)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        if (type.ValueKind == JsonValueKind.String) return holds(type.GetString()!);
        if (type.ValueKind != JsonValueKind.Array) return false;
        foreach (var one in type.EnumerateArray())
            if (one.ValueKind == JsonValueKind.String && holds(one.GetString()!)) return true;
        return false;
    }

    private static string? Name(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var inner)) return null;
        if (inner.ValueKind == JsonValueKind.Array && inner.GetArrayLength() > 0) inner = inner[0];
        return inner.ValueKind == JsonValueKind.String ? NotBlank(inner.GetString()) : inner.ValueKind == JsonValueKind.Object ? Text(inner, "name") : null;
    }

    private static string? Address(JsonElement page) => page.ValueKind == JsonValueKind.String ? page.GetString()
        : page.ValueKind == JsonValueKind.Object ? Text(page, "@id") : null;

    private static string? Text(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.String ? NotBlank(value.GetString()) : null;
    }

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // Some sites put the body's HTML into the string, escaped once more.
    private static string Plain(string body)
    {
        var text = System.Net.WebUtility.HtmlDecode(body);
        return text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? string.Join('\n', FlatPageText.Paragraphs(text))
            : text;
    }
}
