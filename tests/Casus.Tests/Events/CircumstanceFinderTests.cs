using Casus.Articles;
using Casus.Events;

namespace Casus.Tests.Events;

public class CircumstanceFinderTests
{
    [Theory]
    [InlineData("On Monday rebels shelled Aleppo, and on Tuesday the army bombed Idlib.", "ASSAULT 2021-06-28..2021-06-28 Clause; ASSAULT 2021-06-29..2021-06-29 Clause")]
    [InlineData("The army bombed Idlib on Tuesday after rebels shelled Aleppo on Monday.", "ASSAULT 2021-06-29..2021-06-29 Clause; ASSAULT 2021-06-28..2021-06-28 Clause")]
    [InlineData("The minister, who was appointed in 2019, condemned the attack on Sunday.", "ACCUSE 2021-06-27..2021-06-27 Clause")]
    [InlineData("Turkey bombed PKK camps in Iraq last week.", "ASSAULT 2021-06-21..2021-06-27 Clause")]
    public void DateOf_OwnClause_Dates(string text, string expected) => Assert.Equal(expected, EventText.Dates(text));

    [Theory]
    [InlineData("Police said on Wednesday that gunmen killed three soldiers on Sunday.", "ASSAULT 2021-06-27..2021-06-27 Clause")]
    [InlineData("Police said on Wednesday that gunmen had killed three soldiers.", "ASSAULT -")]
    public void DateOf_DayOfTheReport_IsNotTheEvents(string text, string expected) => Assert.Equal(expected, EventText.Dates(text));

    [Fact]
    public void DateOf_DateOfWhatIsCondemned_IsNotThatOfTheCondemnation() =>
        Assert.Equal("ACCUSE -; ASSAULT 2021-06-27..2021-06-27 Clause", EventText.Dates("Turkey condemned Sunday's bombing of Idlib by Russia."));

    [Theory]
    [InlineData("Rebels attacked the town from 15 to 22 February 2021.", "ASSAULT 2021-02-15..2021-02-22 Clause")]
    [InlineData("The army shelled Taiz between Monday and Wednesday.", "ASSAULT 2021-06-28..2021-06-30 Clause")]
    [InlineData("The army shelled Taiz on Monday and Tuesday.", "ASSAULT 2021-06-28..2021-06-28 Clause")]
    public void DateOf_TwoDates_AreAnIntervalWhereTheWordsSaySo(string text, string expected) => Assert.Equal(expected, EventText.Dates(text));

    [Fact]
    public void DateOf_Since_LastsUntilTheArticle() => Assert.Equal("COERCE 2021-06-28..2021-06-30 Clause", EventText.Dates("Police have arrested 200 people since Monday."));

    [Fact]
    public void DateOf_SinceLongAgo_IsNotHistorical() =>
        Assert.Equal(AuxiliaryModes.None, Assert.Single(EventText.Code("Police have arrested 200 activists since January.")).Auxiliary);

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

    [Theory]
    [InlineData("Russia condemned the strike and urged Ankara not to send more troops.", null)]
    [InlineData("Russia condemned the strike in Ankara.", "Ankara")]
    public void PlaceOf_CapitalThatStandsForItsGovernment_IsNoPlace(string text, string? expected) =>
        Assert.Equal(expected, Code(text).First(codedEvent => codedEvent.Type == EventType.ACCUSE).Place?.Text);

    [Fact]
    public void PlaceOf_TwoPlacesApart_KeepsTheOneOfTheClause()
    {
        var killing = Code("After talks in Geneva collapsed, militants killed four officers in Mosul.").First(codedEvent => codedEvent.Trigger.In("After talks in Geneva collapsed, militants killed four officers in Mosul.") is "killed");
        Assert.Equal("Mosul", killing.Place!.Text);
    }

    private static IReadOnlyList<CodedEvent> Code(string text) => LoadedPipeline.Value.Code(new Article { Id = "test", Text = text, Paragraphs = [new TextSpan(0, text.Length)] });
}
