using Casus.Articles;

namespace Casus.Tests.Articles;

public class DatelineTests
{
    [Theory]
    [InlineData("PORT SUDAN, June 19, 2026 - A convoy reached the town.", "2026-06-19")]
    [InlineData("SAN MARTIN, 3 FEB 90 (EXA) -- A bomb exploded.", "1990-02-03")]
    [InlineData("Rio de Janeiro, 3 February 2026 – A bridge fell.", "2026-02-03")]
    [InlineData("GUINEA-BISSAU, Jan. 27, 2026 (Newswire) — Soldiers closed the airport.", "2026-01-27")]
    [InlineData("Army takes town\nBy Jane Doe\nKHARTOUM, May 5, 2026 - The army took the town.", "2026-05-05")]
    public void TryRead_WholeDate_GivesTheDay(string text, string day)
    {
        Assert.True(Dateline.TryRead(text, [new TextSpan(0, text.Length)], out var date));
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData("KHARTOUM, June 3 (Newswire) - Troops shelled two villages.")]
    [InlineData("The war that began on June 19, 2026 - a Friday - is over.")]
    [InlineData("June 19, 2026 - the day of the vote.")]
    [InlineData("KHARTOUM, June 33, 2026 - Troops shelled two villages.")]
    [InlineData("KHARTOUM - Troops shelled two villages on June 19, 2026.")]
    [InlineData("")]
    public void TryRead_NoWholeDate_IsRefused(string text) => Assert.False(Dateline.TryRead(text, [new TextSpan(0, text.Length)], out _));

    [Fact]
    public void Read_RowWithDate_KeepsItsOwn() =>
        Assert.Equal("row", LoadedReader.Read("""{"text":"KHARTOUM, May 5, 2026 - The army took the town.","date":"2026-05-06"}""", "x.jsonl").Published!.Value.FoundIn);

    [Fact]
    public void Read_PlainText_IsDatedByItsDateline() =>
        Assert.Equal(new PublicationDate(new DateOnly(2026, 5, 5), "text"), LoadedReader.Read("KHARTOUM, May 5, 2026 - The army took the town.", "x.txt").Published);
}
