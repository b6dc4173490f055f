using Casus.Entities;
using Casus.Events.Clauses;

namespace Casus.Events;

/// <summary>
/// Finds the relation between two parties that are given: among all readings of the text, the one whose source and target are the marked ones; failing
/// that, the act whose words stand nearest to both. Always the best guess.
/// </summary>
public sealed class RelationFinder
{
    // Weights of the ranking, set by hand in November 2026 and not tuned: a party in its own role counts
    // most, a party in the other role less, and the specificity of a pattern only settles ties.
    private const double OwnRole = 4;
    private const double OtherRole = 1.5;
    private const double SpeakerRole = 1;
    private const double SpecificityWeight = 0.05;
    private const double DistanceWeight = 0.02;

    private readonly EventCoder _coder;

    /// <summary>Creates a finder over an event coder.</summary>
    public RelationFinder(EventCoder coder)
    {
        ArgumentNullException.ThrowIfNull(coder);
        _coder = coder;
    }

    /// <summary>The relation between the parties at the given places of the body text.</summary>
    /// <param name="document">The resolved text.</param>
    /// <param name="sources">Where the source stands; may be empty.</param>
    /// <param name="targets">Where the target stands; may be empty.</param>
    public PartyRelation Find(ResolvedDocument document, IReadOnlyList<TextSpan> sources, IReadOnlyList<TextSpan> targets)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(targets);
        EventDraft? best = null;
        var bestScore = double.MinValue;
        var readings = new List<SentenceReading>();
        foreach (var sentence in ResolvedSentence.Split(document))
        {
            var reading = _coder.ReadingOf(sentence);
            readings.Add(reading);
            foreach (var draft in _coder.Readings(reading))
            {
                SpeakerReader.Complete(document, draft);
                var score = ScoreOf(draft, sources, targets);
                if (score <= bestScore) continue;
                bestScore = score;
                best = draft;
            }
        }

        if (best is not null)
        {
            // 12 is a little above the score of a clear case: both parties in their roles and a specific pattern.
            var confidence = Math.Round(Math.Clamp(0.3 + (bestScore / 12), 0.1, 0.95), 2);
            return new PartyRelation(best.Type, _coder.QuadClassOf(best.Type), [.. best.Modes], best.Auxiliary, confidence, best.Chain);
        }

        return Guess(readings, sources, targets, isStrict: true) ?? Guess(readings, sources, targets, isStrict: false) ?? new PartyRelation(null, null, [], AuxiliaryModes.None, 0, null);
    }

    private static double ScoreOf(EventDraft draft, IReadOnlyList<TextSpan> sources, IReadOnlyList<TextSpan> targets)
    {
        var score = Math.Min(draft.Score, 60) * SpecificityWeight;
        var isReciprocal = draft.Targets.Count == 0 && draft.Sources.Count > 1;
        if (Touches(draft.Sources, sources)) score += OwnRole;
        else if (Touches(draft.Targets, sources)) score += OtherRole;
        else if (draft.Speaker is { } speaker && Touches([speaker], sources)) score += SpeakerRole;
        if (Touches(draft.Targets, targets) || (isReciprocal && Touches(draft.Sources, targets))) score += OwnRole;
        else if (Touches(draft.Sources, targets)) score += OtherRole;
        if (draft.IsSpeechAct) score += 0.2;
        return score - (DistanceWeight * Distance(draft.Reading.Sentence.SpanOf(draft.Words), sources, targets) / 5);
    }

    // No reading at all: the nearest word that could name an act.
    private PartyRelation? Guess(List<SentenceReading> readings, IReadOnlyList<TextSpan> sources, IReadOnlyList<TextSpan> targets, bool isStrict)
    {
        Patterns.EventPattern? best = null;
        var bestDistance = int.MaxValue;
        foreach (var reading in readings)
        {
            for (var token = 0; token < reading.Sentence.Count; token++)
            {
                var span = reading.Sentence[token].Span;
                if (Within(span, sources) || Within(span, targets)) continue;
                if (_coder.MatchWords(reading, token, isStrict) is not { } pattern) continue;
                var distance = Distance(span, sources, targets);
                if (distance >= bestDistance) continue;
                bestDistance = distance;
                best = pattern;
            }
        }

        return best is null
            ? null
            : new PartyRelation(best.Type, _coder.QuadClassOf(best.Type), best.Modes, AuxiliaryModes.None, 0.2, best.Id);
    }

    private static bool Touches(IReadOnlyList<EventParty> parties, IReadOnlyList<TextSpan> marks)
    {
        foreach (var party in parties)
            foreach (var mark in marks)
                if (party.Span.Overlaps(mark)) return true;
        return false;
    }

    private static bool Within(TextSpan span, IReadOnlyList<TextSpan> marks)
    {
        foreach (var mark in marks)
            if (mark.Contains(span)) return true;
        return false;
    }

    // Characters from the act to the nearest mark of each side.
    private static int Distance(TextSpan act, IReadOnlyList<TextSpan> sources, IReadOnlyList<TextSpan> targets) => Nearest(act, sources) + Nearest(act, targets);

    private static int Nearest(TextSpan act, IReadOnlyList<TextSpan> marks)
    {
        var nearest = marks.Count == 0 ? 0 : int.MaxValue / 4;
        foreach (var mark in marks) nearest = Math.Min(nearest, Math.Max(0, Math.Max(mark.Start - act.End, act.Start - mark.End)));
        return nearest;
    }
}
