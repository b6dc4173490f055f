namespace Casus.Entities.Actors;

/// <summary>
/// Word sequences and what they name. Filled by one thread while data loads; afterwards only read, by any number of threads.
/// </summary>
/// <typeparam name="T">What a sequence names.</typeparam>
internal sealed class NameTrie<T>
{
    // Edges are keyed by node and word in one number, so that a step is one look-up and no node owns a table of its own.
    private readonly Dictionary<ulong, int> _edges;
    private readonly Dictionary<string, int> _words;
    private readonly List<int> _firstValue = [-1];
    private readonly List<(T Value, int Next)> _values = [];

    /// <summary>Creates an empty trie.</summary>
    /// <param name="words">About how many words it will hold: room that need not be made again while it grows.</param>
    public NameTrie(int words)
    {
        _edges = new Dictionary<ulong, int>(4 * words);
        _words = new Dictionary<string, int>(words, StringComparer.Ordinal);
    }

    /// <summary>The node before any word.</summary>
    public const int Root = 0;

    /// <summary>Number of the word with that key; -1 where no name has it.</summary>
    public int WordOf(ReadOnlySpan<char> key) => _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var word) ? word : -1;

    /// <summary>The node behind <paramref name="word"/>; -1 where no name goes on so.</summary>
    public int Step(int node, int word) => word >= 0 && _edges.TryGetValue(Edge(node, word), out var next) ? next : -1;

    /// <summary>Index of the first value of a node; -1 where no name ends there.</summary>
    public int FirstValue(int node) => _firstValue[node];

    /// <summary>The value at an index, and the index of the next one of the same name (-1 behind the last).</summary>
    public (T Value, int Next) ValueAt(int index) => _values[index];

    /// <summary>Number of a word, made where it is new.</summary>
    public int AddWord(ReadOnlySpan<char> key)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var word)) return word;
        word = _words.Count;
        lookup[key] = word;
        return word;
    }

    /// <summary>The node behind a word sequence, made where it is new.</summary>
    public int AddPath(ReadOnlySpan<int> words)
    {
        var node = Root;
        foreach (var word in words)
        {
            if (!_edges.TryGetValue(Edge(node, word), out var next))
            {
                next = _firstValue.Count;
                _firstValue.Add(-1);
                _edges[Edge(node, word)] = next;
            }

            node = next;
        }

        return node;
    }

    /// <summary>Adds a value behind those that the node has.</summary>
    public void AddValue(int node, T value)
    {
        var index = _values.Count;
        _values.Add((value, -1));
        var last = _firstValue[node];
        if (last < 0)
        {
            _firstValue[node] = index;
            return;
        }

        while (_values[last].Next >= 0) last = _values[last].Next;
        _values[last] = (_values[last].Value, index);
    }

    /// <summary>Takes the values of a node away.</summary>
    public void Clear(int node) => _firstValue[node] = -1;

    private static ulong Edge(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;
}
