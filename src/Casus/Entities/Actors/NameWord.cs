using Casus.Entities.Places;

namespace Casus.Entities.Actors;

/// <summary>
/// Reduces a word to the letters that all its spellings share: small ASCII letters and digits, without accents, full stops, apostrophes and
/// the possessive ending ("U.S." is "us", "Gül's" is "gul", "Sana’a" is "sanaa").
/// </summary>
internal static class NameWord
{
    /// <summary>Longest key; what is longer is cut, which no name of the lexicon is.</summary>
    public const int MaxLength = 40;

    /// <summary>Writes the key of one word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="key">At least <see cref="MaxLength"/> characters.</param>
    /// <returns>Length of the key; 0 for punctuation and for the possessive ending alone.</returns>
    public static int Fold(ReadOnlySpan<char> form, Span<char> key)
    {
        if (form.Length >= 2 && form[^1] is 's' or 'S' && IsApostrophe(form[^2])) form = form[..^2];
        var length = 0;
        foreach (var c in form)
        {
            if (length >= MaxLength - 1) break;
            var folded = LatinFolding.Fold(c);
            if (folded != '\0')
            {
                key[length++] = folded;
                continue;
            }

            var (first, second) = LatinFolding.FoldLigature(c);
            if (first != '\0')
            {
                key[length++] = first;
                key[length++] = second;
            }
            else if (!LatinFolding.IsSilent(c) && char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }

    /// <summary>Whether the character is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';

    /// <summary>Whether the character joins or separates the words of a name without being one: "Ho-jen", "Horn/Africa".</summary>
    public static bool IsJoint(char c) => c is ' ' or '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '/' or ',' or '(' or ')' or '"' or '&' or '\u00A0';

    /// <summary>Whether the key is an Arabic article, which is written, joined or left out at will: "al-Sisi", "el-Sisi", "Sisi".</summary>
    public static bool IsArticle(ReadOnlySpan<char> key) => key is "al" or "el" or "ul";

    /// <summary>Whether the key is an article before certain letters: "ad-Din", "as-Sadr"; a word of its own unless a hyphen follows.</summary>
    public static bool IsAssimilatedArticle(ReadOnlySpan<char> key) => key is "ad" or "as" or "ash" or "an" or "ar" or "at" or "az" or "ed" or "es" or "ur";
}
