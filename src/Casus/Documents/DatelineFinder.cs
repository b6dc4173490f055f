using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>
/// Finds what a news agency puts before its first sentence: "KHARTOUM, June 3 (Reuters) -", "LONDON —", "NEW DELHI:". Parsed together with the
/// sentence it would become a part of it ("the Khartoum troops"), so the two are parsed apart. Not "TALKS - the first since May - failed".
/// </summary>
internal static class DatelineFinder
{
    // "SHARM EL-SHEIKH, Egypt, Nov. 3, 2008 (Reuters) -" has 16 tokens.
    private const int MaxTokens = 18;

    private const int MaxTokensBeforeColon = 4;
    private const int LeastCapitals = 3;

    private static readonly FrozenSet<string> Agencies =
        "Reuters AP AFP UPI Xinhua CNN BBC dpa DPA IANS PTI ANSA Interfax TASS ITAR-TASS Bloomberg Kyodo Newswire".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgencyLookup = Agencies.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of tokens of the dateline that the sentence begins with, its dash or colon included; 0 where there is none.</summary>
    public static int LengthIn(string text, ReadOnlySpan<TextSpan> tokens)
    {
        var capitals = CapitalsOf(tokens[0].In(text));
        var bracketed = false;
        for (var i = 0; i < Math.Min(MaxTokens, tokens.Length - 1); i++)
        {
            var token = tokens[i].In(text);
            var isFree = i > 0 && tokens[i - 1].End < tokens[i].Start && tokens[i].End < tokens[i + 1].Start;
            if (token is "-" or "--" or "\u2013" or "\u2014" or "_" && isFree)
                return bracketed && tokens[i - 1].In(text) is ")" || capitals >= LeastCapitals ? i + 1 : 0;
            if (token is ":" && i > 0 && i <= MaxTokensBeforeColon && capitals >= LeastCapitals && tokens[i].End < tokens[i + 1].Start) return i + 1;
            if (AgencyLookup.Contains(token))
            {
                bracketed |= i > 0 && tokens[i - 1].In(text) is "(";
                if (bracketed && capitals >= LeastCapitals && tokens[i + 1].In(text) is ")" && i + 2 < tokens.Length && char.IsUpper(text[tokens[i + 2].Start])) return i + 2;
            }

            if (!MayStandInside(token, i)) return 0;
        }

        return 0;
    }

    private static bool MayStandInside(ReadOnlySpan<char> token, int i) =>
        char.IsUpper(token[0]) || char.IsAsciiDigit(token[0]) || token is "," or "." or "(" or ")" or "/" || AgencyLookup.Contains(token)
        || (i > 0 && token is "-" or "and" or "of" or "al" or "the" or "th" or "en" or "de");

    /// <summary>Number of capitals of a word that has no small letters; 0 for others.</summary>
    private static int CapitalsOf(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c)) return 0;
        return word.Length;
    }
}
