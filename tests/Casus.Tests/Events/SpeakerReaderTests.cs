using Casus.Articles;
using Casus.Events;

namespace Casus.Tests.Events;

/// <summary>Who reports an event, from the text to the coded event.</summary>
public class SpeakerReaderTests
{
    [Theory]
    [InlineData("General Marco Silva said rebels had shelled the town of Bouar on Monday.", "General Marco Silva")]
    [InlineData("Rebels had shelled the town of Bouar, General Marco Silva said.", "General Marco Silva")]
    [InlineData("\"Rebels shelled the town of Bouar and killed two soldiers,\" General Marco Silva said.", "General Marco Silva")]
    [InlineData("\"Rebels shelled the town of Bouar,\" said General Marco Silva, who commands the garrison.", "General Marco Silva")]
    [InlineData("General Marco Silva told reporters that rebels had shelled the town.", "General Marco Silva")]
    [InlineData("Kenyan police arrested 12 protesters on Monday, according to Amnesty International.", "Amnesty International")]
    [InlineData("According to Amnesty International, Kenyan police arrested 12 protesters on Monday.", "Amnesty International")]
    [InlineData("Since May, according to Amnesty International, Kenyan police have arrested 120 protesters.", "Amnesty International")]
    [InlineData("In a statement, Amnesty International said Kenyan police had arrested 12 protesters.", "Amnesty International")]
    [InlineData("Turkey's defence ministry said its warplanes had bombed Kurdish militants in northern Iraq.", "Turkey's defence ministry")]
    [InlineData("Turkey bombed Kurdish militants in northern Iraq, its defence ministry said.", "its defence ministry")]
    [InlineData("Iraqi officials say Turkey bombed Kurdish militants in northern Iraq.", "Iraqi officials")]
    [InlineData("Turkey has bombed Kurdish militants in northern Iraq, Iraqi media reported.", "Iraqi media")]
    [InlineData("The spokesman added that Turkish soldiers had also arrested three villagers.", "The spokesman")]
    [InlineData("Israeli troops shot dead a Palestinian near Nablus, the Palestinian health ministry said, adding that two others were hurt.", "the Palestinian health ministry")]
    [InlineData("The army denied that its soldiers had killed the villagers.", "The army")]
    [InlineData("Ivan Petrov: Ukrainian forces shelled Donetsk", "Ivan Petrov")]
    [InlineData("The Taliban claimed that its fighters killed 20 Afghan soldiers in Kunduz.", "The Taliban")]
    [InlineData("Taliban fighters killed 20 Afghan soldiers in Kunduz, the group claimed.", "the group")]
    [InlineData("Saudi Arabia's foreign minister was quoted as saying that Iran had attacked the tankers.", "Saudi Arabia's foreign minister")]
    [InlineData("Iran attacked the tankers, President Donald Trump tweeted.", "President Donald Trump")]
    [InlineData("Witnesses said gunmen opened fire on worshippers at the mosque.", "Witnesses")]
    [InlineData("Gunmen opened fire on worshippers, a witness, Ali Hassan, told Reuters.", "Ali Hassan")]
    [InlineData("Russia's Defence Ministry confirmed that Ukraine had attacked the bridge.", "Russia's Defence Ministry")]
    [InlineData("\"Ukraine attacked the bridge at night,\" the ministry said. \"Russian troops shelled the village.\"", "the ministry")]
    [InlineData("Human Rights Watch reported that Syrian forces had shelled a hospital in Idlib.", "Human Rights Watch")]
    [InlineData("Syrian forces shelled a hospital in Idlib, doctors there say.", "doctors")]
    [InlineData("In his letter, Mayor Tom Reed wrote that police had arrested seven students.", "Mayor Tom Reed")]
    [InlineData("Residents, who declined to be named, said soldiers burned down 12 houses.", "Residents")]
    public void Complete_ReportedEvent_HasItsSpeaker(string text, string speaker)
    {
        var events = Code(text);
        Assert.NotEmpty(events);
        Assert.All(events, codedEvent => Assert.Equal(speaker, codedEvent.Speaker?.Text));
    }

    [Theory]
    [InlineData("Kenyan police arrested 12 protesters on Monday.")]
    [InlineData("President Donald Trump wants Iran to release the hostages, who were abducted by the Houthis in May.")]
    [InlineData("President Hassan Rouhani was told that the rebels had attacked the convoy.")]
    [InlineData("Boko Haram reportedly abducted 30 students in Borno.")]
    public void Complete_NobodyReportsIt_HasNoSpeaker(string text)
    {
        var events = Code(text);
        Assert.NotEmpty(events);
        Assert.All(events, codedEvent => Assert.Null(codedEvent.Speaker));
    }

    [Fact]
    public void Complete_SpeakerInsideASpeech_IsTheInnerOne() =>
        Assert.Equal("Kenya's government", Assert.Single(Code("Amnesty International said Kenya's government had told it that police arrested 12 protesters.")).Speaker?.Text);

    [Fact]
    public void Complete_PronounSpeaker_IsThePerson() =>
        Assert.Equal("Donald Trump", Assert.Single(Code("President Donald Trump was tired. He said rebels had shelled the town of Bouar.")).Speaker?.Actor.Entity);

    [Fact]
    public void Complete_ReporterBetweenCommas_TakesNoPart() =>
        Assert.Equal(["Kenyan police"], Assert.Single(Code("Since May, according to Amnesty International, Kenyan police have arrested 120 protesters.")).Sources.Select(source => source.Text));

    [Fact]
    public void Complete_SpeakerOfASpeechAct_IsItsSource() =>
        Assert.Null(Assert.Single(Code("Iran's foreign minister threatened to attack the tankers.")).Speaker);

    private static IReadOnlyList<CodedEvent> Code(string text) =>
        LoadedPipeline.Value.Code(new Article { Id = "test", Text = text, Paragraphs = [new TextSpan(0, text.Length)], Published = new PublicationDate(new DateOnly(2019, 6, 28), "row") });
}
