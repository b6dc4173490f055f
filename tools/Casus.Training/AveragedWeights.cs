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

    /// <summary>The averaged model, rounded to multiples of 1 / <paramref name="steps"/>.</summary>
    /// <param name="steps">Steps an update of 1 is divided into.</param>
    /// <param name="leastUpdates">Features that were part of fewer updates are dropped.</param>
    /// <param name="leastWeight">Smaller rounded weights are dropped; at least 1.</param>
    public SparseClassifier Average(float steps, int leastUpdates, int leastWeight)
    {
        var keys = new List<uint>();
        var counts = new List<byte>();
        var weights = new List<int>();
        var order = new List<int>();
        for (var slot = 0; slot < _keys.Length; slot++)
            if (_keys[slot] != 0 && _rows[slot].Updates >= leastUpdates) order.Add(slot);
        order.Sort((a, b) => _keys[a].CompareTo(_keys[b]));
        foreach (var slot in order)
        {
            var row = _rows[slot];
            var before = weights.Count;
            foreach (ref readonly var entry in _entries.AsSpan(row.Start, row.Count))
            {
                var total = entry.Total + ((double)entry.Weight * (_now - entry.Changed));
                var rounded = (int)Math.Round(total / _now * steps);
                if (Math.Abs(rounded) < leastWeight) continue;
                rounded = Math.Clamp(rounded, -CompactNumbers.Max, CompactNumbers.Max);
                weights.Add((entry.Class << 16) | (ushort)(short)rounded);
            }

            if (weights.Count == before) continue;
            keys.Add(_keys[slot]);
            counts.Add((byte)(weights.Count - before));
        }

        return new SparseClassifier(classCount, [.. keys], [.. counts], [.. weights]);
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
