using System.Buffers.Binary;

namespace Casus.Entities.Places;

/// <summary>
/// The layout of <c>models/gazetteer.bin</c>, little endian. Nothing is unpacked at start: keys are found by binary search over blocks.
/// <code>
/// header   8 bytes "CASUSGAZ", then u32: version, places, keys, blocks, and the offsets of countries, names, places, block table, keys, end
/// countries  u8 count, then 3 letters each
/// names      u8 length and UTF-8 text each, addressed by offset in the section; offset 0 is the empty name
/// places     records of 24 bytes, most populous first:
///            u24 (latitude + 90) * 10^4, u24 (longitude + 180) * 10^4, u24 GeoNames id or 0, u32 population,
///            u24 name, u24 admin 1 name, u24 admin 2 name, u8 country (255: none), u8 PlaceFeature
/// blocks     u32 offset of each block in the key section
/// keys       blocks of 16 sorted keys: u8 shared with the key before (0 for the first of a block), u8 rest, the rest,
///            varint count of places, then ascending place numbers, each the varint of (difference to the one before) * 2 + (1: main name)
/// </code>
/// </summary>
internal static class GazetteerFormat
{
    /// <summary>Raised at every change of layout or of <see cref="PlaceNameKey"/>.</summary>
    public const uint Version = 1;

    /// <summary>Bytes before the first section.</summary>
    public const int HeaderLength = 8 + (10 * 4);

    /// <summary>Bytes of a place record.</summary>
    public const int RecordLength = 24;

    /// <summary>Keys in a block; the last block may hold fewer.</summary>
    public const int BlockKeys = 16;

    /// <summary>Country number of places that belong to none.</summary>
    public const byte NoCountry = 255;

    /// <summary>Scale of the coordinates: 10^4 is about 11 metres.</summary>
    public const double CoordinateScale = 10_000;

    /// <summary>The first eight bytes of the file.</summary>
    public static ReadOnlySpan<byte> Magic => "CASUSGAZ"u8;

    /// <summary>Reads 24 bits.</summary>
    public static int ReadUInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    /// <summary>Writes 24 bits.</summary>
    public static void WriteUInt24(Span<byte> bytes, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 0xFFFFFF);
        bytes[0] = (byte)value;
        bytes[1] = (byte)(value >> 8);
        bytes[2] = (byte)(value >> 16);
    }

    /// <summary>Reads a base-128 number and moves <paramref name="position"/> behind it.</summary>
    public static uint ReadVarint(ReadOnlySpan<byte> bytes, ref int position)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[position++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }

    /// <summary>Reads the field number <paramref name="field"/> (from 0) behind the magic bytes.</summary>
    public static uint ReadHeader(ReadOnlySpan<byte> file, int field) => BinaryPrimitives.ReadUInt32LittleEndian(file[(8 + (field * 4))..]);
}
