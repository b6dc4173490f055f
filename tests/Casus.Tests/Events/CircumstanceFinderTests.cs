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
}
