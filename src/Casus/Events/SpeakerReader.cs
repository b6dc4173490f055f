using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Entities.Quotes;

namespace Casus.Events;

/// <summary>Settles who reports an event: the operators of its sentence, "according to", or the quotation it stands in.</summary>
internal static class SpeakerReader
{
    /// <summary>Completes speaker and assertion of a draft; the speaker of a speech act is its source, and then there is no other.</summary>
    public static void Complete(ResolvedDocument document, EventDraft draft)
    {
        var quoted = Quoted(document, draft);
        // The quotation has the whole name where the tree gave the clause but a part of it: "Watch" of "Human Rights Watch".
        if (draft.Speaker is { } part && quoted is not null && quoted.Span.Contains(part.Span) && quoted.Span != part.Span) draft.Speaker = quoted;
        draft.Speaker ??= AccordingTo(draft) ?? quoted;
        // "Since May, according to the Red Cross, police have …": who reports an act in words of their own takes no part in it.
        if (quoted is not null && ReferenceEquals(draft.Speaker, quoted))
        {
            draft.Sources.RemoveAll(source => quoted.Span.Contains(source.Span));
            draft.Targets.RemoveAll(target => quoted.Span.Contains(target.Span));
        }

        if (draft.Pattern is { InSpeech: true } && !draft.IsSpeechAct && draft.Sources.Count == 0 && draft.Speaker is { } voice)
        {
            draft.Sources.Add(voice);
            draft.Speaker = null;
            draft.Targets.RemoveAll(target => PartyResolver.IsSame(target, voice));
        }

        var isVerbal = draft.Type is EventType.AGREE or EventType.SUPPORT or EventType.CONCEDE or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN;
        if (draft.Speaker is { } speaker && isVerbal && draft.Sources.Exists(source => PartyResolver.IsSame(source, speaker))) draft.Speaker = null;
        if (draft.Speaker is null && draft.Assertion is Assertion.Asserted or Assertion.Confirmed) draft.Assertion = Assertion.Narrated;
        else if (draft.Speaker is not null && draft.Assertion == Assertion.Narrated) draft.Assertion = Assertion.Asserted;
    }

    private static EventParty? AccordingTo(EventDraft draft)
    {
        var sentence = draft.Reading.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Relation is not (DependencyRelation.Obl or DependencyRelation.Nmod)) continue;
            if (draft.Reading.Frames.PrepositionOf(i) != "according to") continue;
            var mention = draft.Reading.Resolved.MentionAt(i);
            var range = mention?.Tokens ?? PartyResolver.NounPhrase(draft.Reading, i);
            var span = sentence.SpanOf(range);
            return new EventParty { Text = span.In(sentence.Text).ToString(), Span = span, Actor = mention?.Actor ?? new Actor() };
        }

        return null;
    }

    private static EventParty? Quoted(ResolvedDocument document, EventDraft draft)
    {
        var sentence = draft.Reading.Sentence;
        var trigger = sentence.SpanOf(draft.Words);
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Sentence.Part != sentence.Part || quotation.Source.Count == 0 || quotation.Kind is not (QuotationKind.Speech or QuotationKind.Evidence)) continue;
            foreach (var content in quotation.Content)
            {
                if (!content.Contains(trigger)) continue;
                var span = quotation.Source[0];
                return new EventParty { Text = span.In(sentence.Text).ToString(), Span = span, Actor = quotation.Speaker?.Actor ?? new Actor() };
            }
        }

        return null;
    }
}
