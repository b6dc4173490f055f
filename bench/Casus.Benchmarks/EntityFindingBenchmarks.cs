using BenchmarkDotNet.Attributes;
using Casus.Articles;
using Casus.Documents;
using Casus.Entities.Dates;
using Casus.Entities.Places;
using Casus.Entities.Quantities;

namespace Casus.Benchmarks;

/// <summary>Places, dates and numbers of one parsed news report (about 90 tokens, nine place names), single-threaded.</summary>
[MemoryDiagnoser]
public class EntityFindingBenchmarks
{
    private const string Report =
        """
        AMMAN, June 3 (Newswire) - At least 12 people were killed and dozens wounded on Sunday when shells hit a market in Daraa, near the border
        between Syria and Jordan, a doctor in the city said. Two days earlier, rebels had withdrawn from villages around Izra.

        Aid agencies in Damascus, Homs and Aleppo said more than 40,000 people had fled since early May. Talks in Geneva are expected to resume next
        week; the last round, in February 2018, ended after three hours.
        """;

    private readonly string _gazetteer = Path.Combine(AppContext.BaseDirectory, "models", "gazetteer.bin");
    private readonly string _data = Path.Combine(AppContext.BaseDirectory, "data");
    private readonly Document _document;
    private readonly ToponymResolver _places;
    private readonly DateResolver _dates;
    private readonly QuantityFinder _quantities;

    /// <summary>Loads what is measured.</summary>
    public EntityFindingBenchmarks()
    {
        var article = new Article { Id = "report", Text = Report, Published = new PublicationDate(new DateOnly(2018, 6, 4), "row") };
        _document = DocumentParser.Load(Path.Combine(AppContext.BaseDirectory, "models")).Parse(article);
        _places = new ToponymResolver(PlaceIndex.Load(_data, _gazetteer));
        _dates = new DateResolver(_data);
        _quantities = new QuantityFinder(_data);
    }

    [Benchmark]
    public int ResolvePlaces() => _places.Resolve(_document, []).Count;

    [Benchmark]
    public int ResolveDates() => _dates.Resolve(_document).Count;

    [Benchmark]
    public int FindQuantities() => _quantities.Find(_document).Count;

    [Benchmark]
    public Gazetteer LoadGazetteer() => Gazetteer.Load(_gazetteer);

    [Benchmark]
    public PlaceIndex LoadPlaces() => PlaceIndex.Load(_data, _gazetteer);
}
