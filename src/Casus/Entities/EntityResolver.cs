using Casus.Documents;
using Casus.Entities.Actors;
using Casus.Entities.Dates;
using Casus.Entities.Places;
using Casus.Entities.Quantities;
using Casus.Entities.Quotes;
using Casus.Entities.References;

namespace Casus.Entities;

/// <summary>
/// Ties the words of a document to the world: who, where, when, how many, who says so. Immutable after loading and safe to share between
/// threads; the same document gives the same result.
/// </summary>
public sealed class EntityResolver
{
    private readonly ActorLexicon _lexicon;
    private readonly ProperNameFinder _properNames;
    private readonly ToponymResolver _toponyms;
    private readonly DateResolver _dates;
    private readonly QuantityFinder _quantities;
    private readonly ReferenceLexicon _references;
    private readonly QuotationFinder _quotations;

    /// <summary>Creates a resolver over loaded tables.</summary>
    /// <param name="lexicon">Who is known.</param>
    /// <param name="places">All places.</param>
    /// <param name="dates">What time expressions mean.</param>
    /// <param name="quantities">What numbers count.</param>
    /// <param name="references">What nouns and given names tell a pronoun.</param>
    /// <param name="attributions">Which words bring in what somebody says.</param>
    public EntityResolver(ActorLexicon lexicon, PlaceIndex places, DateResolver dates, QuantityFinder quantities, ReferenceLexicon references, AttributionLexicon attributions)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(references);
        _lexicon = lexicon;
        _properNames = new ProperNameFinder(lexicon, new PlaceEvidence(places));
        _toponyms = new ToponymResolver(places);
        _dates = dates;
        _quantities = quantities;
        _references = references;
        _quotations = new QuotationFinder(attributions);
    }

    /// <summary>Loads everything the stage needs.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>.</param>
    /// <param name="modelDirectory">The folder <c>models</c>, which holds the gazetteer.</param>
    /// <param name="user">A user's tables of actors, which win over the shipped ones.</param>
    /// <param name="preparedDirectory">The folder of prepared tables, used where they are of these very files; null to do without.</param>
    /// <exception cref="DataFileException">A file is missing or malformed; the message names file and line.</exception>
    public static EntityResolver Load(string dataDirectory, string modelDirectory, UserLexicon? user = null, string? preparedDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        ArgumentNullException.ThrowIfNull(modelDirectory);
        // The two large tables do not need each other: read side by side they take as long as the slower one.
        var lexicon = Task.Run(() => ActorLexicon.Load(dataDirectory, user, preparedDirectory));
        var places = PlaceIndex.Load(dataDirectory, Path.Combine(modelDirectory, "gazetteer.bin"));
        return new EntityResolver(lexicon.GetAwaiter().GetResult(), places, new DateResolver(dataDirectory), new QuantityFinder(dataDirectory), new ReferenceLexicon(dataDirectory), AttributionLexicon.Load(dataDirectory));
    }

    /// <summary>Resolves a document. Never throws because of its text.</summary>
    public ResolvedDocument Resolve(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Resolve(document, document.Article.Published?.Date);
    }

    /// <summary>Resolves a document, with everybody in the role of a given day.</summary>
    /// <param name="document">The document.</param>
    /// <param name="roleDate">The day; null for the latest role known.</param>
    internal ResolvedDocument Resolve(Document document, DateOnly? roleDate)
    {
        var dates = _dates.Resolve(document);
        var names = FindNames(document, dates, roleDate);
        var places = _toponyms.Resolve(document, Claims(names));
        BodySeats.Settle(document, names, _toponyms);
        var mentions = FindMentions(names, places);
        var quotations = _quotations.Find(document, Array.FindAll(mentions, static mention => !mention.IsThing));
        if (!Coreference.IsOff)
        {
            SpeakerPronouns.Resolve(mentions, quotations);
            SpeakerReferences.Resolve(document, mentions, quotations);
        }

        return new ResolvedDocument
        {
            Document = document,
            Mentions = mentions,
            Places = _toponyms.WithAdjectives(document, places),
            Dates = dates,
            Quantities = _quantities.Find(document),
            Quotations = quotations,
        };
    }

    /// <summary>Resolves the place names at given spans of the body, in order, always to the best guess.</summary>
    public IReadOnlyList<ToponymResolution> ResolvePlaces(Document document, IReadOnlyList<TextSpan> spans) => _toponyms.ResolveGiven(document, spans);

    /// <summary>A phrase that holds no mention, read as one noun phrase whatever its tree; null where it names nobody.</summary>
    internal Actor? ResolveWhole(Document document, DateOnly? roleDate)
    {
        if (document.Sentences.Count == 0) return null;
        var names = FindNames(document, _dates.Resolve(document), roleDate);
        var places = PlacesBySentence(_toponyms.Resolve(document, Claims(names)));
        BodySeats.Settle(document, names, _toponyms);
        var own = places.TryGetValue(names[0].Sentence, out var found) ? found : [];
        AddCities(names[0], own);
        var composer = new ActorComposer(names[0], own);
        return composer.Whole()?.Actor;
    }

    /// <summary>Whether the text is nothing but the name of a capital, which alone stands for the government.</summary>
    internal Actor? ResolveCapital(Document document)
    {
        if (document.Sentences.Count == 0) return null;
        var sentence = document.Sentences[0];
        var (known, agents) = (new List<FoundName>(), new List<FoundAgent>());
        new NameScanner(_lexicon).Scan(sentence, NameScanner.CaseOf(sentence), known, agents);
        return known.Count == 1 && known[0].Target.Form == NameForm.Capital && known[0].Tokens.Length == sentence.Count ? ActorResolver.Resolve(known[0].Target.Entry, null, Sector.GOV) : null;
    }

    private List<SentenceNames> FindNames(Document document, IReadOnlyList<DateExpression> dates, DateOnly? date)
    {
        var scanner = new NameScanner(_lexicon);
        var chooser = new NameChooser(scanner, date);
        var all = new List<SentenceNames>(document.Sentences.Count);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            var names = new SentenceNames(sentence, NameScanner.CaseOf(sentence), date);
            // Both lists are in text order, so that one walk over the dates serves all sentences.
            for (; next < dates.Count && ReferenceEquals(dates[next].Sentence, sentence); next++) names.MarkDate(dates[next].Tokens);
            scanner.Scan(sentence, names.LetterCase, names.Known, names.Agents);
            names.MarkAgents();
            NameChooser.Filter(names);
            chooser.Remember(names);
            all.Add(names);
        }

        foreach (var names in all)
        {
            chooser.Choose(names);
            _properNames.Find(names);
        }

        return all;
    }

    // What is known to be a person, a body or a country keeps place finding from taking it for a town.
    private static List<ClaimedName> Claims(List<SentenceNames> all)
    {
        var claims = new List<ClaimedName>();
        foreach (var names in all)
        {
            foreach (var known in names.Known)
                if (known.Target.Form != NameForm.Capital)
                    claims.Add(new ClaimedName(names.Sentence, known.Tokens, known.Target.Form == NameForm.Metonym ? MentionKind.Organization : known.Target.Entry.Kind, known.Target.Entry.Country));
            foreach (var unknown in names.Unknown)
                if (unknown.IsCertain) claims.Add(new ClaimedName(names.Sentence, unknown.Tokens, unknown.Kind, unknown.Country));
        }

        return claims;
    }

    private Mention[] FindMentions(List<SentenceNames> all, IReadOnlyList<ToponymResolution> places)
    {
        var mentions = new List<Mention>();
        var links = new List<(Sentence, int, int)>();
        var bySentence = PlacesBySentence(places);
        foreach (var names in all)
        {
            var own = bySentence.TryGetValue(names.Sentence, out var found) ? found : [];
            AddCities(names, own);
            var composer = new ActorComposer(names, own);
            foreach (var (first, second) in AppositionLinker.Link(names, composer)) links.Add((names.Sentence, first, second));
            MentionFinder.Find(names, composer, own, mentions);
        }

        var result = mentions.ToArray();
        Coreference.Resolve(result, links, _references);
        return Coreference.WithoutLooseCoordinations(result);
    }

    // A capital that the gazetteer did not see, as in text without capital letters ("nairobi police")
    private static void AddCities(SentenceNames names, List<PlaceName> places)
    {
        foreach (var city in names.Cities)
            if (!places.Exists(place => place.Tokens.Overlaps(city.Tokens))) places.Add(new PlaceName(city.Tokens, city.Target.Entry.Country, false));
    }

    private static Dictionary<Sentence, List<PlaceName>> PlacesBySentence(IReadOnlyList<ToponymResolution> places)
    {
        var bySentence = new Dictionary<Sentence, List<PlaceName>>(ReferenceEqualityComparer.Instance);
        foreach (var place in places)
        {
            if (!bySentence.TryGetValue(place.Sentence, out var own)) bySentence[place.Sentence] = own = [];
            own.Add(new PlaceName(place.Tokens, place.Place?.Country, place.Place?.Resolution == PlaceResolution.Country));
        }

        return bySentence;
    }
}
