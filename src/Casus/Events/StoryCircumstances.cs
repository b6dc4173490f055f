namespace Casus.Events;

/// <summary>
/// Reports of one happening in one article complete each other: "has launched airstrikes" in the first paragraph, "the strikes on Sunday" in the tenth.
/// </summary>
internal static class StoryCircumstances
{
    /// <summary>Gives events without date or place those of another report of the same happening, marked as found in the story.</summary>
    public static void Share(CodedEvent[] events)
    {
        var original = (CodedEvent[])events.Clone();
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Date is not null && events[i].Place is not null) continue;
            foreach (var other in original)
            {
                if (ReferenceEquals(other, original[i]) || !IsSameHappening(original[i], other)) continue;
                if (events[i].Date is null && other.Date is { } date) events[i] = events[i] with { Date = date with { Of = FoundIn.Story } };
                if (events[i].Place is null && other.Place is { } place && other.Sentence.Part == events[i].Sentence.Part) events[i] = events[i] with { Place = place with { Of = FoundIn.Story } };
            }
        }
    }

    private static bool IsSameHappening(CodedEvent one, CodedEvent other)
    {
        if (one.Type != other.Type || one.Auxiliary != AuxiliaryModes.None || other.Auxiliary != AuxiliaryModes.None) return false;
        if (one.QuadClass is 1 or 3) return false;
        // Without a publication date nothing tells background from news: "withdrew in 2018" must not date this week's airstrikes.
        if (one.Article.Published is null) return false;
        if (one.Modes.Count > 0 && other.Modes.Count > 0 && !one.Modes.Intersect(other.Modes).Any()) return false;
        return Agree(one.Sources, other.Sources, required: true) && Agree(one.Targets, other.Targets, required: false);
    }

    // Two lists of parties agree where one pair does; an empty list agrees with all unless somebody must be there.
    private static bool Agree(IReadOnlyList<EventParty> one, IReadOnlyList<EventParty> other, bool required)
    {
        if (one.Count == 0 || other.Count == 0) return !required;
        foreach (var left in one)
            foreach (var right in other)
            {
                if (PartyResolver.IsSame(left, right)) return true;
                if (left.Actor.Country is { } country && country == right.Actor.Country) return true;
                if (!required && (left.Actor.Country is null || right.Actor.Country is null) && left.Actor.Sectors.Intersect(right.Actor.Sectors).Any()) return true;
                if (!required && (!PartyResolver.IsKnown(left) || !PartyResolver.IsKnown(right))) return true;
            }

        return false;
    }
}
