using System.Globalization;

namespace Casus.Articles;

/// <summary>Reads dates of ISO 8601, with or without a time of day.</summary>
internal static class IsoDate
{
    /// <summary>"2021-06-28", "2021-06-28T23:10:00-05:00" (the day as written, not in UTC), "20210628".</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        text = text.Trim();
        if (text.Length == 8) return DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        date = default;
        return text.Length >= 10 && (text.Length == 10 || text[10] is 'T' or 't' or ' ')
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
