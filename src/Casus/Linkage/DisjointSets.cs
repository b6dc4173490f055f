namespace Casus.Linkage;

/// <summary>Sets that only grow together; the smallest index stands for its set.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    /// <summary>Each of <paramref name="count"/> indexes in a set of its own.</summary>
    public DisjointSets(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++) _parents[i] = i;
    }

    /// <summary>The smallest index of the set of <paramref name="index"/>.</summary>
    public int Root(int index)
    {
        while (_parents[index] != index) index = _parents[index] = _parents[_parents[index]];
        return index;
    }

    /// <summary>Puts two sets together.</summary>
    public void Join(int left, int right)
    {
        (left, right) = (Root(left), Root(right));
        if (left != right) _parents[Math.Max(left, right)] = Math.Min(left, right);
    }
}
