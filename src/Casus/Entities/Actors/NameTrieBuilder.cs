using System.Numerics;

namespace Casus.Entities.Actors;

/// <summary>Collects word sequences and what they name, for a <see cref="NameTrie{T}"/>. Used by one thread while data loads.</summary>
/// <typeparam name="T">What a sequence names.</typeparam>
internal sealed class NameTrieBuilder<T>
{
    // Edges are keyed by node and word in one number, so that a step is one look-up and no node owns a table of its own.
    private readonly Dictionary<ulong, int> _edges;
    private readonly Dictionary<string, int> _words;
    private readonly List<string> _keys = [];
    private readonly List<int> _firstValue = [-1];
    private readonly List<T> _values = [];
    private readonly List<int> _next = [];

    /// <summary>Creates an empty trie.</summary>
    /// <param name="words">About how many words it will hold: room that need not be made again while it grows.</param>
    public NameTrieBuilder(int words)
    {
        _edges = new Dictionary<ulong, int>(4 * words);
        _words = new Dictionary<string, int>(words, StringComparer.Ordinal);
    }

    /// <summary>Number of words so far.</summary>
    public int WordCount => _keys.Count;

    /// <summary>Index of the first value of a node; -1 where no name ends there.</summary>
    public int FirstValue(int node) => _firstValue[node];

    /// <summary>The value at an index, and the index of the next one of the same name (-1 behind the last).</summary>
    public (T Value, int Next) ValueAt(int index) => (_values[index], _next[index]);

    /// <summary>Number of a word, made where it is new.</summary>
    public int AddWord(ReadOnlySpan<char> key)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var word)) return word;
        word = _keys.Count;
        var made = key.ToString();
        _keys.Add(made);
        _words[made] = word;
        return word;
    }

    /// <summary>The node behind a word sequence, made where it is new.</summary>
    public int AddPath(ReadOnlySpan<int> words)
    {
        var node = NameTrie<T>.Root;
        foreach (var word in words)
        {
            var edge = NameTrie<T>.Edge(node, word);
            if (!_edges.TryGetValue(edge, out var next))
            {
                next = _firstValue.Count;
                _firstValue.Add(-1);
                _edges[edge] = next;
            }

            node = next;
        }

        return node;
    }

    /// <summary>Adds a value behind those that the node has.</summary>
    public void AddValue(int node, T value)
    {
        var index = _values.Count;
        _values.Add(value);
        _next.Add(-1);
        var last = _firstValue[node];
        if (last < 0)
        {
            _firstValue[node] = index;
            return;
        }

        while (_next[last] >= 0) last = _next[last];
        _next[last] = index;
    }

    /// <summary>Takes the values of a node away.</summary>
    public void Clear(int node) => _firstValue[node] = -1;

    /// <summary>The trie of what was added so far.</summary>
    public NameTrie<T> Build()
    {
        var wordSlots = new int[SlotCount(_keys.Count)];
        var wordEnds = new int[_keys.Count];
        var letters = new List<char>();
        for (var word = 0; word < _keys.Count; word++)
        {
            letters.AddRange(_keys[word].AsSpan());
            wordEnds[word] = letters.Count;
            var slot = NameTrie<T>.WordSlot(_keys[word], wordSlots.Length);
            while (wordSlots[slot] != 0) slot = (slot + 1) & (wordSlots.Length - 1);
            wordSlots[slot] = word + 1;
        }

        var edgeSlots = new ulong[SlotCount(_edges.Count)];
        var edgeTargets = new int[edgeSlots.Length];
        foreach (var (edge, target) in _edges)
        {
            var slot = NameTrie<T>.EdgeSlot(edge + 1, edgeSlots.Length);
            while (edgeSlots[slot] != 0) slot = (slot + 1) & (edgeSlots.Length - 1);
            (edgeSlots[slot], edgeTargets[slot]) = (edge + 1, target);
        }

        var values = _values.ToArray();
        return new NameTrie<T>(
            new Table<int>(wordSlots), new Table<int>(wordEnds), new Table<char>([.. letters]), new Table<ulong>(edgeSlots), new Table<int>(edgeTargets),
            new Table<int>([.. _firstValue]), new Table<int>([.. _next]), index => values[index]);
    }

    // At least twice as many slots as entries, and one that stays empty.
    private static int SlotCount(int entries) => (int)BitOperations.RoundUpToPowerOf2((uint)(2 * entries) + 2);
}
