using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class SecondLookTests
{
    [Fact]
    public void Parse_RelativeClauseWhoseVerbLooksLikeANoun_GetsItsVerb()
    {
        var sentence = LoadedParser.ParseOne("Peru is home to dozens of rebel bands paid by smugglers that routinely launch raids against police posts.");
        var launch = IndexOf(sentence, "launch");
        Assert.Equal((PartOfSpeech.Verb, DependencyRelation.Acl_Relcl), (sentence[launch].PartOfSpeech, sentence[launch].Relation));
        Assert.Equal((launch, DependencyRelation.Obj), (sentence[IndexOf(sentence, "raids")].Head, sentence[IndexOf(sentence, "raids")].Relation));
    }

    [Fact]
    public void Parse_NounThatLooksLikeAVerb_StaysANoun()
    {
        var sentence = LoadedParser.ParseOne("Peru announced the launch of a satellite on Monday.");
        Assert.Equal(PartOfSpeech.Noun, sentence[IndexOf(sentence, "launch")].PartOfSpeech);
    }

    private static int IndexOf(Sentence sentence, string form)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence.FormOf(i).SequenceEqual(form)) return i;
        throw new ArgumentException($"No word {form}.", nameof(form));
    }
}
