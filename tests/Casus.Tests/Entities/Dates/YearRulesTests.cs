namespace Casus.Tests.Entities.Dates;

public class YearRulesTests
{
    [Theory]
    [InlineData("The treaty of nineteen ninety-seven held.", "nineteen ninety-seven=1997")]
    [InlineData("It was signed in the year two thousand.", "the year two thousand=2000")]
    [InlineData("It was signed in May nineteen eighty-nine.", "May nineteen eighty-nine=1989-05")]
    [InlineData("The war of 1812 was long.", "1812=1812")]
    [InlineData("The 1763 peace treaty settled it.", "1763=1763")]
    [InlineData("The rebellion (1798) failed.", "1798=1798")]
    [InlineData("The 1754-1763 war ended.", "1754=1754; 1763=1763")]
    [InlineData("Rome fell in 390 BC.", "390 BC=BC0390")]
    [InlineData("They fought in June 350 BC.", "June 350 BC=BC0350-06")]
    [InlineData("The siege (310-306 BC) failed.", "310=BC0310; 306 BC=BC0306")]
    [InlineData("It was built in eighteenth-century France.", "eighteenth-century=17")]
    [InlineData("The party beat 1985's result.", "1985's=1985")]
    public void At_YearsOfAllKinds_AreRead(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));

    [Theory]
    [InlineData("Some two thousand people came.")]
    [InlineData("The army lost 1800 soldiers.")]
    [InlineData("The 1600 votes were counted.")]
    public void At_Counts_AreNoYears(string text) => Assert.Equal("", LoadedDates.Show(text));
}
