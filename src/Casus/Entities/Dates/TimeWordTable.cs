using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Entities.Dates;

/// <summary>The closed classes of words that time expressions are made of.</summary>
internal static class TimeWordTable
{
    /// <summary>The reading of a word; <see cref="TimeWordKind.None"/> where it has none.</summary>
    public static TimeWord Read(ReadOnlySpan<char> form)
    {
        if (form.Length == 0) return default;
        if (char.IsAsciiDigit(form[0])) return ReadDigits(form);
        if (form[0] is '\'' or '’' && form.Length is 4 && form[3] == 's' && int.TryParse(form[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var decade) && decade % 10 == 0)
            return new TimeWord(TimeWordKind.Decade, 1900 + decade); // "the '90s"
        // "mid-1996", "mid-June" as one word
        if (form.Length > 7 && form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase) && Read(form[4..]) is { Kind: TimeWordKind.Year or TimeWordKind.Decade or TimeWordKind.Month } middle) return middle;
        var month = CalendarWords.MonthOf(form);
        // "may", "march" and "mar" in lower case are other words.
        if (month > 0 && (char.IsUpper(form[0]) || form.Length > 5)) return new TimeWord(TimeWordKind.Month, month);
        if (CalendarWords.WeekdayOf(form) is { } weekday) return new TimeWord(TimeWordKind.Weekday, (int)weekday);
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var word) ? word : default;
    }

    private static TimeWord ReadDigits(ReadOnlySpan<char> form)
    {
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits])) digits++;
        if (digits > 4 || !int.TryParse(form[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return default;
        var rest = form[digits..];
        if (rest.Length == 0) return digits == 4 && value is >= 1000 and <= 2100 ? new TimeWord(TimeWordKind.Year, value) : new TimeWord(TimeWordKind.Number, value);
        if (rest is "st" or "nd" or "rd" or "th") return new TimeWord(TimeWordKind.Ordinal, value);
        // "1965's best": an owner, not a decade; "the 1980's" is one all the same.
        if (rest is "'s" or "’s" && digits == 4 && value % 10 != 0 && value is >= 1500 and <= 2100) return new TimeWord(TimeWordKind.Year, value);
        if (rest is "s" or "'s" or "’s" && value % 10 == 0) return digits == 4 ? new TimeWord(TimeWordKind.Decade, value) : digits == 2 ? new TimeWord(TimeWordKind.Decade, 1900 + value) : default;
        return default;
    }

    private static readonly FrozenDictionary<string, TimeWord> Words = Build();

    private static FrozenDictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase)
        {
            ["a"] = new(TimeWordKind.One, 1),
            ["an"] = new(TimeWordKind.One, 1),
            ["the"] = new(TimeWordKind.Article),
            ["several"] = new(TimeWordKind.VagueNumber),
            ["few"] = new(TimeWordKind.VagueNumber),
            ["many"] = new(TimeWordKind.VagueNumber),
            ["some"] = new(TimeWordKind.VagueNumber),
            ["numerous"] = new(TimeWordKind.VagueNumber),
            ["countless"] = new(TimeWordKind.VagueNumber),
            ["couple"] = new(TimeWordKind.Number, 2),
            ["half"] = default,
            ["today"] = new(TimeWordKind.NamedDay),
            ["yesterday"] = new(TimeWordKind.NamedDay, -1),
            ["tomorrow"] = new(TimeWordKind.NamedDay, 1),
            ["tonight"] = new(TimeWordKind.NamedDay),
            ["morning"] = new(TimeWordKind.DayPart, (int)DayPart.Morning),
            ["mornings"] = new(TimeWordKind.DayPart, (int)DayPart.Morning, true),
            ["afternoon"] = new(TimeWordKind.DayPart, (int)DayPart.Afternoon),
            ["evening"] = new(TimeWordKind.DayPart, (int)DayPart.Evening),
            ["night"] = new(TimeWordKind.DayPart, (int)DayPart.Night),
            ["overnight"] = new(TimeWordKind.DayPart, (int)DayPart.Night),
            ["noon"] = new(TimeWordKind.DayPart, (int)DayPart.Noon),
            ["midday"] = new(TimeWordKind.DayPart, (int)DayPart.Noon),
            ["midnight"] = new(TimeWordKind.DayPart, (int)DayPart.Midnight),
            ["spring"] = new(TimeWordKind.Season, (int)TimeSeason.Spring),
            ["summer"] = new(TimeWordKind.Season, (int)TimeSeason.Summer),
            ["autumn"] = new(TimeWordKind.Season, (int)TimeSeason.Autumn),
            ["fall"] = new(TimeWordKind.Season, (int)TimeSeason.Autumn),
            ["winter"] = new(TimeWordKind.Season, (int)TimeSeason.Winter),
            ["nineties"] = new(TimeWordKind.Decade, 1990),
            ["eighties"] = new(TimeWordKind.Decade, 1980),
            ["seventies"] = new(TimeWordKind.Decade, 1970),
            ["sixties"] = new(TimeWordKind.Decade, 1960),
            ["fifties"] = new(TimeWordKind.Decade, 1950),
            ["forties"] = new(TimeWordKind.Decade, 1940),
            ["thirties"] = new(TimeWordKind.Decade, 1930),
        };
        AddUnit("second", TimeUnit.Second);
        AddUnit("minute", TimeUnit.Minute);
        AddUnit("hour", TimeUnit.Hour);
        AddUnit("day", TimeUnit.Day);
        AddUnit("weekend", TimeUnit.Weekend);
        AddUnit("week", TimeUnit.Week);
        AddUnit("fortnight", TimeUnit.Fortnight);
        AddUnit("month", TimeUnit.Month);
        AddUnit("quarter", TimeUnit.Quarter);
        AddUnit("year", TimeUnit.Year);
        AddUnit("decade", TimeUnit.Decade);
        words["century"] = new TimeWord(TimeWordKind.Unit, (int)TimeUnit.Century);
        words["centuries"] = new TimeWord(TimeWordKind.Unit, (int)TimeUnit.Century, true);
        words["mins"] = new TimeWord(TimeWordKind.Unit, (int)TimeUnit.Minute, true);
        words["hrs"] = new TimeWord(TimeWordKind.Unit, (int)TimeUnit.Hour, true);
        string[] cardinals =
            ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        for (var i = 1; i < cardinals.Length; i++) words[cardinals[i]] = new TimeWord(TimeWordKind.Number, i);
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = new TimeWord(TimeWordKind.Number, (i + 2) * 10);
            for (var j = 1; j < 10; j++) words[$"{tens[i]}-{cardinals[j]}"] = new TimeWord(TimeWordKind.Number, ((i + 2) * 10) + j);
        }

        words["hundred"] = new TimeWord(TimeWordKind.Number, 100);
        // "second" stays a unit; "second quarter" is read where quarters are.
        string[] ordinals = ["first", "", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        for (var i = 0; i < ordinals.Length; i++)
            if (ordinals[i].Length > 0) words[ordinals[i]] = new TimeWord(TimeWordKind.Ordinal, i + 1);
        for (var i = 1; i < 10; i++) words[$"twenty-{(i == 2 ? "second" : ordinals[i - 1])}"] = new TimeWord(TimeWordKind.Ordinal, 20 + i);
        words.Remove("half");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void AddUnit(string word, TimeUnit unit)
        {
            words[word] = new TimeWord(TimeWordKind.Unit, (int)unit);
            words[word + "s"] = new TimeWord(TimeWordKind.Unit, (int)unit, true);
        }
    }
}
