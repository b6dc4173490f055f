using Casus.Articles;
using Casus.Events;

namespace Casus.Tests.Events;

public class CircumstanceFinderTests
{
    [Theory]
    [InlineData("Two soldiers died in a car bomb attack in the Zafraniya district of Baghdad.", "Zafraniya", "Baghdad")]
    [InlineData("Five people were wounded in clashes in Yemen's Marib province.", "Marib", "Ma’rib")]
    [InlineData("Gunmen killed six farmers in the town of Jalula in eastern Iraq.", "Jalula", null)]
    [InlineData("Rebels captured the town of Musa Qala.", "Musa Qala", null)]
    public void PlaceOf_PlacesAroundOneAnother_IsTheSmallest(string text, string words, string? name)
    {
        var place = Assert.Single(Code(text)).Place!;
        Assert.Equal(words, place.Text);
        if (name is not null) Assert.Equal(name, place.Place!.Name);
    }

    [Theory]
    [InlineData("Gunmen killed two traders from Tikrit.")]
    [InlineData("Police arrested three men with passports for Canada.")]
    public void PlaceOf_WhereSomebodyComesFromOrIsBound_IsNoPlaceOfTheEvent(string text) => Assert.All(Code(text), codedEvent => Assert.Null(codedEvent.Place));

    [Fact]
    public void PlaceOf_TwoPlacesApart_KeepsTheOneOfTheClause()
    {
        var killing = Code("After talks in Geneva collapsed, militants killed four officers in Mosul.").First(codedEvent => codedEvent.Trigger.In("After talks in Geneva collapsed, militants killed four officers in Mosul.") is "killed");
        Assert.Equal("Mosul", killing.Place!.Text);
    }

    private static IReadOnlyList<CodedEvent> Code(string text) => LoadedPipeline.Value.Code(new Article { Id = "test", Text = text, Paragraphs = [new TextSpan(0, text.Length)] });
}
