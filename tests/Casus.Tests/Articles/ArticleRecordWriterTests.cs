using System.Text;
using System.Text.Json;
using Casus.Articles;

namespace Casus.Tests.Articles;

public class ArticleRecordWriterTests
{
    [Fact]
    public void Write_PlainArticle_HasAllFieldsAndNullForUnknown()
    {
        var article = new Article
        {
            Id = "a",
            Text = "Rebels left.",
            Paragraphs = [new TextSpan(0, 12)],
            Published = new PublicationDate(new DateOnly(2026, 3, 1), "row"),
            Authors = ["Jane Doe"],
        };
        Assert.Equal(
            """{"id":"a","title":null,"text":"Rebels left.","paragraphs":[{"start":0,"end":12}],"published":"2026-03-01","published_from":"row","publisher":null,"authors":["Jane Doe"],"url":null,"language":null,"english":true,"diagnostics":[]}""",
            Write(article));
    }

    [Fact]
    public void Write_Diagnostic_HasCodeAndMessage() =>
        Assert.EndsWith("""diagnostics":[{"code":"ART014","message":"The text does not look English; kept, not coded."}]}""",
            Write(new Article { Id = "a", Text = "x", Diagnostics = [ArticleDiagnostics.NotEnglish()] }), StringComparison.Ordinal);

    private static string Write(Article article)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes)) ArticleRecordWriter.Write(writer, article);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
