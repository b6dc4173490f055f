namespace Casus.Documents;

/// <summary>
/// A tagged sentence as role tagger and parser see it. Arrays run over nodes: 0 stands for "none", 1..n are the words, n+1 is the root.
/// Working memory of one thread.
/// </summary>
internal sealed class ParserInput
{
    private readonly byte[] _kinds; // of each tag class: 0 other, 1 verb or auxiliary, 2 noun, name or pronoun
    private byte[] _verbsBefore = [];
    private byte[] _nextVerbs = [];
    private byte[] _lastOpen = [];
    private int[] _lastHinted = [];

    /// <summary>Creates room for sentences tagged by <paramref name="tagger"/>.</summary>
    public ParserInput(PartOfSpeechTagger tagger)
    {
        _kinds = new byte[256];
        for (var c = 0; c < tagger.ClassCount; c++)
        {
            _kinds[c] = tagger.PartOf((byte)c) switch
            {
                PartOfSpeech.Verb or PartOfSpeech.Aux => 1,
                PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron => 2,
                _ => 0,
            };
        }
    }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Lower-case word hashes.</summary>
    public uint[] Words { get; private set; } = [];

    /// <summary>Tag classes.</summary>
    public byte[] Tags { get; private set; } = [];

    /// <summary>Guessed roles; filled by <see cref="RoleTagger"/>.</summary>
    public byte[] Roles { get; private set; } = [];

    /// <summary>Hinted head of each node; filled by <see cref="BackwardParser"/>.</summary>
    public int[] Hints { get; private set; } = [];

    /// <summary>Whether <see cref="Hints"/> are there.</summary>
    public bool HasHints { get; private set; }

    /// <summary>Takes a sentence.</summary>
    public void Set(ReadOnlySpan<WordForm> words, ReadOnlySpan<byte> tagClasses)
    {
        var n = words.Length;
        Count = n;
        HasHints = false;
        if (Words.Length < n + 2) Grow(Math.Max(64, n * 2));
        (Words[0], Words[n + 1]) = (ParserFeatures.NoWord, ParserFeatures.RootWord);
        (Tags[0], Tags[n + 1]) = (ParserFeatures.NoTag, ParserFeatures.RootTag);
        (Roles[0], Roles[n + 1]) = (ParserFeatures.NoTag, ParserFeatures.RootTag);
        byte verbs = 0, open = ParserFeatures.NoTag, next = ParserFeatures.NoTag;
        for (var i = 1; i <= n; i++)
        {
            Words[i] = words[i - 1].Lower;
            Tags[i] = tagClasses[i - 1];
            _verbsBefore[i] = Math.Min(verbs, (byte)3);
            _lastOpen[i] = open;
            var kind = _kinds[Tags[i]];
            if (kind == 1) verbs++;
            if (kind != 0) open = Tags[i];
        }

        for (var i = n; i > 0; i--)
        {
            _nextVerbs[i] = next;
            if (_kinds[Tags[i]] == 1) next = Tags[i];
        }
    }

    /// <summary>Becomes the same sentence read from its end; the root stays behind the last word.</summary>
    public void SetReversed(ParserInput other)
    {
        Count = other.Count;
        HasHints = false;
        if (Words.Length < Count + 2) Grow(Math.Max(64, Count * 2));
        var last = Count + 1;
        for (var i = 0; i <= last; i++)
        {
            var from = i is > 0 && i < last ? last - i : i;
            (Words[i], Tags[i], Roles[i]) = (other.Words[from], other.Tags[from], other.Roles[from]);
        }
    }

    /// <summary>Declares <see cref="Hints"/> filled.</summary>
    public void UseHints()
    {
        HasHints = true;
        (Hints[0], Hints[Count + 1]) = (0, 0);
        Array.Clear(_lastHinted, 0, Count + 2);
        for (var node = 1; node <= Count; node++) _lastHinted[Hints[node]] = node;
    }

    /// <summary>The last node whose hinted head is <paramref name="node"/>; 0 for none.</summary>
    public int LastHintedChild(int node) => _lastHinted[node];

    /// <summary>Number of verbs and auxiliaries before the node, at most 3.</summary>
    public uint VerbsBefore(int node) => _verbsBefore[node];

    /// <summary>Tag of the nearest verb or auxiliary behind the node.</summary>
    public uint NextVerbTag(int node) => _nextVerbs[node];

    /// <summary>Tag of the nearest verb or nominal before the node.</summary>
    public uint LastOpenTag(int node) => _lastOpen[node];

    private void Grow(int size)
    {
        Words = new uint[size + 2];
        Tags = new byte[size + 2];
        Roles = new byte[size + 2];
        _verbsBefore = new byte[size + 2];
        _nextVerbs = new byte[size + 2];
        _lastOpen = new byte[size + 2];
        Hints = new int[size + 2];
        _lastHinted = new int[size + 2];
    }
}
