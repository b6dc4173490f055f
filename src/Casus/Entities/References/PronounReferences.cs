using Casus.Documents;

namespace Casus.Entities.References;

/// <summary>
/// Finds what a pronoun of the third person stands for: among what agrees in number, gender and animacy the most salient, by grammatical role,
/// nearness and how often it was spoken of.
/// </summary>
internal sealed class PronounReferences(Mention[] mentions, int[] order, EntityChains chains)
{
    // Sentences between a pronoun and what it stands for: people stay in mind longer than things. On gum-entities (2026-11-22), with the weights below.
    private const int PersonReach = 4;
    private const int ThingReach = 2;

    private const double SentenceCost = 1.6;
    private const double RankCost = 0.06;
    private const double SubjectGain = 2.2;
    private const double ObjectGain = 0.6;
    private const double InnerCost = 1.2;
    private const double PronounGain = 1.2;
    private const double ChainGain = 0.6;
    private const double NamedGain = 0.4;
    private const double UnknownCost = 1.2;
    private const double ParallelGain = 0.5;

    /// <summary>The mention that the pronoun stands for; -1 where none will do.</summary>
    /// <param name="at">Place of the pronoun in the order of heads.</param>
    public int AntecedentOf(int at)
    {
        var i = order[at];
        var pronoun = mentions[i];
        var sentence = pronoun.Sentence;
        var traits = chains.TraitsOf(i);
        var reach = traits.Animacy == Animacy.Thing ? ThingReach : PersonReach;
        var (best, bestScore) = (-1, double.MinValue);
        var rank = 0;
        for (var k = at - 1; k >= 0; k--)
        {
            var j = order[k];
            var candidate = mentions[j];
            var distance = sentence.Index - candidate.Sentence.Index;
            if (candidate.Sentence.Part != sentence.Part || distance > reach) break;
            if (!MayStandFor(j, pronoun, traits) || IsBlocked(pronoun, candidate)) continue;
            var score = Salience(j, candidate, distance, rank++, pronoun, traits);
            if (score > bestScore) (best, bestScore) = (j, score);
        }

        return best;
    }

    private bool MayStandFor(int j, Mention pronoun, MentionTraits wanted)
    {
        var candidate = mentions[j];
        if (candidate.IsTime) return false;
        ref readonly var head = ref candidate.Sentence[candidate.Head];
        if (candidate.IsPronoun)
        {
            if (Pronouns.IsSpeaker(head) || Pronouns.IsAddress(head) || Pronouns.IsDemonstrative(head)) return false;
            // A pronoun that found nothing leads nowhere, but for people: "he ... his" are one whoever it is.
            if (chains.SizeOf(j) < 2 && wanted.Gender == Gender.Unknown && Pronouns.IsPlural(head) != Pronouns.IsPlural(pronoun.Sentence[pronoun.Head])) return false;
        }

        // "American troops": an adjective is nothing that "it" stands for.
        if (head.PartOfSpeech == PartOfSpeech.Adj && head.Relation == DependencyRelation.Amod) return false;
        var traits = chains.TraitsOf(j);
        if (!traits.Agrees(wanted)) return false;
        // "he" and "she" need a person, or a name that may be one.
        return wanted.Gender == Gender.Unknown || traits.Animacy == Animacy.Person || candidate.IsNamed || traits.Gender != Gender.Unknown;
    }

    private double Salience(int j, Mention candidate, int distance, int rank, Mention pronoun, MentionTraits wanted)
    {
        ref readonly var head = ref candidate.Sentence[candidate.Head];
        var score = -(SentenceCost * distance) - (RankCost * rank);
        var isSubject = IsSubject(head.Relation);
        if (isSubject) score += SubjectGain;
        else if (head.Relation is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl_Agent) score += ObjectGain;
        else if (head.Relation is DependencyRelation.Nmod or DependencyRelation.Nmod_Poss or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Flat) score -= InnerCost;
        if (candidate.IsPronoun) score += PronounGain;
        else if (candidate.IsNamed) score += NamedGain;
        if (chains.SizeOf(j) > 1) score += ChainGain;
        if (chains.SizeOf(j) > 4) score += ChainGain;
        if (wanted.Animacy != Animacy.Unknown && chains.TraitsOf(j).Animacy == Animacy.Unknown) score -= UnknownCost;
        if (isSubject && IsSubject(pronoun.Sentence[pronoun.Head].Relation)) score += ParallelGain;
        return score;
    }

    private static bool IsSubject(DependencyRelation relation) => relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass;

    // "The minister accused him": subject and object of one verb are two people unless the pronoun is reflexive.
    private static bool IsBlocked(Mention pronoun, Mention candidate)
    {
        if (!ReferenceEquals(pronoun.Sentence, candidate.Sentence)) return false;
        var sentence = pronoun.Sentence;
        if (candidate.Tokens.Contains(pronoun.Head) || sentence.IsWithin(candidate.Head, pronoun.Head) || IsPartOf(sentence, pronoun.Head, candidate.Head)) return true;
        // "a move it called unlawful": what the clause describes is already its object
        if (sentence[sentence[pronoun.Head].Head < 0 ? pronoun.Head : sentence[pronoun.Head].Head] is { Relation: DependencyRelation.Acl_Relcl } clauseHead && clauseHead.Head == candidate.Head) return true;
        if (sentence[pronoun.Head].Relation == DependencyRelation.Nmod_Poss || Pronouns.IsReflexive(sentence[pronoun.Head])) return false;
        if (sentence[candidate.Head].Head == sentence[pronoun.Head].Head) return true;
        // "police detained hundreds of them": deeper in the object, still not the subject
        var clause = pronoun.Head;
        while (clause >= 0 && sentence[clause].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux)) clause = sentence[clause].Head;
        return clause >= 0 && sentence[candidate.Head].Head == clause && sentence[candidate.Head].IsSubject;
    }

    // "the wife of his brother" is not "his"; "the man who lost his wife" may be.
    private static bool IsPartOf(Sentence sentence, int token, int noun)
    {
        for (var i = token; i >= 0; i = sentence[i].Head)
        {
            if (i == noun) return true;
            if (sentence[i].Relation is not (DependencyRelation.Nmod or DependencyRelation.Nmod_Poss or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Obl or DependencyRelation.Case)) return false;
        }

        return false;
    }
}
