namespace Casus.Events.Patterns;

/// <summary>How a complement hangs on the word that governs it.</summary>
[Flags]
internal enum ClauseForms : uint
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

    /// <summary>Behind "with": "charged with killing".</summary>
    With = 256,

    /// <summary>Behind "over": "criticised over the bombing".</summary>
    Over = 512,

    /// <summary>Behind "about": "warned about attacks".</summary>
    About = 1024,

    /// <summary>Behind "against": "warned against attacking".</summary>
    Against = 2048,

    /// <summary>Behind "at": "aimed at limiting".</summary>
    At = 4096,

    /// <summary>Behind "in": "succeeded in freeing".</summary>
    In = 8192,

    /// <summary>Behind "into": "talked into leaving".</summary>
    Into = 16384,

    /// <summary>Behind "on": "insisted on leaving".</summary>
    On = 32768,

    /// <summary>Behind "after" or "by".</summary>
    After = 131072,

    /// <summary>An open question: "considering whether to leave".</summary>
    Whether = 262144,

    /// <summary>Behind "to" as a preposition: "committed to withdrawing".</summary>
    Towards = 65536,
}
