using Casus.Articles;

namespace Casus.Tests.Events;

public sealed class AnnouncedNamesTests
{
    [Theory]
    [InlineData("The remaining guarantors of the accord – Norway, Chad and Kenya – have held talks in Oslo.")]
    [InlineData("The three guarantors (Norway, Chad and Kenya) held talks in Oslo.")]
    public void Code_NounThatAnnouncesCountries_HasThemAsParties(string text)
    {
        var parties = Sources(text);
        Assert.Contains("NOR", parties);
        Assert.Contains("TCD", parties);
        Assert.Contains("KEN", parties);
    }

    [Fact]
    public void Code_RemarkBetweenDashes_AddsNobody() =>
        Assert.DoesNotContain("KEN", Sources("The Norwegian and Chadian ministers – the last to leave for Kenya – held talks in Oslo."));

    private static List<string?> Sources(string text) =>
        [.. LoadedPipeline.Value.Code(new Article { Id = "test", Text = text }).SelectMany(e => e.Sources).Select(p => p.Actor.Country)];
}
