namespace Casus.Articles;

/// <summary>Brings stated languages to ISO 639-1.</summary>
internal static class LanguageCode
{
    /// <summary>"en-US", "en_GB", "EN", "eng" and "English" are "en"; null where nothing usable is stated.</summary>
    public static string? Of(string? stated)
    {
        var code = stated.AsSpan().Trim();
        var end = code.IndexOfAny("-_,; ");
        if (end >= 0) code = code[..end];
        if (code.Equals("eng", StringComparison.OrdinalIgnoreCase) || code.Equals("english", StringComparison.OrdinalIgnoreCase)) return "en";
        if (code.Length is < 2 or > 3) return null;
        foreach (var c in code) if (!char.IsAsciiLetter(c)) return null;
        return code.ToString().ToLowerInvariant();
    }
}
