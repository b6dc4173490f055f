using Casus.Documents;
using Casus.Events.Clauses;

namespace Casus.Events;

/// <summary>Reads what the words around a predicate say about its reality: negation and its scope, tense, modals, conditions, questions.</summary>
internal static class ModalityReader
{
    /// <summary>The modality of one predicate, without what governs it.</summary>
    public static Modality Read(SentenceReading reading, int token)
    {
        var modality = Modality.None;
        if (IsNegated(reading, token)) modality |= Modality.Negated;
        var sentence = reading.Sentence;
        foreach (var child in sentence.ChildrenOf(token))
        {
            ref readonly var word = ref sentence[child];
            switch (word.Relation)
            {
                case DependencyRelation.Aux or DependencyRelation.Cop:
                    modality |= Auxiliary(reading, token, child);
                    break;
                case DependencyRelation.Mark when word.Lemma is "if" or "unless" or "whether":
                    modality |= Modality.Conditional;
                    break;
                case DependencyRelation.Advmod when word.Lemma is "allegedly" or "reportedly" or "apparently" or "purportedly" or "supposedly":
                    modality |= Modality.Alleged;
                    break;
                case DependencyRelation.Advmod when word.Lemma is "possibly" or "perhaps" or "maybe" or "potentially" or "likely":
                    modality |= Modality.Possible;
                    break;
                case DependencyRelation.Amod when word.Lemma is "alleged" or "suspected" or "reported" or "purported":
                    modality |= Modality.Alleged;
                    break;
                case DependencyRelation.Amod when word.Lemma is "possible" or "potential" or "likely" or "hypothetical":
                    modality |= Modality.Possible;
                    break;
                case DependencyRelation.Amod when word.Lemma is "planned" or "upcoming" or "future" or "proposed" or "imminent" or "forthcoming" or "impending" or "looming":
                    modality |= Modality.Future;
                    break;
                default:
                    break;
            }
        }

        if (sentence.FormOf(sentence.Count - 1) is "?" || (sentence.Count > 1 && sentence.FormOf(sentence.Count - 2) is "?")) modality |= Modality.Conditional;
        return modality;
    }

    private static Modality Auxiliary(SentenceReading reading, int token, int auxiliary)
    {
        var form = reading.Sentence.FormOf(auxiliary);
        return reading.Frames.LowerLemma(auxiliary) switch
        {
            "will" when form.Equals("would", StringComparison.OrdinalIgnoreCase) => Modality.Would,
            "will" or "shall" or "'ll" => Modality.Future,
            "would" or "'d" => Modality.Would,
            "could" or "may" or "might" or "can" => Modality.Possible,
            "must" or "should" or "ought" => Modality.Obligation,
            "have" when form.Equals("had", StringComparison.OrdinalIgnoreCase) && reading.Sentence[token].PartOfSpeech == PartOfSpeech.Verb => Modality.Pluperfect,
            "have" when auxiliary + 1 < reading.Sentence.Count && reading.Sentence[auxiliary + 1].Tag == PennTag.To => Modality.Obligation,
            _ => Modality.None,
        };
    }

    private static bool IsNegated(SentenceReading reading, int token)
    {
        var sentence = reading.Sentence;
        foreach (var child in sentence.ChildrenOf(token))
        {
            ref readonly var word = ref sentence[child];
            if (word.Relation is DependencyRelation.Advmod or DependencyRelation.Aux or DependencyRelation.Cc or DependencyRelation.Cc_Preconj && word.Lemma is "not" or "never" or "n't" or "nor" or "neither") return true;
            if (word.Relation == DependencyRelation.Det && word.Lemma is "no" or "neither") return true;
            // "nobody was hurt", "no shots were fired"
            if (word.Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Obj)
            {
                if (word.Lemma is "nobody" or "none" or "nothing") return true;
                foreach (var grandchild in sentence.ChildrenOf(child))
                    if (sentence[grandchild].Relation == DependencyRelation.Det && sentence[grandchild].Lemma == "no") return true;
            }

            // "without firing a shot"
            if (word.Relation is DependencyRelation.Mark or DependencyRelation.Case && word.Lemma is "without") return true;
        }

        return false;
    }

    /// <summary>Whether the predicate stands in a purpose clause: "was sent to attack" does not say that anybody attacked.</summary>
    public static bool IsPurpose(SentenceReading reading, int token)
    {
        if (reading.Sentence[token].Relation is not (DependencyRelation.Advcl or DependencyRelation.Acl)) return false;
        foreach (var child in reading.Sentence.ChildrenOf(token))
            if (reading.Sentence[child].Relation == DependencyRelation.Mark && reading.Sentence[child].Tag == PennTag.To) return true;
        return false;
    }
}
