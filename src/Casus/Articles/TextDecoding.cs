using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Casus.Articles;

/// <summary>Turns bytes into text: byte order mark, the name in a page's head, then the bytes themselves decide.</summary>
internal static class TextDecoding
{
    // A page must name its encoding within its first 1024 bytes; pages in the wild are late.
    private const int HeadBytes = 1 << 14;

    // How much of an input is searched for signs that it is no text.
    private const int BinarySample = 1 << 20;

    // Share of control characters above which bytes are no text: random bytes have 0.10, text in any encoding about 0.
    private const double MaxControlShare = 0.03;

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127]);

    /// <summary>Whether the bytes are no text in any encoding that is read here.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (HasWideMark(bytes)) return false;
        var sample = bytes[..Math.Min(bytes.Length, BinarySample)];
        if (sample.StartsWith("%PDF-"u8) || sample.Contains((byte)0)) return true;
        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..]) controls++;
        return controls > MaxControlShare * sample.Length;
    }

    /// <summary>Whether the bytes begin with the mark of UTF-16.</summary>
    public static bool HasWideMark(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The text of a plain file: by its mark, else UTF-8, else Windows-1252.</summary>
    public static string DecodePlain(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (TryDecodeMarked(bytes, diagnostics, out var marked)) return marked;
        if (IsUtf8(bytes, out var cutEnd)) return DecodeUtf8(bytes, cutEnd, diagnostics);
        return Named("windows-1252")!.GetString(bytes);
    }

    /// <summary>The text of a page: by its mark, the encoding that it names, else as a plain file.</summary>
    public static string DecodePage(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (TryDecodeMarked(bytes, diagnostics, out var marked)) return marked;
        var name = NamedEncoding(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var isUtf8 = IsUtf8(bytes, out var cutEnd);

        // Servers and editors convert pages to UTF-8 and leave "charset=iso-8859-1" in them. Text in another encoding that has letters
        // outside ASCII is practically never valid UTF-8 by accident.
        if (isUtf8 && !Ascii.IsValid(bytes)) return DecodeUtf8(bytes, cutEnd, diagnostics);
        if (name is null) return isUtf8 ? Encoding.UTF8.GetString(bytes) : Named("windows-1252")!.GetString(bytes);
        if (Named(name) is not { } encoding)
        {
            diagnostics.Add(ArticleDiagnostics.UnknownEncoding(name));
            return isUtf8 ? Encoding.UTF8.GetString(bytes) : Named("windows-1252")!.GetString(bytes);
        }

        if (encoding is UTF8Encoding && !isUtf8) diagnostics.Add(ArticleDiagnostics.BytesReplaced("UTF-8"));
        return encoding.GetString(bytes);
    }

    /// <summary>Whether the bytes are UTF-8, up to a character that is cut off at the very end.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes, out bool cutEnd)
    {
        cutEnd = false;
        if (Utf8.IsValid(bytes)) return true;

        // At most three bytes of an unfinished character; it must be the only fault.
        for (var length = 1; length <= 3 && length <= bytes.Length; length++)
        {
            if (Rune.DecodeFromUtf8(bytes[^length..], out _, out _) != OperationStatus.NeedMoreData) continue;
            cutEnd = Utf8.IsValid(bytes[..^length]);
            return cutEnd;
        }

        return false;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, bool cutEnd, List<Diagnostic> diagnostics)
    {
        if (cutEnd) diagnostics.Add(ArticleDiagnostics.BytesReplaced("UTF-8"));
        return Encoding.UTF8.GetString(bytes);
    }

    private static bool TryDecodeMarked(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (bytes is [0xEF, 0xBB, 0xBF, .. var rest])
        {
            if (!Utf8.IsValid(rest)) diagnostics.Add(ArticleDiagnostics.BytesReplaced("UTF-8"));
            text = Encoding.UTF8.GetString(rest);
        }
        else if (HasWideMark(bytes))
        {
            var wide = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            text = wide.GetString(bytes[2..]);
            if ((bytes.Length & 1) != 0) diagnostics.Add(ArticleDiagnostics.BytesReplaced("UTF-16"));
        }

        return text is not null;
    }

    // <meta charset="x">, <meta http-equiv="Content-Type" content="text/html; charset=x">, <?xml version="1.0" encoding="x"?>
    private static string? NamedEncoding(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        if (text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && text.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            && ValueAfter(text.AsSpan(0, end), "encoding") is { } declared) return declared;
        for (var at = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var close = text.IndexOf('>', at);
            if (close < 0) return null;
            if (ValueAfter(text.AsSpan(at, close - at), "charset") is { } named) return named;
            at = text.IndexOf("<meta", close, StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    private static string? ValueAfter(ReadOnlySpan<char> tag, string key)
    {
        var at = tag.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = tag[(at + key.Length)..].TrimStart();
        if (rest is not ['=', ..]) return null;
        rest = rest[1..].TrimStart().TrimStart("\"'");
        var length = rest.IndexOfAnyExcept(NameCharacters);
        var value = length < 0 ? rest : rest[..length];
        return value.IsEmpty ? null : value.ToString();
    }

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

    private static Encoding? Named(string name) => name.ToLowerInvariant() switch
    {
        // As browsers do: a page that says so in ASCII letters cannot be UTF-16; Latin 1 means its Windows superset.
        "utf-8" or "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be" or "utf-7" or "utf-32" => Encoding.UTF8,
        "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "windows-1252" or "cp1252" => CodePage("windows-1252"),
        "iso-8859-9" => CodePage("windows-1254"),
        "gb2312" or "gbk" or "x-gbk" => CodePage("gb18030"),
        "x-sjis" or "sjis" => CodePage("shift_jis"),
        "euc-kr" or "ks_c_5601-1987" => CodePage("ks_c_5601-1987"),
        var other => CodePage(other),
    };

    private static Encoding? CodePage(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
