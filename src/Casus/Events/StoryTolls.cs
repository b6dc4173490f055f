using Casus.Entities;
using Casus.Entities.Dates;
using Casus.Entities.Quantities;

namespace Casus.Events;

/// <summary>
/// Carries a toll that is told later to the event it sums up: "a bomb killed 12 people … the death toll rose to 14" is one bombing with fourteen dead.
/// Not "the war's death toll has passed 10,000".
/// </summary>
internal static class StoryTolls
{
    /// <summary>Sentences back within which an event without numbers takes a toll; set by hand, 2026-11.</summary>
    private const int Reach = 3;

    /// <summary>A toll grows; one that is many times what was told before sums up something else. Set by hand, 2026-11.</summary>
    private const int Growth = 3;

    private const int Slack = 10;

    /// <summary>Updates the events of an article.</summary>
    public static void Update(ResolvedDocument document, CodedEvent[] events)
    {
        if (events.Length == 0) return;
        foreach (var quantity in document.Quantities)
        {
            if (!quantity.IsTotal || quantity.Kind is not (QuantityKind.Killed or QuantityKind.Wounded) || (quantity.Best ?? quantity.Low) is not { } total) continue;
            if (SumsUpMore(document, quantity) || IsTaken(events, quantity)) continue;
            if (EventBefore(events, quantity, total) is { } found) Apply(events, events[found], quantity);
        }
    }

    private static bool IsTaken(CodedEvent[] events, Quantity quantity)
    {
        foreach (var one in events)
            if (ReferenceEquals(one.Sentence, quantity.Sentence) && one.Magnitudes.Any(magnitude => magnitude.Kind == quantity.Kind && magnitude.Best == quantity.Best)) return true;
        return false;
    }

    // "the death toll in the war", "this year's toll", "since 2014": more than one event.
    private static bool SumsUpMore(ResolvedDocument document, Quantity quantity)
    {
        var sentence = quantity.Sentence;
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Lemma is "war" or "conflict" or "insurgency" or "campaign" or "since" or "pandemic" or "virus" or "epidemic" or "outbreak" or "earthquake" or "quake" or "flood" or "storm" or "hurricane" or "cyclone" or "overall") return true;
        foreach (var date in document.Dates)
            if (ReferenceEquals(date.Sentence, sentence) && date.Granularity is DateGranularity.Month or DateGranularity.Quarter or DateGranularity.Season or DateGranularity.Year or DateGranularity.Decade && date.Begin is not null) return true;
        return false;
    }

    private static int? EventBefore(CodedEvent[] events, Quantity quantity, long total)
    {
        int? unnumbered = null;
        for (var i = events.Length - 1; i >= 0; i--)
        {
            var one = events[i];
            if (one.Type != EventType.ASSAULT || one.Auxiliary != AuxiliaryModes.None || one.Sentence.Part != quantity.Sentence.Part || one.Sentence.Index > quantity.Sentence.Index) continue;
            if (NumberOf(one, quantity.Kind) is { } told)
            {
                if (told <= total && total <= (Growth * told) + Slack) return i;
            }
            else if (quantity.Sentence.Index - one.Sentence.Index <= Reach)
            {
                unnumbered ??= i;
            }
        }

        return unnumbered;
    }

    private static long? NumberOf(CodedEvent one, QuantityKind? kind)
    {
        foreach (var magnitude in one.Magnitudes)
            if (magnitude.Kind == kind) return magnitude.Best ?? magnitude.Low ?? magnitude.High;
        return null;
    }

    // The headline and the first paragraph tell the same bombing: whatever had the old number gets the new one.
    private static void Apply(CodedEvent[] events, CodedEvent found, Quantity quantity)
    {
        var told = NumberOf(found, quantity.Kind);
        for (var i = 0; i < events.Length; i++)
        {
            var one = events[i];
            if (!ReferenceEquals(one, found) && (told is null || one.Type != EventType.ASSAULT || NumberOf(one, quantity.Kind) != told)) continue;
            var magnitudes = new List<Magnitude>(one.Magnitudes.Count + 1);
            var side = MagnitudeSide.Target;
            foreach (var magnitude in one.Magnitudes)
                if (magnitude.Kind == quantity.Kind) side = magnitude.Side;
                else magnitudes.Add(magnitude);
            magnitudes.Add(new Magnitude(quantity.Kind!.Value, quantity.Low, quantity.Best, quantity.High, side));
            magnitudes.Sort((left, right) => left.Kind.CompareTo(right.Kind));
            events[i] = one with { Magnitudes = magnitudes };
        }
    }
}
