using System.Globalization;
using System.Text;
using System.Text.Json;
using Casus.Articles.Pages;

namespace Casus.Articles;

/// <summary>
/// Reads articles from pages, plain text and JSON lines. Content never makes it throw: what cannot be read is an outcome with a failure,
/// and the rest goes on. Safe for use by several threads at once.
/// </summary>
public sealed class ArticleReader
{
    private readonly ArticleReaderOptions _options;
    private readonly PlainTextReader _plainText;
    private readonly EnglishProfile _english;
    private readonly PageReader _pages;
    private readonly RowReader _rows;

    private ArticleReader(ArticleReaderOptions options, FurnitureLines furniture, PageMarks marks, EnglishProfile english)
    {
        _options = options;
        _english = english;
        _plainText = new PlainTextReader(furniture);
        _pages = new PageReader(furniture, marks, english, options);
        _rows = new RowReader(_plainText, english, options);
    }

    /// <summary>Loads what the reader knows about pages and languages.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>; its <c>articles</c> is read.</param>
    /// <param name="options">Limits, and the date of articles without one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range.</exception>
    /// <exception cref="IOException">A data file is missing.</exception>
    /// <exception cref="DataFileException">A data file is broken.</exception>
    public static ArticleReader Load(string dataDirectory, ArticleReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        ArgumentNullException.ThrowIfNull(options);
        return new ArticleReader(
            options.Validated(),
            FurnitureLines.Load(dataDirectory),
            PageMarks.Load(dataDirectory),
            EnglishProfile.Load(dataDirectory));
    }

    /// <summary>
    /// Reads a file (<c>.html .htm .xhtml .txt .jsonl .ndjson .json</c>, each also with <c>.gz</c>; the content decides for other endings)
    /// or a folder with all below it, in ordinal order; hidden files and files of other endings are passed over there.
    /// </summary>
    public IEnumerable<ReadOutcome> ReadPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path) ? ReadFolder(path) : ReadFile(path);
    }

    /// <summary>Reads a stream and closes it.</summary>
    /// <param name="stream">The bytes, gzip or not.</param>
    /// <param name="name">
    /// A file name, whose ending tells the kind, or <c>-</c>: JSON lines if the first byte that is not blank is <c>{</c>, a page if it is
    /// <c>&lt;</c>, else plain text.
    /// </param>
    public IEnumerable<ReadOutcome> ReadStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadBytes(() => stream, name);
    }

    private IEnumerable<ReadOutcome> ReadFolder(string folder)
    {
        var waiting = new Stack<string>();
        waiting.Push(folder);
        var found = false;
        while (waiting.TryPop(out var path))
        {
            if (!Directory.Exists(path))
            {
                found = true;
                foreach (var outcome in ReadFile(path)) yield return outcome;
                continue;
            }

            if (!TryList(path, out var entries, out var failure))
            {
                found = true;
                yield return new ReadOutcome { Origin = path, Failure = failure };
                continue;
            }

            for (var i = entries.Count - 1; i >= 0; i--) waiting.Push(entries[i]);
        }

        if (!found) yield return new ReadOutcome { Origin = folder, Failure = ArticleDiagnostics.NothingInFolder(folder) };
    }

    /// <summary>What to read in a folder, in ordinal order: files of known endings, and folders that are no links (those may form a ring).</summary>
    private static bool TryList(string folder, out List<string> entries, out Diagnostic? failure)
    {
        entries = [];
        failure = null;
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.')) continue;
                var isFolder = (entry.Attributes & FileAttributes.Directory) != 0;
                if (isFolder ? entry.LinkTarget is null : ArticleFileKinds.Of(entry.Name) != ArticleFileKind.Unknown)
                    entries.Add(Path.Combine(folder, entry.Name));
            }

            entries.Sort(StringComparer.Ordinal);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = ArticleDiagnostics.Unreadable(folder, e.Message);
            return false;
        }
    }

    private IEnumerable<ReadOutcome> ReadFile(string path) => ReadBytes(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read), path);

    private IEnumerable<ReadOutcome> ReadBytes(Func<Stream> open, string name)
    {
        var input = Open(open, name, out var failure);
        if (input is null)
        {
            yield return new ReadOutcome { Origin = name, Failure = failure };
            yield break;
        }

        using (input)
        {
            if (!IsRows(input, name, out var asOneDocument))
            {
                foreach (var outcome in asOneDocument ? ReadJson(input, name) : [ReadWhole(input, name)]) yield return outcome;
                yield break;
            }

            // A file with another end of line, or one row over several lines, gives failures that name the line.
            foreach (var outcome in ReadRows(input, name)) yield return outcome;
        }
    }

    private static InputBytes? Open(Func<Stream> open, string name, out Diagnostic? failure)
    {
        Stream? stream = null;
        failure = null;
        try
        {
            stream = open();
            var input = new InputBytes(stream);
            input.FillPeek();
            return input;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            stream?.Dispose();
            failure = FailureOf(e, name);
            return null;
        }
    }

    private static Diagnostic FailureOf(Exception e, string name) => e switch
    {
        InvalidDataException => ArticleDiagnostics.BrokenGzip(name),
        FileNotFoundException or DirectoryNotFoundException => ArticleDiagnostics.Missing(name),
        _ => ArticleDiagnostics.Unreadable(name, e.Message),
    };

    /// <summary>Whether the input is JSON lines; <paramref name="asOneDocument"/> where a <c>.json</c> file is one array or object.</summary>
    private static bool IsRows(InputBytes input, string name, out bool asOneDocument)
    {
        asOneDocument = false;
        var kind = ArticleFileKinds.Of(name);
        if (kind == ArticleFileKind.Rows) return true;
        if (kind is ArticleFileKind.Page or ArticleFileKind.PlainText) return false;
        var first = FirstByte(input.Peek());
        if (kind == ArticleFileKind.Json)
        {
            asOneDocument = first == '[' || (first == '{' && !FirstLineIsWhole(input.Peek()));
            return !asOneDocument;
        }

        return first == '{';
    }

    private static int FirstByte(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var at = bytes.IndexOfAnyExcept(" \t\r\n\f"u8);
        return at < 0 ? -1 : bytes[at];
    }

    // An object that is written over several lines: its first line is "{" or does not end with "}".
    private static bool FirstLineIsWhole(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        var end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes.Length >= InputBytes.PeekLength || bytes.TrimEnd(" \t\r\n"u8).EndsWith("}"u8) : bytes[..end].TrimEnd(" \t\r"u8).EndsWith("}"u8);
    }

    private IEnumerable<ReadOutcome> ReadRows(InputBytes input, string name)
    {
        if (TextDecoding.HasWideMark(input.Peek()))
        {
            input = Transcoded(input, name, out var unreadable)!;
            if (unreadable is not null)
            {
                yield return new ReadOutcome { Origin = name, Failure = unreadable };
                yield break;
            }
        }

        if (input.Peek().StartsWith("\uFEFF"u8)) input.Skip(3);
        if (TextDecoding.IsBinary(input.Peek()))
        {
            yield return new ReadOutcome { Origin = name, Failure = ArticleDiagnostics.Binary(name) };
            yield break;
        }

        var file = name == "-" ? name : Path.GetFileName(name);
        var (number, any) = (0L, false);
        while (TryReadLine(input, name, out var line, out var tooLong, out var failure))
        {
            number++;
            var place = string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");
            if (failure is not null || tooLong)
            {
                any = true;
                failure ??= ArticleDiagnostics.RowTooLong(place, _options.MaxFileBytes);
                yield return new ReadOutcome { Origin = tooLong ? place : name, Failure = failure };
                continue;
            }

            if (line.Span.IndexOfAnyExcept(" \t\r\f"u8) < 0) continue;
            any = true;
            yield return _rows.Read(line, place, string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"));
        }

        if (!any) yield return new ReadOutcome { Origin = name, Failure = ArticleDiagnostics.Empty(name) };
    }

    /// <summary>The next line; false at the end. A failure is the last line.</summary>
    private bool TryReadLine(InputBytes input, string name, out ReadOnlyMemory<byte> line, out bool tooLong, out Diagnostic? failure)
    {
        failure = null;
        try
        {
            return input.TryReadLine(_options.MaxFileBytes, out line, out tooLong);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            (line, tooLong) = (default, false);
            failure = FailureOf(e, name);
            input.Stop();
            return true;
        }
    }

    private InputBytes? Transcoded(InputBytes input, string name, out Diagnostic? failure)
    {
        var bytes = ReadLimited(input, name, out var cut, out failure);
        if (bytes is null) return null;
        if (cut) failure = ArticleDiagnostics.RowTooLong(name, _options.MaxFileBytes);
        return new InputBytes(new MemoryStream(Encoding.UTF8.GetBytes(TextDecoding.DecodePlain(bytes, []))));
    }

    // A .json file with an array of articles, or one article over several lines.
    private List<ReadOutcome> ReadJson(InputBytes input, string name)
    {
        var bytes = ReadLimited(input, name, out var cut, out var failure);
        if (failure is null && cut) failure = ArticleDiagnostics.RowTooLong(name, _options.MaxFileBytes);
        if (failure is not null || bytes is null) return [new ReadOutcome { Origin = name, Failure = failure }];
        ReadOnlyMemory<byte> json = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        var file = Path.GetFileName(name);
        if (FirstByte(json.Span) == '{') return [_rows.Read(json, name, file)];
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true });
            var outcomes = new List<ReadOutcome>();
            foreach (var element in document.RootElement.EnumerateArray())
            {
                var number = (outcomes.Count + 1).ToString(CultureInfo.InvariantCulture);
                outcomes.Add(_rows.Read(Encoding.UTF8.GetBytes(element.GetRawText()), $"{name}:{number}", $"{file}:{number}"));
            }

            if (outcomes.Count == 0) outcomes.Add(new ReadOutcome { Origin = name, Failure = ArticleDiagnostics.Empty(name) });
            return outcomes;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var line = e is JsonException { LineNumber: { } at } ? at + 1 : 1;
            var origin = string.Create(CultureInfo.InvariantCulture, $"{name}:{line}");
            return [new ReadOutcome { Origin = origin, Failure = ArticleDiagnostics.BrokenRow(origin, "the file is no valid JSON array") }];
        }
    }

    private ReadOutcome ReadWhole(InputBytes input, string name)
    {
        var bytes = ReadLimited(input, name, out var cut, out var failure);
        if (bytes is null) return new ReadOutcome { Origin = name, Failure = failure };
        if (TextDecoding.IsBinary(bytes)) return new ReadOutcome { Origin = name, Failure = ArticleDiagnostics.Binary(name) };
        var diagnostics = new List<Diagnostic>();
        if (cut) diagnostics.Add(ArticleDiagnostics.Cut(_options.MaxFileBytes));
        var kind = ArticleFileKinds.Of(name);
        var isPage = kind == ArticleFileKind.Page || (kind == ArticleFileKind.Unknown && FirstByte(bytes) == '<');
        var text = isPage ? TextDecoding.DecodePage(bytes, diagnostics) : TextDecoding.DecodePlain(bytes, diagnostics);

        // A page in UTF-16 shows its first character only now.
        if (kind == ArticleFileKind.Unknown && text.AsSpan().TrimStart() is ['<', ..]) isPage = true;
        if (string.IsNullOrWhiteSpace(text)) return new ReadOutcome { Origin = name, Failure = ArticleDiagnostics.Empty(name) };
        var id = ArticleFileKinds.IdOf(name, kind);
        return new ReadOutcome { Origin = name, Article = isPage ? _pages.Read(text, id, diagnostics) : PlainArticle(text, id, diagnostics) };
    }

    private Article PlainArticle(string text, string id, List<Diagnostic> diagnostics)
    {
        var isEnglish = _english.IsEnglish(text, null);
        if (!isEnglish) diagnostics.Add(ArticleDiagnostics.NotEnglish());
        var paragraphs = _plainText.Paragraphs(text);
        return new Article
        {
            Id = id,
            Text = text,
            Paragraphs = paragraphs,
            Published = Dateline.TryRead(text, paragraphs, out var written) ? new PublicationDate(written, "text")
                : _options.Published is { } day ? new PublicationDate(day, "option") : null,
            IsEnglish = isEnglish,
            Diagnostics = diagnostics,
        };
    }

    private byte[]? ReadLimited(InputBytes input, string name, out bool cut, out Diagnostic? failure)
    {
        (cut, failure) = (false, null);
        try
        {
            return input.ReadAll(_options.MaxFileBytes, out cut);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            failure = FailureOf(e, name);
            return null;
        }
    }
}
