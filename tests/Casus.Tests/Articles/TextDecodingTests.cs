using System.Text;

namespace Casus.Tests.Articles;

public class TextDecodingTests
{
    private const string Text = "Protest in São Tomé – “no” to the plan";

    [Fact]
    public void Plain_Utf8WithMark_LosesTheMark() => Assert.Equal(Text, Plain([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));

    [Fact]
    public void Plain_Utf16_IsReadByItsMark()
    {
        Assert.Equal(Text, Plain([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(Text, Plain([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
    }

    [Fact]
    public void Plain_NotUtf8_IsWindows1252() =>
        Assert.Equal("São “no”", Plain([(byte)'S', 0xE3, (byte)'o', (byte)' ', 0x93, (byte)'n', (byte)'o', 0x94]));

    [Fact]
    public void Plain_CutWithinCharacter_GetsReplacementAndDiagnostic()
    {
        var article = LoadedReader.Read(Encoding.UTF8.GetBytes("Rebels left São Tomé")[..^1], "x.txt");
        Assert.Equal("Rebels left São Tom\uFFFD", article.Text);
        Assert.Equal("ART011", Assert.Single(article.Diagnostics).Code);
    }

    [Fact]
    public void Page_NamedEncoding_IsUsed()
    {
        var bytes = Encoding.Latin1.GetBytes("<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>").Concat(new byte[] { 0xCC, 0xE8, 0xF0 });
        Assert.Equal("Мир", LoadedReader.Read([.. bytes], "x.html").Text);
    }

    [Fact]
    public void Page_NamesLatin1ButIsUtf8_IsReadAsUtf8() =>
        Assert.Equal(Text, LoadedReader.Read("<meta charset=iso-8859-1><p>" + Text, "x.html").Text);

    [Fact]
    public void Page_UnknownEncoding_IsReadByItsBytesWithDiagnostic()
    {
        var article = LoadedReader.Read("<meta charset=klingon><p>" + Text, "x.html");
        Assert.Equal(Text, article.Text);
        Assert.DoesNotContain("ART013", LoadedReader.Codes(article));
        Assert.Contains("ART013", LoadedReader.Codes(LoadedReader.Read("<meta charset=klingon><p>Rebels left.", "x.html")));
    }

    [Fact]
    public void Page_Utf16_IsRead() => Assert.Equal(Text, LoadedReader.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>" + Text)], "-").Text);

    private static string Plain(byte[] bytes) => LoadedReader.Read(bytes, "x.txt").Text;
}
