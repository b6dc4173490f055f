namespace Casus.Entities.Quantities;

/// <summary>What a number of people counts.</summary>
public enum QuantityKind : byte
{
#pragma warning disable CS1591 // Each name says it.
    Killed, Wounded, Arrested, Abducted, Displaced, Participants, Troops,
#pragma warning restore CS1591
}
