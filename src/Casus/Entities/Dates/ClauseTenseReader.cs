using Casus.Documents;

namespace Casus.Entities.Dates;

/// <summary>Tells by the verb of a word's clause on which side of the article's day it lies: "met Sunday", "will meet Sunday", "is due to meet Sunday".</summary>
internal static class ClauseTenseReader
{
    /// <summary>The tense of the clause of a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">First token of the time expression.</param>
    /// <param name="token">Its head.</param>
    /// <param name="isSure">Whether a verb told it.</param>
    public static ClauseTense Read(Sentence sentence, int start, int token, out bool isSure)
    {
        isSure = true;
        // "until Nov. 9", "by Friday": the end lies ahead, also of what is told in the past.
        if (start > 0 && sentence[start - 1].Lemma is "until" or "till" or "by" && !IsPerfect(sentence, sentence[token].Head)) return ClauseTense.Future;
        // "payable Dec. 1", "effective Monday", "as early as Tuesday"
        if (start > 0 && sentence[start - 1].Lemma is "payable" or "due" or "effective") return ClauseTense.Future;
        if (start > 2 && sentence[start - 1].Lemma is "as" && sentence[start - 2].Lemma is "soon" or "early" && sentence[start - 3].Lemma is "as") return ClauseTense.Future;
        for (int i = sentence[token].Head, steps = 0; i >= 0 && steps < 12; i = sentence[i].Head, steps++)
        {
            // "scheduled a news conference Thursday", "plans a march for Sunday": what is scheduled lies ahead.
            if (steps > 0 && sentence[i].Lemma is "schedule" or "plan" or "slate" or "reschedule" && sentence[i].PartOfSpeech is PartOfSpeech.Verb && sentence[i].Relation is not DependencyRelation.Acl && !IsPassive(sentence, i)) return ClauseTense.Future;
            if (sentence[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && !HasCopula(sentence, i)) continue;
            if (Of(sentence, i) is not { } tense) continue;
            // "is over Thursday's price" does not lie ahead as "meets Thursday" does: only what hangs from the verb itself.
            isSure = tense != ClauseTense.Present || steps == 0 && !IsHeadline(sentence) && sentence[token].Relation is DependencyRelation.Obl or DependencyRelation.Obl_Unmarked && sentence[i].Lemma is not ("say" or "be" or "come" or "follow");
            return tense;
        }

        isSure = false;
        return ClauseTense.Past;
    }

    // Null for a verb form that tells nothing by itself ("meeting Sunday", "to meet Sunday"): its governor tells.
    private static ClauseTense? Of(Sentence sentence, int verb)
    {
        var hasTo = false;
        ClauseTense? byAuxiliary = null;
        foreach (var child in sentence.ChildrenOf(verb))
        {
            var token = sentence[child];
            if (token.Relation is DependencyRelation.Mark && token.Tag is PennTag.To) hasTo = true;
            if (token.Relation is not (DependencyRelation.Aux or DependencyRelation.Aux_Pass or DependencyRelation.Cop)) continue;
            if (token.Lemma is "will" or "shall" || token.Lemma is "may" or "can" or "must" or "should" && byAuxiliary is null) return ClauseTense.Future;
            if (token.Lemma is "would" or "could" or "might") byAuxiliary = ClauseTense.Future;
            else if (token.Tag is PennTag.Vbd) byAuxiliary = ClauseTense.Past;
            else if (token.Lemma is "have" && token.Tag is PennTag.Vbz or PennTag.Vbp) byAuxiliary = ClauseTense.Past;
            else byAuxiliary ??= token.Tag is PennTag.Vbz or PennTag.Vbp ? ClauseTense.Present : null;
        }

        var lemma = sentence[verb].Lemma;
        // "is expected to arrive Sunday", "plans to meet Sunday": what is to come, whatever the verb above.
        if (hasTo)
        {
            var head = sentence[verb].Head;
            return head >= 0 && sentence[head].Lemma is "expect" or "plan" or "schedule" or "due" or "set" or "want" or "hope" or "intend" or "vow" or "promise" or "agree" or "decide" or "go" or "order" or "begin"
                ? ClauseTense.Future : null;
        }

        if (byAuxiliary == ClauseTense.Present && lemma is "expect" or "schedule" or "due" or "plan" or "set" or "slate" or "go") return ClauseTense.Future;
        if (byAuxiliary is not null) return byAuxiliary == ClauseTense.Present && sentence[verb].Tag is PennTag.Vbg ? ClauseTense.Future : byAuxiliary;
        return sentence[verb].Tag switch
        {
            PennTag.Vbd => ClauseTense.Past,
            PennTag.Vbz or PennTag.Vbp => ClauseTense.Present,
            _ => null,
        };
    }

    // "Until Thursday they had not named him": the time is over.
    private static bool IsPerfect(Sentence sentence, int verb)
    {
        if (verb < 0) return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Lemma is "have" && sentence[child].Relation is DependencyRelation.Aux) return true;
        return false;
    }

    private static bool IsPassive(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Relation is DependencyRelation.Aux_Pass) return true;
        return false;
    }

    // "Rebels storm army base Sunday": headlines tell the past in the present.
    private static bool IsHeadline(Sentence sentence) => sentence.Part == DocumentPart.Title || sentence.FormOf(sentence.Count - 1) is not ("." or "\"" or "”" or "?" or "!" or ")" or "'" or "’");

    private static bool HasCopula(Sentence sentence, int index)
    {
        foreach (var child in sentence.ChildrenOf(index))
            if (sentence[child].Relation is DependencyRelation.Cop) return true;
        return false;
    }
}
