using Casus.Entities.Quotes;

namespace Casus.Tests.Entities.Quotes;

public class QuotationFinderTests
{
    private static Quotation Only(string text) => Assert.Single(LoadedResolver.Resolve(text).Quotations);

    private static string Join(string text, IReadOnlyList<TextSpan> spans) => string.Join(" | ", spans.Select(span => span.In(text).ToString()));

    [Theory]
    [InlineData("\"The road is closed to all traffic,\" the mayor said.")]
    [InlineData("“The road is closed to all traffic,” the mayor said.")]
    [InlineData("‘The road is closed to all traffic,’ the mayor said.")]
    [InlineData("''The road is closed to all traffic,'' the mayor said.")]
    [InlineData("``The road is closed to all traffic,'' the mayor said.")]
    [InlineData("The mayor said: \"The road is closed to all traffic.\"")]
    public void Find_DirectSpeech_HasSpeakerAndWords(string text)
    {
        var quotation = Only(text);
        Assert.True(quotation.IsDirect);
        Assert.Equal("the mayor", Join(text, quotation.Source), ignoreCase: true);
        Assert.Equal("said", Join(text, quotation.Cue));
        Assert.Contains("The road is closed to all traffic", Join(text, quotation.Content), StringComparison.Ordinal);
        Assert.Equal("GOV", quotation.Speaker?.Actor?.Code);
    }

    [Fact]
    public void Find_IndirectSpeech_TakesTheClause()
    {
        const string Text = "Kenyan police said that two men had fled.";
        var quotation = Only(Text);
        Assert.False(quotation.IsDirect);
        Assert.Equal("Kenyan police", Join(Text, quotation.Source));
        Assert.Equal("that two men had fled", Join(Text, quotation.Content));
    }

    [Fact]
    public void Find_AccordingTo_TakesTheRestOfTheSentence()
    {
        const string Text = "Two men fled on Sunday, according to Kenyan police.";
        var quotation = Only(Text);
        Assert.Equal("Kenyan police", Join(Text, quotation.Source));
        Assert.Equal("Two men fled on Sunday", Join(Text, quotation.Content));
    }

    [Fact]
    public void Find_QuotationOverTwoSentences_IsOne()
    {
        const string Text = "\"The road is closed to all traffic. We will open it on Monday,\" the mayor said.";
        Assert.Equal("\"The road is closed to all traffic. We will open it on Monday,\"", Join(Text, Only(Text).Content));
    }

    [Fact]
    public void Find_SecondPartOfASplitQuotation_BelongsToTheSpeaker()
    {
        const string Text = "\"The road is closed to all traffic,\" the mayor said. \"We will open it again on Monday morning.\"";
        var quotation = Only(Text);
        Assert.Equal(2, quotation.Content.Count);
    }

    [Fact]
    public void Find_ThoughtInsideAQuotation_BringsInNobodyElse()
    {
        const string Text = "\"I think the road is closed to all traffic,\" the mayor said.";
        Assert.Equal("the mayor", Join(Text, Only(Text).Source));
    }

    [Fact]
    public void Find_ClauseBehindTheCue_IsNotWhatWasSaid()
    {
        const string Text = "\"The war is over,\" the minister said, as a few farmers watched from the square.";
        Assert.Equal("\"The war is over,\"", Join(Text, Only(Text).Content));
    }

    [Fact]
    public void Find_NicknameInMarks_IsNoQuotation() => Assert.Empty(LoadedResolver.Resolve("Soldiers burned the \"red house\" near the river.").Quotations);

    [Fact]
    public void Find_PluralPossessive_OpensNothing()
    {
        var quoted = new List<TextSpan>();
        const string Text = "The farmers' leaders and the miners' union met.";
        QuotedText.Find(Text, new TextSpan(0, Text.Length), quoted);
        Assert.Empty(quoted);
    }

    [Fact]
    public void Find_MarkLeftOpen_EndsWithTheParagraph()
    {
        var quoted = new List<TextSpan>();
        const string Text = "He said: \"The road is closed.\nMore";
        QuotedText.Find(Text, new TextSpan(0, 29), quoted);
        Assert.Equal([new TextSpan(9, 29)], quoted);
    }
}
