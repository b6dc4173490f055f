using Casus.Articles.Pages;

namespace Casus.Tests.Articles.Pages;

public class DateTextTests
{
    [Theory]
    [InlineData("2026-03-05T23:50:00-05:00")]
    [InlineData("20260305")]
    [InlineData("Thu, 05 Mar 2026 10:00:00 GMT")]
    [InlineData("March 5, 2026")]
    [InlineData("5th March 2026")]
    [InlineData("Mar. 5, 2026 10:30 am")]
    [InlineData("2026/3/5")]
    [InlineData("Updated 10:15 on 5 March 2026")]
    public void TryRead_KnownForm_GivesTheDay(string text)
    {
        Assert.True(DateText.TryRead(text, out var date));
        Assert.Equal(new DateOnly(2026, 3, 5), date);
    }

    [Theory]
    [InlineData("25/03/2026", true)]
    [InlineData("03/25/2026", true)]
    [InlineData("03/05/2026", false)]
    public void TryRead_DayAndMonthInEitherOrder_IsReadOnlyWhereClear(string text, bool expected) => Assert.Equal(expected, DateText.TryRead(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("yesterday")]
    [InlineData("1970-01-01")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("31 February 2026")]
    [InlineData("You may call 555 2026")]
    public void TryRead_NoDate_IsRefused(string? text) => Assert.False(DateText.TryRead(text, out _));

    [Theory]
    [InlineData("https://example.org/2026/03/05/port.html", true)]
    [InlineData("https://example.org/port-2026-03-05", true)]
    [InlineData("https://example.org/20260305-port", true)]
    [InlineData("https://example.org/2026/13/45/port", false)]
    [InlineData("https://example.org/story/1202603059", false)]
    public void TryReadAddress_DateInPath_IsFound(string url, bool expected) => Assert.Equal(expected, DateText.TryReadAddress(url, out _));
}
