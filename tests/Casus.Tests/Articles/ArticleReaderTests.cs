using System.IO.Compression;
using System.Text;
using Casus.Articles;

namespace Casus.Tests.Articles;

public class ArticleReaderTests
{
    private const string Report = "Rebels shelled the town of Sarat on Monday, killing four people, the mayor said.";

    [Fact]
    public void ReadPath_MissingFile_FailsAndNamesIt()
    {
        var outcome = Assert.Single(LoadedReader.Default.ReadPath("/no/such/report.txt"));
        Assert.Equal("ART001", outcome.Failure!.Code);
        Assert.Contains("/no/such/report.txt", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadPath_FileThatCannotBeRead_Fails()
    {
        // Readable to nobody at offset 0, not even to root.
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /proc");
        Assert.Equal("ART002", Assert.Single(LoadedReader.Default.ReadPath("/proc/self/mem")).Failure!.Code);
    }

    [Fact]
    public void ReadPath_Folder_ReadsKnownEndingsInOrdinalOrder()
    {
        using var folder = new TemporaryFolder();
        folder.Add("b.txt", Report);
        folder.Add("a/z.html", "<p>" + Report);
        folder.Add("a/B.TXT", Report);
        folder.Add("notes.md", Report);
        folder.Add(".hidden.txt", Report);
        folder.Add(".git/x.txt", Report);
        Assert.Equal(["B.TXT", "z", "b.txt"], LoadedReader.Default.ReadPath(folder.Root).Select(outcome => outcome.Article!.Id));
    }

    [Fact]
    public void ReadPath_FolderWithoutKnownFiles_Fails()
    {
        using var folder = new TemporaryFolder();
        folder.Add("notes.md", Report);
        Assert.Equal("ART006", Assert.Single(LoadedReader.Default.ReadPath(folder.Root)).Failure!.Code);
    }

    [Fact]
    public void ReadPath_OneBadFile_DoesNotStopTheOthers()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "");
        folder.Add("b.txt", Report);
        var outcomes = LoadedReader.Default.ReadPath(folder.Root).ToList();
        Assert.Equal("ART003", outcomes[0].Failure!.Code);
        Assert.Equal(Report, outcomes[1].Article!.Text);
    }

    [Fact]
    public void ReadPath_FolderInPlaceOfFileName_IsReadAsFolder()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.html/x.txt", Report);
        Assert.Equal("x.txt", Assert.Single(LoadedReader.Default.ReadPath(folder.Root)).Article!.Id);
    }

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("blank.html", " \r\n\t ")]
    [InlineData("rows.jsonl", "\n\n")]
    [InlineData("-", "")]
    public void ReadStream_Empty_Fails(string name, string text) => Assert.Equal("ART003", LoadedReader.Failure(Encoding.UTF8.GetBytes(text), name).Code);

    [Theory]
    [InlineData("photo.txt")]
    [InlineData("page.html")]
    [InlineData("rows.jsonl")]
    public void ReadStream_NulBytes_FailsAsBinary(string name)
    {
        var failure = LoadedReader.Failure([0x89, 0x50, 0x4E, 0x47, 13, 10, 0, 0, 0, 13, 1, 2, 3], name);
        Assert.Equal("ART004", failure.Code);
        Assert.Contains("is a binary file, not text or HTML", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadStream_BytesWithoutNulButMostlyControls_FailsAsBinary()
    {
        var bytes = new byte[5000];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(1 + (i * 7 % 255));
        Assert.Equal("ART004", LoadedReader.Failure(bytes, "x.txt").Code);
    }

    [Theory]
    [InlineData("report.txt.gz", "report.txt")]
    [InlineData("report.html.gz", "report")]
    [InlineData("report.txt", "report.txt")]
    public void ReadStream_Gzip_IsUnpackedWhateverTheEnding(string name, string id)
    {
        var article = LoadedReader.Read(Packed(Report), name);
        Assert.Equal(id, article.Id);
        Assert.Equal(Report, article.Text);
    }

    [Fact]
    public void ReadStream_GzipWithoutItsEnd_Fails() => Assert.Equal("ART005", LoadedReader.Failure(Packed(Report)[..^6], "x.txt.gz").Code);

    [Fact]
    public void ReadStream_DamagedGzip_Fails()
    {
        var bytes = Packed(string.Concat(Enumerable.Range(0, 500).Select(i => $"{i * i} ")));
        for (var i = 100; i < 140; i++) bytes[i] ^= 0xFF;
        Assert.Equal("ART005", LoadedReader.Failure(bytes, "x.txt.gz").Code);
    }

    [Fact]
    public void ReadStream_GzipJoinedFromTwo_IsRead() =>
        Assert.Equal(Report + Report, LoadedReader.Read([.. Packed(Report), .. Packed(Report)], "x.txt.gz").Text);

    [Fact]
    public void ReadStream_GzipThatExplodes_IsCutAtTheLimit()
    {
        var article = LoadedReader.Read(Packed(new string('a', 10_000_000)), "x.txt.gz", new ArticleReaderOptions { MaxFileBytes = 1000 });
        Assert.Equal(1000, article.Text.Length);
        Assert.Contains("ART010", LoadedReader.Codes(article));
    }

    [Fact]
    public void ReadStream_OneLineOf50Megabytes_IsRead()
    {
        var article = LoadedReader.Read(new string('x', 50_000_000), "long.txt");
        Assert.Equal(50_000_000, article.Text.Length);
    }

    [Fact]
    public void ReadStream_StandardInput_IsToldByItsFirstByte()
    {
        Assert.Equal("7", LoadedReader.Read("\n {\"id\":7,\"text\":\"Rebels left.\"}", "-").Id);
        Assert.Equal("Rebels left the town of Sarat on Monday.", LoadedReader.Read(" <p>Rebels left the town of <b>Sarat</b> on Monday.</p>", "-").Text);
        Assert.Equal("[Sarat] Rebels left.", LoadedReader.Read("[Sarat] Rebels left.", "-").Text);
    }

    [Fact]
    public void ReadStream_UnknownEnding_IsToldByContent() =>
        Assert.Equal("Rebels left the town of Sarat on Monday.", LoadedReader.Read("<html><p>Rebels left the town of Sarat on Monday.", "page.php").Text);

    [Fact]
    public void ReadStream_OptionDate_AppliesToArticlesWithoutOne()
    {
        var options = new ArticleReaderOptions { Published = new DateOnly(2026, 5, 4) };
        Assert.Equal(new PublicationDate(new DateOnly(2026, 5, 4), "option"), LoadedReader.Read(Report, "x.txt", options).Published);
        Assert.Equal(new PublicationDate(new DateOnly(2025, 1, 2), "row"),
            LoadedReader.Read("""{"text":"x","date":"2025-01-02"}""", "x.jsonl", options).Published);
    }

    [Fact]
    public void Load_LimitOutOfRange_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LoadedReader.With(new ArticleReaderOptions { MaxFileBytes = 0 }));

    private static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
