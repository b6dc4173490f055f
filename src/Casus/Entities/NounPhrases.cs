using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Finds base noun phrases in the tree: a head with its determiners, modifiers, titles and possessors, without clauses and prepositional phrases.</summary>
internal static class NounPhrases
{
    /// <summary>Whether a noun phrase of its own is headed by the token.</summary>
    public static bool IsHead(Sentence sentence, int token)
    {
        ref readonly var word = ref sentence[token];
        // An adjective that nothing else heads: "the wounded", a slip of the tagger at the root of a phrase
        if (word.PartOfSpeech == PartOfSpeech.Adj) return word.Head < 0 || word.Relation is DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Nsubj_Pass or DependencyRelation.Obl or DependencyRelation.Nmod;
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)) return NameScanner.IsNominalParticiple(sentence, token);
        if (word.Head < 0) return true;
        return word.Relation switch
        {
            DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nmod_Desc or DependencyRelation.Flat or DependencyRelation.Nummod or DependencyRelation.Nmod_Unmarked =>
                // A modifier of a verb is a slip of the parser, or a noun that lost its head.
                sentence[word.Head].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux && word.Relation != DependencyRelation.Flat,
            DependencyRelation.Det or DependencyRelation.Det_Predet or DependencyRelation.Goeswith or DependencyRelation.Fixed or DependencyRelation.Case or DependencyRelation.Cc
                or DependencyRelation.Punct or DependencyRelation.Compound_Prt or DependencyRelation.Mark or DependencyRelation.Aux or DependencyRelation.Cop or DependencyRelation.Expl => false,
            _ => true,
        };
    }

    /// <summary>The words of the base noun phrase.</summary>
    public static TokenRange RangeOf(Sentence sentence, int head)
    {
        var first = head;
        for (var i = head - 1; i >= 0; i--)
        {
            if (!BelongsBefore(sentence, i, head)) break;
            first = i;
        }

        while (first < head && sentence[first].PartOfSpeech == PartOfSpeech.Punct) first++;
        var last = head;
        for (var i = head + 1; i < sentence.Count; i++)
        {
            if (!BelongsBehind(sentence, i, head)) break;
            last = i;
        }

        while (last > head && sentence[last].PartOfSpeech == PartOfSpeech.Punct) last--;
        return new TokenRange(first, last + 1);
    }

    /// <summary>The token of the range that is tied to the outside: the head, also where the tree is wrong.</summary>
    public static int HeadOf(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (!range.Contains(sentence[i].Head) && sentence[i].PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Part)) return i;
        for (var i = range.Start; i < range.End; i++)
            if (!range.Contains(sentence[i].Head)) return i;
        return range.Start;
    }

    /// <summary>The possessor of a noun ("Iran" in "Iran's navy"); -1 where there is none.</summary>
    public static int PossessorOf(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
            if (sentence[child].Relation == DependencyRelation.Nmod_Poss) return child;
        return -1;
    }

    /// <summary>The lemma or form of the preposition before a noun; empty where there is none.</summary>
    public static ReadOnlySpan<char> PrepositionOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
            if (sentence[child].Relation == DependencyRelation.Case && sentence[child].Tag != PennTag.Pos) return sentence[child].Lemma;
        return [];
    }

    private static int TopChild(Sentence sentence, int token, int head)
    {
        for (var i = token; i >= 0; i = sentence[i].Head)
            if (sentence[i].Head == head) return i;
        return -1;
    }

    private static bool BelongsBefore(Sentence sentence, int token, int head)
    {
        var child = TopChild(sentence, token, head);
        if (child < 0 || child > head) return false;
        return sentence[child].Relation switch
        {
            DependencyRelation.Det or DependencyRelation.Det_Predet or DependencyRelation.Amod or DependencyRelation.Nummod or DependencyRelation.Compound or DependencyRelation.Nmod_Poss
                or DependencyRelation.Nmod_Desc or DependencyRelation.Flat or DependencyRelation.Goeswith or DependencyRelation.Nmod_Unmarked or DependencyRelation.Cc_Preconj => true,
            DependencyRelation.Advmod => sentence[child].PartOfSpeech == PartOfSpeech.Adv && sentence[child].Tag != PennTag.Wrb && token == head - 1,
            DependencyRelation.Punct => sentence.FormOf(token) is "-" or "\"" or "\u201C" or "\u201D" or "\u2018" or "\u2019" or "'" or "\u2011",
            DependencyRelation.Nmod => PrepositionOf(sentence, child).IsEmpty,
            _ => false,
        };
    }

    private static bool BelongsBehind(Sentence sentence, int token, int head)
    {
        var child = TopChild(sentence, token, head);
        if (child < 0 || child < head) return false;
        return sentence[child].Relation switch
        {
            DependencyRelation.Flat or DependencyRelation.Goeswith or DependencyRelation.Compound or DependencyRelation.Nmod_Desc => true,
            // "militia commander Abu Mahdi": an apposition without a comma names the bearer of the title
            DependencyRelation.Appos => sentence[child].PartOfSpeech == PartOfSpeech.Propn && token <= LastOfName(sentence, child) && NoCommaBetween(sentence, head, child),
            DependencyRelation.Punct => sentence.FormOf(token) is "-" or "\u2011" && token + 1 < sentence.Count && TopChild(sentence, token + 1, head) >= 0,
            _ => false,
        };
    }

    private static int LastOfName(Sentence sentence, int token)
    {
        var last = token;
        foreach (var child in sentence.ChildrenOf(token))
            if (sentence[child].Relation is DependencyRelation.Flat or DependencyRelation.Goeswith or DependencyRelation.Compound) last = Math.Max(last, child);
        return last;
    }

    private static bool NoCommaBetween(Sentence sentence, int first, int second)
    {
        for (var i = first + 1; i < second; i++)
            if (sentence[i].PartOfSpeech == PartOfSpeech.Punct && sentence.FormOf(i) is not ("-" or "\"" or "\u201C" or "\u2018" or "'")) return false;
        return true;
    }
}
