using System.Runtime.InteropServices;
using Casus.Documents;

namespace Casus.Training;

/// <summary>The weights of the parser's actions while they learn: whole numbers, with what is needed to average them over all updates.</summary>
internal sealed class ActionWeights
{
    private Slot[] _slots = new Slot[1 << 20];
    private Past[] _pasts = new Past[1 << 20];
    private int _count;
    private double _now;

    /// <summary>Counts one sentence; averages are over the sentences counted, so weights made before the first count whole.</summary>
    public void Tick() => _now++;

    public (int Shift, int Left, int Right) Score(ReadOnlySpan<uint> keys)
    {
        int shift = 0, left = 0, right = 0;
        foreach (var key in keys)
        {
            ref readonly var slot = ref _slots[Find(key)];
            shift += slot.Shift;
            left += slot.Left;
            right += slot.Right;
        }

        return (shift, left, right);
    }

    public void Add(ReadOnlySpan<uint> keys, int action, int delta)
    {
        foreach (var key in keys)
        {
            if (_count * 2 > _slots.Length) Grow();
            var at = Find(key);
            ref var slot = ref _slots[at];
            ref var past = ref _pasts[at];
            if (slot.Key == 0)
            {
                slot.Key = key == 0 ? 1 : key;
                _count++;
            }

            past.Updates++;
            switch (action)
            {
                case ParserState.Shift:
                    slot.Shift += delta;
                    past.Shift += delta * _now;
                    break;
                case ParserState.LeftArc:
                    slot.Left += delta;
                    past.Left += delta * _now;
                    break;
                default:
                    slot.Right += delta;
                    past.Right += delta * _now;
                    break;
            }
        }
    }

    /// <summary>The averaged model of one or more runs, rounded to multiples of 1 / <paramref name="steps"/>.</summary>
    /// <param name="runs">The weights of each run.</param>
    /// <param name="steps">Steps an update of 1 is divided into.</param>
    /// <param name="leastUpdates">Features that were part of fewer updates, over all runs, are dropped.</param>
    /// <param name="leastWeight">Features whose rounded weights are all smaller are dropped.</param>
    public static ActionModel Average(IReadOnlyList<ActionWeights> runs, float steps, int leastUpdates, int leastWeight)
    {
        var all = new List<uint>();
        foreach (var run in runs)
            foreach (ref readonly var slot in run._slots.AsSpan())
                if (slot.Key != 0) all.Add(slot.Key);
        all.Sort();
        var keys = new List<uint>();
        var weights = new List<short>();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0 && all[i] == all[i - 1]) continue;
            var (updates, shift, left, right) = (0, 0.0, 0.0, 0.0);
            foreach (var run in runs)
            {
                var at = run.Find(all[i]);
                ref readonly var slot = ref run._slots[at];
                ref readonly var past = ref run._pasts[at];
                var count = Math.Max(1, run._now) * runs.Count;
                updates += past.Updates;
                shift += ((double)slot.Shift / runs.Count) - (past.Shift / count);
                left += ((double)slot.Left / runs.Count) - (past.Left / count);
                right += ((double)slot.Right / runs.Count) - (past.Right / count);
            }

            short[] rounded = [Round(shift), Round(left), Round(right)];
            if (updates < leastUpdates || rounded.Max(w => Math.Abs((int)w)) < leastWeight) continue;
            keys.Add(all[i]);
            weights.AddRange(rounded);
        }

        return new ActionModel([.. keys], [.. weights]);

        short Round(double weight) => (short)Math.Clamp(Math.Round(weight * steps), -CompactNumbers.Max, CompactNumbers.Max);
    }

    private int Find(uint key)
    {
        if (key == 0) key = 1;
        var mask = _slots.Length - 1;
        var at = (int)((key * 0x9E3779B1u) >> 4) & mask;
        while (_slots[at].Key != 0 && _slots[at].Key != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var (slots, pasts) = (_slots, _pasts);
        _slots = new Slot[slots.Length * 2];
        _pasts = new Past[slots.Length * 2];
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].Key == 0) continue;
            var at = Find(slots[i].Key);
            (_slots[at], _pasts[at]) = (slots[i], pasts[i]);
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Slot
    {
        public uint Key;
        public int Shift;
        public int Left;
        public int Right;
    }

    private struct Past
    {
        public double Shift;
        public double Left;
        public double Right;
        public int Updates;
    }
}
