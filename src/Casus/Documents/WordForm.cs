using System.Globalization;

namespace Casus.Documents;

/// <summary>What the models look at in one word: hashes of its spelling, its ends and its shape. Digits count as alike ("1997" = "2014").</summary>
internal struct WordForm
{
    private const int MaxLengthRead = 64;

    /// <summary>Hash of the word as written.</summary>
    public uint Exact;

    /// <summary>Hash of the word in lower case, curly apostrophes straightened.</summary>
    public uint Lower;

    /// <summary>Hashes of the first 1, 2, 3 letters in lower case (of the whole word where it is shorter).</summary>
    public uint Prefix1, Prefix2, Prefix3;

    /// <summary>Hashes of the last 1 to 5 letters in lower case (of the whole word where it is shorter).</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Hash of the collapsed shape: "McCain" is <c>XxXx</c>, "F-16" is <c>X-d</c>.</summary>
    public uint Shape;

    /// <summary>Case of the letters: 0 none, 1 lower, 2 first upper, 3 all upper (two or more), 4 mixed.</summary>
    public uint Case;

    /// <summary>Reads a word.</summary>
    public static WordForm Of(ReadOnlySpan<char> form)
    {
        if (form.Length > MaxLengthRead) form = form[..MaxLengthRead];
        Span<char> exact = stackalloc char[form.Length];
        Span<char> lower = stackalloc char[form.Length];
        Span<char> shape = stackalloc char[form.Length];
        var shapeLength = 0;
        var (upper, small, firstUpper) = (0, 0, false);
        for (var i = 0; i < form.Length; i++)
        {
            var c = form[i];
            c = c switch
            {
                >= '0' and <= '9' => '0',
                '\u2019' or '\u2018' or '`' or '\u00B4' => '\'',
                '\u2013' or '\u2014' => '-',
                '\u201C' or '\u201D' => '"',
                _ => c,
            };
            exact[i] = c;
            lower[i] = char.ToLowerInvariant(c);
            char kind;
            if (c == '0') kind = 'd';
            else if (char.IsUpper(c)) (kind, upper) = ('X', upper + 1);
            else if (char.IsLetter(c)) (kind, small) = ('x', small + 1);
            else kind = char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? 'x' : c;
            if (i == 0) firstUpper = kind == 'X';
            if (shapeLength == 0 || shape[shapeLength - 1] != kind) shape[shapeLength++] = kind;
        }

        return new WordForm
        {
            Exact = FeatureHash.OfText(exact),
            Lower = FeatureHash.OfText(lower),
            Prefix1 = First(lower, 1),
            Prefix2 = First(lower, 2),
            Prefix3 = First(lower, 3),
            Suffix1 = Last(lower, 1),
            Suffix2 = Last(lower, 2),
            Suffix3 = Last(lower, 3),
            Suffix4 = Last(lower, 4),
            Suffix5 = Last(lower, 5),
            Shape = FeatureHash.OfText(shape[..shapeLength]),
            Case = (upper, small, firstUpper) switch
            {
                (0, 0, _) => 0u,
                (0, _, _) => 1u,
                (1, _, true) => 2u,
                (_, 0, _) => 3u,
                _ => 4u,
            },
        };
    }

    /// <summary>The same word as the models see it when they do not know it.</summary>
    public readonly WordForm Unknown() => this with { Lower = FeatureHash.Of(1, Suffix2), Exact = FeatureHash.Of(2, Suffix1, Case) };

    private static uint First(ReadOnlySpan<char> word, int length) => FeatureHash.OfText(word[..Math.Min(length, word.Length)]);

    private static uint Last(ReadOnlySpan<char> word, int length) => FeatureHash.OfText(word[Math.Max(0, word.Length - length)..]);
}
