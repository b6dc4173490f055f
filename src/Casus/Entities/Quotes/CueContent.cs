namespace Casus.Entities.Quotes;

/// <summary>The forms in which a word of saying can bring in what is said.</summary>
[Flags]
internal enum CueContent : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Words in quotation marks or a clause around it: "…, she noted".</summary>
    Quote = 1,

    /// <summary>A finite clause: "noted that …", "asked whether …".</summary>
    That = 2,

    /// <summary>An infinitive: "promised to …", "expects her to …".</summary>
    Infinitive = 4,

    /// <summary>A gerund: "denied taking …".</summary>
    Gerund = 8,

    /// <summary>A noun phrase and the rest of the clause: "described him as …".</summary>
    Object = 16,

    /// <summary>A noun phrase, but only with an "as" behind it: "sees him as …".</summary>
    ObjectAs = 32,

    /// <summary>A predicate: "seems ready".</summary>
    Predicate = 64,
}
