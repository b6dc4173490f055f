using System.Collections.Frozen;
using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Reads acts of speech from the tree: "X said that …", "…, X said", "according to X", "saying …", "X called for …".</summary>
internal static class SpeechClauseReader
{
    private static readonly FrozenSet<string> WithObject = FrozenSet.ToFrozenSet(
    [
        "announce", "confirm", "criticize", "criticise", "condemn", "denounce", "deny", "discuss", "describe", "acknowledge", "admit", "demand", "praise", "propose", "reiterate", "suggest", "stress", "emphasize",
        "emphasise", "predict", "promise", "pledge", "threaten", "warn", "reject", "express", "declare", "recommend", "underscore", "question", "slam", "blast",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithInfinitive = FrozenSet.ToFrozenSet(
        ["vow", "promise", "pledge", "threaten", "urge", "ask", "want", "offer", "agree", "refuse", "order", "tell", "warn", "advise", "demand", "swear", "decline", "propose", "hope", "plan", "expect", "encourage"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Thought = FrozenSet.ToFrozenSet(
        ["find", "show", "doubt", "worry", "question", "blast", "slam", "reject", "discuss", "figure", "want", "vow", "pledge", "offer", "refuse", "order", "decline", "encourage"], StringComparer.Ordinal);

    /// <summary>The acts of speech of one sentence, in text order of their cues.</summary>
    public static void Read(Sentence sentence, List<SpeechClause> clauses)
    {
        for (var token = 0; token < sentence.Count; token++)
        {
            ref readonly var word = ref sentence[token];
            if (word.PartOfSpeech == PartOfSpeech.Verb && (SpeechVerbs.Contains(word.Lemma) || Thought.Contains(word.Lemma))) ReadVerb(sentence, token, clauses);
            else if (word.Lemma == "accord" && token + 2 < sentence.Count && sentence[token + 1].Lemma == "to") ReadAccording(sentence, token, clauses);
        }
    }

    private static void ReadVerb(Sentence sentence, int verb, List<SpeechClause> clauses)
    {
        var content = new List<TokenRange>();
        var isPlain = SpeechVerbs.Contains(sentence[verb].Lemma);
        var (complement, infinitive, obj, about) = (-1, -1, -1, -1);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            switch (sentence[child].Relation)
            {
                case DependencyRelation.Ccomp: complement = child; break;
                case DependencyRelation.Xcomp: infinitive = child; break;
                case DependencyRelation.Obj: obj = child; break;
                case DependencyRelation.Parataxis when child > verb && SpeechVerbs.IsPlain(sentence[verb].Lemma) && complement < 0: complement = child; break;
                case DependencyRelation.Obl when child > verb && NounPhrases.PrepositionOf(sentence, child) is "for" or "about" or "on" && sentence[verb].Lemma is "call" or "ask" or "speak" or "talk" or "push" or "argue" or "complain" or "comment" or "warn": about = child; break;
                default: break;
            }
        }

        if (complement >= 0) content.Add(Trim(sentence, WithoutCue(sentence, sentence.SubtreeOf(complement), verb)));
        else if (sentence[verb].Relation == DependencyRelation.Parataxis && isPlain) AddRest(sentence, verb, content);
        else if (infinitive >= 0 && WithInfinitive.Contains(sentence[verb].Lemma)) content.Add(Trim(sentence, obj >= 0 && obj < infinitive && sentence[verb].Lemma is "want" or "expect" ? Union(sentence.SubtreeOf(obj), sentence.SubtreeOf(infinitive)) : sentence.SubtreeOf(infinitive)));
        else if (about >= 0) content.Add(Trim(sentence, sentence.SubtreeOf(about) is var range && range.Start > verb ? range with { Start = range.Start + 1 } : range));
        else if (obj >= 0 && WithObject.Contains(sentence[verb].Lemma)) content.Add(Trim(sentence, sentence.SubtreeOf(obj)));
        content.RemoveAll(static range => range.Length <= 0);
        var source = SourceOf(sentence, verb);
        if (content.Count == 0 && source >= 0 && SpeechVerbs.IsPlain(sentence[verb].Lemma)) AddBefore(sentence, source, verb, content);
        if (source < 0 && content.Count == 0) return;
        if (!isPlain && content.Count == 0) return;
        clauses.Add(new SpeechClause(source, Cue(sentence, verb), content));
    }

    // "…, the minister said, …": all of the sentence but the clause of saying
    private static void AddRest(Sentence sentence, int verb, List<TokenRange> content)
    {
        var clause = sentence.SubtreeOf(verb);
        var before = Trim(sentence, new TokenRange(0, clause.Start));
        var behind = Trim(sentence, new TokenRange(clause.End, sentence.Count));
        if (before.Length > 0) content.Add(before);
        if (behind.Length > 0) content.Add(behind);
    }

    // "Bridges had been closed too, the governor said.": where the tree ties the clauses wrongly, the comma tells
    private static void AddBefore(Sentence sentence, int source, int verb, List<TokenRange> content)
    {
        const int LeastWords = 3;
        var start = Math.Min(NounPhrases.RangeOf(sentence, source).Start, verb);
        if (start <= LeastWords || (sentence.FormOf(start - 1) is not "," && !QuotedText.IsMark(sentence.FormOf(start - 1)[0]))) return;
        content.Add(Trim(sentence, new TokenRange(0, start)));
    }

    private static void ReadAccording(Sentence sentence, int token, List<SpeechClause> clauses)
    {
        var source = -1;
        for (var i = token + 2; i < sentence.Count && source < 0; i++)
            if (NounPhrases.IsHead(sentence, i) && sentence[i].Relation is DependencyRelation.Obl or DependencyRelation.Nmod) source = i;
        if (source < 0) return;
        var phrase = sentence.SubtreeOf(source);
        phrase = phrase with { Start = Math.Min(token, phrase.Start) };
        var content = new List<TokenRange>();
        var before = Trim(sentence, new TokenRange(0, phrase.Start));
        var behind = Trim(sentence, new TokenRange(phrase.End, sentence.Count));
        if (before.Length > 0) content.Add(before);
        if (before.Length == 0 && behind.Length > 0) content.Add(behind);
        clauses.Add(new SpeechClause(source, new TokenRange(token, token + 2), content));
    }

    /// <summary>The speaker of a verb of saying, also through coordination, participles and relative clauses.</summary>
    private static int SourceOf(Sentence sentence, int verb, int depth = 0)
    {
        const int MaxDepth = 4;
        var (subject, passive, agent) = (-1, false, -1);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            // "he said Sunday": a slip of the parser makes the day a second subject
            if (sentence[child].Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Outer && (subject < 0 || child < verb)) subject = child;
            else if (sentence[child].Relation == DependencyRelation.Nsubj_Pass) passive = true;
            else if (sentence[child].Relation == DependencyRelation.Obl_Agent) agent = child;
        }

        if (passive || agent >= 0) return agent;
        if (subject >= 0)
        {
            // "the minister, who said …"
            if (sentence[subject].Lemma is "who" or "which" or "that" && sentence[verb].Relation == DependencyRelation.Acl_Relcl) return sentence[verb].Head;
            return sentence[subject].Lemma is "who" or "which" or "that" or "what" or "it" or "there" ? -1 : subject;
        }

        var head = sentence[verb].Head;
        if (head < 0 || depth >= MaxDepth) return -1;
        return sentence[verb].Relation switch
        {
            DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Parataxis when sentence[head].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adj => SourceOf(sentence, head, depth + 1),
            DependencyRelation.Acl when sentence[verb].Tag == PennTag.Vbg && sentence[head].PartOfSpeech != PartOfSpeech.Verb => head,
            _ => -1,
        };
    }

    private static TokenRange Cue(Sentence sentence, int verb)
    {
        var first = verb;
        for (var i = verb - 1; i >= 0; i--)
        {
            if (sentence[i].Head != verb || sentence[i].Relation is not (DependencyRelation.Aux or DependencyRelation.Advmod or DependencyRelation.Aux_Pass) || sentence[i].PartOfSpeech is PartOfSpeech.Sconj) break;
            first = i;
        }

        return new TokenRange(first, verb + 1);
    }

    private static TokenRange WithoutCue(Sentence sentence, TokenRange range, int verb)
    {
        if (!range.Contains(verb)) return range;
        var clause = sentence.SubtreeOf(verb);
        return verb - range.Start > range.End - verb ? range with { End = Math.Max(range.Start, Math.Min(verb, clause.Start)) } : range with { Start = verb + 1 };
    }

    private static TokenRange Union(TokenRange a, TokenRange b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));

    private static TokenRange Trim(Sentence sentence, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && sentence[start].PartOfSpeech == PartOfSpeech.Punct && !QuotedText.IsMark(sentence.FormOf(start)[0])) start++;
        while (end > start && sentence[end - 1].PartOfSpeech == PartOfSpeech.Punct && !QuotedText.IsMark(sentence.FormOf(end - 1)[0]) && sentence.FormOf(end - 1) is "," or ";" or ":" or "-" or "\u2014" or "\u2013") end--;
        return new TokenRange(start, end);
    }
}
