using System.Collections.Frozen;
using Casus.Documents;
using Casus.Entities.Places;

namespace Casus.Entities;

/// <summary>
/// Finds the country of a local body that no list holds from the town in its name: "Bombay High Court", "University of Leeds". Bodies that
/// are not local ("Harmony Front") may begin with any word and are left alone.
/// </summary>
internal static class BodySeats
{
    // Villages share their names with too many words and people ("Liberty University"). Residents; set by hand, not tuned on a corpus.
    private const long LeastPopulation = 15_000;

    private const long LeastByOtherName = 200_000;

    private static readonly FrozenSet<string> LocalBodies = FrozenSet.ToFrozenSet(
        ["university", "college", "court", "hospital", "police", "council", "municipality", "airport", "mosque", "cathedral", "museum", "prison", "institute", "polytechnic", "zoo", "stadium"],
        StringComparer.OrdinalIgnoreCase);

    // Words between the town and the head of the name, which belong to neither
    private static readonly FrozenSet<string> Grades = FrozenSet.ToFrozenSet(
    [
        "high", "supreme", "appeal", "appeals", "criminal", "civil", "magistrate", "magistrates", "district", "state", "city", "county", "provincial", "regional", "municipal", "metropolitan", "central", "general",
        "international", "national", "technical", "medical", "teaching", "agricultural", "polytechnic", "islamic", "christian", "catholic", "women", "children", "military", "town", "crown", "sessions", "law", "the",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Sets the country of local bodies without one.</summary>
    public static void Settle(Document document, List<SentenceNames> all, ToponymResolver toponyms)
    {
        List<(SentenceNames Names, int Index)>? bodies = null;
        var spans = new List<TextSpan>();
        foreach (var names in all)
        {
            if (names.Sentence.Part != DocumentPart.Body) continue;
            for (var i = 0; i < names.Unknown.Count; i++)
            {
                if (names.Unknown[i] is not { Kind: MentionKind.Organization, Country: null } || TownWithin(names.Sentence, names.Unknown[i].Tokens) is not { } town) continue;
                (bodies ??= []).Add((names, i));
                spans.Add(names.Sentence.SpanOf(town));
            }
        }

        if (bodies is null) return;
        var resolutions = toponyms.ResolveGiven(document, spans, readsText: false);
        for (var i = 0; i < bodies.Count; i++)
        {
            var (names, index) = bodies[i];
            // Given spans always get a place, if only the nearest one of the article: that one says nothing about this body.
            if (resolutions[i].Place is { Country: { } country } place && IsWellKnown(place, spans[i].In(names.Sentence.Text)) && resolutions[i].Policy != ToponymResolver.NearestPlace)
                names.Unknown[index] = names.Unknown[index] with { Country = country };
        }
    }

    // By its other names only a large town is meant: "Madras", but not "River" for a town that somebody calls so.
    private static bool IsWellKnown(Place place, ReadOnlySpan<char> written) => place.Resolution is PlaceResolution.Country or PlaceResolution.Admin1
        || place.Population >= (PlaceNameKey.Of(place.Name) == PlaceNameKey.Of(written) ? LeastPopulation : LeastByOtherName);

    private static TokenRange? TownWithin(Sentence sentence, TokenRange body)
    {
        for (var i = body.Start; i < body.End; i++)
        {
            if (!LocalBodies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.FormOf(i))) continue;
            // "University of Leeds"
            if (i == body.Start) return i + 2 < body.End && sentence.FormOf(i + 1) is "of" ? new TokenRange(i + 2, body.End) : null;
            var end = i;
            while (end > body.Start && (IsGrade(sentence.FormOf(end - 1)) || sentence[end - 1].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Part)) end--;
            return end > body.Start ? new TokenRange(body.Start, end) : null;
        }

        return null;
    }

    private static bool IsGrade(ReadOnlySpan<char> form) => Grades.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);
}
