namespace Casus.Tests.Entities.Dates;

public class DateListRulesTests
{
    [Theory]
    [InlineData("They fought on March 5-9, 1918.", "March 5=1918-03-05; 9, 1918=1918-03-09")]
    [InlineData("They fought from 15 to 22 February 1984.", "15=1984-02-15; 22 February 1984=1984-02-22")]
    [InlineData("They met on May 4 and 5.", "May 4=2021-05-04; 5=2021-05-05")]
    [InlineData("They fought in August and September 1914.", "August=1914-08; September 1914=1914-09")]
    [InlineData("They fought in the summer and autumn of 1918.", "the summer=1918-SU; autumn of 1918=1918-FA")]
    public void At_SharedMonthOrYear_HoldsForBoth(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));

    [Theory]
    [InlineData("He was shot on May 4 and 5 people were hurt.", "May 4=2021-05-04")]
    [InlineData("Prices rose on June 3 to 5 percent.", "June 3=2021-06-03")]
    public void At_NumberOfSomethingElse_IsNoDay(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));
}
