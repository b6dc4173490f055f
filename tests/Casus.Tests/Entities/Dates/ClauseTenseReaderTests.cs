namespace Casus.Tests.Entities.Dates;

public class ClauseTenseReaderTests
{
    [Theory]
    [InlineData("The party has scheduled a rally for Saturday.", "Saturday=2021-07-03")]
    [InlineData("The minister arrives on Saturday.", "Saturday=2021-07-03")]
    [InlineData("Talks were postponed until Saturday night.", "Saturday night=2021-07-03TNI")]
    [InlineData("Troops may leave as early as Saturday.", "Saturday=2021-07-03")]
    [InlineData("The fine is payable December 1.", "December 1=2021-12-01")]
    public void Read_WhatLiesAhead_IsFuture(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));

    [Theory]
    [InlineData("The rally held on Saturday drew crowds.", "Saturday=2021-06-26")]
    [InlineData("The move follows Saturday's vote.", "Saturday=2021-06-26")]
    [InlineData("Rebels storm army base Saturday", "Saturday=2021-06-26")]
    public void Read_WhatLiesBehind_IsPast(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));
}
