namespace Casus.Documents;

/// <summary>The features of the parser's two decisions: which action, and which relation an arc bears.</summary>
internal static class ParserFeatures
{
    /// <summary>Upper bound of what one call writes.</summary>
    public const int MaxCount = 160;

    /// <summary>Tag value of "no word here".</summary>
    public const byte NoTag = 255;

    /// <summary>Tag value of the artificial root.</summary>
    public const byte RootTag = 254;

    /// <summary>Word value of "no word here".</summary>
    public const uint NoWord = 0;

    /// <summary>Word value of the artificial root.</summary>
    public const uint RootWord = 1;

    /// <summary>Features for the choice between <see cref="ParserState.Shift"/>, <see cref="ParserState.LeftArc"/> and <see cref="ParserState.RightArc"/>.</summary>
    /// <param name="s">The configuration.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="keys">Target, at least <see cref="MaxCount"/> long.</param>
    /// <returns>Number of keys written.</returns>
    public static int ExtractAction(ParserState s, ParserInput input, Span<uint> keys)
    {
        var (words, tags, roles) = (input.Words, input.Tags, input.Roles);
        int s0 = s.StackAt(0), s1 = s.StackAt(1), s2 = s.StackAt(2), b0 = s.Buffer, b1 = s.BufferAt(1), b2 = s.BufferAt(2);
        int s0l = s.Left[s0], s0r = s.Right[s0], s1l = s.Left[s1], s1r = s.Right[s1], b0l = s.Left[b0];
        int s0l2 = s.Left2[s0], s0r2 = s.Right2[s0], s1r2 = s.Right2[s1], b0l2 = s.Left2[b0];
        uint s0w = words[s0], s1w = words[s1], s2w = words[s2], b0w = words[b0], b1w = words[b1];
        uint s0t = tags[s0], s1t = tags[s1], s2t = tags[s2], b0t = tags[b0], b1t = tags[b1], b2t = tags[b2];
        uint s0lw = words[s0l], s0rw = words[s0r], s1lw = words[s1l], s1rw = words[s1r], b0lw = words[b0l];
        uint s0lt = tags[s0l], s0rt = tags[s0r], s1lt = tags[s1l], s1rt = tags[s1r], b0lt = tags[b0l];
        uint s0ld = s.Relations[s0l], s0rd = s.Relations[s0r], s1ld = s.Relations[s1l], s1rd = s.Relations[s1r], b0ld = s.Relations[b0l];
        var near = Distance(s0, b0);
        var far = Distance(s1, s0);
        var s0v = Valency(s.LeftCount[s0], s.RightCount[s0]);
        var s1v = Valency(s.LeftCount[s1], s.RightCount[s1]);
        uint b0v = Math.Min(s.LeftCount[b0], (byte)3);
        var n = 0;
        // Single nodes.
        keys[n++] = FeatureHash.Of(100, s0w, s0t);
        keys[n++] = FeatureHash.Of(101, s0w);
        keys[n++] = FeatureHash.Of(102, s0t);
        keys[n++] = FeatureHash.Of(103, s1w, s1t);
        keys[n++] = FeatureHash.Of(104, s1w);
        keys[n++] = FeatureHash.Of(105, s1t);
        keys[n++] = FeatureHash.Of(106, b0w, b0t);
        keys[n++] = FeatureHash.Of(107, b0w);
        keys[n++] = FeatureHash.Of(108, b0t);
        keys[n++] = FeatureHash.Of(109, b1w, b1t);
        keys[n++] = FeatureHash.Of(110, b1w);
        keys[n++] = FeatureHash.Of(111, b1t);
        keys[n++] = FeatureHash.Of(113, b2t);
        keys[n++] = FeatureHash.Of(114, s2w, s2t);
        keys[n++] = FeatureHash.Of(115, s2t);
        // Pairs.
        keys[n++] = FeatureHash.Of(123, s0w, s0t, b0t);
        keys[n++] = FeatureHash.Of(124, s0t, b0w, b0t);
        keys[n++] = FeatureHash.Of(125, s0w, b0w);
        keys[n++] = FeatureHash.Of(126, s0t, b0t);
        keys[n++] = FeatureHash.Of(127, b0t, b1t);
        keys[n++] = FeatureHash.Of(129, s1w, s1t, s0t);
        keys[n++] = FeatureHash.Of(130, s1t, s0w, s0t);
        keys[n++] = FeatureHash.Of(131, s1w, s0w);
        keys[n++] = FeatureHash.Of(132, s1t, s0t);
        keys[n++] = FeatureHash.Of(133, s1t, b0t);
        keys[n++] = FeatureHash.Of(134, s1w, b0w);
        keys[n++] = FeatureHash.Of(135, s0t, b1t);
        keys[n++] = FeatureHash.Of(136, b0w, b1w);
        keys[n++] = FeatureHash.Of(137, b0w, b1t);
        keys[n++] = FeatureHash.Of(138, b0t, b1w);
        keys[n++] = FeatureHash.Of(139, s1w, b0t);
        keys[n++] = FeatureHash.Of(140, s1t, b0w);
        // Triples of tags.
        keys[n++] = FeatureHash.Of(150, s0t, b0t, b1t);
        keys[n++] = FeatureHash.Of(151, b0t, b1t, b2t);
        keys[n++] = FeatureHash.Of(152, s1t, s0t, b0t);
        keys[n++] = FeatureHash.Of(153, s2t, s1t, s0t);
        keys[n++] = FeatureHash.Of(154, s0t, s0lt, b0t);
        keys[n++] = FeatureHash.Of(155, s0t, s0rt, b0t);
        keys[n++] = FeatureHash.Of(156, s0t, b0t, b0lt);
        keys[n++] = FeatureHash.Of(157, s1t, s1rt, s0t);
        keys[n++] = FeatureHash.Of(158, s1t, s1lt, s0t);
        keys[n++] = FeatureHash.Of(159, s1t, s0t, s0lt);
        keys[n++] = FeatureHash.Of(160, s1t, s0t, s0rt);
        keys[n++] = FeatureHash.Of(161, s0w, b0t, b1t);
        keys[n++] = FeatureHash.Of(162, s0t, b0w, b1t);
        keys[n++] = FeatureHash.Of(163, s1w, s0t, b0t);
        keys[n++] = FeatureHash.Of(164, s1t, s0w, b0t);
        keys[n++] = FeatureHash.Of(165, s1t, s0t, b0w);
        keys[n++] = FeatureHash.Of(166, Pair(s1t, s0t), b0t, b1t);
        keys[n++] = FeatureHash.Of(167, s0t, s0lt, tags[s0l2]);
        keys[n++] = FeatureHash.Of(168, s0t, s0rt, tags[s0r2]);
        keys[n++] = FeatureHash.Of(169, s1t, s1rt, tags[s1r2]);
        keys[n++] = FeatureHash.Of(170, b0t, b0lt, tags[b0l2]);
        keys[n++] = FeatureHash.Of(171, s2t, s1t, b0t);
        // Distance and number of children.
        keys[n++] = FeatureHash.Of(180, s0w, near);
        keys[n++] = FeatureHash.Of(181, s0t, near);
        keys[n++] = FeatureHash.Of(182, b0w, near);
        keys[n++] = FeatureHash.Of(183, b0t, near);
        keys[n++] = FeatureHash.Of(184, s0t, b0t, near);
        keys[n++] = FeatureHash.Of(185, s1t, s0t, far);
        keys[n++] = FeatureHash.Of(186, s1w, far);
        keys[n++] = FeatureHash.Of(187, s0w, s0v);
        keys[n++] = FeatureHash.Of(188, s0t, s0v);
        keys[n++] = FeatureHash.Of(189, s1w, s1v);
        keys[n++] = FeatureHash.Of(190, s1t, s1v);
        keys[n++] = FeatureHash.Of(191, b0w, b0v);
        keys[n++] = FeatureHash.Of(192, b0t, b0v);
        keys[n++] = FeatureHash.Of(193, s0t, b0t, (s0v << 4) | b0v);
        keys[n++] = FeatureHash.Of(194, s1t, s0t, (s1v << 8) | s0v);
        // Children: their words, tags and relations; the leftmost child of a noun is mostly its preposition ("talks | in Geneva").
        keys[n++] = FeatureHash.Of(200, s0lw, s0ld);
        keys[n++] = FeatureHash.Of(201, s0rw, s0rd);
        keys[n++] = FeatureHash.Of(202, s1rw, s1rd);
        keys[n++] = FeatureHash.Of(203, b0lw, b0ld);
        keys[n++] = FeatureHash.Of(204, s0t, s0ld);
        keys[n++] = FeatureHash.Of(205, s0t, s0rd);
        keys[n++] = FeatureHash.Of(206, s1t, s1rd);
        keys[n++] = FeatureHash.Of(207, b0t, b0ld);
        keys[n++] = FeatureHash.Of(208, s1w, s0lw, s0t);
        keys[n++] = FeatureHash.Of(210, s0w, b0lw, b0t);
        keys[n++] = FeatureHash.Of(212, s0t, b0lw, b0t);
        keys[n++] = FeatureHash.Of(213, s1t, s0lw, s0t);
        keys[n++] = FeatureHash.Of(214, s1w, b0lw, b0t);
        keys[n++] = FeatureHash.Of(215, s0t, b0t, b0ld);
        keys[n++] = FeatureHash.Of(216, s1ld, s1t, s0t);
        keys[n++] = FeatureHash.Of(217, s1lw, s1t, s0t);
        // Which relations a node has already: a verb with a subject rarely takes a second one.
        keys[n++] = FeatureHash.Of(220, s0t, Fold(s.LeftRelations[s0]));
        keys[n++] = FeatureHash.Of(221, s0t, Fold(s.RightRelations[s0]), b0t);
        keys[n++] = FeatureHash.Of(222, s1t, Fold(s.LeftRelations[s1]), s0t);
        keys[n++] = FeatureHash.Of(223, s1t, Fold(s.RightRelations[s1]), s0t);
        keys[n++] = FeatureHash.Of(224, b0t, Fold(s.LeftRelations[b0]), s0t);
        keys[n++] = FeatureHash.Of(225, s0w, Fold(s.LeftRelations[s0]));
        keys[n++] = FeatureHash.Of(226, s1w, Fold(s.RightRelations[s1]));
        keys[n++] = FeatureHash.Of(227, Fold(s.LeftRelations[s0]), s0t, b0t);
        keys[n++] = FeatureHash.Of(228, Fold(s.LeftRelations[s1]), Fold(s.LeftRelations[s0]), Pair(s1t, s0t));
        // The words right around the gap, whatever the stack holds.
        keys[n++] = FeatureHash.Of(230, tags[b0 - 1], b0t, s0t);
        keys[n++] = FeatureHash.Of(231, words[b0 - 1], b0t, s0t);
        // Guessed roles: "this noun looks like a subject, so its verb is still to come".
        uint s0r0 = roles[s0], s1r0 = roles[s1], b0r0 = roles[b0], b1r0 = roles[b1];
        keys[n++] = FeatureHash.Of(240, s0r0);
        keys[n++] = FeatureHash.Of(241, b0r0);
        keys[n++] = FeatureHash.Of(242, s0r0, b0r0);
        keys[n++] = FeatureHash.Of(243, s1r0, s0r0);
        keys[n++] = FeatureHash.Of(244, s0r0, b0t);
        keys[n++] = FeatureHash.Of(245, s0t, b0r0);
        keys[n++] = FeatureHash.Of(246, s0r0, s1t);
        keys[n++] = FeatureHash.Of(247, s0r0, b0w);
        keys[n++] = FeatureHash.Of(248, s0r0, s1w);
        keys[n++] = FeatureHash.Of(249, s0r0, s0v);
        keys[n++] = FeatureHash.Of(250, b0r0, b0v);
        keys[n++] = FeatureHash.Of(251, s1r0, s0r0, b0r0);
        keys[n++] = FeatureHash.Of(252, s0r0, b0r0, b1r0);
        keys[n++] = FeatureHash.Of(253, s1r0, s1v);
        keys[n++] = FeatureHash.Of(254, s0r0, Pair(s0t, b0t));
        keys[n++] = FeatureHash.Of(255, s0r0, Pair(s0t, s1t));
        keys[n++] = FeatureHash.Of(256, s1r0, s0r0, b0t);
        if (!input.HasHints) return n;

        // What the backward parser made of the three words in question.
        var s0h = Place(input.Hints[s0], s1, s0, b0);
        var s1h = Place(input.Hints[s1], s1, s0, b0);
        var b0h = Place(input.Hints[b0], s1, s0, b0);
        var pending = input.LastHintedChild(s0) >= b0 ? 1u : 0u;
        var hints = (((s0h << 3) | b0h) << 1) | pending;
        keys[n++] = FeatureHash.Of(260, s0h);
        keys[n++] = FeatureHash.Of(261, hints);
        keys[n++] = FeatureHash.Of(262, hints, s1h);
        keys[n++] = FeatureHash.Of(263, hints, s0t, b0t);
        keys[n++] = FeatureHash.Of(264, hints, s0t, s1t);
        keys[n++] = FeatureHash.Of(265, hints, s0w);
        keys[n++] = FeatureHash.Of(266, hints, b0w);
        keys[n++] = FeatureHash.Of(267, hints, s0r0);
        keys[n++] = FeatureHash.Of(268, hints, b0r0);
        keys[n++] = FeatureHash.Of(269, hints, near);
        keys[n++] = FeatureHash.Of(270, hints, s0r0, b0r0);
        keys[n++] = FeatureHash.Of(271, hints, s1h, Pair(s0t, b0t));
        return n;
    }

    /// <summary>Features for the relation of the arc from <paramref name="head"/> to <paramref name="child"/>, asked just before the arc is made.</summary>
    public static int ExtractRelation(ParserState s, ParserInput input, int head, int child, Span<uint> keys)
    {
        var (words, tags, roles) = (input.Words, input.Tags, input.Roles);
        var right = head < child ? 1u : 0u;
        int cl = s.Left[child], cl2 = s.Left2[child], cr = s.Right[child], last = s.WordCount + 1;
        uint hw = words[head], cw = words[child], ht = tags[head], ct = tags[child];
        uint clw = words[cl], clt = tags[cl], cld = s.Relations[cl], crd = s.Relations[cr];
        var distance = Distance(Math.Min(head, child), Math.Max(head, child));
        var sides = right == 1 ? s.RightRelations[head] : s.LeftRelations[head];
        var childLeft = Fold(s.LeftRelations[child]);
        var childRight = Fold(s.RightRelations[child]);
        int before = child - 1, after = Math.Min(child + 1, last), nearest = right == 1 ? s.Right[head] : s.Left[head];
        var d = 300 + right;
        var n = 0;
        keys[n++] = FeatureHash.Of(d, ht, ct);
        keys[n++] = FeatureHash.Of(d + 2, hw, ct);
        keys[n++] = FeatureHash.Of(d + 4, ht, cw);
        keys[n++] = FeatureHash.Of(d + 6, hw, cw);
        keys[n++] = FeatureHash.Of(d + 8, hw, ht);
        keys[n++] = FeatureHash.Of(d + 10, cw, ct);
        keys[n++] = FeatureHash.Of(d + 12, ht, ct, distance);
        keys[n++] = FeatureHash.Of(d + 14, ct, clw, ht);
        keys[n++] = FeatureHash.Of(d + 16, clw, hw, ct);
        keys[n++] = FeatureHash.Of(d + 18, clw, cw, ht);
        keys[n++] = FeatureHash.Of(d + 20, ct, cld, ht);
        keys[n++] = FeatureHash.Of(d + 22, ct, crd, ht);
        keys[n++] = FeatureHash.Of(d + 24, ct, childLeft, ht);
        keys[n++] = FeatureHash.Of(d + 26, ct, childRight, ht);
        keys[n++] = FeatureHash.Of(d + 28, Pair(ct, ht), childLeft, childRight);
        keys[n++] = FeatureHash.Of(d + 30, cw, childLeft);
        keys[n++] = FeatureHash.Of(d + 32, ht, ct, Fold(sides));
        keys[n++] = FeatureHash.Of(d + 34, hw, ct, Fold(sides));
        keys[n++] = FeatureHash.Of(d + 36, ht, ct, Fold(s.LeftRelations[head]));
        keys[n++] = FeatureHash.Of(d + 38, ht, ct, tags[before]);
        keys[n++] = FeatureHash.Of(d + 40, ht, ct, tags[after]);
        keys[n++] = FeatureHash.Of(d + 42, ct, words[before], ht);
        keys[n++] = FeatureHash.Of(d + 44, ct, words[after], ht);
        keys[n++] = FeatureHash.Of(d + 46, ht, ct, s.Relations[nearest]);
        keys[n++] = FeatureHash.Of(d + 48, ct, words[nearest], ht);
        keys[n++] = FeatureHash.Of(d + 50, Pair(ct, ht), clt, tags[cr]);
        keys[n++] = FeatureHash.Of(d + 52, ct, words[cl2], clw);
        keys[n++] = FeatureHash.Of(d + 54, cw, words[after]);
        keys[n++] = FeatureHash.Of(d + 56, cw, words[before]);
        keys[n++] = FeatureHash.Of(d + 58, ct, distance, childLeft);
        keys[n++] = FeatureHash.Of(d + 60, hw, clw);
        keys[n++] = FeatureHash.Of(d + 62, ct, clw);
        keys[n++] = FeatureHash.Of(d + 64, Pair(ct, ht), s.Relations[nearest], childLeft);
        keys[n++] = FeatureHash.Of(d + 66, hw, childLeft, ct);
        keys[n++] = FeatureHash.Of(d + 68, Pair(ht, ct), tags[before], tags[after]);
        keys[n++] = FeatureHash.Of(d + 70, ht, ct, Fold(s.RightRelations[head]));
        keys[n++] = FeatureHash.Of(d + 72, ct, head == child - 1 || head == child + 1 ? 1u : 0u, tags[Math.Max(0, head - 1)]);
        keys[n++] = FeatureHash.Of(d + 74, ct, ht, words[s.Left[head]]);
        keys[n++] = FeatureHash.Of(d + 76, ct);
        keys[n++] = FeatureHash.Of(d + 78, cw);
        keys[n++] = FeatureHash.Of(d + 80, roles[child]);
        keys[n++] = FeatureHash.Of(d + 82, roles[child], ht);
        keys[n++] = FeatureHash.Of(d + 84, roles[child], ct, ht);
        keys[n++] = FeatureHash.Of(d + 86, roles[child], roles[head]);
        keys[n++] = FeatureHash.Of(d + 88, roles[child], childLeft);
        keys[n++] = FeatureHash.Of(d + 90, roles[child], hw);
        if (!input.HasHints) return n;
        var agreed = input.Hints[child] == head ? 1u : 0u;
        keys[n++] = FeatureHash.Of(d + 92, agreed, roles[child], ht);
        keys[n++] = FeatureHash.Of(d + 94, agreed, ct, ht);

        // What the head is still to get: in "gave the rebels arms" the first object is indirect only because a second one follows.
        var pending = input.LastHintedChild(head);
        uint pendingRole = pending > child ? roles[pending] : NoTag, nextRole = roles[s.Buffer];
        keys[n++] = FeatureHash.Of(d + 96, pendingRole, roles[child], ht);
        keys[n++] = FeatureHash.Of(d + 98, pendingRole, hw, ct);
        keys[n++] = FeatureHash.Of(d + 100, nextRole, input.Hints[s.Buffer] == head ? 1u : 0u, Pair(ct, ht));
        keys[n++] = FeatureHash.Of(d + 102, nextRole, roles[child], roles[head]);
        return n;
    }

    /// <summary>Where a hinted head lies: one of the three words in question, before, between or behind them.</summary>
    private static uint Place(int head, int s1, int s0, int b0) =>
        head == 0 ? 0u : head == s1 ? 1u : head == s0 ? 2u : head == b0 ? 3u : head > b0 ? 4u : head < s1 ? 5u : 6u;

    private static uint Pair(uint a, uint b) => (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u);

    private static uint Fold(ulong set) => (uint)set ^ ((uint)(set >> 32) * 0x85EBCA6Bu);

    private static uint Valency(byte left, byte right) => ((uint)Math.Min(left, (byte)7) << 3) | Math.Min(right, (byte)7);

    private static uint Distance(int from, int to)
    {
        if (from == 0) return 0;
        return (to - from) switch { < 5 and var d => (uint)d, < 7 => 5, < 11 => 6, < 20 => 7, _ => 8 };
    }
}
