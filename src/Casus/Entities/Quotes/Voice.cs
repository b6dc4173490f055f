namespace Casus.Entities.Quotes;

/// <summary>The source of an attribution.</summary>
/// <param name="Head">Index of the head token of who it is; -1 where nobody is named.</param>
/// <param name="Pronoun">Index of the relative pronoun that stands for him in the clause; -1 where there is none: "the minister, who said".</param>
internal readonly record struct Voice(int Head, int Pronoun = -1)
{
    /// <summary>Nobody is named.</summary>
    public static Voice None => new(-1);

    /// <summary>Whether somebody is named.</summary>
    public bool IsNamed => Head >= 0;
}
