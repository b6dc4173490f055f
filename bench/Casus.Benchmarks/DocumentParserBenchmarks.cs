using BenchmarkDotNet.Attributes;
using Casus.Articles;
using Casus.Documents;

namespace Casus.Benchmarks;

/// <summary>The stage Documents on one short news report (about 110 tokens), single-threaded.</summary>
[MemoryDiagnoser]
public class DocumentParserBenchmarks
{
    private const string Report =
        """
        KHARTOUM, June 3 (Newswire) - Sudanese troops shelled two villages near the border on Monday, killing at least 12 people, a spokesman for a
        local relief committee said. The army didn't comment on the report, which could not be confirmed independently.

        "We will not leave our homes," said Amina Osman, a 43-year-old teacher, who fled with her three children. The government has accused rebels of
        using the villages as bases; the rebels deny it. Talks between the two sides, which the African Union had been expected to host in Addis Ababa
        next week, were postponed at the request of the foreign minister.
        """;

    private readonly string _models = Path.Combine(AppContext.BaseDirectory, "models");
    private readonly Article _article = new() { Id = "report", Text = Report };
    private readonly DocumentParser _parser = DocumentParser.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    [Benchmark]
    public int Parse() => _parser.Parse(_article).Sentences.Count;

    [Benchmark]
    public DocumentParser Load() => DocumentParser.Load(_models);
}
