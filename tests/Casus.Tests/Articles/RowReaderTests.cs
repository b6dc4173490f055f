using System.Text;
using Casus.Articles;

namespace Casus.Tests.Articles;

public class RowReaderTests
{
    [Fact]
    public void Read_AllFields_AreTaken()
    {
        var article = LoadedReader.Read(
            """{"id":"a1","text":"Rebels left.\n\nThe army came.","title":"Town changes hands","date":"2026-03-01T23:30:00-05:00","url":"https://x.example/1","publisher":"The Example","language":"en-GB","score":3}""",
            "rows.jsonl");
        Assert.Equal("a1", article.Id);
        Assert.Equal("Rebels left.\n\nThe army came.", article.Text);
        Assert.Equal("Town changes hands", article.Title);
        Assert.Equal(new PublicationDate(new DateOnly(2026, 3, 1), "row"), article.Published);
        Assert.Equal(("https://x.example/1", "The Example", "en"), (article.Url, article.Publisher, article.Language));
        Assert.Equal(["Rebels left.", "The army came."], LoadedReader.Paragraphs(article));
        Assert.Empty(article.Diagnostics);
    }

    [Fact]
    public void Read_TextWithBlanksAtBothEnds_IsKept() => Assert.Equal(" Rebels left. \n", LoadedReader.Read("""{"text":" Rebels left. \n"}""", "x.jsonl").Text);

    [Theory]
    [InlineData("""{"id":17,"text":"x"}""", "17")]
    [InlineData("""{"id":"","text":"x"}""", "x.jsonl:1")]
    [InlineData("""{"id":null,"text":"x"}""", "x.jsonl:1")]
    [InlineData("""{"text":"x"}""", "x.jsonl:1")]
    public void Read_Id_IsStringNumberOrPlace(string row, string id) => Assert.Equal(id, LoadedReader.Read(row, "x.jsonl").Id);

    [Fact]
    public void Read_WrongDate_IsLeftOutWithDiagnostic()
    {
        var article = LoadedReader.Read("""{"text":"x","date":"last Tuesday"}""", "x.jsonl");
        Assert.Null(article.Published);
        Assert.Equal("ART009", Assert.Single(article.Diagnostics).Code);
    }

    [Fact]
    public void Read_TitleAlone_IsAnArticle() => Assert.Equal("Army takes town", LoadedReader.Read("""{"title":"Army takes town"}""", "x.jsonl").Title);

    [Fact]
    public void Read_BrokenRow_FailsWithLineAndTheNextGoOn()
    {
        var outcomes = LoadedReader.Outcomes("{\"text\":\"one\"}\n{\"text\": oops}\n\n[1]\n{\"id\":5}\n{\"text\":\"two\"}\n", "in/rows.jsonl");
        Assert.Equal(["in/rows.jsonl:1", "in/rows.jsonl:2", "in/rows.jsonl:4", "in/rows.jsonl:5", "in/rows.jsonl:6"], outcomes.Select(outcome => outcome.Origin));
        Assert.Equal([null, "ART007", "ART007", "ART008", null], outcomes.Select(outcome => outcome.Failure?.Code));
        Assert.Contains("in/rows.jsonl:2", outcomes[1].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WindowsLineEndsMarkAndNoLastLineEnd_AreFine() =>
        Assert.Equal(["a", "b"], LoadedReader.Outcomes("\uFEFF{\"text\":\"a\"}\r\n{\"text\":\"b\"}", "x.jsonl").Select(outcome => outcome.Article!.Text));

    [Fact]
    public void Read_Utf16Rows_AreRead() =>
        Assert.Equal(["São", "b"], LoadedReader.Outcomes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\":\"São\"}\n{\"text\":\"b\"}\n")], "x.jsonl").Select(outcome => outcome.Article!.Text));

    [Fact]
    public void Read_HalfOfSurrogatePair_IsReplaced()
    {
        var article = LoadedReader.Read("""{"text":"a \ud83d b \ud83d\ude00 c \\ud83d"}""", "x.jsonl");
        Assert.Equal("a \uFFFD b \U0001F600 c \\ud83d", article.Text);
        Assert.Equal("ART017", Assert.Single(article.Diagnostics).Code);
    }

    [Fact]
    public void Read_RowThatIsNotUtf8_IsReadWithReplacement()
    {
        var article = LoadedReader.Read([.. Encoding.UTF8.GetBytes("{\"text\":\"S"), 0xE3, .. Encoding.UTF8.GetBytes("o\"}")], "x.jsonl");
        Assert.Equal("S\uFFFDo", article.Text);
        Assert.Contains("ART011", LoadedReader.Codes(article));
    }

    [Fact]
    public void Read_RowBeyondLimit_FailsAndTheNextGoesOn()
    {
        var outcomes = LoadedReader.Outcomes(
            "{\"text\":\"" + new string('x', 200_000) + "\"}\n{\"text\":\"b\"}\n", "x.jsonl", new ArticleReaderOptions { MaxFileBytes = 100_000 });
        Assert.Equal(["ART016", null], outcomes.Select(outcome => outcome.Failure?.Code));
    }

    [Fact]
    public void Read_JsonFile_MayBeLinesArrayOrOneObject()
    {
        Assert.Equal(["1", "2"], LoadedReader.Outcomes("{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\"}\n", "x.json").Select(outcome => outcome.Article!.Id));
        Assert.Equal(["1", "2"], LoadedReader.Outcomes("[{\"id\":1,\"text\":\"a\"},\n{\"id\":2,\"text\":\"b\"}]", "x.json").Select(outcome => outcome.Article!.Id));
        Assert.Equal("a", LoadedReader.Read("{\n  \"text\": \"a\"\n}\n", "x.json").Text);
        Assert.Equal("ART007", Assert.Single(LoadedReader.Outcomes("[{\"id\":1,", "x.json")).Failure!.Code);
    }
}
