using Casus.Documents;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>Codes one sentence: patterns find the acts, operators change them, double readings of one act are settled.</summary>
internal sealed class SentenceCoder
{
    private readonly PatternLibrary _library;
    private readonly EffectTable _effects;
    private readonly PatternMatcher _matcher;
    private readonly PartyResolver _parties;
    private readonly RoleAssigner _roles;
    private readonly OperatorScope _scope;
    private readonly OperatorCalculus _calculus;

    /// <summary>Creates a coder over shared knowledge; safe to use from many threads.</summary>
    public SentenceCoder(CodingKnowledge knowledge)
    {
        _library = knowledge.Patterns;
        _effects = knowledge.Effects;
        _matcher = new PatternMatcher(_library);
        _parties = new PartyResolver(_library);
        _roles = new RoleAssigner(_parties);
        _scope = new OperatorScope(_library);
        _calculus = new OperatorCalculus(_scope, _effects, _parties, _roles);
    }

    /// <summary>Prepares a sentence.</summary>
    public SentenceReading Read(ResolvedSentence sentence) => new(sentence, _library);

    /// <summary>Whether the sentence belongs to a field, such as sport, from which nothing is coded.</summary>
    public bool IsSilenced(SentenceReading reading) => _library.NotEvents.IsSilenced(reading.Sentence);

    /// <summary>The pattern whose words stand at a token, whatever its arguments are.</summary>
    public EventPattern? MatchWords(SentenceReading reading, int token, bool isStrict) => _matcher.MatchWords(reading, token, isStrict);

    /// <summary>All readings of the sentence, settled, in the order of their predicates; nothing is filtered by who takes part.</summary>
    public List<EventDraft> Code(SentenceReading reading, bool explain = false)
    {
        var matches = FindMatches(reading, explain);
        DropCarriers(reading, matches);
        var results = new List<EventDraft>();
        foreach (var (match, trace) in matches)
        {
            if (match is null) continue;
            var draft = Draft(reading, match, trace);
            _roles.Assign(draft, match);
            if (_calculus.Apply(draft, results) is { } coded) results.Add(coded);
        }

        foreach (var draft in results) AddressCondition(reading, draft);
        AddBareOperators(reading, results, explain);
        AddObligations(reading, results, explain);
        Merge(reading, results);
        results.RemoveAll(draft => draft.IsAbsorbed);
        foreach (var draft in results) DropOwnAct(draft);
        results.Sort((one, other) => one.Token != other.Token ? one.Token.CompareTo(other.Token) : one.Act.CompareTo(other.Act));
        return results;
    }

    private List<(PatternMatch? Match, List<string>? Trace)> FindMatches(SentenceReading reading, bool explain)
    {
        var matches = new List<(PatternMatch? Match, List<string>? Trace)>();
        for (var token = 0; token < reading.Sentence.Count; token++)
        {
            var trace = explain ? new List<string>() : null;
            if (_matcher.Match(reading, token, trace) is { } match) matches.Add((match, trace));
        }

        return matches;
    }

    // One act, one event: an object that a verb pattern asked for is no event of its own ("impose | sanctions"), and neither is a verb that only carries
    // an eventive noun ("carry out | an attack", "the attack | killed").
    private static void DropCarriers(SentenceReading reading, List<(PatternMatch? Match, List<string>? Trace)> matches)
    {
        var byToken = new Dictionary<int, int>();
        for (var i = 0; i < matches.Count; i++) byToken[matches[i].Match!.Frame.Token] = i;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Match is not { } match || match.Pattern.Kind == TriggerKind.Noun) continue;
            // What is condemned or praised is a fact of its own: "condemned | the bombing".
            var judges = match.Pattern.Type is EventType.ACCUSE or EventType.SUPPORT;
            if (match.Pattern.Object is { AnyOf.Length: > 0 })
                foreach (var obj in match.Frame.Objects) Drop(obj, judges);
            foreach (var (preposition, condition) in match.Pattern.With)
                if (condition.AnyOf.Length > 0)
                    foreach (var complement in match.Frame.After(preposition)) Drop(complement, judges);
        }

        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Match is not { Pattern.Kind: TriggerKind.Noun } noun || noun.Frame.LightVerb < 0) continue;
            if (!byToken.TryGetValue(noun.Frame.LightVerb, out var carrier) || matches[carrier].Match is not { } verb) continue;
            var asksForNoun = verb.Pattern.Object is { AnyOf.Length: > 0 } && verb.Frame.Objects.Contains(noun.Frame.Token);
            var isOwnAct = verb.Frame.Subjects.Contains(noun.Frame.Token) && verb.Pattern.Type != noun.Pattern.Type;
            if (!asksForNoun && !isOwnAct) matches[carrier] = default;
        }

        matches.RemoveAll(entry => entry.Match is null);

        void Drop(int token, bool judges)
        {
            if (byToken.TryGetValue(token, out var at) && matches[at].Match is { Pattern.Kind: TriggerKind.Noun } noun && !(judges && IsDeed(noun.Pattern.Type))) matches[at] = default;
        }
    }

    private static EventDraft Draft(SentenceReading reading, PatternMatch match, List<string>? trace) => new()
    {
        Reading = reading,
        Token = match.Frame.Token,
        Act = match.Frame.Token,
        Words = match.Words,
        Pattern = match.Pattern,
        Type = match.Pattern.Type,
        Modes = [.. ModesOf(match)],
        Chain = match.Pattern.Id,
        Score = match.Score,
        IsNegationSpent = match.Trigger.Others.Contains("not"),
        Trace = trace,
    };

    // "will lift sanctions if Iran returns to talks": a conditional promise or threat is made to whoever has to meet the condition.
    private void AddressCondition(SentenceReading reading, EventDraft draft)
    {
        if (draft.Type is not (EventType.AGREE or EventType.CONCEDE or EventType.THREATEN or EventType.AID) || draft.Targets.Exists(PartyResolver.IsKnown)) return;
        foreach (var clause in reading.Sentence.ChildrenOf(draft.Act))
        {
            if (reading.Sentence[clause].Relation != DependencyRelation.Advcl || !ModalityReader.Read(reading, clause).HasFlag(Modality.Conditional)) continue;
            foreach (var subject in reading.Frames.FrameOf(clause).Subjects)
                if (_parties.Resolve(reading, subject) is var party && PartyResolver.IsKnown(party) && !draft.Sources.Exists(source => PartyResolver.IsSame(source, party))) draft.Targets.Add(party);
        }
    }

    // A request whose clause names no known act asks for a change: "recommend that it reform its path".
    private static string[] ModesOf(PatternMatch match) =>
        match.Pattern is { Type: EventType.REQUEST, Modes.Length: 0 } && match.Frame.Clauses.Exists(clause => clause.Form != ClauseForms.None) ? ["change"] : match.Modes;

    // "urged Iran to reform its path": the clause holds no event we know, the demand is one all the same.
    private void AddBareOperators(SentenceReading reading, List<EventDraft> results, bool explain)
    {
        for (var token = 0; token < reading.Sentence.Count; token++)
        {
            if (_library.OperatorsOf(reading.Frames.LowerLemma(token)).IsEmpty || results.Exists(draft => draft.Token == token)) continue;
            foreach (var (form, clause) in reading.Frames.FrameOf(token).Clauses)
            {
                if (form == ClauseForms.None || _scope.OperatorAt(reading, token, form) is not { } entry) continue;
                if (results.Exists(draft => draft.Act == clause)) break;
                var negated = ModalityReader.Read(reading, clause).HasFlag(Modality.Negated);
                var result = _effects.Of(entry.Effect, null, negated);
                if (result.Outcome != EffectOutcome.SpeechAct) continue;
                var draft = Bare(reading, token, clause, result, entry, explain);
                if (!draft.Targets.Exists(PartyResolver.IsKnown)) continue;
                if (_calculus.Apply(draft, results) is { } coded) results.Add(coded);
                break;
            }
        }
    }

    private EventDraft Bare(SentenceReading reading, int token, int clause, EffectResult result, OperatorEntry entry, bool explain)
    {
        var draft = new EventDraft
        {
            Reading = reading,
            Token = token,
            Act = token,
            Words = new TokenRange(token, token + 1),
            Type = result.Type,
            Modes = [.. result.Modes],
            Chain = entry.Id,
            IsSpeechAct = true,
            Trace = explain ? [$"operator {entry.Id}: its clause holds no event, the act of speech stands"] : null,
        };
        foreach (var subject in reading.Frames.FrameOf(token).Subjects)
            if (!reading.Resolved.IsDate(subject)) draft.Sources.Add(_parties.Resolve(reading, subject));
        // "is under pressure from lenders to cut spending": a demand comes from those who make it
        if (draft.Sources.Count == 0 && reading.Frames.IsNominal(token))
            foreach (var origin in reading.Frames.FrameOf(token).After("from"))
                if (!reading.Resolved.IsDate(origin)) draft.Sources.Add(_parties.Resolve(reading, origin));
        var targets = _roles.PartiesAt(reading, token, entry.Addressee);
        if (!targets.Exists(PartyResolver.IsKnown))
        {
            var clauseFrame = reading.Frames.FrameOf(clause);
            targets = [.. (clauseFrame.IsPassive ? clauseFrame.Objects : clauseFrame.Subjects).Select(subject => _parties.Resolve(reading, subject))];
            if (!targets.Exists(PartyResolver.IsKnown) || targets.Exists(target => draft.Sources.Exists(source => PartyResolver.IsSame(source, target))))
                targets = [.. clauseFrame.Objects.Concat(clauseFrame.After("with")).Concat(clauseFrame.After("to")).Concat(clauseFrame.After("for")).Select(obj => _parties.Resolve(reading, obj))];
        }

        foreach (var target in targets)
            if (!draft.Sources.Exists(source => PartyResolver.IsSame(source, target))) draft.Targets.Add(target);
        return draft;
    }

    // "said the government must respect the ruling": a demand, whatever is demanded
    private void AddObligations(SentenceReading reading, List<EventDraft> results, bool explain)
    {
        for (var token = 0; token < reading.Sentence.Count; token++)
        {
            if (reading.Sentence[token].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun)) continue;
            if (OperatorScope.FormOf(reading, token) != ClauseForms.That || reading.Sentence[token].Head is var report && report < 0) continue;
            if (_scope.OperatorAt(reading, report, ClauseForms.That) is not { Effect: OperatorEffect.Report or OperatorEffect.Demand } entry) continue;
            if (!ModalityReader.Read(reading, token).HasFlag(Modality.Obligation)) continue;
            if (results.Exists(draft => draft.Act == token || draft.Token == report)) continue;
            var draft = Bare(reading, report, token, _effects.Of(OperatorEffect.Demand, null, false), entry, explain);
            if (!draft.Targets.Exists(PartyResolver.IsKnown) || !draft.Sources.Exists(PartyResolver.IsKnown)) continue;
            results.Add(draft);
        }
    }

    private void Merge(SentenceReading reading, List<EventDraft> results)
    {
        for (var i = 0; i < results.Count; i++)
        {
            for (var j = 0; j < results.Count; j++)
            {
                if (i == j || results[i].IsAbsorbed || results[j].IsAbsorbed) continue;
                var (keep, drop) = (results[i], results[j]);
                if (IsSameAct(reading, keep, drop)) Absorb(keep, drop);
            }
        }
    }

    // "an attack on the town killed four": the attack is what was done, nobody who did it
    private static void DropOwnAct(EventDraft draft)
    {
        var act = draft.Reading.Sentence.SpanOf(draft.Words);
        draft.Sources.RemoveAll(party => !PartyResolver.IsKnown(party) && party.Span.Contains(act));
    }

    private bool IsSameAct(SentenceReading reading, EventDraft keep, EventDraft drop)
    {
        if (keep.Token == drop.Token)
        {
            // Two acts under one operator: "urged Iran to halt attacks and open talks"
            if (keep.IsSpeechAct == drop.IsSpeechAct) return keep.Type == drop.Type && keep.Act <= drop.Act;
            // The operator's own pattern beside its speech act: a word that names a deed ("convicted of killing") codes the deed, any other the speech act.
            return IsDeed((drop.IsSpeechAct ? keep : drop).Type) ? drop.IsSpeechAct : keep.IsSpeechAct;
        }

        if (keep.Type != drop.Type || keep.Act == drop.Act) return false;
        // "killed him in a drone strike": the noun tells how
        if (keep.Type == EventType.ASSAULT && drop.Pattern?.Kind == TriggerKind.Noun && keep.Pattern?.Kind == TriggerKind.Verb && reading.Sentence.IsWithin(drop.Act, keep.Act)
            && reading.Frames.PrepositionOf(drop.Act) is "in" or "with" or "by" or "during" && !drop.Sources.Exists(PartyResolver.IsKnown) && !drop.Targets.Exists(PartyResolver.IsKnown)) return true;
        // "attacked the village, killing twelve and wounding three", "hit a market and killed nine": the result belongs to the act
        if (drop.Type == EventType.ASSAULT && drop.Pattern?.Kind == TriggerKind.Verb && _library.LightVerbs.Harming.ContainsKey(reading.Frames.LowerLemma(drop.Act))
            && (IsResultOf(reading.Sentence, drop.Act, keep.Act) || (reading.Frames.FrameOf(keep.Act).LightVerb is var carrier and >= 0 && IsResultOf(reading.Sentence, drop.Act, carrier)))) return true;
        // "marched on Congress to demand elections": the same people, the same act, nothing added
        return drop.Targets.Count == 0 && drop.Sources.Count > 0 && reading.Sentence.IsWithin(drop.Act, keep.Act) && drop.Sources.TrueForAll(source => keep.Sources.Exists(other => other.Span == source.Span));
    }

    private static bool IsResultOf(Sentence sentence, int result, int act)
    {
        while (sentence[result].Relation == DependencyRelation.Conj && sentence[result].Head >= 0)
        {
            foreach (var child in sentence.ChildrenOf(result))
                if (sentence[child].Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass) return false;
            result = sentence[result].Head;
            if (result == act) return true;
        }

        return sentence[result].Head == act && sentence[result].Relation == DependencyRelation.Advcl && sentence[result].Tag == PennTag.Vbg;
    }

    private static bool IsDeed(EventType type) => type is EventType.COOPERATE or EventType.AID or EventType.RETREAT or EventType.PROTEST or EventType.SANCTION
        or EventType.MOBILIZE or EventType.COERCE or EventType.ASSAULT;

    private static void Absorb(EventDraft keep, EventDraft drop)
    {
        drop.IsAbsorbed = true;
        keep.CountedTokens.AddRange(drop.CountedTokens);
        if (!keep.Targets.Exists(PartyResolver.IsKnown) && drop.Targets.Exists(PartyResolver.IsKnown))
        {
            keep.Targets.Clear();
            keep.Targets.AddRange(drop.Targets.Where(target => !keep.Sources.Exists(source => PartyResolver.IsSame(source, target))));
        }

        if (keep.Sources.Count == 0) keep.Sources.AddRange(drop.Sources);
        // Modes of force add up; of two readings of one demand or threat the first stands.
        if (keep.Type != drop.Type || (keep.Modes.Count > 0 && keep.Type != EventType.ASSAULT)) return;
        foreach (var mode in drop.Modes)
            if (!keep.Modes.Contains(mode)) keep.Modes.Add(mode);
    }
}
