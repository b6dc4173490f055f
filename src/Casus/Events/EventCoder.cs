using System.Security.Cryptography;
using System.Text;
using Casus.Articles;
using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>Codes the events of a document: who did what to whom. Immutable; one instance serves all threads.</summary>
public sealed class EventCoder
{
    private readonly CodingKnowledge _knowledge;
    private readonly SentenceCoder _sentences;
    private readonly string _engine;
    private readonly string _lexicon;

    /// <summary>Creates a coder.</summary>
    /// <param name="knowledge">Patterns, ontology and maps.</param>
    /// <param name="engine">Name and version of the engine, for provenance.</param>
    /// <param name="lexicon">Digest of the knowledge, for provenance.</param>
    public EventCoder(CodingKnowledge knowledge, string engine, string lexicon)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        _sentences = new SentenceCoder(knowledge);
        _engine = engine;
        _lexicon = lexicon;
    }

    /// <summary>The events of a document, by sentence, then trigger.</summary>
    /// <param name="document">The resolved document.</param>
    /// <param name="explain">Whether each event should carry the readings that were weighed.</param>
    public IReadOnlyList<CodedEvent> Code(ResolvedDocument document, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var article = document.Document.Article;
        var drafts = new List<EventDraft>();
        foreach (var sentence in ResolvedSentence.Split(document))
        {
            var reading = _sentences.Read(sentence);
            if (_sentences.IsSilenced(reading)) continue;
            var first = drafts.Count;
            foreach (var draft in _sentences.Code(reading, explain))
            {
                SpeakerReader.Complete(document, draft);
                if (IsWorthCoding(draft)) drafts.Add(draft);
            }

            MagnitudeBinder.Bind(reading, drafts, first);
        }

        var events = new CodedEvent[drafts.Count];
        var fingerprint = drafts.Count > 0 ? ArticleFingerprint.Of(article) : "";
        for (var i = 0; i < events.Length; i++) events[i] = Finish(document, drafts, fingerprint, i);
        StoryCircumstances.Share(events);
        StoryTolls.Update(document, events);
        return events;
    }

    /// <summary>The readings of one sentence before any is dropped, for the relation between given parties.</summary>
    internal List<EventDraft> Readings(SentenceReading reading) => _sentences.Code(reading);

    /// <summary>Prepares a sentence for coding.</summary>
    internal SentenceReading ReadingOf(ResolvedSentence sentence) => _sentences.Read(sentence);

    /// <summary>The pattern whose words stand at a token, whatever its arguments are.</summary>
    internal EventPattern? MatchWords(SentenceReading reading, int token, bool isStrict) => _sentences.MatchWords(reading, token, isStrict);

    /// <summary>Quad class of a type.</summary>
    internal int QuadClassOf(EventType type) => _knowledge.Ontology.QuadClassOf(type);

    // An event needs somebody: a known source or target. Force, protest and arrests by nobody in particular count where a place or a number ties them down.
    private static bool IsWorthCoding(EventDraft draft)
    {
        if (draft.Pattern is { InSpeech: true } && !draft.IsSpeechAct && draft.Speaker is null && draft.Sources.Count == 0) return false;
        // Nobody does it to himself: a target that is the source is a wrong reading of a pronoun.
        draft.Targets.RemoveAll(target => PartyResolver.IsKnown(target) && draft.Sources.Exists(source => PartyResolver.IsSame(source, target)));
        if (IsAnaphoric(draft)) return false;
        var source = draft.Sources.Exists(IsActor);
        var target = draft.Targets.Exists(IsActor);
        // Cooperation and aid need two sides; those of a reciprocal event are all sources.
        if (draft.Type is EventType.COOPERATE or EventType.AID && draft.Sources.Count + draft.Targets.Count < 2) return false;
        if (source || target) return true;
        return draft.Type is EventType.ASSAULT or EventType.PROTEST && (draft.Reading.Resolved.Places.Count > 0 || draft.Reading.Resolved.Quantities.Count > 0);
    }

    // "The attack", "these strikes" without parties of their own only point back to an event that is coded already.
    private static bool IsAnaphoric(EventDraft draft)
    {
        if (draft.Pattern?.Kind != TriggerKind.Noun || draft.IsSpeechAct || draft.Sources.Exists(IsActor) || draft.Targets.Exists(IsActor)) return false;
        foreach (var child in draft.Reading.Sentence.ChildrenOf(draft.Token))
            if (draft.Reading.Sentence[child].Relation == DependencyRelation.Det && draft.Reading.Sentence[child].Lemma is "the" or "this" or "that" or "these" or "those") return true;
        return false;
    }

    private static bool IsActor(EventParty party) => party.Actor.Country is not null || party.Actor.Sectors.Count > 0 || party.Actor.Entity is not null;

    private CodedEvent Finish(ResolvedDocument document, List<EventDraft> drafts, string fingerprint, int ordinal)
    {
        var draft = drafts[ordinal];
        var article = document.Document.Article;
        var sentence = draft.Reading.Sentence;
        var contexts = _knowledge.Contexts.Find(draft.Reading);
        foreach (var context in draft.Pattern?.Contexts ?? [])
            if (!contexts.Contains(context)) contexts.Add(context);
        contexts.Sort(string.CompareOrdinal);
        var date = CircumstanceFinder.DateOf(draft, drafts, article.Published) ?? CircumstanceFinder.SaidOn(document, draft);
        if (date is not null && CircumstanceFinder.IsHistorical(date, article.Published)) draft.Auxiliary |= AuxiliaryModes.Historical;
        var cameo = CameoOf(draft, contexts);
        var trigger = sentence.SpanOf(draft.Words);
        return new CodedEvent
        {
            Id = IdOf(fingerprint, sentence, trigger, draft.Type, ordinal),
            Article = article,
            Sentence = sentence,
            Type = draft.Type,
            Modes = [.. draft.Modes],
            Contexts = contexts,
            Auxiliary = draft.Auxiliary,
            QuadClass = _knowledge.Ontology.QuadClassOf(draft.Type),
            Score = _knowledge.Ontology.ScoreOf(draft.Type, draft.Modes),
            Cameo = cameo,
            Goldstein = _knowledge.Cameo.GoldsteinOf(cameo),
            Trigger = trigger,
            Sources = AtTheTime(draft, draft.Sources, date, article.Published, areTargets: false),
            Targets = AtTheTime(draft, draft.Targets, date, article.Published, areTargets: true),
            Place = CircumstanceFinder.PlaceOf(draft),
            Date = date,
            Magnitudes = [.. draft.Magnitudes],
            Speaker = draft.Speaker,
            Assertion = draft.Assertion,
            Confidence = ConfidenceOf(draft),
            Provenance = new Provenance(draft.Chain, _engine, _lexicon),
            Trace = draft.Trace is { } trace ? [.. trace] : [],
        };
    }

    // The role that counts is the one on the day of the event, where the text says that it was another day than the article's.
    private static EventParty[] AtTheTime(EventDraft draft, List<EventParty> parties, EventDate? date, PublicationDate? published, bool areTargets)
    {
        var then = parties.ToArray();
        if (date is null || (published is { } day && date.End >= day.Date)) return then;
        var isLost = areTargets && draft.Type == EventType.ASSAULT;
        for (var i = 0; i < then.Length; i++)
        {
            var actor = ActorResolver.During(then[i].Actor, date.Start, date.End, isLost);
            if (!ReferenceEquals(actor, then[i].Actor)) then[i] = then[i] with { Actor = actor };
        }

        return then;
    }

    // A pattern's own code wins where it is more specific than a root ("190"); else type, mode and context decide.
    private string CameoOf(EventDraft draft, List<string> contexts)
    {
        var mapped = _knowledge.Cameo.CodeOf(draft.Type, draft.Modes, contexts);
        if (draft.IsSpeechAct || draft.Pattern is not { Cameo: { } own } || draft.Type != draft.Pattern.Type) return mapped;
        return own.Length == 3 && own[2] == '0' ? mapped : own;
    }

    private static string IdOf(string fingerprint, Sentence sentence, TextSpan trigger, EventType type, int ordinal)
    {
        var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fingerprint}|{sentence.Part}|{trigger.Start}|{type}|{ordinal}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }

    // A ranking of how much speaks for the reading, in steps set by hand; not yet calibrated on gold.
    private static double ConfidenceOf(EventDraft draft)
    {
        var value = 0.5 + (0.02 * Math.Min(5, draft.Score));
        if (draft.Sources.Exists(IsActor)) value += 0.12;
        if (draft.Targets.Exists(IsActor)) value += 0.12;
        if (draft.Sources.Exists(party => party.Actor.Country is not null)) value += 0.05;
        if (draft.Auxiliary != AuxiliaryModes.None) value -= 0.1;
        if (draft.Reading.Sentence[draft.Token].PartOfSpeech == PartOfSpeech.Verb) value += 0.05;
        return Math.Round(Math.Clamp(value, 0.05, 0.99), 2);
    }
}
