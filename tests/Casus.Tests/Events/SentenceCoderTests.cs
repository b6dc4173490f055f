using Casus.Articles;
using Casus.Events;

namespace Casus.Tests.Events;

public sealed class SentenceCoderTests
{
    [Fact]
    public void Code_AttackThatKilled_IsNotItsOwnSource()
    {
        var assault = Assert.Single(Code("A rocket attack on the Syrian city of Homs killed four soldiers."), e => e.Type == EventType.ASSAULT);
        Assert.Empty(assault.Sources);
        Assert.Equal("Homs", assault.Place?.Place?.Name);
    }

    [Fact]
    public void Code_BodyThatKilled_IsTheSource() =>
        Assert.Contains(Code("The Syrian army killed four soldiers in Homs."), e => e.Type == EventType.ASSAULT && e.Sources.Any(s => s.Actor.Country == "SYR"));

    [Fact]
    public void Code_ObjectBehindForTheFirstTime_IsTheObject() =>
        Assert.Contains(Code("The French president has ordered for the first time strikes against rebels in Mali."), e => e.Type == EventType.ASSAULT && e.Sources.Any(s => s.Actor.Country == "FRA"));

    [Fact]
    public void Code_PressureFromSomebody_HasThemAsSource()
    {
        var request = Assert.Single(Code("The Kenyan government is under pressure from the African Union and Uganda to hold elections."), e => e.Type == EventType.REQUEST);
        Assert.Contains(request.Sources, s => s.Actor.Country == "UGA");
        Assert.Contains(request.Targets, t => t.Actor.Country == "KEN");
    }

    private static IReadOnlyList<CodedEvent> Code(string text) => LoadedPipeline.Value.Code(new Article { Id = "test", Text = text });
}
