using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// The weights of an averaged perceptron while it learns: a row a feature, made when an update first touches it, with an entry a class.
/// Averages are kept lazily: an entry remembers when it last changed.
/// </summary>
internal sealed class AveragedWeights(int classCount)
{
    private const int FirstCapacity = 2;

    private uint[] _keys = new uint[1 << 16];
    private Row[] _rows = new Row[1 << 16];
    private Entry[] _entries = new Entry[1 << 18];
    private int _entryCount;
    private int _rowCount;
    private long _now = 1;

    public int ClassCount => classCount;

    /// <summary>Counts one decision; averages are over decisions.</summary>
    public void Tick() => _now++;

    public void AddScores(ReadOnlySpan<uint> keys, Span<float> scores)
    {
        foreach (var key in keys)
        {
            var slot = Find(key);
            if (_keys[slot] == 0) continue;
            ref readonly var row = ref _rows[slot];
            foreach (ref readonly var entry in _entries.AsSpan(row.Start, row.Count)) scores[entry.Class] += entry.Weight;
        }
    }

    public void Update(ReadOnlySpan<uint> keys, int good, int bad)
    {
        foreach (var key in keys)
        {
            if (_rowCount * 2 > _keys.Length) GrowTable();
            var slot = Find(key);
            if (_keys[slot] == 0)
            {
                _keys[slot] = key == 0 ? 1 : key;
                _rowCount++;
                _rows[slot] = new Row { Start = Allocate(FirstCapacity), Capacity = FirstCapacity };
            }

            Change(ref _rows[slot], good, 1);
            Change(ref _rows[slot], bad, -1);
        }
    }

    /// <summary>The averaged model of one or more runs, rounded to multiples of 1 / <paramref name="steps"/>.</summary>
    /// <param name="runs">The weights of each run, over the same classes.</param>
    /// <param name="steps">Steps an update of 1 is divided into.</param>
    /// <param name="leastUpdates">Features that were part of fewer updates, over all runs, are dropped.</param>
    /// <param name="leastWeight">Smaller rounded weights are dropped; at least 1.</param>
    public static SparseClassifier Average(IReadOnlyList<AveragedWeights> runs, float steps, int leastUpdates, int leastWeight)
    {
        var all = new List<uint>();
        foreach (var run in runs)
            foreach (var key in run._keys)
                if (key != 0) all.Add(key);
        all.Sort();
        var keys = new List<uint>();
        var counts = new List<byte>();
        var weights = new List<int>();
        var sums = new double[runs[0].ClassCount];
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0 && all[i] == all[i - 1]) continue;
            Array.Clear(sums);
            var (updates, before) = (0, weights.Count);
            foreach (var run in runs) updates += run.AddAverages(all[i], 1.0 / runs.Count, sums);
            if (updates < leastUpdates) continue;
            for (var c = 0; c < sums.Length; c++)
            {
                var rounded = (int)Math.Clamp(Math.Round(sums[c] * steps), -CompactNumbers.Max, CompactNumbers.Max);
                if (Math.Abs(rounded) >= leastWeight) weights.Add((c << 16) | (ushort)(short)rounded);
            }

            if (weights.Count == before) continue;
            keys.Add(all[i]);
            counts.Add((byte)(weights.Count - before));
        }

        return new SparseClassifier(sums.Length, [.. keys], [.. counts], [.. weights]);
    }

    /// <summary>Adds the share of the key's averaged weights to <paramref name="sums"/>; returns the number of updates it was part of.</summary>
    private int AddAverages(uint key, double share, double[] sums)
    {
        var slot = Find(key);
        if (_keys[slot] == 0) return 0;
        ref readonly var row = ref _rows[slot];
        foreach (ref readonly var entry in _entries.AsSpan(row.Start, row.Count))
            sums[entry.Class] += (entry.Total + ((double)entry.Weight * (_now - entry.Changed))) / _now * share;
        return row.Updates;
    }

    private void Change(ref Row row, int wanted, float delta)
    {
        if (delta > 0) row.Updates++;
        var span = _entries.AsSpan(row.Start, row.Count);
        for (var i = 0; i < span.Length; i++)
        {
            ref var entry = ref span[i];
            if (entry.Class != wanted) continue;
            entry.Total += entry.Weight * (_now - entry.Changed);
            entry.Changed = _now;
            entry.Weight += delta;
            return;
        }

        if (row.Count == row.Capacity)
        {
            var start = Allocate(row.Capacity * 2);
            _entries.AsSpan(row.Start, row.Count).CopyTo(_entries.AsSpan(start));
            row.Start = start;
            row.Capacity *= 2;
        }

        _entries[row.Start + row.Count++] = new Entry { Class = wanted, Weight = delta, Changed = _now };
    }

    private int Allocate(int capacity)
    {
        if (_entryCount + capacity > _entries.Length) Array.Resize(ref _entries, _entries.Length * 2);
        var start = _entryCount;
        _entryCount += capacity;
        return start;
    }

    private int Find(uint key)
    {
        if (key == 0) key = 1;
        var mask = _keys.Length - 1;
        var slot = (int)((key * 0x9E3779B1u) >> 7) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void GrowTable()
    {
        var (keys, rows) = (_keys, _rows);
        _keys = new uint[keys.Length * 2];
        _rows = new Row[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = Find(keys[i]);
            _keys[slot] = keys[i];
            _rows[slot] = rows[i];
        }
    }

    private struct Row
    {
        public int Start;
        public int Count;
        public int Capacity;
        public int Updates;
    }

    private struct Entry
    {
        public int Class;
        public float Weight;
        public double Total;
        public long Changed;
    }
}
