namespace Casus.Documents;

/// <summary>The features of one tagging decision. Training and tagging call the same function, so the two cannot drift apart.</summary>
internal static class TaggerFeatures
{
    /// <summary>Upper bound of what <see cref="Extract"/> writes.</summary>
    public const int MaxCount = 64;

    /// <summary>Tag value in front of the sentence.</summary>
    public const uint NoTag = 255;

    private static readonly WordForm Outside = WordForm.Of("\u0001");

    /// <summary>How a whole sentence is cased: capitals carry no information in "IRAN TESTS MISSILE" or in a Title Case Headline.</summary>
    public static uint CaseStyleOf(ReadOnlySpan<WordForm> words)
    {
        var (lower, title, caps) = (0, 0, 0);
        foreach (ref readonly var word in words)
        {
            if (word.Case == 1) lower++;
            else if (word.Case == 2) title++;
            else if (word.Case == 3) caps++;
        }

        if (caps > 0 && caps >= 4 * lower && caps >= title) return 1;
        if (title >= 3 && title >= 2 * lower) return 2;
        return title + caps == 0 ? 3u : 0u;
    }

    /// <summary>Writes the feature keys for the word at <paramref name="i"/>; returns their number.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="style">See <see cref="CaseStyleOf"/>.</param>
    /// <param name="t1">Tag class of the word before; <see cref="NoTag"/> at the start.</param>
    /// <param name="t2">Tag class of the word before that.</param>
    /// <param name="keys">Target, at least <see cref="MaxCount"/> long.</param>
    public static int Extract(ReadOnlySpan<WordForm> words, int i, uint style, uint t1, uint t2, Span<uint> keys)
    {
        ref readonly var w = ref words[i];
        ref readonly var p1 = ref i > 0 ? ref words[i - 1] : ref Outside;
        ref readonly var p2 = ref i > 1 ? ref words[i - 2] : ref Outside;
        ref readonly var n1 = ref i + 1 < words.Length ? ref words[i + 1] : ref Outside;
        ref readonly var n2 = ref i + 2 < words.Length ? ref words[i + 2] : ref Outside;
        var cased = w.Case | (style << 3);
        var first = i == 0 ? 1u : 0u;
        var n = 0;
        keys[n++] = FeatureHash.Of(0, 0);
        keys[n++] = FeatureHash.Of(1, w.Lower);
        keys[n++] = FeatureHash.Of(2, w.Exact, first);
        keys[n++] = FeatureHash.Of(3, w.Suffix1);
        keys[n++] = FeatureHash.Of(4, w.Suffix2);
        keys[n++] = FeatureHash.Of(5, w.Suffix3);
        keys[n++] = FeatureHash.Of(6, w.Suffix4);
        keys[n++] = FeatureHash.Of(7, w.Suffix5);
        keys[n++] = FeatureHash.Of(8, w.Prefix1);
        keys[n++] = FeatureHash.Of(9, w.Prefix2);
        keys[n++] = FeatureHash.Of(10, w.Prefix3);
        keys[n++] = FeatureHash.Of(11, w.Shape, style);
        keys[n++] = FeatureHash.Of(12, cased, first);
        keys[n++] = FeatureHash.Of(13, cased, w.Suffix3);
        keys[n++] = FeatureHash.Of(14, cased, w.Suffix2, first);
        keys[n++] = FeatureHash.Of(15, t1);
        keys[n++] = FeatureHash.Of(16, t1, t2);
        keys[n++] = FeatureHash.Of(17, t1, w.Lower);
        keys[n++] = FeatureHash.Of(18, t1, w.Suffix3);
        keys[n++] = FeatureHash.Of(19, t1, cased);
        keys[n++] = FeatureHash.Of(20, t1, n1.Lower);
        keys[n++] = FeatureHash.Of(21, t1, t2, w.Lower);
        keys[n++] = FeatureHash.Of(22, t1, n1.Suffix2, w.Suffix2);
        keys[n++] = FeatureHash.Of(23, p1.Lower);
        keys[n++] = FeatureHash.Of(24, p2.Lower);
        keys[n++] = FeatureHash.Of(25, n1.Lower);
        keys[n++] = FeatureHash.Of(26, n2.Lower);
        keys[n++] = FeatureHash.Of(27, p1.Lower, w.Lower);
        keys[n++] = FeatureHash.Of(28, w.Lower, n1.Lower);
        keys[n++] = FeatureHash.Of(29, p1.Lower, n1.Lower);
        keys[n++] = FeatureHash.Of(30, p1.Suffix3);
        keys[n++] = FeatureHash.Of(31, n1.Suffix3);
        keys[n++] = FeatureHash.Of(32, n1.Suffix2, w.Suffix2);
        keys[n++] = FeatureHash.Of(33, n1.Case, w.Case, p1.Case | (style << 3));
        keys[n++] = FeatureHash.Of(34, p1.Lower, cased);
        keys[n++] = FeatureHash.Of(35, n1.Lower, cased);
        keys[n++] = FeatureHash.Of(36, n1.Lower, n2.Lower);
        keys[n++] = FeatureHash.Of(37, p1.Lower, p2.Lower);
        keys[n++] = FeatureHash.Of(38, w.Suffix3, n1.Lower);
        keys[n++] = FeatureHash.Of(39, w.Suffix3, p1.Lower);
        keys[n++] = FeatureHash.Of(40, t1, n1.Suffix3);
        keys[n++] = FeatureHash.Of(41, w.Lower, n1.Suffix3);
        keys[n++] = FeatureHash.Of(42, w.Lower, n2.Lower);
        keys[n++] = FeatureHash.Of(43, t1, t2, n1.Lower);
        keys[n++] = FeatureHash.Of(44, w.Lower, n1.Suffix2, n2.Suffix2);
        keys[n++] = FeatureHash.Of(45, n2.Suffix3);
        keys[n++] = FeatureHash.Of(46, w.Lower, n1.Case | (style << 3));
        keys[n++] = FeatureHash.Of(47, w.Prefix2, w.Suffix2, cased);
        return n;
    }
}
