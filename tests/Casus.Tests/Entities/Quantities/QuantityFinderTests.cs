using Casus.Entities.Quantities;
using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Quantities;

public class QuantityFinderTests
{
    private static readonly QuantityFinder Finder = new(RepositoryFiles.Data);

    [Theory]
    [InlineData("At least 12 soldiers were killed.", "Killed 12/12/-")]
    [InlineData("More than 1.2 million people have fled their homes.", "Displaced 1200000/1200000/-")]
    [InlineData("Up to 40 people died when the boat sank.", "Killed -/40/40")]
    [InlineData("About 50 villagers were wounded.", "Wounded -/50/-")]
    [InlineData("Police arrested between 30 and 40 protesters.", "Arrested 30/35/40")]
    [InlineData("Clashes killed 10 to 15 fighters.", "Killed 10/12/15")]
    [InlineData("Dozens of civilians were killed.", "Killed 24/-/99")]
    [InlineData("Tens of thousands of people marched.", "Participants 20000/-/99999")]
    [InlineData("Nobody was hurt.", "Wounded 0/0/0")]
    public void Find_Bounds_AreReadOffTheWords(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The bombing killed 23 people and injured more than 100.", "Killed 23/23/23; Wounded 100/100/-")]
    [InlineData("The blast left 12 dead.", "Killed 12/12/12")]
    [InlineData("The death toll rose to 45.", "Killed 45/45/45")]
    [InlineData("Gunmen kidnapped six engineers.", "Abducted 6/6/6")]
    [InlineData("Twelve villagers were taken hostage.", "Abducted 12/12/12")]
    [InlineData("The alliance has deployed 2,000 troops.", "Troops 2000/2000/2000")]
    [InlineData("An estimated 5,000 demonstrators gathered.", "Participants -/5000/-")]
    [InlineData("Twenty-five settlers were wounded.", "Wounded 25/25/25")]
    [InlineData("The ambush, in which four policemen died, went on for hours.", "Killed 4/4/4")]
    public void Find_Kind_ComesFromThePredicate(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Well over 300 people were arrested.", "Arrested 300/300/-")]
    [InlineData("Nearly a million people fled Mosul.", "Displaced -/1000000/1000000")]
    [InlineData("Around half a million people rallied.", "Participants -/500000/-")]
    [InlineData("A few dozen students marched.", "Participants 24/-/99")]
    [InlineData("A total of 33 miners were shot dead by police.", "Killed 33/33/33")]
    [InlineData("Clashes displaced an estimated 30,000 to 40,000 people.", "Displaced 30000/35000/40000")]
    public void Find_RoundNumbersAndRanges_AreRead(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Suicide bomber kills 14, wounds 30 in Peshawar", "Killed 14/14/14; Wounded 30/30/30")]
    [InlineData("12 dead in Kabul blast", "Killed 12/12/12")]
    [InlineData("Three killed, dozens hurt in Cairo clashes", "Killed 3/3/3; Wounded 24/-/99")]
    [InlineData("NATO air strike kills 11 civilians in Kunar", "Killed 11/11/11")]
    [InlineData("Army: 12 militants killed in Waziristan raid", "Killed 12/12/12")]
    [InlineData("Twin blasts kill dozens in Mogadishu", "Killed 24/-/99")]
    public void Find_Headlines_AreRead(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The deaths of 12 people in the bombing shocked Kabul.", "Killed 12/12/12")]
    [InlineData("The massacre of 72 migrants by the gang stunned Mexico.", "Killed 72/72/72")]
    [InlineData("The ambush claimed the lives of nine policemen.", "Killed 9/9/9")]
    [InlineData("Eleven members of the security forces lost their lives.", "Killed 11/11/11")]
    [InlineData("Hundreds of people were feared dead after the raid.", "Killed 200/-/999")]
    [InlineData("Security forces shot dead four demonstrators in Yangon.", "Killed 4/4/4")]
    [InlineData("The clash left three rebels and one soldier dead.", "Killed 3/3/3; Killed 1/1/1")]
    [InlineData("Half a dozen rockets hit the base, wounding two contractors.", "Wounded 2/2/2")]
    [InlineData("Hamas gunmen killed five Israelis and took two others captive.", "Killed 5/5/5; Abducted 2/2/2")]
    [InlineData("Some 150 people were arrested and 15 police officers injured in clashes in Paris.", "Arrested -/150/-; Wounded 15/15/15")]
    [InlineData("Five soldiers were killed and 12 wounded when militants ambushed a convoy.", "Killed 5/5/5; Wounded 12/12/12")]
    [InlineData("Tens of thousands of people protested in Hong Kong.", "Participants 20000/-/99999")]
    [InlineData("More than 50,000 refugees crossed into Uganda.", "Displaced 50000/50000/-")]
    public void Find_NominalPassiveAndJoined_AreRead(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The attack caused no casualties.", "Wounded 0/0/0")]
    [InlineData("There were no reports of injuries.", "Wounded 0/0/0")]
    [InlineData("Nobody was killed and no injuries were reported.", "Killed 0/0/0; Wounded 0/0/0")]
    [InlineData("None of the passengers was injured.", "Wounded 0/0/0")]
    [InlineData("There was no comment from the two sides.", "")]
    public void Find_Negation_IsNought(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The shooting left 17 wounded, three of them seriously.", "Wounded 17/17/17")]
    [InlineData("Militiamen burned down a village, killing 16 people, among them seven women and four children.", "Killed 16/16/16")]
    [InlineData("Britain will withdraw 500 of its 750 troops.", "Troops 500/500/500")]
    [InlineData("Organisers claimed 10,000.", "")]
    [InlineData("The bank holds a quarter of a million dollars.", "")]
    public void Find_PartsAndThings_CountNotTwice(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The death toll rose to 52.", true)]
    [InlineData("Two men died, raising the toll to 14.", true)]
    [InlineData("Officials put the number of dead at 62.", true)]
    [InlineData("The bombing killed 52 people.", false)]
    public void Find_Toll_IsATotal(string text, bool expected) => Assert.Equal(expected, Finder.Find(LoadedParser.Parse(text))[^1].IsTotal);

    [Theory]
    [InlineData("Two more people died.", true)]
    [InlineData("Another 12 soldiers were killed.", true)]
    [InlineData("More than 12 soldiers were killed.", false)]
    public void Find_More_IsAnAddition(string text, bool expected) => Assert.Equal(expected, Assert.Single(Finder.Find(LoadedParser.Parse(text))).IsAddition);

    [Theory]
    [InlineData("A soldier was killed.", "Killed 1/1/1")]
    [InlineData("A soldier said so.", "")]
    [InlineData("Three people, including a child, were injured.", "Wounded 3/3/3")]
    [InlineData("He spent $300 on 40 books in June 12 years ago.", "")]
    [InlineData("A 12-year-old boy won the race.", "")]
    [InlineData("The storm destroyed 40 houses.", "")]
    public void Find_OnlyPeopleCount(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Find_Attackers_AreNotTheVictims() => Assert.Equal("- 2/2/2; Killed 5/5/5", Show("Two gunmen killed five worshippers."));

    [Fact]
    public void Find_Span_HoldsTheNumberAlone()
    {
        const string text = "At least 12 soldiers were killed.";
        var quantity = Assert.Single(Finder.Find(LoadedParser.Parse(text)));
        Assert.Equal("At least 12", quantity.Span.In(text).ToString());
        Assert.Equal("soldiers", quantity.Sentence.FormOf(quantity.Counted).ToString());
        Assert.Equal("killed", quantity.Sentence.FormOf(quantity.Predicate).ToString());
    }

    private static string Show(string text) => string.Join("; ", Finder.Find(LoadedParser.Parse(text)).Select(q => $"{q.Kind?.ToString() ?? "-"} {q.Low?.ToString() ?? "-"}/{q.Best?.ToString() ?? "-"}/{q.High?.ToString() ?? "-"}"));
}
