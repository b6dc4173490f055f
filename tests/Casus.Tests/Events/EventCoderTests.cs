using Casus.Articles;

namespace Casus.Tests.Events;

public class EventCoderTests
{
    [Theory]
    [InlineData("In May 2004 Colin Powell accused Syria of arming rebels.", "USAGOV")]
    [InlineData("Former Secretary of State Colin Powell accused Syria in May 2004 of arming rebels.", "USAGOV")]
    [InlineData("Colin Powell accused Syria on Friday of arming rebels.", "USAELI")]
    public void Code_EventOfAnotherDay_HasItsPartiesInTheirRolesOfThen(string text, string expected)
    {
        var events = LoadedPipeline.Value.Code(new Article { Id = "test", Text = text, Published = new PublicationDate(new DateOnly(2019, 6, 10), "test") });
        Assert.Equal(expected, events[0].Sources[0].Actor.Code);
    }
}
