using Casus.Documents;
using Casus.Training;

namespace Casus.Tests.Training;

public class ArcHybridOracleTests
{
    [Fact]
    public void CostOf_CheapestActionsOfAProjectiveTree_BuildThatTree()
    {
        // "The army shelled two villages": heads of nodes 1..5, the root is node 6.
        int[] gold = [0, 2, 3, 6, 5, 3, 0];
        Assert.Equal(gold, Follow(gold));
    }

    [Fact]
    public void CostOf_ArcThatLosesAHeadAndAChild_CostsTwo()
    {
        // Node 1 is the root and node 2 its child.
        int[] gold = [0, 3, 1, 0];
        var state = new ParserState();
        state.Reset(2);
        state.Apply(ParserState.Shift, 0);
        Assert.Equal(2, ArcHybridOracle.CostOf(ParserState.LeftArc, state, gold));
        Assert.Equal(0, ArcHybridOracle.CostOf(ParserState.Shift, state, gold));
    }

    private static int[] Follow(int[] gold)
    {
        var state = new ParserState();
        state.Reset(gold.Length - 2);
        while (!state.IsFinal)
        {
            var action = Enumerable.Range(0, ParserState.ActionCount).Where(state.IsLegal).MinBy(a => ArcHybridOracle.CostOf(a, state, gold));
            state.Apply(action, 0);
        }

        return [.. state.Heads[..gold.Length]];
    }
}
