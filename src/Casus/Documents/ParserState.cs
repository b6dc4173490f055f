namespace Casus.Documents;

/// <summary>
/// One configuration of the arc-hybrid transition system: a stack, a buffer and the arcs so far. Nodes: 0 stands for "none", 1..n are the
/// words, n+1 is the artificial root behind the last word.
/// </summary>
internal sealed class ParserState
{
    /// <summary>Moves the first word of the buffer onto the stack.</summary>
    public const int Shift = 0;

    /// <summary>Hangs the top of the stack on the first word of the buffer.</summary>
    public const int LeftArc = 1;

    /// <summary>Hangs the top of the stack on the word under it.</summary>
    public const int RightArc = 2;

    /// <summary>Number of actions.</summary>
    public const int ActionCount = 3;

    private int[] _stack = [];

    /// <summary>Number of words of the sentence.</summary>
    public int WordCount { get; private set; }

    /// <summary>Number of nodes on the stack.</summary>
    public int StackCount { get; private set; }

    /// <summary>First node of the buffer; <see cref="WordCount"/> + 1 when only the root is left.</summary>
    public int Buffer { get; private set; }

    /// <summary>Head of each node; 0 while it has none.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each node to its head.</summary>
    public byte[] Relations { get; private set; } = [];

    /// <summary>Outermost child to the left of each node, 0 for none.</summary>
    public int[] Left { get; private set; } = [];

    /// <summary>Second outermost child to the left.</summary>
    public int[] Left2 { get; private set; } = [];

    /// <summary>Outermost child to the right.</summary>
    public int[] Right { get; private set; } = [];

    /// <summary>Second outermost child to the right.</summary>
    public int[] Right2 { get; private set; } = [];

    /// <summary>Bit set of the relations of the children to the left.</summary>
    public ulong[] LeftRelations { get; private set; } = [];

    /// <summary>Bit set of the relations of the children to the right.</summary>
    public ulong[] RightRelations { get; private set; } = [];

    /// <summary>Number of children to the left.</summary>
    public byte[] LeftCount { get; private set; } = [];

    /// <summary>Number of children to the right.</summary>
    public byte[] RightCount { get; private set; } = [];

    /// <summary>Whether all words have a head.</summary>
    public bool IsFinal => StackCount == 0 && Buffer > WordCount;

    /// <summary>The node <paramref name="depth"/> places under the top of the stack; 0 where there is none.</summary>
    public int StackAt(int depth) => depth < StackCount ? _stack[StackCount - 1 - depth] : 0;

    /// <summary>The node <paramref name="ahead"/> places behind the first of the buffer; 0 behind the root.</summary>
    public int BufferAt(int ahead) => Buffer + ahead <= WordCount + 1 ? Buffer + ahead : 0;

    /// <summary>Starts over with a sentence of <paramref name="wordCount"/> words.</summary>
    public void Reset(int wordCount)
    {
        var size = wordCount + 2;
        if (_stack.Length < size) Grow(Math.Max(64, size * 2));
        WordCount = wordCount;
        StackCount = 0;
        Buffer = 1;
        Array.Clear(Heads, 0, size);
        Array.Clear(Relations, 0, size);
        Array.Clear(Left, 0, size);
        Array.Clear(Left2, 0, size);
        Array.Clear(Right, 0, size);
        Array.Clear(Right2, 0, size);
        Array.Clear(LeftRelations, 0, size);
        Array.Clear(RightRelations, 0, size);
        Array.Clear(LeftCount, 0, size);
        Array.Clear(RightCount, 0, size);
    }

    /// <summary>Becomes the same configuration as <paramref name="other"/>.</summary>
    public void CopyFrom(ParserState other)
    {
        var size = other.WordCount + 2;
        if (_stack.Length < size) Grow(Math.Max(64, size * 2));
        WordCount = other.WordCount;
        StackCount = other.StackCount;
        Buffer = other.Buffer;
        Array.Copy(other._stack, _stack, StackCount);
        Array.Copy(other.Heads, Heads, size);
        Array.Copy(other.Relations, Relations, size);
        Array.Copy(other.Left, Left, size);
        Array.Copy(other.Left2, Left2, size);
        Array.Copy(other.Right, Right, size);
        Array.Copy(other.Right2, Right2, size);
        Array.Copy(other.LeftRelations, LeftRelations, size);
        Array.Copy(other.RightRelations, RightRelations, size);
        Array.Copy(other.LeftCount, LeftCount, size);
        Array.Copy(other.RightCount, RightCount, size);
    }

    /// <summary>Whether the action can be taken here; of the two arcs at least one can whenever <see cref="Shift"/> cannot.</summary>
    public bool IsLegal(int action) => action switch
    {
        Shift => Buffer <= WordCount,
        // The root takes one child only: the last word that is left on the stack.
        LeftArc => StackCount > 0 && (Buffer <= WordCount || StackCount == 1),
        _ => StackCount > 1,
    };

    /// <summary>The head that an arc action would give to the top of the stack.</summary>
    public int HeadOf(int action) => action == LeftArc ? Buffer : StackAt(1);

    /// <summary>
    /// A hash of all that <see cref="ParserFeatures"/> looks at. Two configurations of one sentence with equal signatures get the same scores,
    /// and in a beam about half of them do: they differ in what was decided long before.
    /// </summary>
    public ulong Signature()
    {
        int s0 = StackAt(0), s1 = StackAt(1), b0 = Buffer;
        var hash = Mix(((ulong)(uint)s0 << 48) ^ ((ulong)(uint)s1 << 32) ^ ((ulong)(uint)StackAt(2) << 16) ^ (uint)b0, 0);
        hash = Mix(OfNode(s0), hash);
        hash = Mix(OfNode(s1), hash);
        return Mix(OfNode(b0), hash);
    }

    private ulong OfNode(int node)
    {
        var children = ((ulong)(uint)Left[node] << 48) ^ ((ulong)(uint)Left2[node] << 32) ^ ((ulong)(uint)Right[node] << 16) ^ (uint)Right2[node];
        var relations = ((ulong)Relations[Left[node]] << 24) | ((ulong)Relations[Right[node]] << 16) | ((ulong)LeftCount[node] << 8) | RightCount[node];
        return Mix(children, Mix(relations, Mix(LeftRelations[node], RightRelations[node])));
    }

    private static ulong Mix(ulong value, ulong hash)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }

    /// <summary>Takes a legal action.</summary>
    public void Apply(int action, byte relation)
    {
        if (action == Shift)
        {
            _stack[StackCount++] = Buffer++;
            return;
        }

        var child = _stack[--StackCount];
        var bit = 1UL << relation;
        Relations[child] = relation;
        if (action == LeftArc)
        {
            var head = Buffer;
            Heads[child] = head;
            Left2[head] = Left[head];
            Left[head] = child;
            LeftRelations[head] |= bit;
            LeftCount[head] = (byte)Math.Min(LeftCount[head] + 1, byte.MaxValue);
        }
        else
        {
            var head = _stack[StackCount - 1];
            Heads[child] = head;
            Right2[head] = Right[head];
            Right[head] = child;
            RightRelations[head] |= bit;
            RightCount[head] = (byte)Math.Min(RightCount[head] + 1, byte.MaxValue);
        }
    }

    private void Grow(int size)
    {
        _stack = new int[size];
        Heads = new int[size];
        Relations = new byte[size];
        Left = new int[size];
        Left2 = new int[size];
        Right = new int[size];
        Right2 = new int[size];
        LeftRelations = new ulong[size];
        RightRelations = new ulong[size];
        LeftCount = new byte[size];
        RightCount = new byte[size];
    }
}
