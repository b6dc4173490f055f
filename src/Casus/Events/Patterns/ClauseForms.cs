namespace Casus.Events.Patterns;

/// <summary>How a complement hangs on the word that governs it.</summary>
[Flags]
internal enum ClauseForms : byte
{
    /// <summary>No complement.</summary>
    None = 0,

    /// <summary>A finite clause: "said that".</summary>
    That = 1,

    /// <summary>An infinitive: "vowed to".</summary>
    To = 2,

    /// <summary>A gerund: "stopped bombing".</summary>
    Ing = 4,

    /// <summary>A gerund or noun behind "of": "accused of bombing".</summary>
    Of = 8,

    /// <summary>A gerund or noun behind "from": "kept from leaving".</summary>
    From = 16,

    /// <summary>An eventive noun as object: "planned an attack".</summary>
    Object = 32,

    /// <summary>A noun or gerund behind "for": "called for talks".</summary>
    For = 64,

    /// <summary>Quoted speech.</summary>
    Quote = 128,
}
