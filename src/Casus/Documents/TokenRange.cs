namespace Casus.Documents;

/// <summary>A half-open range [<see cref="Start"/>, <see cref="End"/>) of tokens of one sentence.</summary>
/// <param name="Start">Index of the first token, from 0.</param>
/// <param name="End">Index behind the last token.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether the token at <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether <paramref name="other"/> lies inside.</summary>
    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
