using Casus.Documents;
using Casus.Entities.Actors;
using Casus.Entities.Quantities;
using Casus.Events.Clauses;

namespace Casus.Events;

/// <summary>
/// Gives the numbers of people of a sentence to its events: "killed three soldiers and two civilians" is five killed, "two more died, raising the
/// toll to 14" is fourteen.
/// </summary>
internal static class MagnitudeBinder
{
    /// <summary>How a number belongs to an event; lower is closer.</summary>
    private enum Tie : byte
    {
        /// <summary>It counts a party, or its predicate is the act or stands below it.</summary>
        Own,

        /// <summary>It stands in the same clause.</summary>
        Clause,

        /// <summary>It stands elsewhere in the sentence and no event there takes it.</summary>
        Sentence,

        /// <summary>It does not belong to it.</summary>
        None,
    }

    /// <summary>Binds the numbers of a sentence.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="drafts">Events of the article; those of this sentence are the last.</param>
    /// <param name="first">Index of the first one of this sentence.</param>
    public static void Bind(SentenceReading reading, List<EventDraft> drafts, int first)
    {
        var quantities = reading.Resolved.Quantities;
        if (quantities.Count == 0 || first >= drafts.Count) return;
        var ties = new Tie[quantities.Count];
        var isTaken = new bool[quantities.Count];
        for (var pass = 0; pass < 2; pass++)
        {
            for (var d = first; d < drafts.Count; d++)
            {
                var draft = drafts[d];
                if (pass == 1 && (draft.Type != EventType.ASSAULT || draft.Magnitudes.Count == 0 && HasNeighbour(drafts, first, d))) continue;
                for (var q = 0; q < quantities.Count; q++)
                {
                    ties[q] = KindFor(draft, quantities[q]) is { } kind && Fits(draft.Type, kind) && !IsOfAnother(drafts, first, draft, quantities[q]) ? TieOf(draft, quantities[q]) : Tie.None;
                    if (pass == 1 && (isTaken[q] || ties[q] != Tie.Sentence)) ties[q] = Tie.None;
                    else if (pass == 0 && ties[q] == Tie.Sentence) ties[q] = Tie.None;
                }

                AddTied(draft, quantities, ties, isTaken);
            }
        }
    }

    // What is left over goes to an event that has numbers already ("killed 168, wounded 680"), or to the only one there is.
    private static bool HasNeighbour(List<EventDraft> drafts, int first, int index)
    {
        for (var d = first; d < drafts.Count; d++)
            if (d != index && drafts[d].Type == EventType.ASSAULT) return true;
        return false;
    }

    // "150 were arrested and 15 injured": the injured are not the arrest's. A clash keeps those of "… , killing 12".
    private static bool IsOfAnother(List<EventDraft> drafts, int first, EventDraft draft, Quantity quantity)
    {
        if (draft.Type == EventType.ASSAULT || quantity.Kind is not (QuantityKind.Killed or QuantityKind.Wounded)) return false;
        for (var d = first; d < drafts.Count; d++)
            if (drafts[d].Type == EventType.ASSAULT && drafts[d].Act == quantity.Predicate) return true;
        return false;
    }

    private static void AddTied(EventDraft draft, List<Quantity> quantities, Tie[] ties, bool[] isTaken)
    {
        for (var kind = QuantityKind.Killed; kind <= QuantityKind.Troops; kind++)
        {
            var chosen = -1;
            for (var q = 0; q < quantities.Count; q++)
            {
                if (ties[q] == Tie.None || KindFor(draft, quantities[q]) != kind) continue;
                isTaken[q] = true;
                if (chosen < 0 || IsBetter(draft, quantities[q], ties[q], quantities[chosen], ties[chosen])) chosen = q;
            }

            if (chosen < 0 || draft.Magnitudes.Exists(other => other.Kind == kind)) continue;
            draft.Magnitudes.Add(SumOf(draft, kind, quantities, ties, chosen));
        }
    }

    // A total holds what is told beside it; then the closest, and of those the first; the own dead of the attackers come last.
    private static bool IsBetter(EventDraft draft, Quantity quantity, Tie tie, Quantity other, Tie otherTie)
    {
        if (quantity.IsTotal != other.IsTotal) return quantity.IsTotal;
        var (side, otherSide) = (SideOf(draft, quantity) == MagnitudeSide.Source, SideOf(draft, other) == MagnitudeSide.Source);
        if (side != otherSide && quantity.Kind is not (QuantityKind.Participants or QuantityKind.Troops)) return otherSide;
        return tie < otherTie;
    }

    // "three soldiers and two civilians", "two policemen, a guard and five prisoners": numbers joined under one predicate add up.
    private static Magnitude SumOf(EventDraft draft, QuantityKind kind, List<Quantity> quantities, Tie[] ties, int chosen)
    {
        var first = quantities[chosen];
        var side = SideOf(draft, first);
        var (low, best, high) = (first.Low, first.Best, first.High);
        var isSum = false;
        for (var q = 0; q < quantities.Count && !first.IsTotal; q++)
        {
            var other = quantities[q];
            if (q == chosen || ties[q] == Tie.None || other.IsTotal || KindFor(draft, other) != kind || !IsJoined(first.Sentence, first, other) || SideOf(draft, other) == MagnitudeSide.Source != (side == MagnitudeSide.Source)) continue;
            // "up to 10 soldiers and five civilians": a bound that one of them lacks is lost for the sum, except that nobody counts below nought.
            low = low is null && other.Low is null ? null : (low ?? 0) + (other.Low ?? 0);
            best = best is { } known && other.Best is { } more ? known + more : null;
            high = high is { } most && other.High is { } top ? most + top : null;
            if (side != SideOf(draft, other)) side = MagnitudeSide.Target;
            isSum = true;
        }

        if (isSum && best is null && low == high) best = low;
        return new Magnitude(kind, low, best, high, side);
    }

    private static bool IsJoined(Sentence sentence, Quantity one, Quantity other)
    {
        if (IsConjunct(sentence, one.Counted, other.Counted) || IsConjunct(sentence, other.Counted, one.Counted)) return true;
        if (sentence[one.Counted].Relation is DependencyRelation.Conj && sentence[other.Counted].Relation is DependencyRelation.Conj && sentence[one.Counted].Head == sentence[other.Counted].Head) return true;
        // The parser may lose the coordination: "three rebels and one soldier dead".
        var (left, right) = one.Counted < other.Counted ? (one, other) : (other, one);
        return left.Predicate == right.Predicate && right.Tokens.Start - left.Counted is 2 or 3 && sentence.FormOf(right.Tokens.Start - 1) is "and" or ",";
    }

    private static bool IsConjunct(Sentence sentence, int token, int head) => sentence[token].Relation is DependencyRelation.Conj && sentence[token].Head == head;

    private static QuantityKind? KindFor(EventDraft draft, Quantity quantity) => quantity.Kind ?? (IsCounted(draft, quantity) ? draft.Pattern?.Counts : null);

    private static bool IsCounted(EventDraft draft, Quantity quantity)
    {
        var sentence = draft.Reading.Sentence;
        foreach (var token in draft.CountedTokens)
            if (token == quantity.Counted || sentence.SubtreeOf(token).Contains(quantity.Counted) && sentence.IsWithin(quantity.Counted, token)) return true;
        return false;
    }

    private static Tie TieOf(EventDraft draft, Quantity quantity)
    {
        var sentence = draft.Reading.Sentence;
        if (IsCounted(draft, quantity)) return Tie.Own;
        var carrier = draft.Reading.Frames.FrameOf(draft.Act).LightVerb;
        if (quantity.Predicate >= 0 && (sentence.IsWithin(quantity.Predicate, draft.Act) || (carrier >= 0 && sentence.IsWithin(quantity.Predicate, carrier)))) return Tie.Own;
        if (CircumstanceFinder.ClauseOf(sentence, quantity.Counted) == CircumstanceFinder.ClauseOf(sentence, draft.Act)) return Tie.Clause;
        return quantity.Predicate >= 0 ? Tie.Sentence : Tie.None;
    }

    private static MagnitudeSide SideOf(EventDraft draft, Quantity quantity)
    {
        var kind = KindFor(draft, quantity);
        var sentence = draft.Reading.Sentence;
        var lemma = sentence[quantity.Counted].Lemma;
        if (kind is QuantityKind.Participants or QuantityKind.Troops) return MagnitudeSide.Source;
        var counted = sentence[quantity.Counted].Span;
        if (draft.Targets.Exists(party => party.Span.Contains(counted))) return MagnitudeSide.Target;
        // "four attackers died", "lost six of its men", "the bombers were killed"
        if (kind is QuantityKind.Killed or QuantityKind.Wounded && (lemma is "attacker" or "assailant" or "bomber" or "hijacker" || quantity.Predicate >= 0 && sentence[quantity.Predicate].Lemma is "lose")) return MagnitudeSide.Source;
        if (draft.Sources.Exists(party => party.Span.Contains(counted)) && draft.Type is not EventType.RETREAT) return MagnitudeSide.Source;
        // A march in which people die: who they were decides, since both sides are there.
        if (draft.Type == EventType.PROTEST) return lemma is "protester" or "demonstrator" or "marcher" or "striker" or "rioter" or "student" or "activist" ? MagnitudeSide.Source : lemma is "policeman" or "officer" or "soldier" or "guard" or "police" ? MagnitudeSide.Target : MagnitudeSide.Unknown;
        if (kind is QuantityKind.Killed or QuantityKind.Wounded && IsCivilian(lemma) && draft.Targets.Exists(PartyResolver.IsKnown) && !draft.Targets.Exists(party => party.Actor.Sectors.Contains(Sector.CVL))) return MagnitudeSide.Civilian;
        return MagnitudeSide.Target;
    }

    private static bool IsCivilian(string lemma) => lemma is "civilian" or "bystander" or "child" or "woman" or "villager" or "resident" or "passer-by" or "passerby" or "worshipper" or "worshiper" or "shopper" or "pupil" or "baby" or "infant" or "family";

    private static bool Fits(EventType type, QuantityKind kind) => kind switch
    {
        QuantityKind.Killed or QuantityKind.Wounded => type is EventType.ASSAULT or EventType.PROTEST or EventType.COERCE,
        QuantityKind.Arrested => type is EventType.COERCE or EventType.PROTEST or EventType.RETREAT or EventType.SANCTION,
        QuantityKind.Abducted => type is EventType.ASSAULT or EventType.RETREAT,
        QuantityKind.Displaced => type is EventType.ASSAULT or EventType.SANCTION or EventType.COERCE,
        QuantityKind.Participants => type is EventType.PROTEST,
        _ => type is EventType.MOBILIZE or EventType.RETREAT or EventType.COOPERATE or EventType.AID or EventType.CONCEDE or EventType.THREATEN,
    };
}
