using Casus.Documents;

namespace Casus.Tests.Documents;

public class DatelineFinderTests
{
    [Theory]
    [InlineData("KHARTOUM, June 3 (Reuters) - Troops left.", "KHARTOUM, June 3 (Reuters) -")]
    [InlineData("BEIRUT — Rebels fled.", "BEIRUT —")]
    [InlineData("(CNN) -- Rebels fled.", "(CNN) --")]
    [InlineData("NEW DELHI: Police arrested two men.", "NEW DELHI:")]
    [InlineData("WASHINGTON, D.C. (AP) _ The house voted.", "WASHINGTON, D.C. (AP) _")]
    [InlineData("KABUL, Afghanistan (AP) Gunmen fled.", "KABUL, Afghanistan (AP)")]
    [InlineData("Talks - the first since May - failed.", "")]
    [InlineData("NATO troops left.", "")]
    [InlineData("The army-backed group fled.", "")]
    [InlineData("Paris: a city.", "")]
    public void LengthIn_Sentence_CoversTheDateline(string text, string expected)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        var length = DatelineFinder.LengthIn(text, [.. tokens]);
        Assert.Equal(expected, length == 0 ? "" : text[..tokens[length - 1].End]);
    }

    [Fact]
    public void Parse_SentenceBehindADateline_HasItsOwnSubject()
    {
        var sentence = LoadedParser.ParseOne("KHARTOUM, June 3 (Reuters) - Troops shelled two villages on Monday.");
        Assert.Equal("shelled", sentence.FormOf(sentence.Root));
        Assert.Equal("Troops", sentence.FormOf(sentence.ChildOf(sentence.Root, DependencyRelation.Nsubj)));
        Assert.Equal("KHARTOUM", sentence.FormOf(sentence.ChildOf(sentence.Root, DependencyRelation.Parataxis)));
    }
}
