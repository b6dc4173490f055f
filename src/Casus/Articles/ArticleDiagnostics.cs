using System.Globalization;

namespace Casus.Articles;

/// <summary>What the reader may have to say about an input, with its code.</summary>
public static class ArticleDiagnostics
{
    /// <summary><c>ART001</c>: there is nothing at the path.</summary>
    public static Diagnostic Missing(string path) => Error("ART001", $"{path}: no such file or folder; check the path.");

    /// <summary><c>ART002</c>: the file or folder is there and cannot be opened or read.</summary>
    public static Diagnostic Unreadable(string path, string reason) => Error("ART002", $"{path}: cannot be read ({reason}); check its permissions.");

    /// <summary><c>ART003</c>: the input holds nothing but blanks.</summary>
    public static Diagnostic Empty(string name) => Error("ART003", $"{name}: is empty; nothing to read.");

    /// <summary><c>ART004</c>: the input is no text.</summary>
    public static Diagnostic Binary(string name) =>
        Error("ART004", $"{name}: is a binary file, not text or HTML; convert it to text first.");

    /// <summary><c>ART005</c>: the input is compressed and the compressed data are damaged.</summary>
    public static Diagnostic BrokenGzip(string name) => Error("ART005", $"{name}: is not a whole gzip file; fetch it again.");

    /// <summary><c>ART006</c>: a folder holds no file of a known kind.</summary>
    public static Diagnostic NothingInFolder(string path) =>
        Error("ART006", $"{path}: holds no file to read; known endings are {ArticleFileKinds.Endings}, each also with .gz.");

    /// <summary><c>ART007</c>: a row is not valid JSON.</summary>
    public static Diagnostic BrokenRow(string origin, string problem) =>
        Error("ART007", $"{origin}: is not a JSON object ({problem}); each line must be one object such as {{\"id\": \"1\", \"text\": \"...\"}}.");

    /// <summary><c>ART008</c>: a row has nothing to read.</summary>
    public static Diagnostic RowWithoutText(string origin) =>
        Error("ART008", $"{origin}: has neither \"text\" nor \"title\"; give one of them as a string.");

    /// <summary><c>ART009</c>: a publication date cannot be understood.</summary>
    public static Diagnostic WrongDate(string date) =>
        new("ART009", $"The publication date \"{Shown(date)}\" is not an ISO date such as 2021-06-28; it was left out.");

    /// <summary><c>ART010</c>: the input is longer than <see cref="ArticleReaderOptions.MaxFileBytes"/> and was read up to there.</summary>
    public static Diagnostic Cut(long limit) =>
        new("ART010", string.Create(CultureInfo.InvariantCulture, $"The input is longer than {limit} bytes; only the first {limit} were read."));

    /// <summary><c>ART011</c>: bytes that are no characters in the text's encoding became replacement characters (U+FFFD).</summary>
    public static Diagnostic BytesReplaced(string encoding) =>
        new("ART011", $"Some bytes are not valid {encoding}, for instance because the text was cut; they were replaced by U+FFFD.");

    /// <summary><c>ART012</c>: a page is nested too deeply, or has too many elements, to be taken apart.</summary>
    public static Diagnostic TooDeep(string limit) =>
        new("ART012", $"The page has {limit}; its text was taken without its structure, so menus and notices may be part of it.");

    /// <summary><c>ART013</c>: a page names an encoding that is not known.</summary>
    public static Diagnostic UnknownEncoding(string name) =>
        new("ART013", $"The page names the unknown encoding \"{Shown(name)}\"; it was read by its bytes.", DiagnosticSeverity.Information);

    /// <summary><c>ART014</c>: the text is in another language.</summary>
    public static Diagnostic NotEnglish() => new("ART014", "The text does not look English; kept, not coded.");

    /// <summary><c>ART015</c>: a page has no text that looks like an article.</summary>
    public static Diagnostic NoBody() =>
        new("ART015", "No article text was found in the page; it may be an index page or need a script to show its text.");

    /// <summary><c>ART016</c>: a row is longer than <see cref="ArticleReaderOptions.MaxFileBytes"/>; it cannot be read in part.</summary>
    public static Diagnostic RowTooLong(string origin, long limit) =>
        Error("ART016", string.Create(CultureInfo.InvariantCulture, $"{origin}: is longer than {limit} bytes; raise the limit or split the text."));

    /// <summary><c>ART017</c>: broken escapes of a row (half of a surrogate pair) became replacement characters (U+FFFD).</summary>
    public static Diagnostic EscapesReplaced() =>
        new("ART017", "The row holds \\u escapes of half a character; they were replaced by U+FFFD.");

    private static Diagnostic Error(string code, string message) => new(code, message, DiagnosticSeverity.Error);

    // A hostile value must not fill a terminal.
    private static string Shown(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "...");
}
