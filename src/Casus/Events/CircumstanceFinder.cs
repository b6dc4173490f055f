using Casus.Articles;
using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Entities.Dates;
using Casus.Entities.Places;

namespace Casus.Events;

/// <summary>Binds place and date to an event: those of its own clause, else of its sentence, and says which.</summary>
internal static class CircumstanceFinder
{
    // PLOVER: historical = ended more than 30 days before publication.
    private const int HistoricalDays = 30;

    /// <summary>The place of an event.</summary>
    public static EventPlace? PlaceOf(EventDraft draft)
    {
        ToponymResolution? best = null;
        var bestRank = int.MaxValue;
        foreach (var place in draft.Reading.Resolved.Places)
        {
            if (place.Kind == ToponymKind.Associative) continue;
            var head = HeadOf(draft.Reading.Sentence, place.Tokens);
            // "condemned the strike and urged Ankara to stop": a capital that stands for its government is no place of anything.
            if (draft.Reading.Resolved.MentionAt(head) is { Kind: MentionKind.Country, Actor.Sectors: { Count: > 0 } sectors } && sectors.Contains(Sector.GOV)) continue;
            // A country that is a party by name is where it happened only if nothing else is named.
            var isParty = draft.Sources.Exists(party => party.Span.Contains(place.Span)) || draft.Targets.Exists(party => party.Span == place.Span);
            if (draft.Sources.Exists(party => party.Span.Contains(place.Span)) || (isParty && IsVerbal(draft.Type))) continue;
            if (IsElsewhere(draft, head)) continue;
            var rank = Rank(draft, head) + (isParty ? 40 : 0) + (place.Place?.Resolution == PlaceResolution.Country ? 5 : 0) + (place.Place is null ? 4 : 0);
            if (rank >= bestRank) continue;
            bestRank = rank;
            best = place;
        }

        if (best is null) return BackgroundOf(draft);
        best = FinestOf(draft, best);
        return new EventPlace(best.Span.In(draft.Reading.Sentence.Text).ToString(), best.Span, best.Place, bestRank % 200 < 100 && bestRank < 100 ? FoundIn.Clause : FoundIn.Sentence);
    }

    // "people from Tikrit", "talks with Iran", "a message for Sudan": where somebody comes from or whom it concerns is not where it happened; what is
    // withdrawn or driven out is at the place it leaves.
    private static bool IsElsewhere(EventDraft draft, int head) => NounPhrases.PrepositionOf(draft.Reading.Sentence, head) switch
    {
        "with" or "for" or "against" or "like" or "than" or "about" => true,
        "from" => draft.Type is not (EventType.RETREAT or EventType.COERCE or EventType.MOBILIZE) && draft.Reading.Sentence[head].Head != draft.Act,
        _ => false,
    };

    // "in the village of Ain Saqi in southern Lebanon", "in Yemen's Marib province": the smallest of the places that are put around one another.
    private static ToponymResolution FinestOf(EventDraft draft, ToponymResolution place)
    {
        var sentence = draft.Reading.Sentence;
        var finest = place;
        for (var found = true; found;)
        {
            found = false;
            foreach (var other in draft.Reading.Resolved.Places)
            {
                if (other.Kind == ToponymKind.Associative || ReferenceEquals(other, finest) || Grain(other) < 0 || Grain(other) >= Grain(finest) || other.Place is { Country: { } inner } && finest.Place is { Country: { } outer } && inner != outer) continue;
                var isHeld = other.Tokens.End < finest.Tokens.Start
                    ? IsChain(sentence, other.Tokens.End, finest.Tokens.Start)
                    : finest.Tokens.End < sentence.Count && sentence.FormOf(finest.Tokens.End) is "'s" or "’s" && other.Tokens.Start == finest.Tokens.End + 1;
                if (!isHeld || draft.Sources.Exists(party => party.Span.Contains(other.Span)) || ClauseOf(sentence, HeadOf(sentence, other.Tokens)) != ClauseOf(sentence, HeadOf(sentence, finest.Tokens))) continue;
                (finest, found) = (other, true);
                break;
            }
        }

        return finest;
    }

    // How wide a place is: a country 4, a division 3, a district 2, a town 1, a name in no table or a site 0; borders and waters hold nothing.
    private static int Grain(ToponymResolution place) => place.Policy == "place that holds it" ? 0 : place.Place?.Resolution switch
    {
        PlaceResolution.Continent => 5,
        PlaceResolution.Country => 4,
        PlaceResolution.Admin1 or PlaceResolution.Region => 3,
        PlaceResolution.Admin2 => 2,
        PlaceResolution.City => 1,
        PlaceResolution.Border or PlaceResolution.Water => -1,
        _ => 0,
    };

    // " in southern ", ", a village in the central ": from a place to the wider one around it, without verb, list or another way of lying ("north of").
    private static bool IsChain(Sentence sentence, int from, int to)
    {
        if (to - from > 8) return false;
        var holds = false;
        for (var i = from; i < to; i++)
        {
            var form = sentence.FormOf(i);
            if (sentence[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Cconj or PartOfSpeech.Num || form is "near" or "from" or "to" or "with" or "by" or "between" or ";") return false;
            if (form is "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest" && i + 1 < to && sentence.FormOf(i + 1) is "of") return false;
            holds |= form is "of" or "in" or "on" or "," or "'s" or "’s";
        }

        return holds;
    }

    // "Iraq is home to groups that shell bases": a country the sentence is about, where nothing else is named and it is no party of the event
    private static EventPlace? BackgroundOf(EventDraft draft)
    {
        foreach (var place in draft.Reading.Resolved.Places)
        {
            if (place.Place is not { Resolution: PlaceResolution.Country }) continue;
            var head = HeadOf(draft.Reading.Sentence, place.Tokens);
            if (draft.Reading.Sentence[head].Relation != DependencyRelation.Nsubj || draft.Reading.Sentence.IsWithin(head, draft.Act)) continue;
            if (draft.Sources.Concat(draft.Targets).Any(party => party.Span.Overlaps(place.Span))) continue;
            return new EventPlace(place.Span.In(draft.Reading.Sentence.Text).ToString(), place.Span, place.Place, FoundIn.Sentence);
        }

        return null;
    }

    /// <summary>
    /// The day on which something was said in a quotation that began in another sentence: "…", he told reporters on Monday. Only for acts of speech, since
    /// the day of a report is not the day of what is reported.
    /// </summary>
    public static EventDate? SaidOn(ResolvedDocument document, EventDraft draft)
    {
        if (draft.Speaker is not null || draft.Type is not (EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN or EventType.SUPPORT or EventType.CONCEDE or EventType.AGREE)) return null;
        var trigger = draft.Reading.Sentence.SpanOf(draft.Words);
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Cue.Count == 0 || quotation.Sentence.Part != draft.Reading.Sentence.Part || !quotation.Content.Any(content => content.Contains(trigger))) continue;
            foreach (var date in document.Dates)
            {
                if (!ReferenceEquals(date.Sentence, quotation.Sentence) || date is not { Begin: { } begin, Type: DateExpressionType.Date or DateExpressionType.Time } || quotation.Content.Any(content => content.Overlaps(date.Span))) continue;
                return new EventDate(begin, date.End ?? begin, date.Granularity, date.Span.In(date.Sentence.Text).ToString(), FoundIn.Story);
            }
        }

        return null;
    }

    /// <summary>The date of an event: that of its own clause, else one of its sentence that tells of no other event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="drafts">The events of the article, itself among them.</param>
    /// <param name="published">When the article appeared; what has gone on "since Monday" has gone on until then.</param>
    public static EventDate? DateOf(EventDraft draft, IReadOnlyList<EventDraft> drafts, PublicationDate? published)
    {
        DateExpression? best = null;
        var bestRank = int.MaxValue;
        foreach (var date in draft.Reading.Resolved.Dates)
        {
            if (date.Type is DateExpressionType.Duration or DateExpressionType.Set || date.Begin is null) continue;
            var head = HeadOf(draft.Reading.Sentence, date.Tokens);
            var rank = Rank(draft, head);
            // The day of a report is not the day of what is reported.
            if (rank >= 100 && draft.Speaker is not null && !draft.IsSpeechAct && HangsOnReport(draft, head)) continue;
            if (rank >= bestRank || IsOfNested(draft, drafts, head)) continue;
            bestRank = rank;
            best = date;
        }

        return best is null ? null : Interval(draft, best, published) with { Of = bestRank < 100 ? FoundIn.Clause : FoundIn.Sentence };
    }

    // "condemned the killing in January 2020", "imposed sanctions after police arrested him on May 23": the date of an event told below this one.
    private static bool IsOfNested(EventDraft draft, IReadOnlyList<EventDraft> drafts, int head)
    {
        var sentence = draft.Reading.Sentence;
        // An act of speech holds what it is about: "condemned | the killing".
        var own = draft.IsSpeechAct ? draft.Token : draft.Act;
        foreach (var other in drafts)
        {
            if (!ReferenceEquals(other.Reading, draft.Reading) || ReferenceEquals(other, draft) || other.IsSpeechAct || other.Act == own || other.Act == draft.Token || other.Act == head) continue;
            if (!sentence.IsWithin(head, other.Act) || !sentence.IsWithin(other.Act, own)) continue;
            // "attacked the town, killing 12 on Sunday": what results shares the day. A clause with its own subject, or a noun, does not.
            if (sentence[other.Act].PartOfSpeech is PartOfSpeech.Noun || sentence[other.Act].Relation is not DependencyRelation.Conj && HasSubject(sentence, other.Act)) return true;
        }

        return false;
    }

    private static bool HasSubject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence[child].Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass) return true;
        return false;
    }

    // "from 15 to 22 February", "between Monday and Wednesday", "May-August 2020" last from the one to the other; "since Monday" until the article's day.
    private static EventDate Interval(EventDraft draft, DateExpression date, PublicationDate? published)
    {
        var sentence = draft.Reading.Sentence;
        var (begin, end) = (date.Begin!.Value, date.End ?? date.Begin.Value);
        var text = date.Span;
        var before = date.Tokens.Start - 1;
        foreach (var other in draft.Reading.Resolved.Dates)
        {
            if (other.Begin is not { } otherBegin || other.Type is DateExpressionType.Duration or DateExpressionType.Set || other.Granularity != date.Granularity) continue;
            if (other.Tokens.Start == date.Tokens.End + 1 && Joins(sentence, before, date.Tokens.End) && (other.End ?? otherBegin) >= begin) (end, text) = (other.End ?? otherBegin, new TextSpan(text.Start, other.Span.End));
            else if (other.Tokens.End == date.Tokens.Start - 1 && Joins(sentence, other.Tokens.Start - 1, other.Tokens.End) && otherBegin <= end) (begin, text) = (otherBegin, new TextSpan(other.Span.Start, text.End));
        }

        if (before >= 0 && sentence[before].Lemma is "since" && published is { } day && day.Date > end) end = day.Date;
        return new EventDate(begin, end, date.Granularity, text.In(sentence.Text).ToString(), FoundIn.Clause);
    }

    private static bool Joins(Sentence sentence, int before, int between) => sentence[between].Lemma switch
    {
        "-" or "–" or "—" or "to" or "through" => true,
        "until" or "till" => before >= 0 && sentence[before].Lemma is "from",
        "and" => before >= 0 && sentence[before].Lemma is "between",
        _ => false,
    };

    /// <summary>Whether an event with this date is background for an article of that day.</summary>
    public static bool IsHistorical(EventDate date, PublicationDate? published) => published is { } day && date.End < day.Date.AddDays(-HistoricalDays);

    /// <summary>The predicate of the clause a token stands in.</summary>
    public static int ClauseOf(Sentence sentence, int token)
    {
        var i = token;
        while (sentence[i].Head >= 0 && !IsClause(sentence, i)) i = sentence[i].Head;
        return i;
    }

    /// <summary>The token of a range whose head lies outside it.</summary>
    public static int HeadOf(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (!range.Contains(sentence[i].Head)) return i;
        return range.Start;
    }

    // Lower is nearer: below 100 in the event's own clause, from 100 on elsewhere in the sentence.
    private static int Rank(EventDraft draft, int token)
    {
        var sentence = draft.Reading.Sentence;
        var distance = Math.Min(30, Math.Abs(token - draft.Act));
        if (sentence.IsWithin(token, draft.Act) && (ClauseOf(sentence, token) == ClauseOf(sentence, draft.Act) || ClauseOf(sentence, token) == draft.Act)) return distance / 4;
        var carrier = draft.Reading.Frames.FrameOf(draft.Act).LightVerb;
        if (carrier >= 0 && sentence.IsWithin(token, carrier) && ClauseOf(sentence, token) == ClauseOf(sentence, carrier)) return 8 + (distance / 4);
        if (ClauseOf(sentence, token) == ClauseOf(sentence, draft.Act)) return 16 + (distance / 4);
        if (draft.Token != draft.Act && ClauseOf(sentence, token) == ClauseOf(sentence, draft.Token)) return 24 + (distance / 4);
        if (sentence.IsWithin(token, draft.Act)) return 32 + (distance / 4);
        return 100 + distance;
    }

    // Words reach a government, not a place: "urged Ankara" did not happen in Ankara.
    private static bool IsVerbal(EventType type) => type is EventType.AGREE or EventType.SUPPORT or EventType.CONCEDE or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN;

    private static bool HangsOnReport(EventDraft draft, int token)
    {
        var sentence = draft.Reading.Sentence;
        var clause = ClauseOf(sentence, token);
        return clause != draft.Act && sentence.IsWithin(draft.Act, clause);
    }

    private static bool IsClause(Sentence sentence, int token) => sentence[token].Relation switch
    {
        DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Acl_Relcl
            or DependencyRelation.Parataxis or DependencyRelation.Csubj or DependencyRelation.Advcl_Relcl => true,
        DependencyRelation.Conj => sentence[token].PartOfSpeech == PartOfSpeech.Verb,
        _ => false,
    };
}
