using Casus.Articles;

namespace Casus.Tests.Articles;

public class EnglishProfileTests
{
    private const string English =
        "The army said on Monday that it had taken the town after three weeks of fighting, and that the rebels who held it since the spring had fled to the hills. Nobody could say how many of the people who lived there before the war would ever come back to their homes.";

    private const string French =
        "L'armée a déclaré lundi qu'elle avait pris la ville après trois semaines de combats et que les rebelles qui la tenaient depuis le printemps avaient fui vers les collines. Personne ne pouvait dire combien de ses habitants reviendraient un jour dans leurs maisons détruites.";

    private const string Dutch =
        "Het leger zei maandag dat het de stad had ingenomen na drie weken van gevechten en dat de rebellen die haar sinds het voorjaar in handen hadden naar de heuvels waren gevlucht. Niemand kon zeggen hoeveel van de mensen die er voor de oorlog woonden ooit terug zouden komen.";

    private static readonly EnglishProfile Profile = EnglishProfile.Load(RepositoryFiles.Data);

    [Theory]
    [InlineData(English, null, true)]
    [InlineData(English, "tr", true)]
    [InlineData(French, null, false)]
    [InlineData(French, "en", false)]
    [InlineData(Dutch, null, false)]
    [InlineData("Ejército toma la ciudad", null, true)]
    [InlineData("Ejército toma la ciudad", "es", false)]
    [InlineData("Армия взяла город", null, false)]
    [InlineData("", null, true)]
    [InlineData("42", null, true)]
    public void IsEnglish(string text, string? stated, bool expected) => Assert.Equal(expected, Profile.IsEnglish(text, stated));

    [Fact]
    public void IsEnglish_CapitalsOnly_AreEnglish() => Assert.True(Profile.IsEnglish(English.ToUpperInvariant(), null));

    [Fact]
    public void Read_OtherLanguage_IsKeptWithDiagnostic()
    {
        var article = LoadedReader.Read(French, "x.txt");
        Assert.Equal(French, article.Text);
        Assert.False(article.IsEnglish);
        Assert.Equal("The text does not look English; kept, not coded.", Assert.Single(article.Diagnostics).Message);
    }
}
