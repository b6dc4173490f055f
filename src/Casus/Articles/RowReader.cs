using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casus.Articles;

/// <summary>Reads one JSON object with an article. Never throws because of the row.</summary>
internal sealed partial class RowReader(PlainTextReader plainText, EnglishProfile english, ArticleReaderOptions options)
{
    // Rows are flat; unknown fields may nest, within reason.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 256, AllowTrailingCommas = true };

    /// <summary>Reads a row of a file.</summary>
    /// <param name="row">The bytes of the row, UTF-8 without a mark.</param>
    /// <param name="origin">File and line, for messages.</param>
    /// <param name="id">The id of an article that states none.</param>
    public ReadOutcome Read(ReadOnlyMemory<byte> row, string origin, string id)
    {
        var diagnostics = new List<Diagnostic>();
        try
        {
            if (TextDecoding.IsUtf8(row.Span, out var cutEnd) && !cutEnd)
            {
                using var document = JsonDocument.Parse(row, Json);
                return Read(document.RootElement, origin, id, diagnostics);
            }

            diagnostics.Add(ArticleDiagnostics.BytesReplaced("UTF-8"));
            using var repaired = JsonDocument.Parse(Encoding.UTF8.GetString(row.Span), Json);
            return Read(repaired.RootElement, origin, id, diagnostics);
        }
        catch (JsonException e)
        {
            return Failed(origin, ArticleDiagnostics.BrokenRow(origin, Problem(e)));
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair ("\ud83d" alone), as left by software that cuts text.
            return ReadWithoutHalves(row, origin, id);
        }
    }

    /// <summary>Reads an object that is already parsed.</summary>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair.</exception>
    public ReadOutcome Read(JsonElement row, string origin, string id, List<Diagnostic> diagnostics)
    {
        if (row.ValueKind != JsonValueKind.Object)
            return Failed(origin, ArticleDiagnostics.BrokenRow(origin, "it is " + NameOf(row.ValueKind)));
        var (text, title) = (StringOf(row, "text"), StringOf(row, "title"));
        if (string.IsNullOrWhiteSpace(title)) title = null;
        if (text is null && title is null) return Failed(origin, ArticleDiagnostics.RowWithoutText(origin));
        text ??= "";
        var date = StringOf(row, "date");
        var paragraphs = plainText.Paragraphs(text);
        PublicationDate? published = Dateline.TryRead(text, paragraphs, out var written) ? new PublicationDate(written, "text")
            : options.Published is { } given ? new PublicationDate(given, "option") : null;
        if (!string.IsNullOrWhiteSpace(date))
        {
            if (IsoDate.TryRead(date, out var day)) published = new PublicationDate(day, "row");
            else diagnostics.Add(ArticleDiagnostics.WrongDate(date));
        }

        var language = LanguageCode.Of(StringOf(row, "language"));
        var isEnglish = english.IsEnglish(text.Length > 0 ? text : title, language);
        if (!isEnglish) diagnostics.Add(ArticleDiagnostics.NotEnglish());
        return new ReadOutcome
        {
            Origin = origin,
            Article = new Article
            {
                Id = IdOf(row) ?? id,
                Text = text,
                Title = title,
                Paragraphs = paragraphs,
                Published = published,
                Publisher = StringOf(row, "publisher"),
                Url = StringOf(row, "url"),
                Language = language,
                IsEnglish = isEnglish,
                Diagnostics = diagnostics,
            },
        };
    }

    private ReadOutcome ReadWithoutHalves(ReadOnlyMemory<byte> row, string origin, string id)
    {
        var repaired = Escape().Replace(Encoding.UTF8.GetString(row.Span), WithoutHalf);
        try
        {
            using var document = JsonDocument.Parse(repaired, Json);
            return Read(document.RootElement, origin, id, [ArticleDiagnostics.EscapesReplaced()]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Failed(origin, ArticleDiagnostics.BrokenRow(origin, "a \\u escape is half of a character"));
        }
    }

    // An escaped backslash, a whole pair, or one escape: pairs and other escapes stay as they are.
    [GeneratedRegex("""\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}""")]
    private static partial Regex Escape();

    private static string WithoutHalf(Match escape) => escape.Length == 6 ? "\\ufffd" : escape.Value;

    private static string? IdOf(JsonElement row)
    {
        if (!row.TryGetProperty("id", out var id)) return null;
        return id.ValueKind switch
        {
            JsonValueKind.String when id.GetString() is { Length: > 0 } text => text,
            JsonValueKind.Number => id.GetRawText(),
            _ => null,
        };
    }

    private static string? StringOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a bare word",
    };

    // The library counts lines within the row, which is one line: only the place in it helps.
    private static string Problem(JsonException e)
    {
        var message = e.Message.AsSpan();
        var end = message.IndexOf(" LineNumber", StringComparison.Ordinal);
        if (end >= 0) message = message[..end];
        return string.Create(CultureInfo.InvariantCulture, $"byte {e.BytePositionInLine ?? 0}: {message.TrimEnd(". ")}");
    }

    private static ReadOutcome Failed(string origin, Diagnostic failure) => new() { Origin = origin, Failure = failure };
}
