using Casus.Articles;

namespace Casus.Tests.Articles;

public class PlainTextReaderTests
{
    private static readonly PlainTextReader Reader = new(FurnitureLines.Load(RepositoryFiles.Data));

    [Fact]
    public void Paragraphs_BlankLines_PartThem() => Assert.Equal(["Army takes town", "The army took it on Monday."], Of("Army takes town\n\nThe army took it on Monday.\n"));

    [Fact]
    public void Paragraphs_LongLines_AreParagraphs()
    {
        var line = string.Join(' ', Enumerable.Repeat("The army took the town.", 8));
        Assert.Equal(["Army takes town", line, line], Of($"Army takes town\n{line}\n{line}"));
    }

    [Fact]
    public void Paragraphs_WrappedLines_StayTogether() =>
        Assert.Single(Of("The army took the town on Monday after\nthree weeks of fighting. A spokesman said\nthat rebels had left."));

    [Theory]
    [InlineData("Source link")]
    [InlineData("Leave a Reply")]
    [InlineData("Your email address will not be published. Required fields are marked *")]
    [InlineData("Back to top button")]
    [InlineData("Share this:")]
    [InlineData("Read more: What the truce means for traders")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("12 Comments »")]
    [InlineData("(Reporting by Jane Doe; editing by John Roe)")]
    [InlineData("* * *")]
    public void Paragraphs_Furniture_IsInNone(string line) => Assert.Equal(["The army left.", "Rebels came."], Of($"The army left.\n{line}\nRebels came.\n{line}"));

    [Theory]
    [InlineData("Sharing power is hard, the minister said.")]
    [InlineData("Published reports say that four soldiers were killed.")]
    [InlineData("Advertisement spending fell after the coup.")]
    [InlineData("Follow-up talks will be held in Cairo.")]
    [InlineData("Sources: said rebels fled, an aide denied it, and the army shelled the town for the third day in a row, after which hundreds of families left for the coast, where aid groups had put up tents, and where officials had promised them food.")]
    public void Paragraphs_ProseThatBeginsLikeFurniture_IsKept(string line) => Assert.Equal([line], Of(line));

    [Fact]
    public void Paragraphs_SectionAboveHeadline_IsLeftOutOnlyThere()
    {
        Assert.Equal(["Bank robbed in Lagos", "Business"], Of("Business\n\nBank robbed in Lagos\n\nBusiness"));
        Assert.Equal(["World"], Of("World"));
    }

    [Fact]
    public void Read_TextWithFurniture_StaysUnchanged()
    {
        const string Text = "World\nRebels free seven\n\nShare this:\nRebels freed seven men.\r\n";
        Assert.Equal(Text, LoadedReader.Read(Text, "x.txt").Text);
    }

    private static List<string> Of(string text) => [.. Reader.Paragraphs(text).Select(span => span.In(text).ToString())];
}
