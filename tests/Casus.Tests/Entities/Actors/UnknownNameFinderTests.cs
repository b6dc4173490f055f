using Casus.Entities;
using Casus.Entities.Actors;

namespace Casus.Tests.Entities.Actors;

public class UnknownNameFinderTests
{
    [Fact]
    public void Find_ANameThatNoRowHas_IsListedUnderItsLongestForm()
    {
        var found = Find("Juma Barasa met Samir Ardan in Nairobi on Friday. Barasa said the talks had failed.");
        Assert.Equal(["Juma Barasa", "Juma Barasa"], found.Select(name => name.Text));
        Assert.All(found, name => Assert.Equal(MentionKind.Person, name.Kind));
    }

    [Fact]
    public void Find_ANameWithWordsThatGiveACode_IsListedAsCoded() =>
        Assert.True(Assert.Single(Find("Kenyan police commander Juma Barasa resigned.")).IsCoded);

    [Theory]
    [InlineData("Samir Ardan resigned.")] // of the lexicon
    [InlineData("The farmers protested in Nairobi.")] // no name, and a place
    [InlineData("Kenyan soldiers left Iraq.")]
    public void Find_WhoIsKnown_IsNotListed(string text) => Assert.Empty(Find(text));

    private static IReadOnlyList<UnknownName> Find(string text) => UnknownNameFinder.Find(LoadedResolver.Resolve(text, "2010-01-01"));
}
