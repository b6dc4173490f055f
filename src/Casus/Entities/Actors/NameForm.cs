namespace Casus.Entities.Actors;

/// <summary>In which way a name names its bearer.</summary>
internal enum NameForm : byte
{
    /// <summary>Its own name or another spelling of it.</summary>
    Name,

    /// <summary>Adjective or noun of nationality: "Syrian", "Syrians".</summary>
    Demonym,

    /// <summary>The capital, which stands for the government where it acts: "Tehran insists".</summary>
    Capital,

    /// <summary>A building or place that always stands for the body in it: "the Kremlin".</summary>
    Metonym,
}
