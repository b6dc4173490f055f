namespace Casus.Documents;

/// <summary>The features of one decision of the <see cref="RoleTagger"/>.</summary>
internal static class RoleFeatures
{
    /// <summary>Upper bound of what <see cref="Extract"/> writes.</summary>
    public const int MaxCount = 64;

    /// <summary>Writes the feature keys for the word at node <paramref name="i"/>; returns their number.</summary>
    /// <param name="input">The tagged sentence; roles of the nodes before <paramref name="i"/> are filled.</param>
    /// <param name="i">The node, from 1.</param>
    /// <param name="keys">Target, at least <see cref="MaxCount"/> long.</param>
    public static int Extract(ParserInput input, int i, Span<uint> keys)
    {
        var words = input.Words;
        var tags = input.Tags;
        var last = input.Count + 1;
        int p1 = i - 1, p2 = Math.Max(0, i - 2), p3 = Math.Max(0, i - 3), n1 = i + 1, n2 = Math.Min(last, i + 2), n3 = Math.Min(last, i + 3);
        uint w0 = words[i], wp1 = words[p1], wp2 = words[p2], wn1 = words[n1], wn2 = words[n2];
        uint t0 = tags[i], tp1 = tags[p1], tp2 = tags[p2], tp3 = tags[p3], tn1 = tags[n1], tn2 = tags[n2], tn3 = tags[n3];
        uint r1 = input.Roles[p1], r2 = input.Roles[p2];
        uint verbs = input.VerbsBefore(i), ahead = input.NextVerbTag(i);
        var n = 0;
        keys[n++] = FeatureHash.Of(400, w0, t0);
        keys[n++] = FeatureHash.Of(401, t0);
        keys[n++] = FeatureHash.Of(402, tp1, t0);
        keys[n++] = FeatureHash.Of(403, t0, tn1);
        keys[n++] = FeatureHash.Of(404, tp1, t0, tn1);
        keys[n++] = FeatureHash.Of(405, tp2, tp1, t0);
        keys[n++] = FeatureHash.Of(406, t0, tn1, tn2);
        keys[n++] = FeatureHash.Of(407, w0, tp1);
        keys[n++] = FeatureHash.Of(408, w0, tn1);
        keys[n++] = FeatureHash.Of(409, w0, tn1, tn2);
        keys[n++] = FeatureHash.Of(410, w0, tp1, tp2);
        keys[n++] = FeatureHash.Of(411, t0, wp1);
        keys[n++] = FeatureHash.Of(412, t0, wn1);
        keys[n++] = FeatureHash.Of(413, t0, wp2);
        keys[n++] = FeatureHash.Of(414, t0, wn2);
        keys[n++] = FeatureHash.Of(415, w0, wp1);
        keys[n++] = FeatureHash.Of(416, w0, wn1);
        keys[n++] = FeatureHash.Of(417, t0, r1);
        keys[n++] = FeatureHash.Of(418, t0, r1, r2);
        keys[n++] = FeatureHash.Of(419, w0, r1);
        keys[n++] = FeatureHash.Of(420, t0, tn1, r1);
        keys[n++] = FeatureHash.Of(421, t0, wn1, r1);
        keys[n++] = FeatureHash.Of(422, t0, wp1, r1);
        keys[n++] = FeatureHash.Of(423, t0, verbs, ahead);
        keys[n++] = FeatureHash.Of(424, t0, verbs, tp1);
        keys[n++] = FeatureHash.Of(425, t0, ahead, tn1);
        keys[n++] = FeatureHash.Of(426, w0, verbs);
        keys[n++] = FeatureHash.Of(427, (t0 << 8) | tp1, tn1, tn2);
        keys[n++] = FeatureHash.Of(428, (t0 << 8) | tp1, tp2, tn1);
        keys[n++] = FeatureHash.Of(429, (t0 << 8) | tn1, tn2, tn3);
        keys[n++] = FeatureHash.Of(430, (t0 << 8) | tp1, tp2, tp3);
        keys[n++] = FeatureHash.Of(431, t0, tp1, wn1);
        keys[n++] = FeatureHash.Of(432, t0, tn1, wp1);
        keys[n++] = FeatureHash.Of(433, t0, wn1, wn2);
        keys[n++] = FeatureHash.Of(434, t0, wp1, wp2);
        keys[n++] = FeatureHash.Of(435, t0, wp1, wn1);
        keys[n++] = FeatureHash.Of(436, r1, r2, w0);
        keys[n++] = FeatureHash.Of(437, t0, verbs, r1);
        keys[n++] = FeatureHash.Of(438, t0, input.LastOpenTag(i), tn1);
        keys[n++] = FeatureHash.Of(439, t0, i == 1 ? 1u : 0u, n1 == last ? 1u : 0u);
        keys[n++] = FeatureHash.Of(440, t0, words[input.Count], (uint)Math.Min(4, last - i));
        return n;
    }
}
