using Casus.Articles;
using Casus.Entities.Dates;
using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Dates;

public class DateResolverTests
{
    private static readonly DateResolver Resolver = new(RepositoryFiles.Data);

    // A Wednesday.
    private static readonly DateOnly Published = new(2021, 6, 30);

    [Theory]
    [InlineData("It began on 27 June 2021.", "27 June 2021=2021-06-27")]
    [InlineData("It began on June 27, 2021.", "June 27, 2021=2021-06-27")]
    [InlineData("It began on Sunday, June 27.", "Sunday, June 27=2021-06-27")]
    [InlineData("It began on the 27th of June.", "the 27th of June=2021-06-27")]
    [InlineData("It began on 27/6/2021.", "27/6/2021=2021-06-27")]
    [InlineData("It began on 6/27/2021.", "6/27/2021=2021-06-27")]
    [InlineData("It began on 2021-06-27.", "2021-06-27=2021-06-27")]
    [InlineData("It began in January 2020.", "January 2020=2020-01")]
    [InlineData("It began in the 1990s.", "the 1990s=199")]
    [InlineData("It began in the 20th century.", "the 20th century=19")]
    [InlineData("It lasted between 2001 and 2005.", "2001=2001; 2005=2005")]
    [InlineData("It began in the third quarter of 2019.", "the third quarter of 2019=2019-Q3")]
    [InlineData("It began in mid-1996.", "mid-1996=1996")]
    [InlineData("It began in the summer of 2015.", "the summer of 2015=2015-SU")]
    [InlineData("It began in early March.", "early March=2021-03")]
    [InlineData("It began on Christmas night.", "Christmas night=2020-12-25TNI")]
    [InlineData("It began last October 23.", "October 23=2020-10-23")]
    [InlineData("It began on the night of 10 August 2019.", "the night of 10 August 2019=2019-08-10TNI")]
    [InlineData("It must end by year-end.", "year-end=2021-12-31")]
    [InlineData("It began on Christmas Eve.", "Christmas Eve=2020-12-24")]
    [InlineData("It began on Easter Sunday 2016.", "Easter Sunday 2016=2016-03-27")]
    public void Resolve_CalendarDate_HasItsValue(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Rebels attacked on Sunday.", "Sunday=2021-06-27")]
    [InlineData("Rebels attacked on Wednesday.", "Wednesday=2021-06-30")]
    [InlineData("Leaders will meet on Sunday.", "Sunday=2021-07-04")]
    [InlineData("Rebels attacked on Monday night.", "Monday night=2021-06-28TNI")]
    [InlineData("Rebels attacked last week.", "last week=2021-W25")]
    [InlineData("Rebels attacked this month.", "this month=2021-06")]
    [InlineData("Rebels attacked in February.", "February=2021-02")]
    [InlineData("Rebels attacked in November.", "November=2020-11")]
    [InlineData("The trial will open in November.", "November=2021-11")]
    [InlineData("Rebels attacked yesterday.", "yesterday=2021-06-29")]
    [InlineData("Rebels attacked four months ago.", "four months ago=2021-02")]
    [InlineData("Rebels attacked two days ago.", "two days ago=2021-06-28")]
    [InlineData("Rebels attacked last year.", "last year=2020")]
    [InlineData("Rebels attacked last Sunday.", "last Sunday=2021-06-27")]
    [InlineData("The council meets tonight.", "tonight=2021-06-30TNI")]
    [InlineData("Rebels attacked late last month.", "late last month=2021-05")]
    [InlineData("Rebels attacked in May last year.", "May last year=2020-05")]
    [InlineData("Rebels gave them until July 9.", "July 9=2021-07-09")]
    [InlineData("The fee is payable August 20.", "August 20=2021-08-20")]
    [InlineData("Rebels attacked on December 20.", "December 20=2020-12-20")]
    [InlineData("Rebels attacked over the weekend.", "the weekend=2021-W25-WE")]
    public void Resolve_RelativeDate_CountsFromPublication(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("They met on 3 May 2019. The truce broke two days later.", "3 May 2019=2019-05-03; two days later=2019-05-05")]
    [InlineData("They met on 3 May 2019. Shelling began the same day.", "3 May 2019=2019-05-03; the same day=2019-05-03")]
    [InlineData("They met on 3 May 2019. A week earlier, guns fell silent.", "3 May 2019=2019-05-03; A week earlier=2019-W17")]
    [InlineData("They met on 3 May 2019. The next day, they left.", "3 May 2019=2019-05-03; The next day=2019-05-04")]
    [InlineData("They met on 3 May 2019. In August of that year they split.", "3 May 2019=2019-05-03; August of that year=2019-08")]
    [InlineData("They met on 3 May 2019. The following month they split.", "3 May 2019=2019-05-03; The following month=2019-06")]
    [InlineData("They met on 3 May 2019. The following day they split, and two days later they fought.", "3 May 2019=2019-05-03; The following day=2019-05-04; two days later=2019-05-06")]
    public void Resolve_DateBefore_IsTheAnchor(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The war lasted three years.", "Duration three years=P3Y")]
    [InlineData("The decade-long war ended.", "Duration decade-long=P10Y")]
    [InlineData("Talks went on for the past six months.", "Duration the past six months=P6M")]
    [InlineData("He served a two-week sentence.", "Duration two-week=P2W")]
    [InlineData("They waited for years.", "Duration years=PXY")]
    [InlineData("They march every Monday.", "Set every Monday=XXXX-WXX-1")]
    [InlineData("Police counted 40 attacks a week.", "Set a week=P1W")]
    [InlineData("They march daily.", "Set daily=P1D")]
    [InlineData("They met at 3 p.m. on Tuesday.", "Time 3 p.m. on Tuesday=2021-06-29T15:00")]
    [InlineData("Attacks rose in recent months.", "Date recent months=PAST_REF")]
    [InlineData("They are now at war.", "Date now=PRESENT_REF")]
    public void Resolve_OtherTypes_HaveTheirs(string text, string expected) => Assert.Equal(expected, ShowTyped(text));

    [Theory]
    [InlineData("A second strike hit the base.")]
    [InlineData("Theresa May spoke. They may march.")]
    [InlineData("Guards work 24/7.")]
    [InlineData("The Tet Offensive changed the war.")]
    [InlineData("They are open 24 hours a day, seven days a week.")]
    [InlineData("The Sun reported it.")]
    [InlineData("The Sunday Times reported it.")]
    [InlineData("The fall of the city surprised all.")]
    [InlineData("It cost $2000 and 2010 people came.")]
    public void Resolve_NoDate_FindsNone(string text) => Assert.Equal("", Show(text));

    [Theory]
    [InlineData("Rebels attacked on Sunday.")]
    [InlineData("Rebels attacked last week.")]
    [InlineData("Rebels attacked two days ago.")]
    public void Resolve_NoAnchor_InventsNothing(string text)
    {
        var date = Assert.Single(Resolver.Resolve(LoadedParser.Parse(text)));
        Assert.Null(date.Value);
        Assert.Null(date.Begin);
        Assert.Equal("none", date.Anchor);
    }

    [Fact]
    public void Resolve_DatelineWithoutPublication_IsTheAnchor()
    {
        var dates = Resolver.Resolve(LoadedParser.Parse("KHARTOUM, June 3, 2019 (Newswire) - Troops opened fire. They had arrived on Sunday."));
        Assert.Equal(["2019-06-03", "2019-06-02"], dates.Select(d => d.Value));
    }

    [Fact]
    public void Resolve_History_PutsMonthsInTheYearToldOf()
    {
        var dates = Resolve("The siege began in 1941. In September the road was cut. In 1942 and 1943 attacks failed. It ended on January 27, 1944. In May refugees came home.");
        Assert.Equal(["1941", "1941-09", "1942", "1943", "1944-01-27", "1944-05"], dates.Select(d => d.Value));
    }

    [Fact]
    public void Resolve_YearOfBackground_MovesNothingInTheNews()
    {
        var dates = Resolve("The party, founded in 1990, split. In May its leader resigned.");
        Assert.Equal(["1990", "2021-05"], dates.Select(d => d.Value));
    }

    [Fact]
    public void Resolve_Week_HasInterval()
    {
        var date = Assert.Single(Resolve("Rebels attacked last week."));
        Assert.Equal((new DateOnly(2021, 6, 21), new DateOnly(2021, 6, 27), DateGranularity.Week, "publication"), (date.Begin, date.End, date.Granularity, date.Anchor));
    }

    private static IReadOnlyList<DateExpression> Resolve(string text) =>
        Resolver.Resolve(LoadedParser.Parser.Parse(new Article { Id = "test", Text = text, Published = new PublicationDate(Published, "row") }));

    private static string Show(string text) => string.Join("; ", Resolve(text).Select(d => $"{d.Span.In(text)}={d.Value}"));

    private static string ShowTyped(string text) => string.Join("; ", Resolve(text).Select(d => $"{d.Type} {d.Span.In(text)}={d.Value}"));
}
