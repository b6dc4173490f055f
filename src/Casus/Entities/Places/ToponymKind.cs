namespace Casus.Entities.Places;

/// <summary>Whether a place name means the place itself.</summary>
public enum ToponymKind : byte
{
    /// <summary>The place: "in Aleppo".</summary>
    Literal,

    /// <summary>Something tied to it: "Paris rejected the offer", "the Aleppo council".</summary>
    Associative,
}
