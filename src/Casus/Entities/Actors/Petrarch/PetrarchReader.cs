using System.Globalization;
using System.Text.RegularExpressions;

namespace Casus.Entities.Actors.Petrarch;

/// <summary>
/// Reads PETRARCH and TABARI dictionaries of actors and agents: phrases with <c>_</c> for spaces, <c>+synonyms</c>, codes in brackets with
/// <c>&lt;date</c>, <c>&gt;date</c> or <c>date-date</c>, <c>{plurals}</c>, <c>!SETS!</c>, and comments behind <c>#</c>, <c>;</c> or in <c>&lt;!-- --&gt;</c>.
/// </summary>
/// <param name="problems">Where to put what cannot be read.</param>
internal sealed partial class PetrarchReader(ICollection<DataFileProblem> problems)
{
    // KEDS, TABARI and PETRARCH read 00 to 30 as this century.
    private const int LastYearOfThisCentury = 30;

    private readonly Dictionary<string, string[]> _sets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of a file, in its order.</summary>
    public List<PetrarchEntry> Read(string path)
    {
        _sets.Clear();
        var entries = new List<PetrarchEntry>();
        PetrarchEntry? current = null;
        var (number, isComment) = (0, false);
        foreach (var raw in File.ReadLines(path))
        {
            number++;
            var line = WithoutComments(raw, ref isComment);
            var text = line.Trim();
            if (text.Length == 0) continue;
            if (text[0] == '+')
            {
                if (current is null) Add(path, number, "a synonym stands before the first phrase; the line is left out");
                else ReadSynonym(current, number, text[1..]);
            }
            else if (text[0] == '[')
            {
                if (current is null) Add(path, number, "a code stands before the first phrase; the line is left out");
                else ReadTerms(current, number, text);
            }
            else if (text[0] == '!' && text.Contains('=', StringComparison.Ordinal))
            {
                current = null;
                var sign = text.IndexOf('=', StringComparison.Ordinal);
                _sets[text[..sign].Trim()] = text[(sign + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
            else
            {
                entries.Add(current = ReadEntry(path, number, text));
            }
        }

        return entries;
    }

    /// <summary>A phrase with every way to fill its substitution sets: "CONGRESS!PERSON!" is CONGRESSMAN, CONGRESSWOMAN …</summary>
    public IEnumerable<string> Expand(PetrarchEntry entry, string phrase)
    {
        var start = phrase.IndexOf('!', StringComparison.Ordinal);
        var end = start < 0 ? -1 : phrase.IndexOf('!', start + 1);
        if (end < 0) return [phrase];
        if (_sets.TryGetValue(phrase[start..(end + 1)], out var words))
            return words.SelectMany(word => Expand(entry, $"{phrase[..start]}{word}{phrase[(end + 1)..]}"));
        Add(entry.File, entry.Line, $"the set {phrase[start..(end + 1)]} is not defined above; '{phrase}' is left out");
        return [];
    }

    private PetrarchEntry ReadEntry(string path, int number, string text)
    {
        var end = text.AsSpan().IndexOfAny('[', '{');
        var entry = new PetrarchEntry(path, number, end < 0 ? text : text[..end].TrimEnd());
        if (end < 0) return entry;
        var rest = text[end..];
        if (rest[0] == '{')
        {
            var close = rest.IndexOf('}', StringComparison.Ordinal);
            entry.Plural = close < 0 ? "" : rest[1..close].Trim();
            rest = close < 0 ? "" : rest[(close + 1)..];
        }

        ReadTerms(entry, number, rest);
        return entry;
    }

    private void ReadSynonym(PetrarchEntry entry, int number, string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        entry.Phrases.Add((bracket < 0 ? text : text[..bracket]).Trim());
        if (bracket >= 0) ReadTerms(entry, number, text[bracket..]);
    }

    private void ReadTerms(PetrarchEntry entry, int number, string text)
    {
        foreach (Match match in Brackets().Matches(text))
        {
            var words = match.Groups[1].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            var restriction = string.Concat(words[1..]);
            if (TryRestriction(restriction, out var from, out var to)) entry.Terms.Add(new PetrarchTerm(number, words[0], from, to));
            else Add(entry.File, number, $"'{restriction}' is no date: <YYMMDD, >YYMMDD or YYMMDD-YYMMDD is expected, with two or four digits of the year; the code {words[0]} is left out");
        }
    }

    private static bool TryRestriction(string text, out DateOnly? from, out DateOnly? to)
    {
        (from, to) = (null, null);
        if (text.Length == 0) return true;
        if (text[0] is '<' or '>')
        {
            if (!TryDate(text.AsSpan(1), out var date)) return false;
            if (text[0] == '<') to = date;
            else from = date;
            return true;
        }

        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !TryDate(text.AsSpan(0, dash), out var first) || !TryDate(text.AsSpan(dash + 1), out var last) || last < first) return false;
        (from, to) = (first, last);
        return true;
    }

    private static bool TryDate(ReadOnlySpan<char> digits, out DateOnly date)
    {
        date = default;
        if (digits.Length == 6 && int.TryParse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return DateOnly.TryParseExact($"{(year <= LastYearOfThisCentury ? 20 : 19)}{digits}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        return digits.Length == 8 && DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static string WithoutComments(string line, ref bool isComment)
    {
        if (isComment)
        {
            var end = line.IndexOf("-->", StringComparison.Ordinal);
            if (end < 0) return "";
            isComment = false;
            line = line[(end + 3)..];
        }

        for (var start = line.IndexOf("<!--", StringComparison.Ordinal); start >= 0; start = line.IndexOf("<!--", StringComparison.Ordinal))
        {
            var end = line.IndexOf("-->", start, StringComparison.Ordinal);
            isComment = end < 0;
            line = line[..start] + (end < 0 ? "" : line[(end + 3)..]);
        }

        var sign = line.AsSpan().IndexOfAny('#', ';');
        return sign < 0 ? line : line[..sign];
    }

    private void Add(string file, int line, string message) => problems.Add(new DataFileProblem(file, line, message));

    // Some dictionaries close a bracket with a brace.
    [GeneratedRegex(@"\[([^\]\}\[]*)[\]\}]")]
    private static partial Regex Brackets();
}
