using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>Turns an argument into a party: the actor it names, or the one that owns it ("facilities of two militias"). Unknown names are kept.</summary>
internal sealed class PartyResolver(PatternLibrary library)
{
    // Owner of an owner of an owner: "the facilities of two groups of militias backed by Iran"
    private const int MaxSteps = 4;

    private static readonly Actor Unknown = new();

    /// <summary>The party an argument stands for; its actor is unknown where nothing names one.</summary>
    public EventParty Resolve(SentenceReading reading, int token)
    {
        var at = Owner(reading, token, 0);
        if (at is { } found && found.Mention is { } mention && (mention.Actor is { } known && (known.Country is not null || known.Sectors.Count > 0 || known.Entity is not null) || InCoordination(reading, token) is null))
        {
            // "the group's leader": keep the whole phrase as the text, the owner as the actor
            var range = found.Token == token ? mention.Tokens : NounPhrase(reading, token);
            return Party(reading.Sentence, range, mention.Actor ?? Unknown);
        }

        return InCoordination(reading, token) ?? Party(reading.Sentence, NounPhrase(reading, token), Unknown);
    }

    // "the administration and world powers" parsed as one compound: the first name inside is a party all the same
    private static EventParty? InCoordination(SentenceReading reading, int token)
    {
        var range = NounPhrase(reading, token);
        var isCoordinated = false;
        for (var i = range.Start; i < range.End; i++) isCoordinated |= reading.Sentence[i].Relation == DependencyRelation.Cc;
        if (!isCoordinated) return null;
        foreach (var mention in reading.Resolved.Mentions)
            if (range.Contains(mention.Tokens) && mention.Tokens.Length < range.Length && mention is { Kind: not MentionKind.Place, Actor: { } actor } && (actor.Country is not null || actor.Sectors.Count > 0))
                return Party(reading.Sentence, mention.Tokens, actor);
        return null;
    }

    /// <summary>Whether the party is known at all: a country, a sector or a name.</summary>
    public static bool IsKnown(EventParty party) => party.Actor.Country is not null || party.Actor.Sectors.Count > 0 || party.Actor.Entity is not null;

    /// <summary>Whether two parties are the same thing as far as the resolver can tell.</summary>
    public static bool IsSame(EventParty one, EventParty other)
    {
        if (one.Span == other.Span) return true;
        if (one.Actor.Entity is { } entity && entity == other.Actor.Entity) return true;
        return one.Actor.Code is { } code && code == other.Actor.Code;
    }

    private (int Token, Mention? Mention)? Owner(SentenceReading reading, int token, int step)
    {
        var mention = reading.Resolved.MentionAt(token);
        if (mention?.Actor is { } actor && (actor.Country is not null || actor.Sectors.Count > 0 || actor.Entity is not null)) return (token, mention);
        if (mention is { IsNamed: true, Kind: not MentionKind.Other }) return (token, mention);
        if (step >= MaxSteps) return null;
        var frame = reading.Frames.FrameOf(token);
        if (library.LightVerbs.Measures.Contains(reading.Frames.LowerLemma(token)) && First(reading, frame.After("of"), token, step) is { } measured) return measured;
        if (reading.Sentence[token].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adj)) return null;
        return First(reading, frame.Possessors, token, step)
            ?? First(reading, frame.Modifiers, token, step)
            ?? First(reading, frame.After("of"), token, step)
            ?? First(reading, frame.After("by"), token, step)
            ?? First(reading, frame.After("from"), token, step)
            ?? First(reading, Hosted(reading, token), token, step);
    }

    // "bases hosting American troops", "facilities used by militias", "positions held by the army"
    private static List<int> Hosted(SentenceReading reading, int token)
    {
        var found = new List<int>();
        foreach (var child in reading.Sentence.ChildrenOf(token))
        {
            if (reading.Sentence[child].Relation != DependencyRelation.Acl) continue;
            var frame = reading.Frames.FrameOf(child);
            found.AddRange(frame.IsPassive ? frame.Subjects : frame.Objects);
        }

        return found;
    }

    private (int Token, Mention? Mention)? First(SentenceReading reading, IEnumerable<int> tokens, int self, int step)
    {
        foreach (var token in tokens)
        {
            if (token == self || reading.Resolved.IsDate(token)) continue;
            var direct = reading.Resolved.MentionAt(token) ?? reading.Resolved.MentionAround(token);
            if (direct is { Actor: not null, Kind: not MentionKind.Place } && direct.Tokens.Contains(token)) return (token, direct);
            if (Owner(reading, token, step + 1) is { } owner) return owner;
        }

        return null;
    }

    /// <summary>The noun phrase of a head without its clauses and appositions.</summary>
    public static TokenRange NounPhrase(SentenceReading reading, int token)
    {
        var sentence = reading.Sentence;
        var (first, last) = (token, token);
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (sentence[child].Relation is DependencyRelation.Acl or DependencyRelation.Acl_Relcl or DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Cc
                or DependencyRelation.Punct or DependencyRelation.Case or DependencyRelation.Parataxis or DependencyRelation.Cop or DependencyRelation.Nsubj or DependencyRelation.Advcl
                or DependencyRelation.Aux or DependencyRelation.Mark or DependencyRelation.Obl) continue;
            var range = sentence.SubtreeOf(child);
            first = Math.Min(first, range.Start);
            last = Math.Max(last, range.End - 1);
        }

        return new TokenRange(first, last + 1);
    }

    private static EventParty Party(Sentence sentence, TokenRange range, Actor actor)
    {
        var span = sentence.SpanOf(range);
        return new EventParty { Text = span.In(sentence.Text).ToString(), Span = span, Actor = actor };
    }
}
