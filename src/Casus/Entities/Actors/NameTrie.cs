namespace Casus.Entities.Actors;

/// <summary>
/// Word sequences and what they name, as flat tables that are searched where they lie, in memory or in a mapped file. Made by a
/// <see cref="NameTrieBuilder{T}"/>; immutable and safe to share between threads.
/// </summary>
/// <typeparam name="T">What a sequence names.</typeparam>
internal sealed class NameTrie<T>
{
    // Both hash tables have a power of two of slots, probed one after another, and at most half of them are taken.
    private readonly Table<int> _wordSlots; // number of the word + 1; 0 is an empty slot
    private readonly Table<int> _wordEnds; // where the key of each word ends in the letters
    private readonly Table<char> _letters;
    private readonly Table<ulong> _edgeSlots; // node (32 bits) | word (32), + 1; 0 is an empty slot
    private readonly Table<int> _edgeTargets; // the node behind each edge, by slot
    private readonly Table<int> _firstValues; // by node
    private readonly Table<int> _nextValues; // by value
    private readonly Func<int, T> _valueAt;

    /// <summary>Creates a trie over tables that a <see cref="NameTrieBuilder{T}"/> made.</summary>
    internal NameTrie(
        Table<int> wordSlots, Table<int> wordEnds, Table<char> letters, Table<ulong> edgeSlots, Table<int> edgeTargets, Table<int> firstValues,
        Table<int> nextValues, Func<int, T> valueAt)
    {
        (_wordSlots, _wordEnds, _letters) = (wordSlots, wordEnds, letters);
        (_edgeSlots, _edgeTargets, _firstValues, _nextValues) = (edgeSlots, edgeTargets, firstValues, nextValues);
        _valueAt = valueAt;
    }

    /// <summary>The node before any word.</summary>
    public const int Root = 0;

    /// <summary>Number of nodes; they are numbered from 0.</summary>
    public int NodeCount => _firstValues.Span.Length;

    /// <summary>Number of values.</summary>
    public int ValueCount => _nextValues.Span.Length;

    /// <summary>Reads ready-made tables.</summary>
    /// <param name="file">The file.</param>
    /// <param name="valueAt">The value of an index; the same instance or an equal one each time.</param>
    public static NameTrie<T> Read(TableFile file, Func<int, T> valueAt) => new(
        file.Read<int>(), file.Read<int>(), file.Read<char>(), file.Read<ulong>(), file.Read<int>(), file.Read<int>(), file.Read<int>(), valueAt);

    /// <summary>Writes the tables; what the values are is the caller's to write.</summary>
    public void Write(TableFile.TableWriter writer)
    {
        writer.Write(_wordSlots.Span);
        writer.Write(_wordEnds.Span);
        writer.Write(_letters.Span);
        writer.Write(_edgeSlots.Span);
        writer.Write(_edgeTargets.Span);
        writer.Write(_firstValues.Span);
        writer.Write(_nextValues.Span);
    }

    /// <summary>Number of the word with that key; -1 where no name has it.</summary>
    public int WordOf(ReadOnlySpan<char> key)
    {
        var slots = _wordSlots.Span;
        var ends = _wordEnds.Span;
        for (var slot = WordSlot(key, slots.Length); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var word = slots[slot] - 1;
            var start = word == 0 ? 0 : ends[word - 1];
            if (_letters.Span[start..ends[word]].SequenceEqual(key)) return word;
        }

        return -1;
    }

    /// <summary>The node behind <paramref name="word"/>; -1 where no name goes on so.</summary>
    public int Step(int node, int word)
    {
        if (word < 0) return -1;
        var slots = _edgeSlots.Span;
        var content = Edge(node, word) + 1;
        for (var slot = EdgeSlot(content, slots.Length); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            if (slots[slot] == content) return _edgeTargets.Span[slot];
        return -1;
    }

    /// <summary>Index of the first value of a node; -1 where no name ends there.</summary>
    public int FirstValue(int node) => _firstValues.Span[node];

    /// <summary>The value at an index, and the index of the next one of the same name (-1 behind the last).</summary>
    public (T Value, int Next) ValueAt(int index) => (_valueAt(index), _nextValues.Span[index]);

    /// <summary>A step as one number.</summary>
    internal static ulong Edge(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    /// <summary>Where the search for a key begins among so many slots.</summary>
    internal static int WordSlot(ReadOnlySpan<char> key, int slots)
    {
        // FNV-1a; the hash codes of the runtime differ from start to start.
        var hash = 2166136261u;
        foreach (var c in key) hash = (hash ^ c) * 16777619u;
        return (int)((hash * 0x9E3779B1u) >> 3) & (slots - 1);
    }

    /// <summary>Where the search for an edge begins among so many slots.</summary>
    internal static int EdgeSlot(ulong content, int slots) => (int)((content * 0x9E3779B97F4A7C15ul) >> 33) & (slots - 1);
}
