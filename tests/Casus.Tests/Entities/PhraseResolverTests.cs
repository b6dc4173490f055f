namespace Casus.Tests.Entities;

public class PhraseResolverTests
{
    [Theory]
    [InlineData("four Kenyan men", "KEN")]
    [InlineData("soldier", "MIL")]
    [InlineData("Kenya", "KEN")]
    [InlineData("Tehran", "IRNGOV")]
    [InlineData("two Russians", "RUS")]
    [InlineData("nairobi police", "KENCOP")]
    [InlineData("ex-president of Kenya", "KENELI")]
    [InlineData("Beijing", "CHNGOV")]
    [InlineData("a Kenyan police sergeant", "KENCOP")]
    [InlineData("a Kenyan sergeant", "KENMIL")]
    [InlineData("the deputy police commander", "COP")]
    [InlineData("a Kenyan deputy", "KENLEG")]
    [InlineData("a congressional panel", "LEG")]
    [InlineData("John Smith, Kenya's deputy foreign minister", "KENGOV")]
    [InlineData("pro-government soldiers", "MIL")]
    [InlineData("Coral Republic", "KENPRE")]
    [InlineData("Coral Republic police", "KENCOP")]
    [InlineData("the president of the Coral Republic", "KENGOV")]
    [InlineData("Glasgow Crown Court", "GBRJUD")]
    [InlineData("the Defense Department", "USAMIL")]
    [InlineData("Chile's Defense Department", "CHLGOV")]
    [InlineData("Kenya's displaced", "KENREF")]
    [InlineData("the displaced", "REF")]
    [InlineData("the displaced soldiers", "MIL")]
    public void Resolve_Phrase_GivesItsCode(string phrase, string expected) => Assert.Equal(expected, LoadedResolver.Phrases.Resolve(phrase, null, null)?.Code);

    [Fact]
    public void Resolve_DateInThePhrase_GoesBeforeTheGivenOne() =>
        Assert.Equal("EGYGOV", LoadedResolver.Phrases.Resolve("Samir Ardan in 2008", null, new DateOnly(2020, 1, 1))?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("the weather")]
    [InlineData("the congressional")]
    public void Resolve_NobodyAtAll_IsNull(string phrase) => Assert.Null(LoadedResolver.Phrases.Resolve(phrase, null, null));

    [Theory]
    [InlineData("Samir Ardan", "EGYELI")]
    [InlineData("Minister Samir Ardan", "EGYGOV")]
    [InlineData("Lena Vogt", "DEUGOV")]
    public void Resolve_NoDate_AsksWhoItIsByNow(string phrase, string expected) => Assert.Equal(expected, LoadedResolver.Phrases.Resolve(phrase, null, null)?.Code);

    [Theory]
    [InlineData("Harmony Court", null)]
    [InlineData("River Court", null)]
    public void Resolve_BodyWithoutATown_HasNoCountry(string phrase, string? expected) => Assert.Equal(expected, LoadedResolver.Phrases.Resolve(phrase, null, null)?.Country);

    [Theory]
    [InlineData("Amadeo Glasgow", null)]
    [InlineData("Greater Glasgow", "GBR")]
    public void Resolve_TownBehindAName_IsASurname(string phrase, string? expected) => Assert.Equal(expected, LoadedResolver.Phrases.Resolve(phrase, null, null)?.Country);

    [Fact]
    public void Resolve_CountryInTheContext_CompletesAnAgentNoun() => Assert.Equal("KENCOP", LoadedResolver.Phrases.Resolve("police", "Kenya was calm.", null)?.Code);
}
