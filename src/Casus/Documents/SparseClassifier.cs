using System.Numerics;

namespace Casus.Documents;

/// <summary>
/// A linear model over hashed features: each feature key holds a short list of (class, weight). Immutable after construction.
/// </summary>
internal sealed class SparseClassifier
{
    /// <summary>Most classes a model can hold: tags 254 and 255 have a meaning of their own in <see cref="ParserFeatures"/>.</summary>
    public const int MaxClasses = 254;

    private readonly Table<ulong> _slots; // key (32 bits) | number of weights (8) | offset of the first (24); 0 is an empty slot
    private readonly Table<int> _weights; // class (high 16 bits) | weight as short (low 16 bits)
    private readonly int _shift;

    // What the table was built from, to be written again; a model of ready-made tables has neither.
    private readonly uint[] _keys = [];
    private readonly byte[] _counts = [];

    /// <summary>Builds the lookup table.</summary>
    /// <param name="classCount">Number of classes, at most <see cref="MaxClasses"/>.</param>
    /// <param name="keys">Feature keys, ascending.</param>
    /// <param name="counts">Number of weights a key, at least 1.</param>
    /// <param name="weights">The weights of all keys in order, packed.</param>
    public SparseClassifier(int classCount, uint[] keys, byte[] counts, int[] weights)
    {
        ClassCount = classCount;
        _keys = keys;
        _counts = counts;
        _weights = new Table<int>(weights);
        var bits = 4;
        while ((1L << bits) < keys.Length * 3L / 2) bits++;
        _shift = 32 - bits;
        var slots = new ulong[1 << bits];
        var offset = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = SlotOf(keys[i]);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = ((ulong)keys[i] << 32) | ((ulong)counts[i] << 24) | (uint)offset;
            offset += counts[i];
        }

        _slots = new Table<ulong>(slots);
    }

    private SparseClassifier(int classCount, Table<ulong> slots, Table<int> weights)
    {
        (ClassCount, _slots, _weights) = (classCount, slots, weights);
        _shift = 32 - BitOperations.Log2((uint)slots.Span.Length);
    }

    /// <summary>Number of classes.</summary>
    public int ClassCount { get; }

    /// <summary>Number of features kept.</summary>
    public int FeatureCount => _keys.Length;

    /// <summary>Reads a model.</summary>
    public static SparseClassifier Read(ModelBodyReader reader)
    {
        var classCount = reader.ReadInt32();
        var keys = new uint[reader.ReadInt32()];
        CompactNumbers.ReadAscending(reader.ReadArray<byte>(), keys);
        var counts = reader.ReadArray<byte>();
        var classes = reader.ReadArray<byte>();
        var bytes = reader.ReadArray<byte>();
        var numbers = new short[classes.Length];
        CompactNumbers.Read(bytes, numbers);
        var weights = new int[classes.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = (classes[i] << 16) | (ushort)numbers[i];
        return new SparseClassifier(classCount, keys, counts, weights);
    }

    /// <summary>Reads ready-made tables.</summary>
    public static SparseClassifier Read(TableFile file) => new(file.Read<int>().Span[0], file.Read<ulong>(), file.Read<int>());

    /// <summary>Writes the tables as they are searched.</summary>
    public void Write(TableFile.TableWriter writer)
    {
        writer.Write<int>([ClassCount]);
        writer.Write(_slots.Span);
        writer.Write(_weights.Span);
    }

    /// <summary>Writes the model.</summary>
    public void Write(ModelBodyWriter writer)
    {
        writer.Write(ClassCount);
        writer.Write(_keys.Length);
        writer.Write<byte>(CompactNumbers.WriteAscending(_keys));
        writer.Write<byte>(_counts);
        var weights = _weights.Span;
        var classes = new byte[weights.Length];
        var numbers = new short[weights.Length];
        for (var i = 0; i < classes.Length; i++) (classes[i], numbers[i]) = ((byte)(weights[i] >> 16), (short)weights[i]);
        writer.Write<byte>(classes);
        writer.Write<byte>(CompactNumbers.Write(numbers));
    }

    /// <summary>Adds the weights of all features to <paramref name="scores"/>, which has at least <see cref="ClassCount"/> places.</summary>
    public void AddScores(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var slots = _slots.Span;
        var weights = _weights.Span;
        var mask = slots.Length - 1;
        foreach (var key in features)
        {
            var slot = SlotOf(key);
            ulong content;
            while ((content = slots[slot]) != 0)
            {
                if ((uint)(content >> 32) == key)
                {
                    var count = (int)((content >> 24) & 0xFF);
                    foreach (var packed in weights.Slice((int)(content & 0xFFFFFF), count)) scores[packed >> 16] += (short)packed;
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }
    }

    private int SlotOf(uint key) => (int)(key >> _shift);
}
