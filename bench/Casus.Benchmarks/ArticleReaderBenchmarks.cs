using System.Text;
using BenchmarkDotNet.Attributes;
using Casus.Articles;

namespace Casus.Benchmarks;

/// <summary>The stage Articles: one page of 60 KB with as much furniture as text, and one JSONL row, single-threaded.</summary>
[MemoryDiagnoser]
public class ArticleReaderBenchmarks
{
    private readonly ArticleReader _reader = ArticleReader.Load(Path.Combine(AppContext.BaseDirectory, "data"), new ArticleReaderOptions());
    private readonly byte[] _page = Page();
    private readonly byte[] _row = Encoding.UTF8.GetBytes("{\"id\":\"1\",\"text\":\"" + string.Concat(Enumerable.Repeat("The army left the town on Monday, a spokesman said. ", 60)) + "\"}");

    [Benchmark]
    public int ReadPage() => Read(_page, "page.html");

    [Benchmark]
    public int ReadRow() => Read(_row, "row.jsonl");

    private int Read(byte[] bytes, string name)
    {
        var length = 0;
        foreach (var outcome in _reader.ReadStream(new MemoryStream(bytes), name)) length += outcome.Article!.Text.Length;
        return length;
    }

    private static byte[] Page()
    {
        var page = new StringBuilder("<html><head><title>Troops leave the capital | The Example</title></head><body><nav><ul>");
        for (var i = 0; i < 150; i++) page.Append("<li class=\"menu-item\"><a href=\"/section/").Append(i).Append("\">Section ").Append(i).Append("</a></li>");
        page.Append("</ul></nav><article><h1>Troops leave the capital</h1>");
        for (var i = 0; i < 40; i++)
            page.Append("<p>The last soldiers of the <a href=\"/force\">multinational force</a> left the capital on Monday, a spokesman said, after a stay of ")
                .Append(i).Append(" months that cost the lives of dozens of people and changed the city for good.</p>");
        page.Append("</article><div class=\"related-posts\">");
        for (var i = 0; i < 150; i++)
            page.Append("<div class=\"card card--small\"><a href=\"/story/").Append(i).Append("\"><img src=\"/i.jpg\"><h3>Another story with a headline of some length</h3></a></div>");
        return Encoding.UTF8.GetBytes(page.Append("</div></body></html>").ToString());
    }
}
