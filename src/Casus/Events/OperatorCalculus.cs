using Casus.Documents;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>
/// Works out what the words above an event make of it: promise, threat, refusal, demand, denial, plan, report. Each operator takes what the ones inside
/// it have left, so "said it had refused to lift sanctions" is a REJECT that a speaker reports.
/// </summary>
internal sealed class OperatorCalculus(OperatorScope scope, EffectTable effects, PartyResolver parties, RoleAssigner roles)
{
    /// <summary>
    /// Applies all operators above the draft. The result is what is to be coded; embedded events that stay facts of their own go to <paramref name="kept"/>.
    /// Null where the operators leave no event.
    /// </summary>
    public EventDraft? Apply(EventDraft draft, List<EventDraft> kept)
    {
        var reading = draft.Reading;
        var modality = ModalityReader.Read(reading, draft.Act);
        var carrier = reading.Frames.FrameOf(draft.Act).LightVerb;
        if (carrier >= 0) modality |= ModalityReader.Read(reading, carrier);
        var occurrences = scope.Above(reading, draft.Act);
        // A purpose clause says nothing of reality, unless a word above it does: "was used to launch"
        foreach (var purpose in (ReadOnlySpan<int>)[draft.Act, carrier])
            if (purpose >= 0 && ModalityReader.IsPurpose(reading, purpose) && !occurrences.Exists(occurrence => occurrence.Token == reading.Sentence[purpose].Head)) modality |= Modality.Possible;
        if (draft.IsNegationSpent) modality &= ~Modality.Negated;
        var current = draft;
        var pending = modality;
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Token == current.Token) continue;
            var speaker = SpeakerOf(reading, occurrence.Token);
            var effect = occurrence.Entry.Effect;
            if (effect is OperatorEffect.Report or OperatorEffect.Warn or OperatorEffect.Allege or OperatorEffect.Confirm)
                effect = Inferred(effect, pending, current, speaker);
            var result = effects.Of(effect, current.Type, pending.HasFlag(Modality.Negated));
            current.Trace?.Add($"operator {occurrence.Entry.Id} at '{reading.Sentence.FormOf(occurrence.Token)}': {effect} makes of {current.Type}: {(result.Outcome == EffectOutcome.SpeechAct ? result.Type.ToString() : result.Outcome.ToString())}");
            switch (result.Outcome)
            {
                case EffectOutcome.Drop:
                    return null;
                case EffectOutcome.Same:
                    ApplySame(current, effect, result, occurrence, speaker, ref pending);
                    break;
                default:
                    if (result.KeepsEmbedded)
                    {
                        Settle(current, pending);
                        kept.Add(current);
                    }

                    current = SpeechAct(current, result, effect, occurrence, speaker);
                    pending = ModalityReader.Read(reading, occurrence.Token);
                    break;
            }
        }

        Settle(current, pending);
        return current;
    }

    // "said it would strike" is a promise or threat of its own; "said Iran must leave" is a demand; "warned it would strike" a threat.
    private static OperatorEffect Inferred(OperatorEffect effect, Modality modality, EventDraft draft, EventParty? speaker)
    {
        if (speaker is null || draft.IsSpeechAct) return effect;
        var own = draft.Sources.Count > 0 && draft.Sources.Exists(source => PartyResolver.IsSame(source, speaker));
        if (modality.HasFlag(Modality.Obligation) && !own) return OperatorEffect.Demand;
        if (own && (modality & (Modality.Future | Modality.Would)) != 0 && !modality.HasFlag(Modality.Conditional))
            return effect == OperatorEffect.Warn ? OperatorEffect.Threaten : OperatorEffect.Promise;
        return effect;
    }

    private static void ApplySame(EventDraft draft, OperatorEffect effect, EffectResult result, OperatorOccurrence occurrence, EventParty? speaker, ref Modality pending)
    {
        draft.Auxiliary |= result.Auxiliary;
        draft.Chain = $"{draft.Chain}<{occurrence.Entry.Id}";
        var outer = ModalityReader.Read(draft.Reading, occurrence.Token);
        switch (effect)
        {
            case OperatorEffect.Report or OperatorEffect.Warn or OperatorEffect.Allege or OperatorEffect.Confirm or OperatorEffect.Deny:
                // A reporting verb's own tense says nothing of the event; its negation turns a denial into an admission and a confirmation into an open question.
                if (speaker is not null && draft.Speaker is null) draft.Speaker = speaker;
                if (draft.Assertion == Assertion.Narrated || effect == OperatorEffect.Deny)
                    draft.Assertion = effect switch
                    {
                        OperatorEffect.Allege => Assertion.Alleged,
                        OperatorEffect.Confirm => outer.HasFlag(Modality.Negated) ? Assertion.Alleged : Assertion.Confirmed,
                        OperatorEffect.Deny => outer.HasFlag(Modality.Negated) ? Assertion.Alleged : Assertion.Denied,
                        _ => Assertion.Asserted,
                    };
                if (effect == OperatorEffect.Deny && outer.HasFlag(Modality.Negated)) draft.Auxiliary &= ~AuxiliaryModes.Negation;
                break;
            case OperatorEffect.Order or OperatorEffect.Force:
                // Whoever has the authority to order an act does it.
                if (speaker is not null && PartyResolver.IsKnown(speaker) && (effect == OperatorEffect.Order || draft.Sources.Count == 0))
                {
                    if (effect == OperatorEffect.Order && !draft.Sources.Exists(PartyResolver.IsKnown)) draft.Sources.Clear();
                    if (draft.Sources.Count == 0) draft.Sources.Add(speaker);
                }

                pending |= outer;
                break;
            default:
                if (draft.Sources.Count == 0 && speaker is not null && (occurrence.Form & (ClauseForms.Object | ClauseForms.Of | ClauseForms.For)) != 0 && !draft.Targets.Exists(target => PartyResolver.IsSame(target, speaker)))
                    draft.Sources.Add(speaker);
                // "did not plan to attack", "will begin withdrawing"
                pending = Combine(pending, outer);
                break;
        }
    }

    private EventDraft SpeechAct(EventDraft inner, EffectResult result, OperatorEffect effect, OperatorOccurrence occurrence, EventParty? speaker)
    {
        var reading = inner.Reading;
        var sources = Speakers(reading, occurrence.Token);
        var targets = new List<EventParty>();
        bool Add(IEnumerable<EventParty> candidates)
        {
            foreach (var party in candidates)
                if (!sources.Exists(source => PartyResolver.IsSame(source, party)) && !targets.Exists(target => target.Span == party.Span)) targets.Add(party);
            return targets.Exists(PartyResolver.IsKnown);
        }

        // Who is asked, accused, condemned or praised is whoever does the act; who is promised, threatened or refused is whoever suffers it.
        var towardsDoer = effect is OperatorEffect.Request or OperatorEffect.Demand or OperatorEffect.Accuse or OperatorEffect.Condemn or OperatorEffect.Praise or OperatorEffect.Support or OperatorEffect.Oppose;
        var addressees = roles.PartiesAt(reading, occurrence.Token, occurrence.Entry.Addressee);
        if (towardsDoer)
        {
            if (!(addressees.Exists(PartyResolver.IsKnown) && Add(addressees)) && !Add(inner.Sources)) Add(inner.Targets);
        }
        else if (!Add(inner.Targets) && !Add(addressees))
        {
            Add(inner.Sources);
        }

        return new EventDraft
        {
            Reading = reading,
            Token = occurrence.Token,
            Act = inner.Act,
            Words = new TokenRange(occurrence.Token, occurrence.Token + 1),
            Pattern = inner.Pattern,
            Type = result.Type,
            Modes = [.. result.Modes],
            Sources = sources,
            Targets = targets,
            Auxiliary = result.Auxiliary,
            Chain = $"{inner.Chain}<{occurrence.Entry.Id}",
            IsSpeechAct = true,
            Score = inner.Score,
            Trace = inner.Trace,
        };
    }

    private List<EventParty> Speakers(SentenceReading reading, int token)
    {
        var frame = reading.Frames.FrameOf(token);
        // "pressure from Israel to act": the source of a noun of speech may stand behind "from"
        if (frame.Subjects.Count == 0 && frame.MayLackSubject && !frame.IsPassive && frame.After("from").Any())
            return [.. frame.After("from").Select(subject => parties.Resolve(reading, subject))];
        return [.. frame.Subjects.Where(subject => !reading.Resolved.IsDate(subject)).Select(subject => parties.Resolve(reading, subject))];
    }

    private EventParty? SpeakerOf(SentenceReading reading, int token)
    {
        var speakers = Speakers(reading, token);
        return speakers.Find(PartyResolver.IsKnown) ?? (speakers.Count > 0 ? speakers[0] : null);
    }

    private static Modality Combine(Modality inner, Modality outer)
    {
        // Two negations make a statement: "did not fail to attack"
        var negated = (inner & Modality.Negated) ^ (outer & Modality.Negated);
        return ((inner | outer) & ~Modality.Negated) | negated;
    }

    private static void Settle(EventDraft draft, Modality modality)
    {
        if (modality.HasFlag(Modality.Negated)) draft.Auxiliary ^= AuxiliaryModes.Negation;
        if ((modality & (Modality.Possible | Modality.Conditional | Modality.Obligation)) != 0) draft.Auxiliary |= AuxiliaryModes.Hypothetical;
        else if (modality.HasFlag(Modality.Would)) draft.Auxiliary |= draft.Speaker is null ? AuxiliaryModes.Hypothetical : AuxiliaryModes.Future;
        else if (modality.HasFlag(Modality.Future)) draft.Auxiliary |= AuxiliaryModes.Future;
        if (modality.HasFlag(Modality.Alleged) && draft.Assertion is Assertion.Narrated or Assertion.Asserted) draft.Assertion = Assertion.Alleged;
        if (draft.Auxiliary.HasFlag(AuxiliaryModes.Negation) && (modality & (Modality.Future | Modality.Would)) != 0) Refuse(draft);
        else if (draft.Auxiliary.HasFlag(AuxiliaryModes.Future)) Announce(draft);
    }

    // "will not lift the ban": a cooperative act that somebody announces not to do is refused.
    private static void Refuse(EventDraft draft)
    {
        if (draft.Sources.Count == 0 || draft.Type is not (EventType.AGREE or EventType.CONSULT or EventType.SUPPORT or EventType.CONCEDE or EventType.COOPERATE or EventType.AID or EventType.RETREAT)) return;
        draft.Modes.Clear();
        draft.Modes.Add(draft.Type switch
        {
            EventType.AID or EventType.COOPERATE or EventType.SUPPORT => "assist",
            EventType.CONSULT or EventType.AGREE => "meet",
            _ => "yield",
        });
        draft.Type = EventType.REJECT;
        draft.Auxiliary &= ~(AuxiliaryModes.Negation | AuxiliaryModes.Future | AuxiliaryModes.Hypothetical);
    }

    // What is only announced is an agreement or a concession (PLOVER: "all future CONSULT, SUPPORT, COOPERATE and AID are AGREE").
    private static void Announce(EventDraft draft)
    {
        if (draft.Type is EventType.CONSULT or EventType.SUPPORT or EventType.COOPERATE or EventType.AID or EventType.AGREE)
        {
            draft.Type = EventType.AGREE;
            draft.Modes.Clear();
            draft.Auxiliary &= ~AuxiliaryModes.Future;
        }
        else if (draft.Type is EventType.RETREAT or EventType.CONCEDE)
        {
            draft.Type = EventType.CONCEDE;
            draft.Modes.Clear();
            draft.Auxiliary &= ~AuxiliaryModes.Future;
        }
    }
}
