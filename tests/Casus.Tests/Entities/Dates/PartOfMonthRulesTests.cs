namespace Casus.Tests.Entities.Dates;

public class PartOfMonthRulesTests
{
    [Theory]
    [InlineData("They met in the last week of May 2019.", "the last week of May 2019=2019-W22")]
    [InlineData("They met on the first Sunday of May 2019.", "the first Sunday of May 2019=2019-05-05")]
    [InlineData("They met on the last day of February 2020.", "the last day of February 2020=2020-02-29")]
    [InlineData("They met on 3 May 2019. They signed on the 15th.", "3 May 2019=2019-05-03; the 15th=2019-05-15")]
    [InlineData("The truce broke on the 12th.", "the 12th=2021-06-12")]
    public void At_PlaceInAMonth_IsRead(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));

    [Theory]
    [InlineData("It was the last week of the campaign.")]
    [InlineData("They relied on the 3rd Division.")]
    [InlineData("They relied on the 5th battalion.")]
    public void At_OtherPlaces_AreNone(string text) => Assert.Equal("", LoadedDates.Show(text));
}
