using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Says whether the text treats an unknown name as a person's.</summary>
internal static class PersonEvidence
{
    /// <summary>Title in front, a known given name, an age or a role behind, "who", or a verb of saying.</summary>
    public static bool IsShown(SentenceNames names, TokenRange range, ActorLexicon lexicon)
    {
        var sentence = names.Sentence;
        if (names.LetterCase == LetterCase.Upper && range.Length < 2) return false;
        if (range.Start > 0 && names.AgentAt(range.Start - 1) is var before && before >= 0 && names.Agents[before].Agent.Kind == MentionKind.Role
            && IsTiedOrCapital(sentence, range.Start - 1, range)) return true;
        if (range.Start > 0 && Honorifics.IsOne(sentence.FormOf(range.Start - 1))) return true;
        if (range.Length is >= 2 and <= 4 && lexicon.IsGivenName(sentence.FormOf(range.Start)) && IsPlainWord(sentence, range.End - 1)) return true;
        var head = NounPhrases.HeadOf(sentence, range);
        // "Amal Haddad, 34,": an age
        if (range.End + 2 < sentence.Count && sentence.FormOf(range.End) is "," && sentence[range.End + 1].PartOfSpeech == PartOfSpeech.Num && sentence[range.End + 1].Span.Length <= 2
            && sentence.FormOf(range.End + 2) is ",") return true;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence[child].Relation == DependencyRelation.Appos && names.AgentAt(child) is var role && role >= 0 && names.Agents[role].Agent.Kind == MentionKind.Role) return true;
            if (sentence[child].Relation == DependencyRelation.Acl_Relcl && child > range.End)
                foreach (var pronoun in sentence.ChildrenOf(child))
                    if (sentence[pronoun].Lemma is "who" && pronoun < child) return true;
        }

        if (sentence[head].Relation == DependencyRelation.Appos && sentence[head].Head is var owner && owner >= 0 && names.AgentAt(owner) is var title && title >= 0
            && names.Agents[title].Agent.Kind == MentionKind.Role) return true;
        return sentence[head].Relation == DependencyRelation.Nsubj && range.Length is >= 2 and <= 4 && SpeechVerbs.IsPlain(sentence[sentence[head].Head].Lemma) && IsPlainWord(sentence, range.End - 1)
            && IsPlainWord(sentence, range.Start);
    }

    /// <summary>Two or three ordinary capitalised words that act: more often a person than anything else.</summary>
    public static bool IsLikely(SentenceNames names, TokenRange range)
    {
        var sentence = names.Sentence;
        if (range.Length > 3 || names.LetterCase != LetterCase.Mixed) return false;
        for (var i = range.Start; i < range.End; i++)
            if (!IsPlainWord(sentence, i) && !IsInitial(sentence.FormOf(i))) return false;
        var head = NounPhrases.HeadOf(sentence, range);
        // One word alone must speak; two or three may also be told of, but not stand where a place stands.
        if (range.Length == 1) return sentence[head].Relation == DependencyRelation.Nsubj && SpeechVerbs.Contains(sentence[sentence[head].Head].Lemma);
        return sentence[head].Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Obl_Agent or DependencyRelation.Iobj or DependencyRelation.Obj
            or DependencyRelation.Nmod_Poss or DependencyRelation.Conj or DependencyRelation.Vocative or DependencyRelation.Appos
            || NounPhrases.PrepositionOf(sentence, head) is "with" or "by" or "against" or "for" or "about" or "to";
    }

    private static bool IsTiedOrCapital(Sentence sentence, int title, TokenRange range) =>
        char.IsUpper(sentence.FormOf(title)[0]) || range.Contains(sentence[title].Head) || sentence[NounPhrases.HeadOf(sentence, range)].Head == title;

    private static bool IsInitial(ReadOnlySpan<char> form) => form.Length == 2 && char.IsUpper(form[0]) && form[1] == '.';

    // A capital and small letters: no acronym, number or code
    private static bool IsPlainWord(Sentence sentence, int token)
    {
        var form = sentence.FormOf(token);
        if (form.Length < 2 || !char.IsLetter(form[0])) return false;
        var smalls = 0;
        foreach (var c in form)
            if (char.IsLower(c)) smalls++;
        return smalls > 0 && sentence[token].PartOfSpeech == PartOfSpeech.Propn;
    }
}
