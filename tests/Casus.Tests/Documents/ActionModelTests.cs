using Casus.Documents;

namespace Casus.Tests.Documents;

public class ActionModelTests
{
    [Fact]
    public void Score_KnownAndUnknownFeatures_SumsTheKnown()
    {
        var model = new ActionModel([7, 9], [1, 2, 3, 10, 20, -30]);
        Assert.Equal((11, 22, -27), model.Score([7, 8, 9]));
    }

    [Fact]
    public void Score_ManyFeatures_FindsEach()
    {
        var keys = Enumerable.Range(1, 5000).Select(i => (uint)i * 2654435761u).Order().ToArray();
        var model = new ActionModel(keys, [.. keys.SelectMany((_, i) => new short[] { (short)i, 0, 0 })]);
        Assert.Equal(Enumerable.Range(0, 5000), keys.Select(k => model.Score([k]).Shift));
    }
}
