using Casus.Documents;

namespace Casus.Training;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).</summary>
internal static class ArcHybridOracle
{
    /// <summary>How many gold arcs can no longer be made after a legal action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="state">The configuration it is taken in.</param>
    /// <param name="heads">Gold head of each node.</param>
    public static int CostOf(int action, ParserState state, int[] heads)
    {
        var cost = 0;
        if (action == ParserState.Shift)
        {
            var b0 = state.Buffer;
            for (var depth = 0; depth < state.StackCount; depth++)
            {
                var node = state.StackAt(depth);
                if (heads[node] == b0) cost++;
                if (depth > 0 && heads[b0] == node) cost++;
            }

            return cost;
        }

        var top = state.StackAt(0);
        var last = state.WordCount + 1;
        for (var node = state.Buffer; node < last; node++)
            if (heads[node] == top) cost++;
        var head = heads[top];
        if (action == ParserState.LeftArc) return cost + (head != state.Buffer && (head > state.Buffer || head == state.StackAt(1)) ? 1 : 0);
        return cost + (head >= state.Buffer ? 1 : 0);
    }
}
