namespace Casus.Entities.Dates;

/// <summary>Names of weekdays and months with the abbreviations newspapers use.</summary>
internal static class CalendarWords
{
    /// <summary>1 for January to 12; 0 where the word is no month. "Sept.", "JAN" and "march" are months by spelling alone.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == '.') word = word[..^1];
        if (word.Length is < 3 or > 9) return 0;
        for (var i = 0; i < MonthNames.Length; i++)
        {
            if (word.Equals(MonthNames[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
            if (word.Length == 3 && MonthNames[i].AsSpan(0, 3).Equals(word, StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    /// <summary>The weekday a word names; null where it names none.</summary>
    public static DayOfWeek? WeekdayOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == '.') word = word[..^1];
        for (var i = 0; i < WeekdayNames.Length; i++)
            if (word.Equals(WeekdayNames[i], StringComparison.OrdinalIgnoreCase)) return (DayOfWeek)i;
        return word switch
        {
            "Mon" or "MON" => DayOfWeek.Monday,
            "Tue" or "Tues" or "TUE" or "TUES" => DayOfWeek.Tuesday,
            "Wed" or "WED" or "Weds" => DayOfWeek.Wednesday,
            "Thu" or "Thur" or "Thurs" or "THU" => DayOfWeek.Thursday,
            "Fri" or "FRI" => DayOfWeek.Friday,
            "Sat" or "SAT" => DayOfWeek.Saturday,
            "Sun" or "SUN" => DayOfWeek.Sunday,
            _ => null,
        };
    }

    /// <summary>Whether the word names a weekday.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => WeekdayOf(word) is not null;

    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] WeekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
}
