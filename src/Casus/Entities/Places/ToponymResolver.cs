using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Finds the place names of a document and says which place each means. All names are weighed together: what a name means elsewhere, what
/// stands beside it ("Paris, Texas"), which countries the article is about, which places lie near one another, and how big each place is.
/// Immutable and safe to share between threads; the same document gives the same answer.
/// </summary>
public sealed class ToponymResolver
{
    /// <summary>Policy of a given span that no table holds: it takes the place of the name beside it.</summary>
    internal const string NearestPlace = "nearest named place";

    /// <summary>At most so many alternatives are kept with a resolution.</summary>
    private const int KeptCandidates = 8;

    /// <summary>Added to the distance, in characters, of a town in another sentence: one in the same sentence is always nearer.</summary>
    private const int SentenceStep = 100_000;

    private readonly PlaceIndex _index;
    private readonly ToponymFinder _finder;
    private readonly GivenToponymFinder _given;
    private readonly BorderFinder _borders;
    private readonly DemonymFinder _demonyms;

    /// <summary>Creates a resolver over loaded tables.</summary>
    /// <param name="index">All places.</param>
    public ToponymResolver(PlaceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        _finder = new ToponymFinder(index);
        _given = new GivenToponymFinder(index);
        _borders = new BorderFinder(index);
        _demonyms = new DemonymFinder(index);
    }

    /// <summary>Finds and resolves the place names of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claimed">Names already known to be people, bodies or countries.</param>
    /// <returns>In text order, those of the title first; borders stand behind the country names inside them.</returns>
    public IReadOnlyList<ToponymResolution> Resolve(Document document, IReadOnlyList<ClaimedName> claimed)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claimed);
        var mentions = _finder.Find(document, claimed);
        var choices = Choose(document, mentions, claimed);
        var resolutions = new List<ToponymResolution>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++) resolutions.Add(ResolutionOf(mentions[i], choices[i]));
        PlaceUnknown(mentions, resolutions);
        PlaceFacilities(mentions, resolutions);
        AddBorders(document, choices, resolutions);
        resolutions.Sort(ByPosition);
        return resolutions;
    }

    /// <summary>Adds the adjectives of countries ("Syrian forces") to places that were found; those are for the record, not for actors or events.</summary>
    /// <param name="document">The document.</param>
    /// <param name="places">Its place names, as <see cref="Resolve"/> gave them.</param>
    /// <returns>All of them in the order of <see cref="Resolve"/>; an adjective inside the name of a place is left out ("Russian Federation").</returns>
    public IReadOnlyList<ToponymResolution> WithAdjectives(Document document, IReadOnlyList<ToponymResolution> places)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(places);
        var adjectives = new List<ToponymResolution>();
        foreach (var sentence in document.Sentences) _demonyms.Find(sentence, adjectives);
        if (adjectives.Count == 0) return places;
        foreach (var place in places)
            if (place.Place?.Resolution != PlaceResolution.Border) adjectives.RemoveAll(a => ReferenceEquals(a.Sentence, place.Sentence) && a.Span.Overlaps(place.Span));
        adjectives.AddRange(places);
        adjectives.Sort(ByPosition);
        return adjectives;
    }

    private static int ByPosition(ToponymResolution a, ToponymResolution b) =>
        a.Sentence.Part != b.Sentence.Part ? b.Sentence.Part.CompareTo(a.Sentence.Part)
        : a.Span.End != b.Span.End ? a.Span.End.CompareTo(b.Span.End) : b.Span.Start.CompareTo(a.Span.Start);

    /// <summary>Resolves given spans of the body, always with the best guess; a span that is in no table takes the place that fits the article best.</summary>
    /// <param name="document">The document.</param>
    /// <param name="spans">Spans of <c>Article.Text</c>, in UTF-16 units.</param>
    /// <returns>One resolution a span, in the order given; without a place only where the article has none at all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A span lies outside of the text.</exception>
    public IReadOnlyList<ToponymResolution> ResolveGiven(Document document, IReadOnlyList<TextSpan> spans) => ResolveGiven(document, spans, readsText: true);

    /// <summary>As the other overload; where <paramref name="readsText"/> is false, the places of the text that are not given tell nothing about a name in no table.</summary>
    /// <inheritdoc cref="ResolveGiven(Document, IReadOnlyList{TextSpan})"/>
    internal IReadOnlyList<ToponymResolution> ResolveGiven(Document document, IReadOnlyList<TextSpan> spans, bool readsText)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(spans);
        foreach (var span in spans)
            if (span.Start < 0 || span.End > document.Article.Text.Length || span.IsEmpty) throw new ArgumentOutOfRangeException(nameof(spans), span, "The span lies outside of the text.");
        if (document.Sentences.Count == 0) return [];
        var mentions = _given.Find(document, spans);
        var choices = Choose(document, mentions, []);
        var resolutions = new ToponymResolution[mentions.Count];
        for (var i = 0; i < mentions.Count; i++) resolutions[i] = ResolutionOf(mentions[i], choices[i]);
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].IsFacility && resolutions[i].Place is { Resolution: not PlaceResolution.City } wide && SettlementBeside(mentions, resolutions, i, wide) is { } town) resolutions[i] = resolutions[i] with { Place = town, Policy = NearestPlace };
        for (var i = 0; i < mentions.Count; i++)
            if (resolutions[i].Place is null && NearestResolved(resolutions, i) is { } place) resolutions[i] = resolutions[i] with { Place = place, Policy = NearestPlace };
        if (readsText && spans.Count > 0 && Array.TrueForAll(resolutions, static r => r.Place is null)) PlaceFromText(document, resolutions);
        return resolutions;
    }

    // Where none of the given names is known, the unmarked ones say where the story is: "Pyotrvale" in a story about Malawi. Adjectives count too.
    private void PlaceFromText(Document document, ToponymResolution[] given)
    {
        var found = WithAdjectives(document, Resolve(document, []));
        for (var i = 0; i < given.Length; i++)
        {
            Place? nearest = null;
            var least = int.MaxValue;
            foreach (var other in found)
            {
                var distance = Math.Abs(other.Span.Start - given[i].Span.Start);
                if (other.Place is not { } place || other.Sentence.Part != DocumentPart.Body || distance >= least) continue;
                (least, nearest) = (distance, place);
            }

            if (nearest is not null) given[i] = given[i] with { Place = nearest, Policy = NearestPlace };
        }
    }

    // "the Zafraniya district of Baghdad", "Mogadishu's Wadajir district": a name in no table lies in the place that the words put around it, and takes
    // that place, name and all. What only stands beside it ("near Torqubad and Mosul") gives it none.
    private static void PlaceUnknown(List<ToponymMention> mentions, List<ToponymResolution> resolutions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].IsFacility || resolutions[i].Place is not null) continue;
            Place? holder = null;
            if (i + 1 < mentions.Count && ReferenceEquals(mentions[i + 1].Sentence, mentions[i].Sentence) && IsHeldBy(mentions[i].Sentence, mentions[i].Tokens.End, mentions[i + 1].Tokens.Start)) holder = resolutions[i + 1].Place;
            if (holder is null && i > 0 && ReferenceEquals(mentions[i - 1].Sentence, mentions[i].Sentence) && mentions[i].Tokens.Start == mentions[i - 1].Tokens.End + 1
                && mentions[i].Sentence.FormOf(mentions[i - 1].Tokens.End) is "'s" or "’s") holder = resolutions[i - 1].Place;
            if (holder is { Resolution: PlaceResolution.City or PlaceResolution.Admin1 or PlaceResolution.Admin2 or PlaceResolution.Country or PlaceResolution.Region })
                resolutions[i] = resolutions[i] with { Place = holder, Policy = "place that holds it" };
        }
    }

    // Between two names: "district of", ", a village in the central", "on the island of"; at most eight words, none of them a verb or "and".
    private static bool IsHeldBy(Sentence sentence, int from, int to)
    {
        if (to - from is < 1 or > 8) return false;
        var holds = false;
        for (var i = from; i < to; i++)
        {
            var form = sentence.FormOf(i);
            if (sentence[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Cconj || form is "near" or "from" or "to" or "with" or "by" or ";" or "." or "for" or "between") return false;
            holds |= form is "of" or "in" or "on" || form is "," && i + 1 == to;
        }

        return holds;
    }

    // A building, road or site stands where the place in its name is; without one, at the place named nearest in its sentence.
    private static void PlaceFacilities(List<ToponymMention> mentions, List<ToponymResolution> resolutions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!mentions[i].IsFacility) continue;
            var town = resolutions[i].Place;
            var policy = "place in the name of a facility";
            if (town is null)
            {
                policy = "place beside a facility";
                town = TownBeside(mentions, resolutions, i);
            }

            resolutions[i] = resolutions[i] with
            {
                Place = town is null ? null : town with { Name = mentions[i].Span.In(mentions[i].Sentence.Text).ToString(), GeoNamesId = null, Population = 0, Resolution = PlaceResolution.Facility },
                Policy = town is null ? "not known" : policy,
            };
        }
    }

    // The town named nearest in the sentence, else the last one named before it in the part of the document: "The crash was in Thame. It closed High Street."
    private static Place? TownBeside(List<ToponymMention> mentions, List<ToponymResolution> resolutions, int facility)
    {
        Place? town = null;
        var least = int.MaxValue;
        for (var j = 0; j < mentions.Count; j++)
        {
            if (mentions[j].IsFacility || mentions[j].Sentence.Part != mentions[facility].Sentence.Part) continue;
            var isSame = ReferenceEquals(mentions[j].Sentence, mentions[facility].Sentence);
            if (resolutions[j].Place is not { } near || !(near.Resolution is PlaceResolution.City or PlaceResolution.Admin2 || isSame && near.Resolution is PlaceResolution.Admin1)) continue;
            var distance = mentions[facility].Span.Start - mentions[j].Span.Start;
            if (!isSame && distance < 0) continue;
            if (!isSame) distance += SentenceStep;
            if (Math.Abs(distance) >= least) continue;
            (least, town) = (Math.Abs(distance), near);
        }

        return town;
    }

    // "California Polytechnic State University in San Luis Obispo": a state in the name of a building says less than a town of the state beside it.
    private static Place? SettlementBeside(List<ToponymMention> mentions, ToponymResolution[] resolutions, int facility, Place wide)
    {
        Place? town = null;
        var least = int.MaxValue;
        for (var j = 0; j < mentions.Count; j++)
        {
            if (mentions[j].IsFacility || resolutions[j].Place is not { Resolution: PlaceResolution.City } near) continue;
            if (near.Country != wide.Country || wide.Resolution == PlaceResolution.Admin1 && near.Admin1 != wide.Name) continue;
            var distance = Math.Abs(resolutions[j].Span.Start - resolutions[facility].Span.Start);
            if (distance < least) (least, town) = (distance, near);
        }

        return town;
    }

    private PlaceScorer.Variable?[] Choose(Document document, List<ToponymMention> mentions, IReadOnlyList<ClaimedName> claimed)
    {
        var scorer = new PlaceScorer();
        AddCountryContext(document, claimed, scorer);
        // One meaning a name and article, but "Paris, Texas" and "Paris, France" may stand side by side: a name with a container is its own.
        var variables = new Dictionary<(string Name, string Container), PlaceScorer.Variable>();
        var containers = new Dictionary<string, ToponymMention>(StringComparer.Ordinal);
        var designations = new Dictionary<string, PlaceFeature>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Container is not null) containers.TryAdd(mention.Key, mention);
            if (mention.Designated is { } designated) designations.TryAdd(mention.Key, designated);
        }

        var choices = new PlaceScorer.Variable?[mentions.Count];
        // Towns before facilities named after them: those know fewer bearers of the name.
        for (var n = 0; n < 2 * mentions.Count; n++)
        {
            var i = n % mentions.Count;
            var mention = mentions[i];
            if (mention.Candidates.Count == 0 || mention.IsFacility != n >= mentions.Count) continue;
            var container = mention.Container ?? (containers.TryGetValue(mention.Key, out var model) ? model.Container : null);
            // "Aleppo province" and "Aleppo" differ; both may stand in one article.
            var key = (mention.Designated is PlaceFeature.Admin1 or PlaceFeature.Admin2 ? mention.Key + "/" : mention.Key, container?.Key ?? "");
            if (!variables.TryGetValue(key, out var variable))
                variables[key] = variable = scorer.Add(mention.Candidates, mention.Designated, container?.Candidates);
            else variable.Weight = Math.Min(2, variable.Weight + 0.25);
            if (mention.IsDateline) PlaceScorer.MarkDateline(variable);
            choices[i] = variable;
        }

        scorer.Settle();
        return choices;
    }

    // Countries that the article names by demonym ("Syrian forces") or through the people and bodies in it.
    private void AddCountryContext(Document document, IReadOnlyList<ClaimedName> claimed, PlaceScorer scorer)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claimed)
            if (claim.Country is { } country && claim.Kind is MentionKind.Country or MentionKind.Organization or MentionKind.Group or MentionKind.Person) Count(country);
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        foreach (var sentence in document.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var form = sentence.FormOf(i);
                if (form.Length < 4 || !char.IsUpper(form[0]) || !PlaceNameKey.TryWrite(form, key, out var length)) continue;
                if (_index.DemonymOf(key[..length]) is { Country: { } country }) Count(country);
            }
        }

        // Damped: the tenth "Syrian" says little more than the third.
        foreach (var (country, count) in seen) scorer.AddCountry(country, Math.Min(2, 0.5 * Math.Sqrt(count)));

        void Count(string country) => seen[country] = seen.GetValueOrDefault(country) + 1;
    }

    private ToponymResolution ResolutionOf(ToponymMention mention, PlaceScorer.Variable? choice)
    {
        var place = mention.Settled ?? (choice is null ? null : _index.PlaceOf(choice.Candidates[choice.Best]));
        return new ToponymResolution
        {
            Sentence = mention.Sentence,
            Tokens = mention.Tokens,
            Span = mention.Span,
            Kind = mention.Kind,
            Place = place,
            Candidates = choice is null ? place is null ? [] : [place] : CandidatesOf(choice),
            Policy = choice is null ? mention.Settled is null ? "not known" : "demonym" : PolicyOf(mention, choice),
        };
    }

    private List<Place> CandidatesOf(PlaceScorer.Variable choice)
    {
        var order = new int[choice.Candidates.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => choice.Total[a] != choice.Total[b] ? choice.Total[b].CompareTo(choice.Total[a]) : a.CompareTo(b));
        var places = new List<Place>(Math.Min(order.Length, KeptCandidates));
        for (var i = 0; i < order.Length && i < KeptCandidates; i++) places.Add(_index.PlaceOf(choice.Candidates[order[i]]));
        return places;
    }

    private static string PolicyOf(ToponymMention mention, PlaceScorer.Variable choice)
    {
        if (choice.Candidates.Length == 1) return "only bearer of the name";
        if (choice.IsContained) return mention.Container is null ? "container elsewhere in the article" : "container";
        if (choice.Candidates[choice.Best].Feature is PlaceFeature.Country) return "country";
        if (choice.Best == 0) return mention.Designated is null ? "prominence" : "designation";
        return "context of the article";
    }

    private void AddBorders(Document document, PlaceScorer.Variable?[] choices, List<ToponymResolution> resolutions)
    {
        Dictionary<string, int>? mentioned = null;
        foreach (var sentence in document.Sentences)
        {
            foreach (var border in _borders.Find(sentence))
            {
                mentioned ??= CountriesOf(choices);
                var second = border.Second?.Country ?? Partner(border.First.Country!, mentioned);
                var point = second is null ? null : _index.Borders.Between(border.First.Country!, second);
                if (point is null) continue;
                if (border.Second is null) point = point with { Country = border.First.Country };
                resolutions.Add(new ToponymResolution
                {
                    Sentence = sentence,
                    Tokens = border.Tokens,
                    Span = sentence.SpanOf(border.Tokens),
                    Place = point,
                    Candidates = [point],
                    Policy = border.Second is null ? "border with the country of the article" : "border",
                });
            }
        }
    }

    private static Dictionary<string, int> CountriesOf(PlaceScorer.Variable?[] choices)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var choice in choices)
            if (choice?.Candidates[choice.Best].Country is { } country) counts[country] = counts.GetValueOrDefault(country) + 1;
        return counts;
    }

    // "the Iraqi border" in an article about Syria is the border of Iraq and Syria: the neighbour that the article names most.
    private string? Partner(string country, Dictionary<string, int> mentioned)
    {
        string? best = null;
        foreach (var (other, count) in mentioned)
        {
            if (other == country || _index.Borders.Between(country, other) is null) continue;
            if (best is null || count > mentioned[best] || count == mentioned[best] && string.CompareOrdinal(other, best) < 0) best = other;
        }

        return best;
    }

    // For a name in no table: the place named nearest in the text, settlements before countries.
    private static Place? NearestResolved(ToponymResolution[] resolutions, int index)
    {
        Place? best = null;
        var least = double.MaxValue;
        for (var i = 0; i < resolutions.Length; i++)
        {
            if (resolutions[i].Place is not { } place || resolutions[i].Policy == "nearest named place") continue;
            var distance = Math.Abs(resolutions[i].Span.Start - resolutions[index].Span.Start) * (place.Resolution is PlaceResolution.Country or PlaceResolution.Continent ? 4.0 : 1.0);
            if (distance < least) (least, best) = (distance, place);
        }

        return best;
    }
}
