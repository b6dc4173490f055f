using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Settles which of the names found in a document are really meant, and whom a shared name means.</summary>
internal sealed class NameChooser(NameScanner scanner, DateOnly? date)
{
    private readonly HashSet<ActorEntry> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes out of one sentence what only looks like a name of the lexicon.</summary>
    public static void Filter(SentenceNames names)
    {
        var sentence = names.Sentence;
        for (var i = names.Known.Count - 1; i >= 0; i--)
        {
            var found = names.Known[i];
            var drop = found.Target.Form switch
            {
                NameForm.Capital => !GovernmentMetonymy.Acts(sentence, found.Tokens),
                NameForm.Name when found.Tokens.Length == 1 => IsPartOfLongerName(names, found),
                NameForm.Name when found.Target.Entry.Kind is MentionKind.Organization or MentionKind.Group => IsEndOfLongerName(names, found),
                _ => false,
            };
            // Where the capital shares its name with something else (a country, a party), that is meant.
            if (!drop) continue;
            if (found.Target.Form == NameForm.Capital) names.Cities.Insert(0, found);
            names.Known.RemoveAt(i);
        }
    }

    /// <summary>Remembers what full names are in the document: they decide what the short ones mean.</summary>
    public void Remember(SentenceNames names)
    {
        foreach (var found in names.Known)
            if (!found.IsShared) _seen.Add(found.Target.Entry);
    }

    /// <summary>Decides the shared names of one sentence.</summary>
    public void Choose(SentenceNames names)
    {
        for (var i = 0; i < names.Known.Count; i++)
        {
            var found = names.Known[i];
            if (!found.IsShared) continue;
            var best = found.Target;
            var bestRank = int.MaxValue;
            foreach (var target in scanner.TargetsOf(found, names.LetterCase))
            {
                var rank = Rank(target);
                if (rank < bestRank) (best, bestRank) = (target, rank);
            }

            names.Known[i] = found with { Target = best };
        }
    }

    // Lower is better: seen in full elsewhere, then countries, then whoever holds a role nearest to the article's date.
    private int Rank(in NameTarget target)
    {
        const int InOffice = 1_000_000;
        if (_seen.Contains(target.Entry)) return target.Entry.Kind == MentionKind.Country ? 0 : 1;
        if (target.Entry.Kind == MentionKind.Country) return target.Form == NameForm.Capital ? InOffice / 2 : 2;
        if (date is not { } day) return InOffice + Preference(target);
        // Of namesakes the state's own body is meant more often than the armed group that took its name.
        return InOffice + Math.Min(ActorResolver.Distance(target.Entry, day), InOffice) + Preference(target);
    }

    private static int Preference(in NameTarget target) => target.Entry.Kind == MentionKind.Organization ? 0 : 1;

    // "Sarah Putin" is nobody we know, "Clinton Foundation" is no Clinton, "Michael Jordan" no country.
    private static bool IsPartOfLongerName(SentenceNames names, FoundName found)
    {
        if (names.LetterCase != LetterCase.Mixed) return false;
        var sentence = names.Sentence;
        var token = found.Tokens.Start;
        var isPerson = found.Target.Entry.Kind == MentionKind.Person;
        var next = found.Tokens.End;
        if (isPerson && next < sentence.Count && char.IsUpper(sentence.FormOf(next)[0]) && (BodyNouns.Contains(sentence.FormOf(next)) || IsBodyAgent(names, next))) return true;
        return (next < sentence.Count && IsLinked(names, token, next, isPerson)) || (token > 0 && IsLinked(names, token, token - 1, isPerson));
    }

    // "Santa Rosa Self-Defence Forces" are not Japan's: a name of common words is another body's where a name stands before it.
    private static bool IsEndOfLongerName(SentenceNames names, FoundName found)
    {
        var sentence = names.Sentence;
        var before = found.Tokens.Start - 1;
        return names.LetterCase == LetterCase.Mixed && before >= 0 && BodyNouns.Contains(sentence.FormOf(found.Tokens.End - 1)) && sentence[before].PartOfSpeech == PartOfSpeech.Propn
            && names.KnownAt(before) < 0 && names.AgentAt(before) < 0 && !names.IsDate(before) && char.IsUpper(sentence.FormOf(before)[0])
            && found.Tokens.Contains(HeadOfName(sentence, before));
    }

    // What the name that ends with a token belongs to: "Rosa" hangs from "Santa", "Santa" from "Forces"
    private static int HeadOfName(Sentence sentence, int last)
    {
        var token = last;
        while (sentence[token].Relation == DependencyRelation.Flat && sentence[token].Head >= 0 && sentence[token].Head < token) token = sentence[token].Head;
        return sentence[token].Relation is DependencyRelation.Compound or DependencyRelation.Flat ? sentence[token].Head : -1;
    }

    private static bool IsBodyAgent(SentenceNames names, int token)
    {
        var agent = names.AgentAt(token);
        return agent >= 0 && names.Agents[agent].Agent.Kind != MentionKind.Role;
    }

    private static bool IsLinked(SentenceNames names, int token, int other, bool isPerson)
    {
        var sentence = names.Sentence;
        if (sentence[other].PartOfSpeech != PartOfSpeech.Propn || names.IsDate(other) || names.AgentAt(other) >= 0 || names.KnownAt(other) >= 0 || Honorifics.IsOne(sentence.FormOf(other))) return false;
        var (a, b) = (sentence[token], sentence[other]);
        var relation = a.Head == other ? a.Relation : b.Head == token ? b.Relation : DependencyRelation.Dep;
        if (relation == DependencyRelation.Flat) return true;
        // Both hang by "flat" from the same first name
        if (a.Relation == DependencyRelation.Flat && b.Relation == DependencyRelation.Flat && a.Head == b.Head) return true;
        return isPerson && relation == DependencyRelation.Compound;
    }
}
