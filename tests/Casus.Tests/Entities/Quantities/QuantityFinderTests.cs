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
