namespace Casus.Tests.Events;

public class StoryTollsTests
{
    [Theory]
    [InlineData("A bomb killed 12 people in Quetta on Monday. Police cordoned off the market. The death toll from the attack rose to 14 on Tuesday.", "ASSAULT Killed 14/14/14 Target")]
    [InlineData("Rebels shelled a market in Donetsk on Monday. The death toll stands at 9.", "ASSAULT Killed 9/9/9 Target")]
    public void Update_LaterToll_IsThatOfTheEvent(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));

    [Theory]
    [InlineData("Rebels shelled a market in Donetsk. The war's death toll has passed 10,000.", "ASSAULT")]
    [InlineData("A bomb killed 12 people in Quetta on Monday. The death toll has risen to 3,000 this year.", "ASSAULT Killed 12/12/12 Target")]
    public void Update_TollOfMoreThanTheEvent_ChangesNothing(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));
}
