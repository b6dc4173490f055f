namespace Casus.Documents;

/// <summary>
/// Turns feature values into 32-bit keys. The functions are part of the model format: a change needs a new <see cref="ModelFile.FormatVersion"/>.
/// </summary>
internal static class FeatureHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

    /// <summary>The key of one value under a template.</summary>
    public static uint Of(uint template, uint a) => Finish((((template + 1) * Multiplier) ^ a) * Multiplier);

    /// <summary>The key of two values under a template.</summary>
    public static uint Of(uint template, uint a, uint b) => Finish((Step((((template + 1) * Multiplier) ^ a) * Multiplier) ^ b) * Multiplier);

    /// <summary>The key of three values under a template.</summary>
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Finish((Step((Step((((template + 1) * Multiplier) ^ a) * Multiplier) ^ b) * Multiplier) ^ c) * Multiplier);

    /// <summary>The key of a word; the same for the same characters on every machine.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 0x243F6A8885A308D3UL;
        foreach (var c in text) hash = ((hash ^ c) * Multiplier) ^ (hash >> 29);
        return Finish(hash);
    }

    private static ulong Step(ulong hash) => hash ^ (hash >> 31);

    private static uint Finish(ulong hash)
    {
        hash ^= hash >> 32;
        return (uint)((hash * 0xFF51AFD7ED558CCDUL) >> 32);
    }
}
