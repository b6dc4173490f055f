using System.Numerics;

namespace Casus.Documents;

/// <summary>
/// The linear model of the parser's three actions. It is asked far more often than any other model, so each feature is one slot of one table:
/// its key and its three weights lie in the same cache line. Immutable after construction.
/// </summary>
internal sealed class ActionModel
{
    // With 20 bits of place, place and mark overlap by 4 bits: marks are exact up to 16 slots from home.
    private const int MinTableBits = 20;
    private const int MarkBits = 16;

    // Bits of the filter for each slot of the table.
    private const int FilterBitsPerSlotLog2 = 2;

    // Eight bytes a slot: the mark (the low 16 bits of the key; the place gives the high bits), then the three weights as shorts. A slot without
    // weights is free.
    private readonly Table<ulong> _slots;

    // A bit is set where a key lies. Most features asked for are not in the model; the filter, which fits into the second-level cache, tells so
    // without a look at the table, which does not: parsing takes a fifth less time (2026-11-22, en_ewt-ud-dev).
    private readonly Table<ulong> _filter;
    private readonly int _filterShift;
    private readonly int _shift;
    private readonly int _maxDistance;

    // What the table was built from, to be written again; a model of ready-made tables has neither.
    private readonly uint[] _keys = [];
    private readonly short[] _weights = [];

    /// <summary>Builds the table.</summary>
    /// <param name="keys">Feature keys, none 0, ascending.</param>
    /// <param name="weights">Three weights a key, in the order of the actions.</param>
    public ActionModel(uint[] keys, short[] weights)
    {
        _keys = keys;
        _weights = weights;
        var bits = MinTableBits;
        while ((1L << bits) < keys.Length * 3L / 2) bits++;
        (_shift, _filterShift, _maxDistance) = Shape(bits);
        var filter = new ulong[1 << (32 - _filterShift - 6)];
        var slots = new ulong[1 << bits];
        for (var i = 0; i < keys.Length; i++)
        {
            var home = (int)(keys[i] >> _shift);
            var slot = home;
            while (slots[slot] >> MarkBits != 0) slot = (slot + 1) & (slots.Length - 1);

            // So far from home its mark would not tell it from another key. In a table a third empty that befalls a few keys in a million.
            if (((slot - home) & (slots.Length - 1)) >= _maxDistance) continue;
            filter[keys[i] >> (_filterShift + 6)] |= 1UL << (int)((keys[i] >> _filterShift) & 63);
            slots[slot] = (ushort)keys[i] | ((ulong)(ushort)weights[3 * i] << 16) | ((ulong)(ushort)weights[(3 * i) + 1] << 32)
                | ((ulong)(ushort)weights[(3 * i) + 2] << 48);
        }

        (_slots, _filter) = (new Table<ulong>(slots), new Table<ulong>(filter));
    }

    private ActionModel(Table<ulong> slots, Table<ulong> filter)
    {
        (_slots, _filter) = (slots, filter);
        (_shift, _filterShift, _maxDistance) = Shape(BitOperations.Log2((uint)slots.Span.Length));
    }

    /// <summary>Number of features kept.</summary>
    public int FeatureCount => _keys.Length;

    /// <summary>Reads a model.</summary>
    public static ActionModel Read(ModelBodyReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        CompactNumbers.ReadAscending(reader.ReadArray<byte>(), keys);
        var bytes = reader.ReadArray<byte>();
        var weights = new short[keys.Length * ParserState.ActionCount];
        CompactNumbers.Read(bytes, weights);
        return new ActionModel(keys, weights);
    }

    /// <summary>Reads ready-made tables.</summary>
    public static ActionModel Read(TableFile file) => new(file.Read<ulong>(), file.Read<ulong>());

    /// <summary>Writes the tables as they are searched.</summary>
    public void Write(TableFile.TableWriter writer)
    {
        writer.Write(_slots.Span);
        writer.Write(_filter.Span);
    }

    /// <summary>Writes the model.</summary>
    public void Write(ModelBodyWriter writer)
    {
        writer.Write(_keys.Length);
        writer.Write<byte>(CompactNumbers.WriteAscending(_keys));
        writer.Write<byte>(CompactNumbers.Write(_weights));
    }

    /// <summary>Sums the weights of all features for each action.</summary>
    public (int Shift, int Left, int Right) Score(ReadOnlySpan<uint> features)
    {
        var slots = _slots.Span;
        var filter = _filter.Span;
        var mask = slots.Length - 1;
        int shift = 0, left = 0, right = 0;

        // The slots are fetched before any is looked at: nothing then keeps the processor from waiting for many of them at once.
        Span<ulong> fetched = stackalloc ulong[ParserFeatures.MaxCount];
        Span<uint> present = stackalloc uint[ParserFeatures.MaxCount];
        var count = 0;
        foreach (var key in features)
        {
            present[count] = key;
            count += (int)(filter[(int)(key >> (_filterShift + 6))] >> (int)((key >> _filterShift) & 63)) & 1;
        }

        for (var i = 0; i < count; i++) fetched[i] = slots[(int)(present[i] >> _shift)];
        for (var i = 0; i < count; i++)
        {
            var slot = fetched[i];
            var mark = (ushort)present[i];
            for (var distance = 1; slot >> MarkBits != 0; distance++)
            {
                if ((ushort)slot == mark)
                {
                    shift += (short)(slot >> 16);
                    left += (short)(slot >> 32);
                    right += (short)(slot >> 48);
                    break;
                }

                if (distance == _maxDistance) break;
                slot = slots[(int)((present[i] >> _shift) + (uint)distance) & mask];
            }
        }

        return (shift, left, right);
    }

    private static (int Shift, int FilterShift, int MaxDistance) Shape(int bits) =>
        (32 - bits, Math.Max(0, 32 - bits - FilterBitsPerSlotLog2), 1 << (bits + MarkBits - 32));
}
