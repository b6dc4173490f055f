using System.Globalization;

namespace Casus.Entities.Dates;

/// <summary>Reads how many units there are: "four", "a", "two and a half", "several", "a few", "12".</summary>
internal static class Amount
{
    /// <summary>Reads a number of units.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="i">First word.</param>
    /// <param name="count">The number; NaN where it is not told ("several"); null where there is no number.</param>
    /// <param name="next">Position behind it.</param>
    /// <returns>False where no number stands there.</returns>
    public static bool TryRead(TimeSentence s, int i, out double? count, out int next)
    {
        (count, next) = (null, i);
        switch (s[i].Kind)
        {
            case TimeWordKind.Number:
                count = s[i].Value;
                next = i + 1;
                // "the next couple of years"
                if (s.Is(i, "couple") && s.Is(next, "of")) next++;
                // "two hundred years", "twenty five"
                if (s.Is(next, "hundred")) (count, next) = (count * 100, next + 1);
                else if (count is >= 20 and < 100 && s.SkipHyphen(next) is var digit && s[digit].Kind == TimeWordKind.Number && s[digit].Value < 10 && !char.IsAsciiDigit(s.Form(i)[0]))
                    (count, next) = (count + s[digit].Value, digit + 1);
                if (s.Is(next, "and") && s.Is(next + 1, "a") && s.Is(next + 2, "half")) (count, next) = (count + 0.5, next + 3);
                // "two to three weeks", "five or six days": the first number stands for both.
                if (s.IsAny(next, "to", "or", "-", "–") && s[next + 1].Kind == TimeWordKind.Number && s[next + 2].Kind == TimeWordKind.Unit) next += 2;
                return true;
            case TimeWordKind.One:
                if (s.IsAny(i + 1, "few", "several")) (count, next) = (double.NaN, i + 2);
                else if (s.Is(i + 1, "couple")) (count, next) = (2, s.Is(i + 2, "of") ? i + 3 : i + 2);
                else if (s.Is(i + 1, "half")) (count, next) = (0.5, i + 2);
                else (count, next) = (1, i + 1);
                return true;
            case TimeWordKind.VagueNumber:
                (count, next) = (double.NaN, i + 1);
                return true;
            default:
                if (s.Is(i, "half") && s[i + 1].Kind == TimeWordKind.One)
                {
                    (count, next) = (0.5, i + 2);
                    return true;
                }

                return DecimalAt(s, i, out count, out next);
        }
    }

    /// <summary>The number as TIMEX3 writes it: "3", "2.5", "X".</summary>
    public static string Write(double count) => double.IsNaN(count) ? "X" : count.ToString(CultureInfo.InvariantCulture);

    private static bool DecimalAt(TimeSentence s, int i, out double? count, out int next)
    {
        (count, next) = (null, i);
        var form = s.Form(i);
        if (form.Length < 3 || !char.IsAsciiDigit(form[0]) || form.Length > 9) return false;
        Span<char> digits = stackalloc char[form.Length];
        var length = 0;
        foreach (var c in form)
            if (c != ',') digits[length++] = c;
        if (!double.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        (count, next) = (value, i + 1);
        return true;
    }
}
