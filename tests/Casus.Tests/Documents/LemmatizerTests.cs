using Casus.Documents;

namespace Casus.Tests.Documents;

public class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = Lemmatizer.Load(Path.Combine(LoadedParser.ModelDirectory, "lemmas.bin"));

    [Theory]
    [InlineData("shelled", "Verb", "Vbd", "shell")]
    [InlineData("kidnapped", "Verb", "Vbn", "kidnap")]
    [InlineData("bombing", "Verb", "Vbg", "bomb")]
    [InlineData("besieging", "Verb", "Vbg", "besiege")]
    [InlineData("planned", "Verb", "Vbd", "plan")]
    [InlineData("carried", "Verb", "Vbd", "carry")]
    [InlineData("denies", "Verb", "Vbz", "deny")]
    [InlineData("attacks", "Noun", "Nns", "attack")]
    [InlineData("militias", "Noun", "Nns", "militia")]
    [InlineData("countries", "Noun", "Nns", "country")]
    [InlineData("men", "Noun", "Nns", "man")]
    [InlineData("went", "Verb", "Vbd", "go")]
    [InlineData("fought", "Verb", "Vbd", "fight")]
    [InlineData("fled", "Verb", "Vbd", "flee")]
    [InlineData("overthrown", "Verb", "Vbn", "overthrow")]
    [InlineData("bases", "Noun", "Nns", "base")]
    [InlineData("n't", "Part", "Rb", "not")]
    [InlineData("n’t", "Part", "Rb", "not")]
    [InlineData("'s", "Part", "Pos", "'s")]
    [InlineData("was", "Aux", "Vbd", "be")]
    [InlineData("KILLED", "Verb", "Vbd", "kill")]
    [InlineData("worse", "Adj", "Jjr", "bad")]
    [InlineData("Putin", "Propn", "Nnp", "Putin")]
    [InlineData("Kurds", "Propn", "Nnps", "Kurd")]
    [InlineData("The", "Det", "Dt", "the")]
    public void LemmaOf_TaggedWord_IsItsDictionaryForm(string form, string part, string tag, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.LemmaOf(form, Enum.Parse<PartOfSpeech>(part), Enum.Parse<PennTag>(tag), new LemmaStrings()));

    [Fact]
    public void LemmaOf_SameUnknownWordTwice_IsOneString()
    {
        var strings = new LemmaStrings();
        var first = Lemmatizer.LemmaOf("Zarqavistan", PartOfSpeech.Propn, PennTag.Nnp, strings);
        Assert.Same(first, Lemmatizer.LemmaOf("Zarqavistan", PartOfSpeech.Propn, PennTag.Nnp, strings));
    }
}
