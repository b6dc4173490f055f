namespace Casus.Tests.Entities.Dates;

public class FiscalPeriodRulesTests
{
    [Theory]
    [InlineData("The ministry will act in next year's first quarter.", "next year's first quarter=2022-Q1")]
    [InlineData("Exports fell in the last half of 2019.", "the last half of 2019=2019-H2")]
    [InlineData("Exports fell in the 2018 second quarter.", "the 2018 second quarter=2018-Q2")]
    [InlineData("Exports fell in the quarter ended March 31.", "the quarter=2021-Q1; March 31=2021-03-31")]
    [InlineData("It lost money in the year ended March 31.", "the year=P1Y; March 31=2021-03-31")]
    [InlineData("Arms exports rose 8 percent in the latest quarter.", "the latest quarter=2021-Q1")]
    [InlineData("Revenue was $5 million in the third quarter of 2020, against $3 million a year earlier.", "the third quarter of 2020=2020-Q3; a year earlier=2019-Q3")]
    [InlineData("Sales rose in the first quarter. In the year-ago period there was a loss.", "the first quarter=2021-Q1; the year-ago period=2020-Q1")]
    public void At_PeriodsOfReports_AreRead(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));

    [Theory]
    [InlineData("They hold a quarter of the seats and three-quarters of the land.")]
    [InlineData("He scored in the second half of the match.")]
    [InlineData("Fighting went on in the old quarter.")]
    public void At_OtherQuartersAndHalves_AreNone(string text) => Assert.Equal("", LoadedDates.Show(text));

    [Fact]
    public void At_AYearEarlierWithoutQuarters_IsAYear() => Assert.Equal("A year earlier=2020", LoadedDates.Show("A year earlier, rebels had taken the town."));
}
