using Casus.Entities.Places;
using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Places;

public class DemonymFinderTests
{
    [Theory]
    [InlineData("Syrian forces withdrew on Monday.", "Syrian → Syria")]
    [InlineData("Turkish and Greek officials met.", "Turkish → Turkey; Greek → Greece")]
    [InlineData("The Russian-backed militia fired rockets.", "Russian → Russia")]
    [InlineData("Students marched against the anti-Chinese law.", "Chinese → China")]
    [InlineData("Central American migrants slept in the square.", "Central American → Central America")]
    [InlineData("The South African navy sent two ships.", "South African → South Africa")]
    public void WithAdjectives_BeforeNoun_IsAssociative(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Two Syrians died in the blast.")]
    [InlineData("He is Egyptian.")]
    [InlineData("The envoy spoke French.")]
    [InlineData("Arab leaders met on Friday.")]
    public void WithAdjectives_PeopleTonguesAndPredicates_AreNoPlaces(string text) => Assert.Equal("", Show(text));

    [Fact]
    public void WithAdjectives_InsideNameOfCountry_IsLeftOut() => Assert.Equal("", Show("The Russian Federation replied."));

    [Fact]
    public void WithAdjectives_BorderOfCountry_KeepsBoth()
    {
        const string text = "Smugglers were seen near the Iraqi border with Iran.";
        var document = LoadedParser.Parse(text);
        var names = LoadedPlaces.Resolver.WithAdjectives(document, LoadedPlaces.Resolver.Resolve(document, [])).Select(p => p.Place!.Name).ToArray();
        Assert.Contains("Iraq", names);
        Assert.Equal(PlaceResolution.Border, LoadedPlaces.Resolver.Resolve(document, [])[^1].Place!.Resolution);
    }

    private static string Show(string text)
    {
        var document = LoadedParser.Parse(text);
        var adjectives = LoadedPlaces.Resolver.WithAdjectives(document, LoadedPlaces.Resolver.Resolve(document, [])).Where(p => p.IsAdjective).ToArray();
        Assert.All(adjectives, adjective => Assert.Equal(ToponymKind.Associative, adjective.Kind));
        return string.Join("; ", adjectives.Select(a => $"{a.Span.In(text)} → {a.Place!.Name}"));
    }
}
