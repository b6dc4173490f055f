using Casus.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Documents;

public class TokenizerTests
{
    [Theory]
    [InlineData("They don't say it's over.", "They do n't say it 's over .")]
    [InlineData("They don’t say it’s over.", "They do n’t say it ’s over .")]
    [InlineData("We can't and won't, we'll see", "We ca n't and wo n't , we 'll see")]
    [InlineData("DON'T GO", "DO N'T GO")]
    [InlineData("He cannot stay", "He can not stay")]
    [InlineData("gonna leave", "gon na leave")]
    [InlineData("Syria's army", "Syria 's army")]
    [InlineData("the rebels' camp", "the rebels ' camp")]
    [InlineData("O'Brien met Shi'ite leaders at five o'clock", "O'Brien met Shi'ite leaders at five o'clock")]
    [InlineData("the Israeli-occupied land", "the Israeli - occupied land")]
    [InlineData("a non-violent co-founder", "a non-violent co-founder")]
    [InlineData("an anti-government e-mail", "an anti-government e-mail")]
    [InlineData("$5 million, €3.5bn and US$20", "$ 5 million , € 3.5 bn and US$ 20")]
    [InlineData("5% of 1,200 people", "5 % of 1,200 people")]
    [InlineData("at 10am or 5:30 p.m. today", "at 10 am or 5:30 p.m. today")]
    [InlineData("200-300 troops", "200 - 300 troops")]
    [InlineData("on 11-20-2000 call 202-555-0147", "on 11-20-2000 call 202-555-0147")]
    [InlineData("the 9/11 attacks and/or wars", "the 9/11 attacks and / or wars")]
    [InlineData("see https://example.org/a?b=1.", "see https://example.org/a?b=1 .")]
    [InlineData("write to press.office@example.org, please", "write to press.office@example.org , please")]
    [InlineData("@statedept on #Syria", "@statedept on #Syria")]
    [InlineData("the U.S. and the U.N.", "the U.S. and the U.N.")]
    [InlineData("Gen. J. R. Smith, Ph.D., of Acme Inc. said", "Gen. J. R. Smith , Ph.D. , of Acme Inc. said")]
    [InlineData("Lt.Gen. Khan", "Lt. Gen. Khan")]
    [InlineData("He said no.", "He said no .")]
    [InlineData("No. 10 Downing Street", "No. 10 Downing Street")]
    [InlineData("on Jan. 3", "on Jan. 3")]
    [InlineData("“We left,” he said—twice...", "“ We left , ” he said — twice ...")]
    [InlineData("(Reuters) - Police", "( Reuters ) - Police")]
    [InlineData("in the '90s they took 'em", "in the '90s they took 'em")]
    [InlineData("'Stop' he said", "' Stop ' he said")]
    [InlineData("the army left.The rebels came", "the army left . The rebels came")]
    [InlineData("AT&T and R&D", "AT&T and R&D")]
    [InlineData("on aljazeera.com today", "on aljazeera.com today")]
    [InlineData("a .22 rifle", "a .22 rifle")]
    [InlineData("What?! No...", "What ?! No ...")]
    [InlineData("the 1990s and 2nd 3D", "the 1990s and 2nd 3D")]
    [InlineData("etc...", "etc ...")]
    public void Tokenize_NewsText_FollowsTheTreebanks(string text, string expected) => Assert.Equal(expected, LoadedParser.Words(text));

    [Fact]
    public void Tokenize_AnyText_CoversAllNonBlankCharactersInOrder() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(s => s != null), CoversAll).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokenize_TextOfHardCharacters_CoversAllNonBlankCharactersInOrder() =>
        Prop.ForAll(HardText, CoversAll).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokenize_FiftyMegabytesWithoutABlank_CutsTokensAndEnds()
    {
        var text = new string('a', 50_000_000);
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        Assert.Equal((text.Length + Tokenizer.MaxTokenLength - 1) / Tokenizer.MaxTokenLength, tokens.Count);
    }

    [Theory]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("@a.")]
    [InlineData("x'")]
    [InlineData("1,")]
    public void Tokenize_LongRepeatedPattern_TakesLinearTime(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000));
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        Assert.True(CoversAll(text, tokens));
    }

    internal static Arbitrary<string> HardText { get; } = Gen.ArrayOf(Gen.Elements(
        "a", "B", "U.S.", ".", "...", "'", "’", "n't", "-", " ", "\n", "1", ",", "@", "#", "http://", "\uD83D\uDE00", "\uD800", "é", "\u0301", "\u200B", "(", "\"", "“", "$", "%",
        "Mr.", "!", "?", "cannot", "10am", "/", ":", "\u00AD", "中", "\t", "\r\n")).Select(string.Concat).ToArbitrary();

    private static bool CoversAll(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return CoversAll(text, tokens);
    }

    private static bool CoversAll(string text, List<TextSpan> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            if (token.Start < at || token.IsEmpty || !string.IsNullOrWhiteSpace(text[at..token.Start])) return false;
            if (token.In(text).IndexOfAny(" \t\r\n") >= 0) return false;
            at = token.End;
        }

        return string.IsNullOrWhiteSpace(text[at..]);
    }
}
