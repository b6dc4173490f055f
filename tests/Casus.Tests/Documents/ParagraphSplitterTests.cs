using Casus.Documents;

namespace Casus.Tests.Documents;

public class ParagraphSplitterTests
{
    [Fact]
    public void Split_BlankLines_PartParagraphs() => Assert.Equal(["One.", "Two."], Split("One.\n \nTwo.\n"));

    [Fact]
    public void Split_LineEndAfterFullStop_PartsParagraphs() =>
        Assert.Equal(["Troops left the town.", "Rebels came back at night."], Split("Troops left the town.\nRebels came back at night."));

    [Fact]
    public void Split_HeadlineAboveText_StandsAlone() =>
        Assert.Equal(["Army takes town", "The army took the town on Monday after weeks of fighting, a spokesman said."],
            Split("Army takes town\nThe army took the town on Monday after weeks of fighting, a spokesman said."));

    [Fact]
    public void Split_HardWrappedText_IsJoined()
    {
        const string Text = "The army took the town on Monday after\nthree weeks of fighting. A spokesman said\nthat Rebels had left the Northern District\nbefore dawn. Nobody was hurt, he added.";
        Assert.Equal([Text], Split(Text));
    }

    [Fact]
    public void Split_WindowsLineEnds_PartParagraphs() => Assert.Equal(["One.", "Two."], Split("One.\r\n\r\nTwo."));

    [Fact]
    public void Split_Bullets_AreParagraphs() => Assert.Equal(["• one thing", "• another thing"], Split("• one thing\n• another thing"));

    private static string[] Split(string text)
    {
        var paragraphs = new List<TextSpan>();
        ParagraphSplitter.Split(text, new TextSpan(0, text.Length), paragraphs);
        return [.. paragraphs.Select(p => p.In(text).ToString())];
    }
}
