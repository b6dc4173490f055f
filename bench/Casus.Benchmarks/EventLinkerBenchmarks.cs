using BenchmarkDotNet.Attributes;
using Casus.Articles;
using Casus.Linkage;

namespace Casus.Benchmarks;

/// <summary>The stage Linkage on 5,000 made-up articles of 250 words, a fifth of them cut copies.</summary>
[MemoryDiagnoser]
public class EventLinkerBenchmarks
{
    private readonly EventLinker _linker = EventLinker.Load(Path.Combine(AppContext.BaseDirectory, "data"));
    private readonly List<Article> _articles = Articles();

    [Benchmark]
    public int Link() => _linker.Link(_articles).Count;

    private static List<Article> Articles()
    {
        var random = new Random(1);
        var articles = new List<Article>();
        var text = "";
        for (var i = 0; i < 5000; i++)
        {
            // A word's rank is as uneven as in a language: half of all words come from a few hundred.
            text = i % 5 == 4 ? text[..(text.Length * 2 / 3)] : string.Join(' ', Enumerable.Range(0, 250).Select(_ => $"w{(int)Math.Pow(40_000, random.NextDouble())}"));
            articles.Add(new Article { Id = i.ToString("00000", System.Globalization.CultureInfo.InvariantCulture), Text = text });
        }

        return articles;
    }
}
