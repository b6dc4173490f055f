using System.Globalization;

namespace Casus.Articles.Pages;

/// <summary>Reads dates as pages write them. A date whose order of day and month is open ("04/05/2019") is not read.</summary>
internal static class DateText
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>ISO with or without time, "Wed, 20 Nov 2019 10:00:00 GMT", "November 20, 2019", "20 Nov. 2019", "25/11/2019".</summary>
    public static bool TryRead(string? text, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100) return false;
        return IsoDate.TryRead(text, out date) ? IsLikely(date) : TryFind(text, out date);
    }

    /// <summary>The first whole date within a line.</summary>
    public static bool TryFind(string text, out DateOnly date)
    {
        date = default;
        Span<int> numbers = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        var (count, month, monthAt) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
                if (at - start > 4 || (at < text.Length && text[at] == ':'))
                {
                    // A time of day, or a long number.
                    count = 0;
                    continue;
                }

                if (count == 3) (numbers[0], numbers[1], digits[0], digits[1], count) = (numbers[1], numbers[2], digits[1], digits[2], 2);
                numbers[count] = int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture);
                digits[count++] = at - start;
                if (TryCombine(numbers[..count], digits[..count], month, out date)) return true;
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length && char.IsLetter(text[at])) at++;
                var found = MonthOf(text.AsSpan(start, at - start));
                if (found > 0)
                {
                    (month, monthAt) = (found, start);
                    if (count > 1) (numbers[0], digits[0], count) = (numbers[count - 1], digits[count - 1], 1);
                }
                else if (month > 0 && at - monthAt > 30)
                {
                    (month, count) = (0, 0);
                }
            }
            else
            {
                at++;
            }
        }

        return false;
    }

    /// <summary>The date in an address: "/2019/11/20/", "/2019-11-20-", "20191120".</summary>
    public static bool TryReadAddress(string? url, out DateOnly date)
    {
        date = default;
        if (url is null) return false;
        for (var at = 0; at + 8 <= url.Length; at++)
        {
            if (url[at] is not ('1' or '2') || (at > 0 && char.IsAsciiDigit(url[at - 1]))) continue;
            var rest = url.AsSpan(at);
            if (rest.Length >= 10 && rest[4] == rest[7] && rest[4] is '/' or '-' or '_'
                && TryMake(rest[..4], rest[5..7], rest[8..10], out date)) return true;
            if ((rest.Length == 8 || !char.IsAsciiDigit(rest[8])) && TryMake(rest[..4], rest[4..6], rest[6..8], out date)) return true;
        }

        return false;
    }

    private static bool TryMake(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly date)
    {
        date = default;
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && TryMake(y, m, d, out date);
    }

    private static bool TryCombine(ReadOnlySpan<int> numbers, ReadOnlySpan<int> digits, int month, out DateOnly date)
    {
        date = default;
        if (month > 0)
        {
            // "20 November 2019" and "November 20, 2019" both read day, year.
            return numbers.Length >= 2 && digits[^1] == 4 && digits[^2] <= 2 && TryMake(numbers[^1], month, numbers[^2], out date);
        }

        if (numbers.Length < 3) return false;
        if (digits[0] == 4) return digits[1] <= 2 && digits[2] <= 2 && TryMake(numbers[0], numbers[1], numbers[2], out date);
        if (digits[2] != 4 || digits[0] > 2 || digits[1] > 2) return false;

        // "25/11/2019" and "11/25/2019" can each be read in one way only.
        if (numbers[0] > 12 || numbers[0] == numbers[1]) return TryMake(numbers[2], numbers[1], numbers[0], out date);
        return numbers[1] > 12 && TryMake(numbers[2], numbers[0], numbers[1], out date);
    }

    /// <summary>A day that exists and is no filler of a template.</summary>
    public static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (month is < 1 or > 12 || year is < 1000 or > 9999 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return IsLikely(date);
    }

    // Templates print "0001-01-01" and "1970-01-01" where a date is missing; the first newspapers on the web are of 1990.
    private static bool IsLikely(DateOnly date) => date.Year is >= 1980 and < 2200;

    /// <summary>The number of a month by its English name or the beginning of it ("Sept"); 0 where the word is none.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (!word.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase)) continue;
            if (word.Length == 3 || (i == 8 && word.Length == 4)) return i + 1;
            return CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[i].StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length > 3 ? i + 1 : 0;
        }

        return 0;
    }
}
