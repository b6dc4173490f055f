namespace Casus.Entities;

/// <summary>Orders the mentions of a sentence by first token; longer ones first.</summary>
internal sealed class MentionOrder : IComparer<Mention>
{
    /// <summary>The only instance.</summary>
    public static readonly MentionOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(Mention? x, Mention? y)
    {
        var (a, b) = (x!.Tokens, y!.Tokens);
        if (a.Start != b.Start) return a.Start.CompareTo(b.Start);
        return a.End != b.End ? b.End.CompareTo(a.End) : x.Head.CompareTo(y.Head);
    }
}
