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
    public void Resolve_Phrase_GivesItsCode(string phrase, string expected) => Assert.Equal(expected, LoadedResolver.Phrases.Resolve(phrase, null, null)?.Code);

    [Fact]
    public void Resolve_DateInThePhrase_GoesBeforeTheGivenOne() =>
        Assert.Equal("EGYGOV", LoadedResolver.Phrases.Resolve("Samir Ardan in 2008", null, new DateOnly(2020, 1, 1))?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("the weather")]
    public void Resolve_NobodyAtAll_IsNull(string phrase) => Assert.Null(LoadedResolver.Phrases.Resolve(phrase, null, null));

    [Fact]
    public void Resolve_CountryInTheContext_CompletesAnAgentNoun() => Assert.Equal("KENCOP", LoadedResolver.Phrases.Resolve("police", "Kenya was calm.", null)?.Code);
}
