namespace Casus.Tests.Entities.Dates;

public class TimeModifiersTests
{
    [Theory]
    [InlineData("It began almost two years ago.", "almost two years ago=2019")]
    [InlineData("It began later in 2019.", "later in 2019=2019")]
    [InlineData("It lasted for at least 30 days.", "at least 30 days=P30D")]
    [InlineData("It lasted for over a week.", "over a week=P1W")]
    [InlineData("It lasted no more than sixty days.", "no more than sixty days=P60D")]
    [InlineData("It began at the end of May.", "the end of May=2021-05")]
    [InlineData("The eight-year war ended.", "eight-year=P8Y")]
    [InlineData("They met on 3 May 2019. Shelling began that same day.", "3 May 2019=2019-05-03; that same day=2019-05-03")]
    public void Widen_WordsThatBelong_AreTaken(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));

    [Theory]
    [InlineData("Troops spread over two years.", "two years=P2Y")]
    [InlineData("It happened early on Sunday.", "Sunday=2021-06-27")]
    public void Widen_OtherWords_StayOut(string text, string expected) => Assert.Equal(expected, LoadedDates.Show(text));
}
