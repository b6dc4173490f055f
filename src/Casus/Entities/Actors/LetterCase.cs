namespace Casus.Entities.Actors;

/// <summary>How a sentence is written: capitals say nothing where all letters are large, or all small.</summary>
internal enum LetterCase : byte
{
    /// <summary>Ordinary text.</summary>
    Mixed,

    /// <summary>Wire copy in capitals: "REBELS ATTACKED THE CAPITAL".</summary>
    Upper,

    /// <summary>No capital at all: "paris police".</summary>
    Lower,
}
