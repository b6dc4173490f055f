using System.Text;
using Casus.Articles;

namespace Casus.Tests.Articles;

/// <summary>The reader with the data of the repository, and short ways to feed it.</summary>
internal static class LoadedReader
{
    public static ArticleReader Default { get; } = With(new ArticleReaderOptions());

    public static ArticleReader With(ArticleReaderOptions options) => ArticleReader.Load(RepositoryFiles.Data, options);

    public static List<ReadOutcome> Outcomes(byte[] bytes, string name, ArticleReaderOptions? options = null) =>
        [.. (options is null ? Default : With(options)).ReadStream(new MemoryStream(bytes), name)];

    public static List<ReadOutcome> Outcomes(string text, string name, ArticleReaderOptions? options = null) =>
        Outcomes(Encoding.UTF8.GetBytes(text), name, options);

    public static Article Read(string text, string name, ArticleReaderOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), name, options);

    public static Article Read(byte[] bytes, string name, ArticleReaderOptions? options = null)
    {
        var outcome = Assert.Single(Outcomes(bytes, name, options));
        Assert.Null(outcome.Failure);
        return outcome.Article!;
    }

    public static Diagnostic Failure(byte[] bytes, string name, ArticleReaderOptions? options = null)
    {
        var outcome = Assert.Single(Outcomes(bytes, name, options));
        Assert.Null(outcome.Article);
        return outcome.Failure!;
    }

    public static List<string> Paragraphs(Article article) => [.. article.Paragraphs.Select(span => span.In(article.Text).ToString())];

    public static IEnumerable<string> Codes(Article article) => article.Diagnostics.Select(diagnostic => diagnostic.Code);
}

/// <summary>A folder that is removed again.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("casus-articles").FullName;

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, true);
}
