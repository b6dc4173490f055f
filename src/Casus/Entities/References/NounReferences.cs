using Casus.Documents;

namespace Casus.Entities.References;

/// <summary>Joins common nouns that repeat each other: the same words ("the peace deal ... the peace deal"), or the same head behind "the" and nothing new ("a peace deal ... the deal").</summary>
internal sealed class NounReferences
{
    // Earlier phrases of one head that are tried; further back is rarely meant. On gum-entities (2026-11-22) 4 and 16 give the same.
    private const int HeadReach = 8;

    private readonly Mention[] _mentions;
    private readonly EntityChains _chains;
    private readonly Dictionary<ulong, int> _byKey = [];
    private readonly Dictionary<ulong, int> _byHead = [];
    private readonly int[] _previousOfHead;
    private readonly UInt128[] _words;

    /// <summary>Starts with no phrase seen.</summary>
    public NounReferences(Mention[] mentions, EntityChains chains, UInt128[] words)
    {
        (_mentions, _chains, _words) = (mentions, chains, words);
        _previousOfHead = new int[mentions.Length];
    }

    /// <summary>Joins a phrase to the earlier one it repeats, and remembers it for those that follow. Call in text order.</summary>
    /// <param name="i">The mention.</param>
    /// <param name="owner">Entity of the possessor ("his" in "his car"), so that two people's cars stay two; -1 where there is none.</param>
    public void Resolve(int i, int owner)
    {
        var mention = _mentions[i];
        var determiner = Determiners.Of(mention.Sentence, mention.Head);
        var head = PhraseWords.HashOf(mention.Sentence[mention.Head].Lemma);
        var isPlural = mention.Sentence[mention.Head].Tag is PennTag.Nns or PennTag.Nnps;
        if (isPlural) head++;
        var key = KeyOf(mention, head, owner);
        if (determiner != Determiner.Indefinite)
        {
            if (_byKey.TryGetValue(key, out var same)) _chains.Join(same, i);
            else if (determiner == Determiner.Definite) JoinByHead(i, head);
        }

        _byKey[key] = i;
        _previousOfHead[i] = _byHead.TryGetValue(head, out var previous) ? previous : -1;
        _byHead[head] = i;
    }

    /// <summary>The content words of a phrase as bits, its head left out.</summary>
    public static UInt128 WordsOf(Mention mention)
    {
        UInt128 words = 0;
        AddWords(mention.Sentence, mention.Head, ref words);
        return words;
    }

    private static void AddWords(Sentence sentence, int token, ref UInt128 words)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (!PhraseWords.IsPart(sentence[child]) || sentence[child].PartOfSpeech == PartOfSpeech.Pron) continue;
            if (PhraseWords.IsContent(sentence, child)) words |= PhraseWords.BitOf(PhraseWords.HashOf(sentence[child].Lemma));
            AddWords(sentence, child, ref words);
        }
    }

    private static ulong KeyOf(Mention mention, ulong head, int owner)
    {
        var hash = PhraseWords.Combine(head, (ulong)(owner + 1));
        AddKey(mention.Sentence, mention.Head, ref hash);
        return hash;
    }

    private static void AddKey(Sentence sentence, int token, ref ulong hash)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (!PhraseWords.IsPart(sentence[child]) || sentence[child].PartOfSpeech == PartOfSpeech.Pron) continue;
            if (PhraseWords.IsContent(sentence, child)) hash = PhraseWords.Combine(hash, PhraseWords.HashOf(sentence[child].Lemma));
            AddKey(sentence, child, ref hash);
        }
    }

    private void JoinByHead(int i, ulong head)
    {
        var steps = 0;
        for (var j = _byHead.TryGetValue(head, out var last) ? last : -1; j >= 0 && steps < HeadReach; j = _previousOfHead[j], steps++)
        {
            if (IsWithin(i, j)) continue;
            // Nothing new may be said of it: "the French minister" is not "the German minister".
            if ((_words[i] & ~_chains.WordsOf(j)) != 0) continue;
            _chains.Join(j, i);
            return;
        }
    }

    private bool IsWithin(int i, int j)
    {
        var (one, other) = (_mentions[i], _mentions[j]);
        return ReferenceEquals(one.Sentence, other.Sentence) && (one.Sentence.IsWithin(one.Head, other.Head) || one.Sentence.IsWithin(other.Head, one.Head));
    }
}
