using Casus.Entities.Quotes;

namespace Casus.Tests.Entities.Quotes;

public class SpeechClauseReaderTests
{
    [Theory]
    [InlineData("Such raids, they believe, will make the long siege pointless.", "they", "believe", "Such raids | will make the long siege pointless")]
    [InlineData("Marta Silva left early, saying she was tired of the debate.", "Marta Silva", "saying", "she was tired of the debate")]
    [InlineData("The governor criticized the judge for his ruling.", "The governor", "criticized", "the judge for his ruling")]
    [InlineData("The envoy called it “the worst attack since the war.”", "The envoy", "called", "it “the worst attack since the war.”")]
    [InlineData("The mayor called for an inquiry into the fire.", "The mayor", "called for", "an inquiry into the fire")]
    [InlineData("The union wants the ministry to raise pay.", "The union", "wants", "the ministry to raise pay")]
    [InlineData("The minister promised to open the border.", "The minister", "promised", "to open the border")]
    [InlineData("The paper printed the minister's claim that the vote was fair.", "the minister", "claim", "that the vote was fair")]
    [InlineData("The general is confident that the bridge will hold.", "The general", "is confident", "that the bridge will hold")]
    [InlineData("Residents are worried about the dam.", "Residents", "are worried about", "the dam")]
    [InlineData("The Tax Centre plans to release its budget next week.", "The Tax Centre", "plans", "to release its budget next week")]
    [InlineData("In a poll last week, most voters backed the ban.", "a poll", "In", "most voters backed the ban")]
    [InlineData("Since May, according to the Red Cross, prices have doubled.", "the Red Cross", "according to", "Since May | prices have doubled")]
    [InlineData("Marta Silva: Talks with the rebels have failed", "Marta Silva", ":", "Talks with the rebels have failed")]
    public void Read_OneAttribution_HasSourceCueAndContent(string text, string source, string cue, string content)
    {
        var quotation = Assert.Single(Outer(text), q => Join(text, q.Cue) == cue);
        Assert.Equal(source, Join(text, quotation.Source));
        Assert.Equal(content, Join(text, quotation.Content).TrimEnd('.'));
    }

    [Theory]
    [InlineData("The talks seem to have failed.", "The talks | to have failed")]
    [InlineData("The minister is expected to resign.", "The minister | to resign")]
    [InlineData("He was described as a hero.", "He | as a hero")]
    public void Read_NobodyNamed_HasNoSource(string text, string content)
    {
        var quotation = Assert.Single(Outer(text));
        Assert.Empty(quotation.Source);
        Assert.Equal(content, Join(text, quotation.Content).TrimEnd('.'));
    }

    [Theory]
    [InlineData("The mayor opened the new bridge.")]
    [InlineData("Workers cleared the road after the storm.")]
    [InlineData("The note: two pages, unsigned.")]
    public void Read_NobodySpeaks_FindsNothing(string text) => Assert.Empty(Outer(text));

    [Fact]
    public void Read_RelativeClause_HasAntecedentAndPronoun()
    {
        const string Text = "The minister, who said the vote was fair, resigned.";
        var quotation = Assert.Single(Outer(Text));
        Assert.Equal("The minister | who", Join(Text, quotation.Source));
    }

    [Fact]
    public void Read_SpeechInsideSpeech_IsNested()
    {
        const string Text = "Ali Hassan said that his brother had told him that the road was closed.";
        var quotations = LoadedResolver.Resolve(Text).Quotations;
        Assert.Equal([false, true], quotations.Select(q => q.IsNested));
    }

    [Fact]
    public void Read_ParticipleBehindAComma_EndsWhatWasArgued()
    {
        const string Text = "The governor argued that a list would stop smugglers, telling reporters that it was ready.";
        Assert.Equal(["that a list would stop smugglers", "that it was ready"], Outer(Text).Select(q => Join(Text, q.Content).TrimEnd('.')));
    }

    [Fact]
    public void Read_AskedAtTheStart_DoesNotTakeTheMainClause()
    {
        const string Text = "Asked about the road, Marta Silva said it was closed.";
        Assert.Contains(Outer(Text), q => Join(Text, q.Cue) == "said" && Join(Text, q.Source) == "Marta Silva");
    }

    [Fact]
    public void Read_SpeakerBehindTheCueInASentenceOfItsOwn_IsFound()
    {
        const string Text = "“You have somebody who may be the master of tone,” said Hough. “This is the time to show us.”";
        var quotation = Assert.Single(Outer(Text));
        Assert.Equal("Hough", Join(Text, quotation.Source));
        Assert.Equal(2, quotation.Content.Count);
    }

    [Fact]
    public void Read_WritersPronounInIndirectSpeech_IsNotTheSpeakers()
    {
        var document = LoadedResolver.Resolve("Kenyan police told me that I should leave.");
        Assert.All(document.Mentions.Where(m => m.IsPronoun), m => Assert.Null(m.Actor));
    }

    private static List<Quotation> Outer(string text) => LoadedResolver.Resolve(text).Quotations.Where(q => !q.IsNested).ToList();

    private static string Join(string text, IReadOnlyList<TextSpan> spans) => string.Join(" | ", spans.Select(span => span.In(text).ToString()));
}
