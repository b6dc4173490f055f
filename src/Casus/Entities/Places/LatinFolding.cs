namespace Casus.Entities.Places;

/// <summary>
/// Takes Latin letters to plain ASCII ("Ḩudaydah" to "hudaydah", "Łódź" to "lodz"). A table of our own, because the program runs with
/// invariant globalization, where the runtime decomposes nothing beyond ASCII.
/// </summary>
internal static class LatinFolding
{
    // One base letter for each code point from U+00C0 and from U+1E00; ? marks what is no letter or folds to two letters.
    private const string FromC0 = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk"
        + "kllllllllllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb????occdd???eeeff?g??ikk???nn?oo??pp??????tt?u"
        + "u?vyyzz??????????????????????aaiioouuuuuuuuuueaaaa??ggggkkoooo??j???gg??nnaa??ooaaaaeeeeiiiioooorrrruuuusstt??hhn?????aa"
        + "eeooooooooyy??????acc?t????bu?ee????rryy";

    private const string From1E00 = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuu"
        + "uuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy?s????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
        + "uuyyyyyyyy??????";

    /// <summary>The lower-case ASCII letter or digit for <paramref name="c"/>; '\0' where there is none.</summary>
    public static char Fold(char c)
    {
        if (char.IsAsciiLetterOrDigit(c)) return (char)(c | 0x20);
        var folded = c switch
        {
            >= '\u00C0' and <= '\u024F' => FromC0[c - 0xC0],
            >= '\u1E00' and <= '\u1EFF' => From1E00[c - 0x1E00],
            '\u0259' => 'e',
            '\u0254' => 'o',
            '\u025B' => 'e',
            '\u0253' => 'b',
            '\u0257' => 'd',
            _ => '?',
        };
        return folded == '?' ? '\0' : folded;
    }

    /// <summary>The two letters of a ligature ("æ", "ß"); '\0' first where it is none.</summary>
    public static (char First, char Second) FoldLigature(char c) => c switch
    {
        'ß' or 'ẞ' => ('s', 's'),
        'æ' or 'Æ' or 'ǽ' or 'Ǽ' => ('a', 'e'),
        'œ' or 'Œ' => ('o', 'e'),
        'þ' or 'Þ' => ('t', 'h'),
        _ => ('\0', '\0'),
    };

    /// <summary>Whether the character leaves no trace in a key: combining marks, apostrophes and the letters that stand for them.</summary>
    public static bool IsSilent(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u02B0' and <= '\u02FF') or '\'' or '\u2018' or '\u2019' or '\u00B4' or '`' or '.' or '\u00AD';
}
