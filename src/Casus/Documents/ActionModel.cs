using System.Runtime.InteropServices;

namespace Casus.Documents;

/// <summary>
/// The linear model of the parser's three actions. It is asked far more often than any other model, so each feature is one slot of one table:
/// its key and its three weights lie in the same cache line. Immutable after construction.
/// </summary>
internal sealed class ActionModel
{
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly uint[] _keys;
    private readonly short[] _weights;

    /// <summary>Builds the table.</summary>
    /// <param name="keys">Feature keys, none 0, ascending.</param>
    /// <param name="weights">Three weights a key, in the order of the actions.</param>
    public ActionModel(uint[] keys, short[] weights)
    {
        _keys = keys;
        _weights = weights;
        var bits = 4;
        while ((1L << bits) < keys.Length * 3L / 2) bits++;
        _shift = 32 - bits;
        _slots = new Slot[1 << bits];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)(keys[i] >> _shift);
            while (_slots[slot].Key != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new Slot { Key = keys[i], Shift = weights[3 * i], Left = weights[(3 * i) + 1], Right = weights[(3 * i) + 2] };
        }
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
        var slots = _slots;
        var mask = slots.Length - 1;
        int shift = 0, left = 0, right = 0;
        foreach (var key in features)
        {
            var at = (int)(key >> _shift);
            while (true)
            {
                ref readonly var slot = ref slots[at];
                if (slot.Key == key)
                {
                    shift += slot.Shift;
                    left += slot.Left;
                    right += slot.Right;
                    break;
                }

                if (slot.Key == 0) break;
                at = (at + 1) & mask;
            }
        }

        return (shift, left, right);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Slot
    {
        public uint Key;
        public short Shift;
        public short Left;
        public short Right;
    }
}
