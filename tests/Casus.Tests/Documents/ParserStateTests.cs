using Casus.Documents;

namespace Casus.Tests.Documents;

public class ParserStateTests
{
    [Fact]
    public void IsLegal_OnlyRootLeftInTheBuffer_RootTakesTheLastWordOnly()
    {
        var state = new ParserState();
        state.Reset(2);
        state.Apply(ParserState.Shift, 0);
        state.Apply(ParserState.Shift, 0);
        Assert.False(state.IsLegal(ParserState.Shift));
        Assert.False(state.IsLegal(ParserState.LeftArc));
        Assert.True(state.IsLegal(ParserState.RightArc));
        state.Apply(ParserState.RightArc, 5);
        Assert.True(state.IsLegal(ParserState.LeftArc));
        state.Apply(ParserState.LeftArc, 1);
        Assert.True(state.IsFinal);
        Assert.Equal([3, 1], state.Heads[1..3]);
    }

    [Fact]
    public void CopyFrom_ChangedCopy_LeavesTheOriginal()
    {
        var (state, copy) = (new ParserState(), new ParserState());
        state.Reset(2);
        state.Apply(ParserState.Shift, 0);
        copy.CopyFrom(state);
        copy.Apply(ParserState.LeftArc, 3);
        Assert.Equal(0, state.Heads[1]);
        Assert.Equal(1, state.StackCount);
    }
}
