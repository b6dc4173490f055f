namespace Casus.Documents;

/// <summary>The tag class that came next to the one chosen.</summary>
/// <param name="TagClass">The class.</param>
/// <param name="Margin">By how much it lost, at least 0, in the tagger's own unit.</param>
internal readonly record struct SecondReading(byte TagClass, int Margin);
