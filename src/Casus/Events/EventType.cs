namespace Casus.Events;

/// <summary>The 16 event types of PLOVER 2021, under the names the field writes.</summary>
public enum EventType : byte
{
    /// <summary>Agree to, promise or plan cooperation.</summary>
    AGREE,

    /// <summary>Meet, talk, visit, mediate.</summary>
    CONSULT,

    /// <summary>Support by words or signature.</summary>
    SUPPORT,

    /// <summary>Give way by words: pardon, apologise, ease, announce a withdrawal.</summary>
    CONCEDE,

    /// <summary>Cooperate for mutual benefit.</summary>
    COOPERATE,

    /// <summary>Give material help.</summary>
    AID,

    /// <summary>Give way by deeds: withdraw, release, disarm, resign.</summary>
    RETREAT,

    /// <summary>Ask for, urge, demand.</summary>
    REQUEST,

    /// <summary>Criticise, allege, investigate.</summary>
    ACCUSE,

    /// <summary>Refuse, veto, decline.</summary>
    REJECT,

    /// <summary>Threaten.</summary>
    THREATEN,

    /// <summary>Demonstrate, riot, strike.</summary>
    PROTEST,

    /// <summary>Reduce ties, punish without force.</summary>
    SANCTION,

    /// <summary>Show force without using it.</summary>
    MOBILIZE,

    /// <summary>Repress, arrest, seize, restrict.</summary>
    COERCE,

    /// <summary>Use force.</summary>
    ASSAULT,
}
