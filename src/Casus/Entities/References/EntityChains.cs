namespace Casus.Entities.References;

/// <summary>Mentions of one document joined into entities, with what all mentions of an entity together tell. Belongs to one thread.</summary>
internal sealed class EntityChains
{
    private readonly int[] _parent;
    private readonly int[] _size;
    private readonly MentionTraits[] _traits;
    private readonly UInt128[] _words;

    /// <summary>Every mention begins as an entity of its own.</summary>
    /// <param name="traits">What each mention tells.</param>
    /// <param name="words">The content words of each mention as bits.</param>
    public EntityChains(MentionTraits[] traits, UInt128[] words)
    {
        (_traits, _words) = (traits, words);
        _parent = new int[traits.Length];
        _size = new int[traits.Length];
        for (var i = 0; i < traits.Length; i++) (_parent[i], _size[i]) = (i, 1);
    }

    /// <summary>The first mention of the entity that a mention belongs to.</summary>
    public int Find(int mention)
    {
        while (_parent[mention] != mention) mention = _parent[mention] = _parent[_parent[mention]];
        return mention;
    }

    /// <summary>What the mentions of the entity tell together.</summary>
    public MentionTraits TraitsOf(int mention) => _traits[Find(mention)];

    /// <summary>Number of mentions of the entity.</summary>
    public int SizeOf(int mention) => _size[Find(mention)];

    /// <summary>Content words of all mentions of the entity, as bits.</summary>
    public UInt128 WordsOf(int mention) => _words[Find(mention)];

    /// <summary>Makes two mentions one entity.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a == b) return;
        if (a > b) (a, b) = (b, a);
        _parent[b] = a;
        _size[a] += _size[b];
        _traits[a] = _traits[a].Merge(_traits[b]);
        _words[a] |= _words[b];
    }
}
