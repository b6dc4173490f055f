namespace Casus.Entities.References;

/// <summary>What a pronoun must agree with.</summary>
/// <param name="Number">One or several.</param>
/// <param name="Gender">He or she.</param>
/// <param name="Animacy">Who or what.</param>
internal readonly record struct MentionTraits(GrammaticalNumber Number, Gender Gender, Animacy Animacy)
{
    /// <summary>Whether both may be true of one thing.</summary>
    public bool Agrees(MentionTraits other) =>
        (Number == other.Number || IsOpen(Number) || IsOpen(other.Number))
        && (Gender == Gender.Unknown || other.Gender == Gender.Unknown || Gender == other.Gender)
        && (Animacy == Animacy.Unknown || other.Animacy == Animacy.Unknown || Animacy == other.Animacy);

    /// <summary>What both together tell; the first goes before.</summary>
    public MentionTraits Merge(MentionTraits other) => new(
        Number == GrammaticalNumber.Unknown || other.Number == GrammaticalNumber.Either ? other.Number : Number,
        Gender == Gender.Unknown ? other.Gender : Gender,
        Animacy == Animacy.Unknown ? other.Animacy : Animacy);

    private static bool IsOpen(GrammaticalNumber number) => number is GrammaticalNumber.Unknown or GrammaticalNumber.Either;
}
