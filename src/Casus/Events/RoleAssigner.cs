using Casus.Documents;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>Follows the role paths of a pattern through the frame of its trigger to the parties of the event.</summary>
internal sealed class RoleAssigner(PartyResolver parties)
{
    // Prepositions whose complement is the other side of a reciprocal act: "talks with", "clashes between".
    private static readonly string[] ReciprocalPrepositions = ["with", "between", "among", "amongst", "alongside", "against"];

    /// <summary>Fills sources and targets of a draft from its pattern.</summary>
    public void Assign(EventDraft draft, PatternMatch match)
    {
        var reading = draft.Reading;
        var pattern = match.Pattern;
        var sources = Tokens(reading, match.Frame, pattern.Source);
        if (pattern.IsReciprocal)
        {
            foreach (var subject in match.Frame.Subjects) Add(sources, subject);
            foreach (var (preposition, token) in match.Frame.Prepositions)
                if (ReciprocalPrepositions.Contains(preposition) || (pattern.Kind == TriggerKind.Noun && preposition == "of" && match.Frame.Subjects.Count == 0)) Add(sources, token);
            if (pattern.Kind == TriggerKind.Verb)
                foreach (var obj in match.Frame.Objects) Add(sources, obj);
            foreach (var token in Tokens(reading, match.Frame, pattern.Target)) Add(sources, token);
            AddParties(reading, sources, draft.Sources);
            draft.Sources.RemoveAll(party => draft.Sources.Exists(PartyResolver.IsKnown) && !PartyResolver.IsKnown(party) && party.Actor.Entity is null && !IsName(party));
            return;
        }

        var targets = Tokens(reading, match.Frame, pattern.Target);
        targets.RemoveAll(sources.Contains);
        AddParties(reading, sources, draft.Sources);
        AddParties(reading, targets, draft.Targets);
        draft.CountedTokens.AddRange(pattern.CountsSubject ? sources : targets);
        if (!pattern.CountsSubject) draft.CountedTokens.AddRange(match.Frame.Objects);
    }

    /// <summary>The parties at the first of the paths that leads anywhere, seen from a token.</summary>
    public List<EventParty> PartiesAt(SentenceReading reading, int token, RolePath[] paths)
    {
        var found = new List<EventParty>();
        AddParties(reading, Tokens(reading, reading.Frames.FrameOf(token), paths), found);
        return found;
    }

    private static List<int> Tokens(SentenceReading reading, PredicateFrame frame, RolePath[] paths)
    {
        var found = new List<int>();
        foreach (var path in paths)
        {
            if (path.First is RoleStep.Nobody) break;
            Follow(reading, frame, path, found);
            found.RemoveAll(token => token == frame.Token || reading.Resolved.IsDate(token));
            if (found.Count > 0) break;
        }

        return found;
    }

    private static void Follow(SentenceReading reading, PredicateFrame frame, RolePath path, List<int> found)
    {
        var first = new List<int>();
        Step(reading, frame, path.First, path.FirstWord, first);
        if (path.Second == RoleStep.None)
        {
            found.AddRange(first);
            return;
        }

        foreach (var token in first)
            if (token != frame.Token) Step(reading, reading.Frames.FrameOf(token), path.Second, path.SecondWord, found);
    }

    private static void Step(SentenceReading reading, PredicateFrame frame, RoleStep step, string? word, List<int> found)
    {
        switch (step)
        {
            case RoleStep.Subject:
                found.AddRange(frame.Subjects);
                break;
            case RoleStep.Object:
                found.AddRange(frame.Objects);
                break;
            case RoleStep.Indirect:
                found.AddRange(frame.Indirects);
                break;
            case RoleStep.Possessive:
                found.AddRange(frame.Possessors);
                break;
            case RoleStep.Modifier:
                found.AddRange(frame.Modifiers);
                break;
            case RoleStep.Preposition:
                found.AddRange(frame.After(word!));
                // The phrase may hang on the object: "imposed sanctions on Iran"
                if (found.Count == 0 && reading.Sentence[frame.Token].PartOfSpeech == PartOfSpeech.Verb)
                    foreach (var obj in frame.Objects) found.AddRange(reading.Frames.FrameOf(obj).After(word!));
                break;
            case RoleStep.Clause:
                foreach (var (_, clause) in frame.Clauses) found.Add(clause);
                break;
            default:
                break;
        }
    }

    private void AddParties(SentenceReading reading, List<int> tokens, List<EventParty> into)
    {
        foreach (var token in tokens)
        {
            var listed = Listed(reading, token);
            if (listed.Count > 0)
            {
                AddParties(reading, listed, into);
                continue;
            }

            var party = parties.Resolve(reading, token);
            if (!into.Exists(other => other.Span == party.Span)) into.Add(party);
        }
    }

    // "the remaining signatories – Britain, Germany and China –": the names stand for the noun that announces them
    private static List<int> Listed(SentenceReading reading, int token)
    {
        var found = new List<int>();
        if (reading.Resolved.MentionAt(token) is { IsNamed: true }) return found;
        foreach (var child in reading.Sentence.ChildrenOf(token))
        {
            var isListed = reading.Sentence[child].Relation is DependencyRelation.Appos or DependencyRelation.Parataxis or DependencyRelation.List
                || (reading.Sentence[child].Relation is DependencyRelation.Nmod or DependencyRelation.Nmod_Unmarked && child > token && reading.Frames.PrepositionOf(child).Length == 0);
            if (!isListed) continue;
            if (reading.Resolved.MentionAt(child) is not { Actor: not null, IsNamed: true }) continue;
            reading.Frames.AddArgument(child, found);
        }

        return found.Count > 1 ? found : AnnouncedNames.Of(reading, token);
    }

    private static bool IsName(EventParty party) => party.Text.Length > 0 && char.IsUpper(party.Text[0]);

    private static void Add(List<int> tokens, int token)
    {
        if (!tokens.Contains(token)) tokens.Add(token);
    }
}
