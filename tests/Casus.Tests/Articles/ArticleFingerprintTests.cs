using Casus.Articles;

namespace Casus.Tests.Articles;

public class ArticleFingerprintTests
{
    [Fact]
    public void Of_SameContent_IsTheSameWhateverTheIdAndOrigin() =>
        Assert.Equal(
            ArticleFingerprint.Of(new Article { Id = "a", Text = "x", Published = new PublicationDate(new DateOnly(2026, 1, 1), "row") }),
            ArticleFingerprint.Of(new Article { Id = "b", Text = "x", Published = new PublicationDate(new DateOnly(2026, 1, 1), "meta"), Url = "u" }));

    [Fact]
    public void Of_LettersMovedFromTitleToText_Differs() =>
        Assert.NotEqual(ArticleFingerprint.Of(new Article { Id = "a", Title = "ab", Text = "c" }), ArticleFingerprint.Of(new Article { Id = "a", Title = "a", Text = "bc" }));

    [Fact]
    public void Of_OtherDate_Differs() =>
        Assert.NotEqual(
            ArticleFingerprint.Of(new Article { Id = "a", Text = "x" }),
            ArticleFingerprint.Of(new Article { Id = "a", Text = "x", Published = new PublicationDate(new DateOnly(2026, 1, 1), "row") }));
}
