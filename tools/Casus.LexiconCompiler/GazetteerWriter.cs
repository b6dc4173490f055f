using System.Buffers.Binary;
using System.Text;
using Casus.Entities.Places;

namespace Casus.LexiconCompiler;

/// <summary>Writes places in the layout of <see cref="GazetteerFormat"/>.</summary>
internal static class GazetteerWriter
{
    /// <summary>The whole file.</summary>
    /// <param name="places">In the order of their numbers: the most populous first.</param>
    public static byte[] Write(List<CompiledPlace> places)
    {
        var countries = places.Select(p => p.Country).Distinct().Order(StringComparer.Ordinal).ToList();
        var countryNumbers = countries.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => (byte)p.i, StringComparer.Ordinal);
        var names = new MemoryStream();
        var nameOffsets = new Dictionary<string, int>(StringComparer.Ordinal);
        OffsetOf("");
        var records = new byte[places.Count * GazetteerFormat.RecordLength];
        for (var i = 0; i < places.Count; i++) WriteRecord(records.AsSpan(i * GazetteerFormat.RecordLength), places[i]);
        var (blocks, keys, keyCount, blockCount) = WriteKeys(places);

        var file = new MemoryStream();
        file.Write(new byte[GazetteerFormat.HeaderLength]);
        var countryStart = file.Position;
        file.WriteByte((byte)countries.Count);
        foreach (var country in countries) file.Write(Encoding.ASCII.GetBytes(country));
        var nameStart = Append(file, names.ToArray());
        var placeStart = Append(file, records);
        var blockStart = Append(file, blocks);
        var keyStart = Append(file, keys);
        var bytes = file.ToArray();
        GazetteerFormat.Magic.CopyTo(bytes);
        uint[] header =
            [GazetteerFormat.Version, (uint)places.Count, (uint)keyCount, (uint)blockCount, (uint)countryStart, (uint)nameStart, (uint)placeStart, (uint)blockStart, (uint)keyStart, (uint)bytes.Length];
        for (var i = 0; i < header.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8 + (i * 4)), header[i]);
        return bytes;

        int OffsetOf(string name)
        {
            if (nameOffsets.TryGetValue(name, out var offset)) return offset;
            offset = (int)names.Length;
            var text = Encoding.UTF8.GetBytes(name);
            if (text.Length > 255) throw new ArgumentException($"name of {text.Length} bytes: {name}");
            names.WriteByte((byte)text.Length);
            names.Write(text);
            nameOffsets[name] = offset;
            return offset;
        }

        void WriteRecord(Span<byte> record, CompiledPlace place)
        {
            GazetteerFormat.WriteUInt24(record, (int)Math.Round((place.Latitude + 90) * GazetteerFormat.CoordinateScale));
            GazetteerFormat.WriteUInt24(record[3..], (int)Math.Round((place.Longitude + 180) * GazetteerFormat.CoordinateScale));
            GazetteerFormat.WriteUInt24(record[6..], place.Id);
            BinaryPrimitives.WriteUInt32LittleEndian(record[9..], (uint)Math.Min(place.Population, uint.MaxValue));
            GazetteerFormat.WriteUInt24(record[13..], OffsetOf(place.Name));
            GazetteerFormat.WriteUInt24(record[16..], OffsetOf(place.Admin1));
            GazetteerFormat.WriteUInt24(record[19..], OffsetOf(place.Admin2));
            record[22] = countryNumbers[place.Country];
            record[23] = (byte)place.Feature;
        }
    }

    private static (byte[] Blocks, byte[] Keys, int KeyCount, int BlockCount) WriteKeys(List<CompiledPlace> places)
    {
        var postings = new SortedDictionary<string, List<(int Entry, bool IsMain)>>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            foreach (var (key, isMain) in places[i].Keys)
            {
                if (!postings.TryGetValue(key, out var list)) postings[key] = list = [];
                list.Add((i, isMain));
            }
        }

        var keys = new MemoryStream();
        var blocks = new List<uint>();
        var number = 0;
        byte[] previous = [];
        foreach (var (name, list) in postings)
        {
            var key = Encoding.ASCII.GetBytes(name);
            var shared = 0;
            if (number % GazetteerFormat.BlockKeys == 0) blocks.Add((uint)keys.Length);
            else while (shared < key.Length && shared < previous.Length && key[shared] == previous[shared]) shared++;
            keys.WriteByte((byte)shared);
            keys.WriteByte((byte)(key.Length - shared));
            keys.Write(key.AsSpan(shared));
            WriteVarint(keys, (uint)list.Count);
            var last = 0;
            foreach (var (entry, isMain) in list)
            {
                WriteVarint(keys, ((uint)(entry - last) << 1) | (isMain ? 1u : 0u));
                last = entry;
            }

            previous = key;
            number++;
        }

        var table = new byte[blocks.Count * 4];
        for (var i = 0; i < blocks.Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(i * 4), blocks[i]);
        return (table, keys.ToArray(), number, blocks.Count);
    }

    private static void WriteVarint(MemoryStream stream, uint value)
    {
        for (; value >= 0x80; value >>= 7) stream.WriteByte((byte)(value | 0x80));
        stream.WriteByte((byte)value);
    }

    private static long Append(MemoryStream file, byte[] section)
    {
        var start = file.Position;
        file.Write(section);
        return start;
    }
}
