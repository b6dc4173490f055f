namespace Casus.Entities.Actors.Petrarch;

/// <summary>One code of a dictionary entry and when it holds: the brackets <c>[USAGOV 930120-010120]</c>.</summary>
/// <param name="Line">Line of the brackets.</param>
/// <param name="Code">CAMEO code, <c>~</c> included.</param>
/// <param name="From">First day; null where the code holds from the beginning.</param>
/// <param name="To">Last day; null where it has no end.</param>
internal sealed record PetrarchTerm(int Line, string Code, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the code holds wherever no dated one does.</summary>
    public bool IsDefault => From is null && To is null;

    /// <summary>Whether it is the code of an agent noun, which is added to an actor's.</summary>
    public bool IsAgent => Code.Contains('~', StringComparison.Ordinal);
}
