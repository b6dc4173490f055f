using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Places;

public sealed class GivenToponymFinderTests
{
    [Theory]
    [InlineData("Voters in Preble, Darke and Miami counties went to the polls.", "Preble", "Preble County")]
    [InlineData("Voters in Preble, Darke and Miami counties went to the polls.", "Miami", "Miami County")]
    [InlineData("Voters in Darke and Miami stayed away from other counties.", "Miami", "Miami")]
    [InlineData("A Loudoun Co. deputy was hurt.", "Loudoun Co.", "Loudoun County")]
    [InlineData("The Tangipahoa school board met.", "Tangipahoa", "Tangipahoa")]
    [InlineData("The Monongalia clerk resigned.", "Monongalia", "Monongalia County")]
    public void Find_CountyWithoutItsWord_IsTheCounty(string text, string name, string expected) => Assert.Equal(expected, LoadedPlaces.Given(text, name)!.Name);

    [Theory]
    [InlineData("Snow fell in central Washington on Monday.", "Washington", "Washington", 47)]
    [InlineData("He flew to Washington on Monday.", "Washington", "Washington", 39)]
    public void Find_PartOfADivision_IsTheDivision(string text, string name, string expected, int latitude)
    {
        var place = LoadedPlaces.Given(text, name)!;
        Assert.Equal((expected, latitude), (place.Name, (int)Math.Round(place.Latitude)));
    }

    [Theory]
    [InlineData("The Syrian town of Tripoli was shelled, and the Lebanese city of Tripoli was calm.", "Tripoli was calm", "LBN")]
    [InlineData("Troops left Tripoli.", "Tripoli.", "LBY")]
    public void Find_StateBefore_ContainsTheName(string text, string from, string country)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        Assert.Equal(country, LoadedPlaces.Resolver.ResolveGiven(LoadedParser.Parse(text), [new TextSpan(start, start + 7)])[0].Place!.Country);
    }

    [Theory]
    [InlineData("The fair at California Polytechnic State University in San Luis Obispo opened.", "San Luis Obispo")]
    [InlineData("The fair at California Polytechnic State University in Tucson opened.", "California")]
    public void Find_StateInTheNameOfABuilding_GivesWayToItsTownBeside(string text, string expected)
    {
        var (name, town) = ("California Polytechnic State University", text.Split(" in ")[1].Replace(" opened.", "", StringComparison.Ordinal));
        var (first, second) = (text.IndexOf(name, StringComparison.Ordinal), text.IndexOf(town, StringComparison.Ordinal));
        var found = LoadedPlaces.Resolver.ResolveGiven(LoadedParser.Parse(text), [new TextSpan(first, first + name.Length), new TextSpan(second, second + town.Length)]);
        Assert.Equal(expected, found[0].Place!.Name);
    }
}
