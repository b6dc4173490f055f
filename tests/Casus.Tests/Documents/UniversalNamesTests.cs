using Casus.Documents;

namespace Casus.Tests.Documents;

public class UniversalNamesTests
{
    [Theory]
    [InlineData("nsubj:pass", DependencyRelation.Nsubj_Pass)]
    [InlineData("nmod:desc", DependencyRelation.Nmod_Desc)]
    [InlineData("obl:somewhere", DependencyRelation.Obl)]
    [InlineData("nonsense", DependencyRelation.Dep)]
    public void RelationOf_Name_FallsBackToTheBase(string name, DependencyRelation relation) => Assert.Equal(relation, UniversalNames.RelationOf(name));

    [Fact]
    public void TagOf_EveryTag_IsReadBack() =>
        Assert.Equal(Enum.GetValues<PennTag>(), Enum.GetValues<PennTag>().Select(t => UniversalNames.TagOf(UniversalNames.NameOf(t))));

    [Theory]
    [InlineData(PennTag.PrpPoss, "PRP$")]
    [InlineData(PennTag.WpPoss, "WP$")]
    [InlineData(PennTag.LeftBracket, "-LRB-")]
    [InlineData(PennTag.Wrb, "WRB")]
    [InlineData(PennTag.Vb, "VB")]
    public void NameOf_Tag_IsTheTreebanks(PennTag tag, string name) => Assert.Equal(name, UniversalNames.NameOf(tag));
}
