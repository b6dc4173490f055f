using Casus.Documents;
using Casus.Events.Clauses;

namespace Casus.Events.Patterns;

/// <summary>Finds the pattern that fits a word best. Thread-safe: all state is in the reading it is given.</summary>
internal sealed class PatternMatcher(PatternLibrary library)
{
    // Weights of the ranking; only their order matters: a hand-set priority, then a longer trigger, then narrower conditions.
    private const int PriorityWeight = 100;
    private const int TriggerWordWeight = 4;

    /// <summary>The best match at a token, or null; every pattern tried and why it lost goes to <paramref name="trace"/> where one is given.</summary>
    public PatternMatch? Match(SentenceReading reading, int token, List<string>? trace = null)
    {
        if (reading.Blocked[token]) return null;
        var candidates = library.PatternsOf(reading.Frames.LowerLemma(token));
        if (candidates.IsEmpty || IsStanding(reading, token)) return null;
        PatternMatch? best = null;
        List<EventPattern>? fitting = null;
        foreach (var (pattern, trigger) in candidates)
        {
            if (!FitsKind(reading, token, pattern.Kind) || (pattern.InSpeech && !reading.HasSpeech)) continue;
            var frame = reading.Frames.FrameOf(token);
            if (WordsOf(reading, token, pattern.Kind, trigger, frame) is not { } words) continue;
            if (pattern.Kind == TriggerKind.Noun && !frame.IsEventive)
            {
                trace?.Add($"{pattern.Id}: nothing shows that '{trigger.Head}' names an act here");
                continue;
            }

            var fit = 0;
            var failure = FailureOf(reading, pattern, frame, ref fit);
            if (failure is not null)
            {
                trace?.Add($"{pattern.Id}: {failure}");
                continue;
            }

            var score = (pattern.Priority * PriorityWeight) + (trigger.Others.Length * TriggerWordWeight) + pattern.Specificity + fit;
            (fitting ??= []).Add(pattern);
            if (best is not null && score <= best.Score)
            {
                trace?.Add($"{pattern.Id}: fits, but {best.Pattern.Id} is more specific");
                continue;
            }

            if (best is not null) trace?.Add($"{best.Pattern.Id}: fits, but {pattern.Id} is more specific");
            best = new PatternMatch(pattern, trigger, frame, words, pattern.Modes, score);
        }

        return best is null || fitting is not { Count: > 1 } ? best : best with { Modes = ModesOf(best.Pattern, fitting) };
    }

    // Only force has modes that go together; a demonstration that is a riot is no demonstration any more.
    private static string[] ModesOf(EventPattern best, List<EventPattern> fitting)
    {
        if (best.Type != EventType.ASSAULT) return best.Modes;
        var modes = new List<string>(best.Modes);
        foreach (var pattern in fitting)
            foreach (var mode in pattern.Type == best.Type ? pattern.Modes : [])
                if (!modes.Contains(mode)) modes.Add(mode);
        return [.. modes];
    }

    /// <summary>
    /// The pattern with the fewest conditions whose words are there, whatever its arguments are: a last resort where two parties are given and a relation
    /// must be guessed.
    /// </summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="token">The word.</param>
    /// <param name="isStrict">Whether an object or phrase that is there must fit.</param>
    public EventPattern? MatchWords(SentenceReading reading, int token, bool isStrict)
    {
        if (reading.Blocked[token]) return null;
        EventPattern? best = null;
        var bestFit = 0;
        foreach (var (pattern, trigger) in library.PatternsOf(reading.Frames.LowerLemma(token)))
        {
            if (!FitsKind(reading, token, pattern.Kind) || pattern.InSpeech) continue;
            var frame = reading.Frames.FrameOf(token);
            if (WordsOf(reading, token, pattern.Kind, trigger, frame) is null) continue;
            // Subject and prepositional phrases may be lost to a wrong parse; an object that is there and does not fit makes it another sense.
            var fit = 1 + trigger.Others.Length;
            if (pattern.Object is { } obj && !Fits(reading, obj, frame.Objects, ref fit) && isStrict) continue;
            if (isStrict && pattern.With.Length > 0 && !Array.Exists(pattern.With, entry => Complements(reading, frame, entry.Key).Count > 0)) continue;
            // Failing conditions count against a pattern where they may fail at all.
            fit -= isStrict ? pattern.With.Length : pattern.Specificity;
            if (best is not null && fit <= bestFit) continue;
            best = pattern;
            bestFit = fit;
        }

        return best;
    }

    /// <summary>Whether an argument belongs to a class or is a word of a condition.</summary>
    public bool Holds(SentenceReading reading, int token, string wanted)
    {
        if (!wanted.StartsWith('@')) return MatchesWord(reading, token, wanted);
        if (library.Classes.Has(wanted) && MatchesClass(reading, token, wanted)) return true;
        if (!ActorClass.IsKnown(wanted)) return false;
        switch (wanted)
        {
            case "@place":
                return reading.Resolved.IsPlace(token);
            case "@number":
                return reading.Sentence[token].PartOfSpeech == PartOfSpeech.Num;
            case "@money":
                return reading.Sentence[token].Tag == PennTag.Dollar || HasDollar(reading, token);
            default:
                // The owner stands for the thing it owns only where a party is looked for, not here: "a police station" is no @police.
                if (reading.Resolved.MentionAt(token) is { } mention && (ActorClass.Holds(wanted, mention) || ActorClass.MayHold(wanted, mention))) return true;
                return HoldsMeasured(reading, token, wanted);
        }
    }

    // "militias backed by Iran" and "Iranian-backed militias" tell who somebody is; "a town shelled by rebels" tells what happened.
    private bool IsStanding(SentenceReading reading, int token) =>
        reading.Sentence[token].Tag is PennTag.Vbn or PennTag.Jj or PennTag.Vbd && reading.Sentence[token].Relation is DependencyRelation.Acl or DependencyRelation.Amod or DependencyRelation.Compound
        && library.LightVerbs.Standing.Contains(reading.Frames.LowerLemma(token));

    // "a myriad of militant groups", "two of the soldiers": what is measured is meant
    private bool HoldsMeasured(SentenceReading reading, int token, string wanted)
    {
        if (!library.LightVerbs.Measures.Contains(reading.Frames.LowerLemma(token))) return false;
        foreach (var measured in reading.Frames.FrameOf(token).After("of"))
            if (measured != token && reading.Resolved.MentionAt(measured) is { } mention && ActorClass.Holds(wanted, mention)) return true;
        return false;
    }

    private static bool FitsKind(SentenceReading reading, int token, TriggerKind kind)
    {
        var tag = reading.Sentence[token].PartOfSpeech;
        return kind switch
        {
            TriggerKind.Verb => tag is PartOfSpeech.Verb or PartOfSpeech.Aux,
            TriggerKind.Noun => reading.Frames.IsNominal(token),
            // "was outraged": the treebank tags many participles as verbs
            _ => tag == PartOfSpeech.Adj || (tag == PartOfSpeech.Verb && reading.Sentence[token].Tag is PennTag.Vbn or PennTag.Vbg),
        };
    }

    // The words of the trigger in the text; null where a particle or a word before the noun is missing.
    private static TokenRange? WordsOf(SentenceReading reading, int token, TriggerKind kind, Trigger trigger, PredicateFrame frame)
    {
        var sentence = reading.Sentence;
        if (trigger.Others.Length == 0) return new TokenRange(token, token + 1);
        if (kind == TriggerKind.Noun)
        {
            var at = token;
            for (var k = trigger.Others.Length - 1; k >= 0; k--)
            {
                at--;
                while (at >= 0 && sentence[at].Tag == PennTag.Hyph) at--;
                if (at < 0 || reading.Frames.LowerLemma(at) != trigger.Others[k]) return null;
            }

            return new TokenRange(at, token + 1);
        }

        var end = token + 1;
        foreach (var word in trigger.Others)
        {
            var found = -1;
            foreach (var child in sentence.ChildrenOf(token))
                if (sentence[child].Relation is DependencyRelation.Compound_Prt or DependencyRelation.Advmod or DependencyRelation.Obl or DependencyRelation.Case or DependencyRelation.Xcomp
                    && reading.Frames.LowerLemma(child) == word) found = child;
            if (found < 0 && end < sentence.Count && reading.Frames.LowerLemma(end) == word) found = end;
            if (found < 0)
            {
                foreach (var (preposition, complement) in frame.Prepositions)
                    if (reading.Resolved.IsDate(complement)) continue;
                    else if (preposition == word || (preposition.StartsWith(word, StringComparison.Ordinal) && preposition.Length > word.Length && preposition[word.Length] == ' ')) found = token;
            }

            if (found < 0) return null;
            if (found == end) end++;
        }

        return new TokenRange(token, end);
    }

    // Why the pattern does not fit, or null; what its conditions matched on goes into the fit: a word of the list speaks louder than a class.
    private string? FailureOf(SentenceReading reading, EventPattern pattern, PredicateFrame frame, ref int fit)
    {
        if (pattern.Subject is { } subject && !(frame.MayLackSubject && !pattern.NeedsSubject && frame.Subjects.Count == 0 && !subject.IsForbidden) && !Fits(reading, subject, frame.Subjects, ref fit)) return "the subject does not fit";
        if (pattern.Object is { } obj && !Fits(reading, obj, frame.Objects, ref fit)) return "the object does not fit";
        if (pattern.Indirect is { } indirect && !Fits(reading, indirect, frame.Indirects, ref fit)) return "the indirect object does not fit";
        foreach (var (preposition, condition) in pattern.With)
            if (!Fits(reading, condition, Complements(reading, frame, preposition), ref fit)) return $"no fitting phrase with '{preposition}'";
        var ignored = 0;
        foreach (var (preposition, condition) in pattern.Without)
            if (Complements(reading, frame, preposition) is { Count: > 0 } found && Fits(reading, condition, found, ref ignored)) return $"a phrase with '{preposition}' forbids it";
        if (pattern.Clause != ClauseForms.None)
        {
            var any = false;
            foreach (var (form, clause) in frame.Clauses)
                any |= (form & pattern.Clause) != 0 || (pattern.Clause.HasFlag(ClauseForms.Quote) && form == ClauseForms.That && IsQuoted(reading, clause));
            if (!any) return "no fitting complement clause";
        }

        return null;
    }

    // A phrase belongs to the verb or to its object alike: parsers cannot tell "impose sanctions on Iran" from "impose | sanctions on Iran".
    private static List<int> Complements(SentenceReading reading, PredicateFrame frame, string preposition)
    {
        var found = new List<int>(frame.After(preposition));
        if (found.Count == 0)
            foreach (var obj in frame.Objects)
                foreach (var (word, token) in reading.Frames.FrameOf(obj).Prepositions)
                    if (word == preposition && token != obj && token != frame.Token) found.Add(token);
        return found;
    }

    private bool Fits(SentenceReading reading, ArgumentCondition condition, List<int> arguments, ref int fit)
    {
        if (condition.IsForbidden) return arguments.Count == 0;
        if (arguments.Count == 0) return !condition.IsRequired;
        foreach (var argument in arguments)
            foreach (var word in condition.NoneOf)
                if (Holds(reading, argument, word)) return false;
        if (condition.AnyOf.Length == 0) return true;
        var best = 0;
        foreach (var argument in arguments)
            foreach (var word in condition.AnyOf)
                if (QualityOf(word) > best && Holds(reading, argument, word)) best = QualityOf(word);
        fit += best;
        return best > 0;
    }

    private int QualityOf(string word) => !word.StartsWith('@') ? 4 : library.Classes.Has(word) ? 3 : word == "@actor" ? 1 : 2;

    private bool MatchesClass(SentenceReading reading, int token, string name)
    {
        var lemma = reading.Frames.LowerLemma(token);
        if (library.Classes.Contains(name, lemma)) return true;
        // "peace talks", "cease-fire": the compound is a word of its own
        foreach (var compound in CompoundsOf(reading, token, lemma))
            if (library.Classes.Contains(name, compound)) return true;
        // "hundreds of troops" are troops
        if (library.LightVerbs.Measures.Contains(lemma))
            foreach (var complement in reading.Frames.FrameOf(token).After("of"))
                if (complement != token && library.Classes.Contains(name, reading.Frames.LowerLemma(complement))) return true;
        return false;
    }

    private bool MatchesWord(SentenceReading reading, int token, string wanted)
    {
        if (wanted.Contains(' ') || wanted.Contains('-')) return MatchesPhrase(reading, token, wanted);
        var lemma = reading.Frames.LowerLemma(token);
        if (lemma == wanted) return true;
        if (library.LightVerbs.Measures.Contains(lemma))
            foreach (var complement in reading.Frames.FrameOf(token).After("of"))
                if (complement != token && reading.Frames.LowerLemma(complement) == wanted) return true;
        return false;
    }

    // "vote of confidence", "ruling party": the words stand around the argument's head in this order
    private static bool MatchesPhrase(SentenceReading reading, int token, string wanted)
    {
        var words = wanted.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var k = 0; k < words.Length; k++)
        {
            if (!IsWord(reading, token, words[k])) continue;
            var (at, fits) = (token, true);
            for (var i = k - 1; i >= 0 && fits; i--) fits = (at = Neighbour(reading, at, -1)) >= 0 && IsWord(reading, at, words[i]);
            at = token;
            for (var i = k + 1; i < words.Length && fits; i++) fits = (at = Neighbour(reading, at, 1)) >= 0 && IsWord(reading, at, words[i]);
            if (fits) return true;
        }

        return false;
    }

    private static bool IsWord(SentenceReading reading, int token, string word) =>
        reading.Frames.LowerLemma(token) == word || reading.Sentence.FormOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int Neighbour(SentenceReading reading, int token, int step)
    {
        var at = token + step;
        while (at >= 0 && at < reading.Sentence.Count && reading.Sentence[at].Tag == PennTag.Hyph) at += step;
        return at < reading.Sentence.Count ? at : -1;
    }

    private static IEnumerable<string> CompoundsOf(SentenceReading reading, int token, string lemma)
    {
        var joined = lemma;
        for (var (i, words) = (token - 1, 0); i >= 0 && words < 2; i--)
        {
            if (reading.Sentence[i].Tag == PennTag.Hyph) continue;
            joined = $"{reading.Frames.LowerLemma(i)} {joined}";
            words++;
            yield return joined;
        }
    }

    private static bool HasDollar(SentenceReading reading, int token)
    {
        foreach (var child in reading.Sentence.ChildrenOf(token))
            if (reading.Sentence[child].Tag == PennTag.Dollar) return true;
        return reading.Frames.LowerLemma(token) is "dollar" or "euro" or "pound" or "yen" or "ruble" or "rouble" or "yuan" or "rupee" or "lira" or "shekel" or "franc" or "peso";
    }

    private static bool IsQuoted(SentenceReading reading, int clause)
    {
        var range = reading.Sentence.SubtreeOf(clause);
        for (var i = Math.Max(0, range.Start - 1); i < Math.Min(reading.Sentence.Count, range.End + 1); i++)
            if (reading.Sentence[i].Tag is PennTag.OpenQuote or PennTag.CloseQuote) return true;
        return false;
    }
}
