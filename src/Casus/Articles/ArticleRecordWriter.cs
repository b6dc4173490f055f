using System.Globalization;
using System.Text.Json;

namespace Casus.Articles;

/// <summary>Writes an article as one JSON object, version 1 of the record format: what is not known is null.</summary>
public static class ArticleRecordWriter
{
    /// <summary>Writes id, title, text, paragraphs (offsets in UTF-16 units of the text), publication date and its origin, and the rest.</summary>
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        WriteOptional(writer, "title", article.Title);
        writer.WriteString("text", article.Text);
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in article.Paragraphs)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", paragraph.Start);
            writer.WriteNumber("end", paragraph.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteOptional(writer, "published", article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteOptional(writer, "published_from", article.Published?.FoundIn);
        WriteOptional(writer, "publisher", article.Publisher);
        writer.WriteStartArray("authors");
        foreach (var author in article.Authors) writer.WriteStringValue(author);
        writer.WriteEndArray();
        WriteOptional(writer, "url", article.Url);
        WriteOptional(writer, "language", article.Language);
        writer.WriteBoolean("english", article.IsEnglish);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in article.Diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) writer.WriteNull(name);
        else writer.WriteString(name, value);
    }
}
