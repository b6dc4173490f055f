using Casus.Documents;
using Casus.Entities;
using Casus.Events.Patterns;

namespace Casus.Events.Clauses;

/// <summary>Finds the arguments of eventive nouns: "the army's shelling of Aleppo", "Israeli airstrikes on Gaza", "carried out an attack against".</summary>
internal sealed class NounFrames(ResolvedSentence resolved, LightVerbs lightVerbs, FrameBuilder frames)
{
    private const int MaxMeasures = 3;

    // Words between an act and its agent: "attacks by Iranian-backed groups"
    private const int MaxAgentDistance = 6;

    private readonly Sentence _sentence = resolved.Sentence;

    /// <summary>The frame of a noun.</summary>
    public PredicateFrame Build(int noun)
    {
        var frame = new PredicateFrame(noun) { MayLackSubject = true };
        // Known before it is complete: words that ask for each other's arguments meet what is there already instead of going round in circles.
        frames.Keep(frame);
        AddOwn(noun, frame);
        var governed = noun;
        // "a series of attacks by rebels": what hangs on the measure hangs on the act
        for (var i = 0; i < MaxMeasures && IsMeasured(governed); i++)
        {
            governed = _sentence[governed].Head;
            AddOwn(governed, frame);
        }

        // "raids and drone attacks against bases": the last conjunct's phrases, and the first one's governor, belong to all
        if (_sentence[governed].Relation == DependencyRelation.Conj && _sentence[governed].Head >= 0 && _sentence[_sentence[governed].Head].PartOfSpeech == PartOfSpeech.Noun)
        {
            governed = _sentence[governed].Head;
            foreach (var child in _sentence.ChildrenOf(governed))
                if (frame.Modifiers.Count == 0 && frame.Possessors.Count == 0 && _sentence[child].Relation == DependencyRelation.Nmod_Poss) frames.AddArgument(child, frame.Possessors);
        }
        else
        {
            foreach (var child in _sentence.ChildrenOf(noun))
                if (_sentence[child].Relation == DependencyRelation.Conj && _sentence[child].PartOfSpeech == PartOfSpeech.Noun && frame.Prepositions.Count == 0)
                    frames.AddPrepositions(child, frame.Prepositions);
        }

        AddStrayAgent(noun, frame);
        AddFromGovernor(governed, frame);
        AddFromParticiples(noun, frame);
        AddFromCopula(noun, frame);
        Settle(frame);
        return frame;
    }

    private bool IsMeasured(int noun) => _sentence[noun].Relation == DependencyRelation.Nmod && _sentence[noun].Head >= 0
        && lightVerbs.Measures.Contains(_sentence[_sentence[noun].Head].Lemma) && frames.PrepositionOf(noun) == "of";

    private void AddOwn(int noun, PredicateFrame frame)
    {
        foreach (var child in _sentence.ChildrenOf(noun))
        {
            switch (_sentence[child].Relation)
            {
                case DependencyRelation.Nmod_Poss:
                    frames.AddArgument(child, frame.Possessors);
                    break;
                case DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nmod_Desc or DependencyRelation.Nmod:
                    if (frames.PrepositionOf(child).Length == 0 && IsActorModifier(child)) frames.AddArgument(child, frame.Modifiers);
                    break;
                case DependencyRelation.Acl:
                    frame.Clauses.Add((frames.HasChild(child, DependencyRelation.Mark) ? ClauseForms.To : ClauseForms.Ing, child));
                    break;
                case DependencyRelation.Ccomp:
                    frame.Clauses.Add((ClauseForms.That, child));
                    break;
                default:
                    break;
            }
        }

        frames.AddPrepositions(noun, frame.Prepositions);
    }

    // A nationality or a group before the noun: "Israeli airstrike", "rebel attack", "U.S.-led raid"
    private bool IsActorModifier(int token)
    {
        var mention = resolved.MentionAt(token) ?? resolved.MentionAround(token);
        return mention is { Actor: not null } && mention.Kind is not (MentionKind.Place or MentionKind.Other);
    }

    // Parsers hang the agent on another word: "a response to a series of attacks | by rebels", "the rescue of migrants | by the coastguard"
    private void AddStrayAgent(int noun, PredicateFrame frame)
    {
        if (frame.After("by").Any()) return;
        foreach (var (preposition, complement) in frame.Prepositions.ToArray())
            if (preposition is "of" or "on" or "against" && complement > noun && AgentAmong(complement, complement) is var inner and >= 0)
            {
                frame.Prepositions.Add(("by", inner));
                return;
            }

        for (var (above, steps) = (_sentence[noun].Head, 0); above >= 0 && steps < MaxMeasures; above = _sentence[above].Head, steps++)
        {
            if (AgentAmong(above, noun) is var agent and >= 0)
            {
                frame.Prepositions.Add(("by", agent));
                return;
            }

            // An active verb has its agent as its subject; a passive one owns its by-phrase.
            if (_sentence[above].PartOfSpeech == PartOfSpeech.Verb || _sentence[above].Relation is not (DependencyRelation.Nmod or DependencyRelation.Conj or DependencyRelation.Nsubj)) return;
        }
    }

    private int AgentAmong(int head, int after)
    {
        if (_sentence[head].PartOfSpeech == PartOfSpeech.Verb && frames.IsPassive(head)) return -1;
        foreach (var child in _sentence.ChildrenOf(head))
            if (child > after && child <= after + MaxAgentDistance && !resolved.IsDate(child) && frames.PrepositionOf(child) == "by") return child;
        return -1;
    }

    private void AddFromGovernor(int noun, PredicateFrame frame)
    {
        var verb = _sentence[noun].Head;
        if (verb < 0 || _sentence[verb].PartOfSpeech != PartOfSpeech.Verb) return;
        var lemma = _sentence[verb].Lemma;
        var relation = _sentence[noun].Relation;
        var behindTimes = frames.IsBehindTimes(noun);
        var preposition = relation is DependencyRelation.Obl or DependencyRelation.Obl_Agent && !behindTimes ? frames.PrepositionOf(noun) : "";
        var passive = frames.IsPassive(verb);
        var isObject = relation == DependencyRelation.Obj || (relation == DependencyRelation.Nsubj_Pass && passive) || behindTimes;
        if ((isObject || preposition.Length > 0) && Carries(lightVerbs.Acting, lemma, verb, preposition))
        {
            frame.LightVerb = verb;
            frame.IsEventive = true;
            var carrier = frames.FrameOf(verb);
            if (!passive || relation == DependencyRelation.Nsubj_Pass) AddAll(carrier.Subjects, frame.Subjects);
            foreach (var phrase in carrier.Prepositions)
                if (phrase.Token != noun) frame.Prepositions.Add(phrase);
            AddAll(carrier.Indirects, frame.Indirects);
        }
        else if ((isObject || preposition.Length > 0) && Carries(lightVerbs.Undergoing, lemma, verb, preposition))
        {
            frame.LightVerb = verb;
            frame.IsEventive = true;
            var carrier = frames.FrameOf(verb);
            if (preposition.Length > 0 && passive) AddAll(carrier.Objects, frame.Objects);
            else AddAll(carrier.Subjects, frame.Objects);
            foreach (var phrase in carrier.Prepositions)
                if (phrase.Token != noun) frame.Prepositions.Add(phrase);
        }
        else if (relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass)
        {
            var harms = relation == DependencyRelation.Nsubj && Carries(lightVerbs.Harming, lemma, verb, "");
            if (!harms && !Carries(lightVerbs.Happening, lemma, verb, "")) return;
            frame.LightVerb = verb;
            frame.IsEventive = true;
            var carrier = frames.FrameOf(verb);
            if (harms) AddAll(carrier.Objects, frame.Objects);
            // "The attack came at a bad time": of the verb's phrases only those that can name a party belong to the act
            foreach (var phrase in carrier.Prepositions)
                if (phrase.Preposition is "between" or "against" or "with" or "among" or "on" || (harms && phrase.Preposition is "through" or "in")) frame.Prepositions.Add(phrase);
        }
        else if (relation == DependencyRelation.Root)
        {
            frame.IsEventive = true;
        }
    }

    // "attacks launched by rebels", "talks held in Vienna", "strikes aimed at limiting"
    private void AddFromParticiples(int noun, PredicateFrame frame)
    {
        foreach (var child in _sentence.ChildrenOf(noun))
        {
            if (_sentence[child].Relation is not (DependencyRelation.Acl or DependencyRelation.Acl_Relcl) || _sentence[child].PartOfSpeech != PartOfSpeech.Verb) continue;
            if (!Carries(lightVerbs.Acting, _sentence[child].Lemma, child, "")) continue;
            var carrier = frames.FrameOf(child);
            if (!carrier.Objects.Contains(noun)) continue;
            frame.IsEventive = true;
            AddAll(carrier.Subjects, frame.Subjects);
            frame.Prepositions.AddRange(carrier.Prepositions);
        }
    }

    // "is under pressure from", "are in talks with", "was behind the attack"
    private void AddFromCopula(int noun, PredicateFrame frame)
    {
        if (!frames.HasChild(noun, DependencyRelation.Cop)) return;
        var subjects = new List<int>();
        frames.SurfaceSubjects(noun, subjects);
        var preposition = frames.PrepositionOf(noun);
        if (preposition == "under") AddAll(subjects, frame.Objects);
        else AddAll(subjects, frame.Subjects);
        frame.IsEventive |= preposition.Length > 0;
    }

    private void Settle(PredicateFrame frame)
    {
        var by = new List<int>(frame.After("by"));
        if (frame.Subjects.Count == 0) AddAll(by, frame.Subjects);
        // "the mayor's murder by a gang": with a by-phrase the possessor is the victim
        AddAll(frame.Possessors, by.Count > 0 ? frame.Objects : frame.Subjects.Count == 0 ? frame.Subjects : []);
        if (frame.Subjects.Count == 0) AddAll(frame.Modifiers, frame.Subjects);
        if (frame.Objects.Count == 0) AddTargeted(frame);
        if (frame.Objects.Count == 0)
        {
            foreach (var preposition in (ReadOnlySpan<string>)["of", "on", "against", "upon"])
            {
                AddAll(frame.After(preposition), frame.Objects);
                if (frame.Objects.Count > 0) break;
            }
        }

        if (frame.Subjects.Count > 0 || frame.Objects.Count > 0 || frame.Possessors.Count > 0) frame.IsEventive = true;
        foreach (var (preposition, _) in frame.Prepositions)
            if (preposition is "of" or "by" or "on" or "against" or "between" or "with" or "among") frame.IsEventive = true;
    }

    // "attacks by groups targeting U.S. interests", "a bombing that hit the market": the victims are named by a verb further on
    private void AddTargeted(PredicateFrame frame)
    {
        foreach (var noun in (int[])[frame.Token, .. frame.Subjects])
            foreach (var child in _sentence.ChildrenOf(noun))
                if (_sentence[child].Relation is DependencyRelation.Acl or DependencyRelation.Acl_Relcl && lightVerbs.Harming.ContainsKey(_sentence[child].Lemma) && !frames.IsPassive(child))
                    AddAll(frames.FrameOf(child).Objects, frame.Objects);
    }

    private bool Carries(Dictionary<string, Trigger[]> verbs, string lemma, int verb, string preposition)
    {
        if (!verbs.TryGetValue(lemma, out var triggers)) return false;
        foreach (var trigger in triggers)
        {
            if (trigger.Others.Length == 0 && preposition.Length == 0) return true;
            if (trigger.Others.Length > 0 && HasWords(verb, trigger.Others, preposition)) return true;
        }

        return false;
    }

    private bool HasWords(int verb, string[] words, string preposition)
    {
        foreach (var word in words)
        {
            if (word == preposition) continue;
            var found = false;
            foreach (var child in _sentence.ChildrenOf(verb))
                if (_sentence[child].Relation is DependencyRelation.Compound_Prt or DependencyRelation.Advmod or DependencyRelation.Obj or DependencyRelation.Xcomp && frames.LowerLemma(child) == word) found = true;
            if (!found) return false;
        }

        return true;
    }

    private static void AddAll(IEnumerable<int> tokens, List<int> into)
    {
        foreach (var token in tokens)
            if (!into.Contains(token)) into.Add(token);
    }
}
