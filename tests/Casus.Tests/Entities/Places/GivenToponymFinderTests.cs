using Casus.Entities.Places;
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

    [Theory]
    [InlineData("The firm sells in Ohio, Washington and Utah.", "Ohio|Washington|Utah", "Washington", 47)]
    [InlineData("The firm sells in Boston, Washington and Miami.", "Boston|Washington|Miami", "Washington", 39)]
    [InlineData("The fire broke out in Buffalo, New York.", "Buffalo|New York", "New York", 43)]
    [InlineData("The firm sells in Virginia, Washington, West Virginia and Ohio.", "Virginia|Washington|West Virginia|Ohio", "Washington", 47)]
    [InlineData("They toured Armenia, Iraq, Iran and Oman.", "Armenia|Iraq|Iran|Oman", "Iraq", 33)]
    public void Find_List_ReadsNamesOfOneKind(string text, string given, string name, int latitude) => Assert.Equal(latitude, (int)Math.Round(PlaceOf(text, given, name)!.Latitude));

    [Theory]
    [InlineData("The mayor of Qorrbonvale spoke. Malawi had sent help.", "MWI")]
    [InlineData("The mayor of Qorrbonvale spoke.", null)]
    public void ResolveGiven_NoNameKnown_TakesAnUnmarkedPlace(string text, string? country) => Assert.Equal(country, LoadedPlaces.Given(text, "Qorrbonvale")?.Country);

    // All the names are marked, first to last.
    private static Place? PlaceOf(string text, string given, string name)
    {
        var names = given.Split('|');
        var spans = new List<TextSpan>();
        foreach (var n in names)
        {
            var start = text.IndexOf(n, spans.Count == 0 ? 0 : spans[^1].End, StringComparison.Ordinal);
            spans.Add(new TextSpan(start, start + n.Length));
        }

        return LoadedPlaces.Resolver.ResolveGiven(LoadedParser.Parse(text), spans)[Array.IndexOf(names, name)].Place;
    }
}
