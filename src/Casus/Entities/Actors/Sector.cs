namespace Casus.Entities.Actors;

/// <summary>PLOVER 2021 sector and international codes, under the codes the field writes.</summary>
public enum Sector : byte
{
    /// <summary>Police.</summary>
    COP,

    /// <summary>Executive and governing party.</summary>
    GOV,

    /// <summary>Judiciary.</summary>
    JUD,

    /// <summary>Legislature.</summary>
    LEG,

    /// <summary>State military.</summary>
    MIL,

    /// <summary>Paramilitaries not opposed to the government.</summary>
    PRM,

    /// <summary>Political parties.</summary>
    PTY,

    /// <summary>Armed opposition.</summary>
    REB,

    /// <summary>Intelligence services.</summary>
    SPY,

    /// <summary>Unidentified armed forces.</summary>
    UAF,

    /// <summary>Unidentified actors.</summary>
    UNK,

    /// <summary>Agricultural labour.</summary>
    AGR,

    /// <summary>Business.</summary>
    BUS,

    /// <summary>Criminals.</summary>
    CRM,

    /// <summary>Civilians and protesters.</summary>
    CVL,

    /// <summary>Education.</summary>
    EDU,

    /// <summary>Former officials and their families.</summary>
    ELI,

    /// <summary>Journalists and media.</summary>
    JRN,

    /// <summary>Labour and unions.</summary>
    LAB,

    /// <summary>Health workers.</summary>
    MED,

    /// <summary>Refugees and displaced people.</summary>
    REF,

    /// <summary>Political opposition.</summary>
    OPP,

    /// <summary>Partially recognised entity; added to other sectors.</summary>
    PRE,

    /// <summary>Religious organisations and clergy.</summary>
    REL,

    /// <summary>Civil society.</summary>
    SOC,

    /// <summary>Intergovernmental organisation.</summary>
    IGO,

    /// <summary>United Nations.</summary>
    UNO,

    /// <summary>European Union.</summary>
    EUR,

    /// <summary>Non-governmental organisation.</summary>
    NGO,

    /// <summary>International social movement.</summary>
    ISM,

    /// <summary>Transnational militarised group.</summary>
    IMG,

    /// <summary>Multinational corporation.</summary>
    MNC,
}
