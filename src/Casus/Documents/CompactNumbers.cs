namespace Casus.Documents;

/// <summary>
/// Stores weights and keys of the models in few bytes. Weights: one byte for small ones, two for larger (zigzag, seven bits in the first byte,
/// eight in the second). Keys: in ascending order, as differences of seven bits a byte, which halves a model's keys.
/// </summary>
internal static class CompactNumbers
{
    /// <summary>The bytes for keys in ascending order.</summary>
    public static byte[] WriteAscending(ReadOnlySpan<uint> keys)
    {
        var bytes = new List<byte>(keys.Length * 3);
        var last = 0u;
        foreach (var key in keys)
        {
            var step = key - last;
            for (; step >= 0x80; step >>= 7) bytes.Add((byte)(step | 0x80));
            bytes.Add((byte)step);
            last = key;
        }

        return [.. bytes];
    }

    /// <summary>Reads back as many keys as <paramref name="keys"/> holds.</summary>
    public static void ReadAscending(ReadOnlySpan<byte> bytes, Span<uint> keys)
    {
        var at = 0;
        var last = 0u;
        for (var i = 0; i < keys.Length; i++)
        {
            uint next = bytes[at++];
            var step = next & 0x7F;
            for (var shift = 7; next >= 0x80; shift += 7)
            {
                next = bytes[at++];
                step |= (next & 0x7F) << shift;
            }

            keys[i] = last += step;
        }
    }

    /// <summary>Largest number that can be stored, either sign.</summary>
    public const int Max = (1 << 13) - 1;

    /// <summary>The bytes for the numbers.</summary>
    public static byte[] Write(ReadOnlySpan<short> numbers)
    {
        var bytes = new List<byte>(numbers.Length * 2);
        foreach (var number in numbers)
        {
            var value = (number << 1) ^ (number >> 31);
            if (value >= 0x80) bytes.Add((byte)(value | 0x80));
            bytes.Add((byte)(value >= 0x80 ? value >> 7 : value));
        }

        return [.. bytes];
    }

    /// <summary>Reads back as many numbers as <paramref name="numbers"/> holds.</summary>
    public static void Read(ReadOnlySpan<byte> bytes, Span<short> numbers)
    {
        var at = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            int value = bytes[at++];
            if (value >= 0x80) value = (value & 0x7F) | (bytes[at++] << 7);
            numbers[i] = (short)((value >> 1) ^ -(value & 1));
        }
    }
}
