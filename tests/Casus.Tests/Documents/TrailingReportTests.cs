using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class TrailingReportTests
{
    [Theory]
    [InlineData("Turkish jets bombed a rebel depot near Idlib on Monday, killing at least 12 fighters, the Syrian Observatory for Human Rights said.", "bombed", "Observatory")]
    [InlineData("Gunmen abducted three miners near Gao, the ministry said on Friday.", "abducted", "ministry")]
    public void Parse_ReportBehindTheClause_TakesItAsItsClause(string text, string clause, string speaker)
    {
        var sentence = LoadedParser.ParseOne(text);
        var said = IndexOf(sentence, "said");
        Assert.Equal(said, sentence.Root);
        Assert.Equal((said, DependencyRelation.Ccomp), (sentence[IndexOf(sentence, clause)].Head, sentence[IndexOf(sentence, clause)].Relation));
        Assert.Equal((said, DependencyRelation.Nsubj), (sentence[IndexOf(sentence, speaker)].Head, sentence[IndexOf(sentence, speaker)].Relation));
    }

    [Theory]
    [InlineData("In his speech to the chamber, the minister said so.")]
    [InlineData("When rebels attacked the town of Gao, the ministry said nothing.")]
    public void Parse_NothingReportedBeforeTheComma_StaysOneSentence(string text)
    {
        var sentence = LoadedParser.ParseOne(text);
        for (var i = 0; i < sentence.Count; i++) Assert.NotEqual(DependencyRelation.Ccomp, sentence[i].Relation);
    }

    private static int IndexOf(Sentence sentence, string form)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.FormOf(i).SequenceEqual(form)) return i;
        throw new ArgumentException($"No word {form}.", nameof(form));
    }
}
