using System.Collections.Frozen;
using System.Globalization;
using Casus.Documents;

namespace Casus.Entities.Quantities;

/// <summary>Reads whole numbers in digits and words: "1,200", "1.2 million", "twenty-five", "two hundred and six", "two dozen". Not "third", "3.5".</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that starts at a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">First token.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Token behind it.</param>
    public static bool TryRead(Sentence sentence, int start, out long number, out int end)
    {
        (number, end) = (0, start);
        if (TryDigits(sentence.FormOf(start), out var value))
        {
            end = start + 1;
            while (end < sentence.Count && Multipliers.TryGetValue(sentence[end].Lemma, out var multiplier) && IsSingular(sentence, end))
            {
                value *= multiplier;
                end++;
            }

            if (value != Math.Truncate(value) || value > 1e10) return false;
            number = (long)value;
            return true;
        }

        return TryWords(sentence, start, out number, out end);
    }

    // "thousands" counts for itself ("thousands of people"); "two thousand" multiplies.
    private static bool IsSingular(Sentence sentence, int index) => sentence.FormOf(index)[^1] is not ('s' or 'S');

    private static bool TryDigits(ReadOnlySpan<char> form, out double value)
    {
        value = 0;
        if (form.Length is 0 or > 15 || !char.IsAsciiDigit(form[0])) return false;
        Span<char> digits = stackalloc char[form.Length];
        var length = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == ',')
            {
                // "1,200" but not "3,5"
                if (i + 3 >= form.Length || !char.IsAsciiDigit(form[i + 3]) || i + 4 < form.Length && char.IsAsciiDigit(form[i + 4])) return false;
                continue;
            }

            if (!char.IsAsciiDigit(form[i]) && form[i] != '.') return false;
            digits[length++] = form[i];
        }

        return double.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // Sums and products as English says them: "two hundred and six", "twenty five thousand".
    private static bool TryWords(Sentence sentence, int start, out long number, out int end)
    {
        (number, end) = (0, start);
        long group = 0;
        var seen = false;
        while (end < sentence.Count)
        {
            var form = sentence.FormOf(end);
            if (form is "and" or "-" && seen && end + 1 < sentence.Count && TryWord(sentence.FormOf(end + 1), out var next))
            {
                // "one and two" are two numbers; "hundred and two" and "twenty-two" one.
                if (next >= 100 || form is "and" && group % 100 != 0 || form is "-" && (group % 10 != 0 || group % 100 == 0)) break;
                end++;
                continue;
            }

            if (TryWord(form, out var word))
            {
                if (seen && group % 100 != 0 && !(group % 10 == 0 && word < 10 && group % 100 >= 20)) break;
                group += word;
            }
            else if (seen && IsSingular(sentence, end) && Multipliers.TryGetValue(sentence[end].Lemma, out var multiplier))
            {
                if (multiplier is 100 or 12 or 20) group *= (long)multiplier;
                else
                {
                    number += group * (long)multiplier;
                    group = 0;
                }
            }
            else
            {
                break;
            }

            seen = true;
            end++;
        }

        number += group;
        return seen;
    }

    private static bool TryWord(ReadOnlySpan<char> form, out long value) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out value);

    private static readonly FrozenDictionary<string, double> Multipliers = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["dozen"] = 12,
        ["score"] = 20,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, long> Words = Build();

    private static FrozenDictionary<string, long> Build()
    {
        string[] small =
            ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        var words = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i < small.Length; i++) words[small[i]] = i;
        for (var i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = (i + 2) * 10;
            for (var j = 1; j < 10; j++) words[$"{tens[i]}-{small[j]}"] = ((i + 2) * 10) + j;
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
