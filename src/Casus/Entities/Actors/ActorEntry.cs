namespace Casus.Entities.Actors;

/// <summary>One thing in the world that the lexicon knows: its name and all its roles. Filled while the lexicon loads, unchanged afterwards.</summary>
internal sealed class ActorEntry(string name, MentionKind kind)
{
    /// <summary>Canonical name.</summary>
    public string Name { get; } = name;

    /// <summary>Person, organization, group or country.</summary>
    public MentionKind Kind { get; set; } = kind;

    /// <summary>At least one role, in file order.</summary>
    public List<ActorRole> Roles { get; } = [];

    /// <summary>Country of the first role; null for international bodies.</summary>
    public string? Country => Roles[0].Country;
}
