using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Entities.Dates;

/// <summary>Days that have a name, from <c>data/dates/holidays.tsv</c>: "Christmas", "Easter Sunday", "Nowruz". Immutable.</summary>
internal sealed class HolidayTable
{
    private readonly FrozenDictionary<string, Func<int, DateOnly?>> _days;

    private HolidayTable(Dictionary<string, Func<int, DateOnly?>> days, int maxWords)
    {
        _days = days.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        MaxWords = maxWords;
    }

    /// <summary>Words of the longest name.</summary>
    public int MaxWords { get; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="DataFileException">The table is missing or a rule cannot be read.</exception>
    public static HolidayTable Load(string path)
    {
        var days = new Dictionary<string, Func<int, DateOnly?>>(StringComparer.OrdinalIgnoreCase);
        var words = 1;
        foreach (var row in TabSeparatedFile.Read(path, "name", "aliases", "rule"))
        {
            var rule = Rule(row[2]) ?? throw row.Error($"{row[2]} is no rule; use MM-DD, easter+N, MM-weekday-N or YYYY-MM-DD|…");
            days[row[0]] = rule;
            words = Math.Max(words, row[0].Split(' ').Length);
            foreach (var alias in row.List(1))
            {
                days[alias] = rule;
                words = Math.Max(words, alias.Split(' ').Length);
            }
        }

        return new HolidayTable(days, words);
    }

    /// <summary>The day of a holiday in a year; null where the name is none or the year is not in the table.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out Func<int, DateOnly?> day)
    {
        var found = _days.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var rule);
        day = rule!;
        return found;
    }

    // "12-25"; "easter-2"; "11-thursday-4" (the fourth), "05-monday--1" (the last); "2021-05-13|2022-05-02" for calendars of the moon
    private static Func<int, DateOnly?>? Rule(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return int.TryParse(rule.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) || rule.Length == 6 ? year => Easter(year).AddDays(offset) : null;
        if (rule.Length >= 10 && rule[4] == '-')
        {
            var dates = new Dictionary<int, DateOnly>();
            foreach (var part in rule.Split('|'))
            {
                if (!DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
                dates.TryAdd(date.Year, date);
            }

            return year => dates.TryGetValue(year, out var date) ? date : null;
        }

        var cut = rule.IndexOf('-', StringComparison.Ordinal);
        if (cut != 2 || !int.TryParse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return null;
        if (int.TryParse(rule.AsSpan(3), CultureInfo.InvariantCulture, out var day)) return day is >= 1 and <= 31 ? year => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null : null;
        var next = rule.IndexOf('-', 3);
        if (next < 0 || CalendarWords.WeekdayOf(rule.AsSpan(3, next - 3)) is not { } weekday || !int.TryParse(rule.AsSpan(next + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        return year => Nth(year, month, weekday, number);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int number)
    {
        if (number < 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7) + (7 * (number + 1)));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (number - 1)));
    }

    // Anonymous Gregorian computus.
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
