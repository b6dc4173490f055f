using Casus.Documents;

namespace Casus.Tests.Documents;

public class SentenceExtensionsTests
{
    [Fact]
    public void IsPassive_ParticipleWithAuxiliary_IsPassive() => Assert.True(Made(DependencyRelation.Aux_Pass, "be").IsPassive(1));

    [Fact]
    public void IsPassive_PerfectTense_IsActive() => Assert.False(Made(DependencyRelation.Aux, "have").IsPassive(1));

    [Fact]
    public void IsNegated_AdverbNot_IsNegated() => Assert.True(Made(DependencyRelation.Advmod, "not").IsNegated(1));

    [Fact]
    public void ChildOf_MissingRelation_IsMinusOne() => Assert.Equal(-1, Made(DependencyRelation.Advmod, "not").ChildOf(1, DependencyRelation.Obj));

    private static Sentence Made(DependencyRelation relation, string lemma) => new(
        "xx seen", DocumentPart.Body, 0, 0, new TextSpan(0, 7),
        [
            new Token { Span = new TextSpan(0, 2), Lemma = lemma, PartOfSpeech = PartOfSpeech.Aux, Tag = PennTag.Vbd, Head = 1, Relation = relation },
            new Token { Span = new TextSpan(3, 7), Lemma = "see", PartOfSpeech = PartOfSpeech.Verb, Tag = PennTag.Vbn, Head = -1, Relation = DependencyRelation.Root },
        ]);
}
