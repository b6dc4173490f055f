namespace Casus.Entities;

/// <summary>What sort of thing a mention means.</summary>
public enum MentionKind : byte
{
    /// <summary>Something that is not an actor or place (an object, an idea).</summary>
    Other,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named body: ministry, firm, party, force.</summary>
    Organization,

    /// <summary>An armed, ethnic, religious or political group.</summary>
    Group,

    /// <summary>A country, its people or its government.</summary>
    Country,

    /// <summary>A place that is no country.</summary>
    Place,

    /// <summary>An agent noun or title without a name: "gunmen", "the minister".</summary>
    Role,
}
