using Casus.Articles;

namespace Casus.Tests.Articles.Pages;

public class PageReaderTests
{
    private const string First = "Police in the port of Valmara fired tear gas on Tuesday at dock workers who had blocked the gates for a third day.";
    private const string Second = "Eleven people were arrested, the interior minister said, and two officers were taken to hospital with burns.";
    private const string Third = "The union accused the government of breaking a promise and called for talks under the lead of the church.";

    private static readonly string Body = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    [Fact]
    public void Read_PageWithFurniture_GivesTheBodyAlone()
    {
        var article = Page($"""
            <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
            <div class="cookie-banner"><p>We use cookies to understand how readers use this site and to show advertising that suits them.</p></div>
            <article><h1>Tear gas at the port</h1>
              <div class="byline">By Jane Doe</div>
              <figure><img><figcaption>A crane in the port of Valmara, seen from the sea wall last year. Photo: Jane Doe</figcaption></figure>
              <p>{First}</p>
              <div class="related-box"><h4>Related</h4><p><a href="/1">Why the dockers are angry with the ministry of transport</a></p></div>
              <p>{Second}</p>
              <div class="newsletter"><p>Sign up for our evening letter, with the best stories of the day and nothing else.</p></div>
              <p>Read more: <a href="/2">What the strike costs</a></p>
              <p>{Third}</p>
              <div class="author-bio"><p>Jane Doe writes about labour and trade. She lives in Valmara with two cats and a boat.</p></div>
            </article>
            <div id="comments"><div class="comment"><p>I was there and it was worse than the paper writes, believe me, they hit everybody.</p></div></div>
            <footer><p>© 2026 The Example. All rights reserved.</p></footer>
            """);
        Assert.Equal([First, Second, Third], LoadedReader.Paragraphs(article));
        Assert.Equal("Tear gas at the port", article.Title);
        Assert.Equal(string.Join("\n\n", First, Second, Third), article.Text);
    }

    [Fact]
    public void Read_MarkedBoxThatHoldsTheArticle_IsTheArticle() =>
        Assert.Equal([First, Second, Third], LoadedReader.Paragraphs(Page($"<div class=\"sidebar-layout social\">{Body}</div>")));

    [Fact]
    public void Read_LineBreaksInPlaceOfParagraphs_PartThem() =>
        Assert.Equal([First, Second], LoadedReader.Paragraphs(Page($"<table><tr><td>{First}<br><br>{Second}</td></tr></table>")));

    [Fact]
    public void Read_EmphasisAndLinks_StayInTheSentence() =>
        Assert.Equal([First], LoadedReader.Paragraphs(Page("<p>" + First.Replace("Valmara", "<a href=/v><b>Valmara</b></a>", StringComparison.Ordinal) + "</p>")));

    [Fact]
    public void Read_CardOnHovering_LeavesTheName() =>
        Assert.Equal(["The minister Jane Doe denied the report on Monday evening."], LoadedReader.Paragraphs(Page(
            "<p>The minister <span><a>Jane Doe</a><span><a>Jane Doe</a><a>Minister flies to Valmara</a><a>Talks break down</a></span></span> denied the report on Monday evening.</p>")));

    [Fact]
    public void Read_NextArticlesBelow_AreLeftOut() =>
        Assert.Equal([First, Second], LoadedReader.Paragraphs(Page($"""
            <main><article><h1>Tear gas at the port</h1><p>{First}</p><p>{Second}</p></article>
            <article><h2>Storm over the islands</h2><p>{Third}</p><p>{Third}</p><p>{Third}</p></article>
            <article><h2>Ferry runs aground</h2><p>{Third}</p></article></main>
            """, "<title>Tear gas at the port</title>")));

    [Fact]
    public void Read_ListInArticle_IsKept() =>
        Assert.Equal([First, "Wages rise by four percent", "Shifts stay as they are", Second],
            LoadedReader.Paragraphs(Page($"<div><p>{First}</p><ul><li>Wages rise by four percent</li><li>Shifts stay as they are</li></ul><p>{Second}</p></div>")));

    [Fact]
    public void Read_TextLoadedByScript_ComesFromStructuredData()
    {
        var body = string.Join("\\n", Enumerable.Repeat($"{First} {Second}", 3));
        var article = Page("<div id=app></div><p>Loading the page, please be patient for a moment.</p>",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Tear gas\",\"articleBody\":\"" + body + "\"}</script>");
        Assert.Equal(3, article.Paragraphs.Count);
        Assert.StartsWith(First, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PageWithoutProse_GetsDiagnostic() => Assert.Contains("ART015", LoadedReader.Codes(Page("<a href=/1>World</a><a href=/2>Sport</a>")));

    [Fact]
    public void Read_JsonLd_GivesMetadata()
    {
        var article = Page(Body, """
            <html lang="en-US"><link rel="canonical" href="https://example.org/a/1"><script type="application/ld+json">
            {"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Tear gas &amp; arrests","datePublished":"2026-03-05T23:50:00-05:00",
             "author":[{"name":"Jane Doe"},{"name":"John Roe"}],"publisher":{"name":"The Example"}}]}</script>
            """);
        Assert.Equal("Tear gas & arrests", article.Title);
        Assert.Equal(new PublicationDate(new DateOnly(2026, 3, 5), "json-ld"), article.Published);
        Assert.Equal(["Jane Doe", "John Roe"], article.Authors);
        Assert.Equal(("The Example", "https://example.org/a/1"), (article.Publisher, article.Url));
    }

    [Fact]
    public void Read_BrokenJsonLd_LeavesTheRest() =>
        Assert.Equal("meta", Page(Body, "<script type=\"application/ld+json\">{\"@type\": oops</script><meta name=date content=2026-03-05>").Published!.Value.FoundIn);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2026-03-05T10:00:00Z'>", "", "meta")]
    [InlineData("", "<time datetime='2026-03-05'>Thursday</time>", "time")]
    [InlineData("<link rel=canonical href='https://example.org/2026/03/05/port'>", "", "url")]
    [InlineData("", "<div>Published: 5 March 2026, 10:15</div>", "text")]
    [InlineData("", "<div>March 5, 2026</div>", "text")]
    public void Read_Date_IsFoundInManyPlaces(string head, string above, string foundIn) =>
        Assert.Equal(new PublicationDate(new DateOnly(2026, 3, 5), foundIn), Page($"<div>{above}{Body}</div>", head).Published);

    [Theory]
    [InlineData("<title>Tear gas at the port | World | The Example</title>", "Tear gas at the port")]
    [InlineData("<title>Tear gas at the port - The Example</title><meta property=og:site_name content='The Example'>", "Tear gas at the port")]
    [InlineData("<title>Dockers - a short history of a long strike</title>", "Dockers - a short history of a long strike")]
    public void Read_TitleElement_LosesTheSiteName(string head, string title) => Assert.Equal(title, Page(Body, head).Title);

    [Fact]
    public void Read_OldPageWithHeadlineInSecondLevel_FindsIt() =>
        Assert.Equal("Tear gas at the port", Page($"<h2>Tear gas at the port</h2>{Body}", "<title>Valmara Star: Tear gas at the port</title>").Title);

    [Fact]
    public void Read_HundredThousandNestedElements_GivesFlatTextWithDiagnostic()
    {
        var article = Page(string.Concat(Enumerable.Repeat("<div>", 100_000)) + First);
        Assert.Equal([First], LoadedReader.Paragraphs(article));
        Assert.Contains("ART012", LoadedReader.Codes(article));
    }

    [Fact]
    public void Read_FormattingThatIsNeverClosed_IsNotRepeatedForEver()
    {
        var open = string.Concat(Enumerable.Range(0, 300).Select(i => $"<font size={i}>"));
        Assert.Contains("ART012", LoadedReader.Codes(Page(open + string.Concat(Enumerable.Repeat("<p>a", 100_000)))));
    }

    [Fact]
    public void Read_UnclosedParagraphsAndListItems_AreNotDeep() =>
        Assert.DoesNotContain("ART012", LoadedReader.Codes(Page(string.Concat(Enumerable.Repeat("<p><b>Word</b><ul><li>one<li>two</ul>", 5000)))));

    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<p")]
    [InlineData("</")]
    [InlineData("<script>")]
    [InlineData("<a href=\"")]
    [InlineData("&#x110000; &#xD800;")]
    [InlineData("<svg><style><p>")]
    public void Read_BrokenMarkup_DoesNotThrow(string page) => Assert.NotNull(Assert.Single(LoadedReader.Outcomes("<html>" + page, "x.html")).Article);

    private static Article Page(string body, string head = "") => LoadedReader.Read($"<!DOCTYPE html><head>{head}</head><body>{body}</body>", "page.html");
}
