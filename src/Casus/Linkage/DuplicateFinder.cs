using Casus.Articles;

namespace Casus.Linkage;

/// <summary>
/// Finds copies: two articles are copies where most of the shorter one stands in the longer one. Prefixed, cut, lightly edited and
/// re-headlined copies count; a report of the same happening in other words does not.
/// </summary>
internal sealed class DuplicateFinder
{
    // Words in a run that is looked up: rarely shared by chance, and often left whole by an editor.
    private const int LookupRun = 5;

    // Runs in a row of which one is looked up: a common passage of LookupRun + LookupWindow - 1 = 8 words is found for certain.
    private const int LookupWindow = 4;

    // Words in a run that is compared.
    private const int ComparedRun = 3;

    // Share of the shorter article's runs that the longer one must have. Tuned on dedup-synthetic/dev, 2026-11-22.
    private const double MinContainment = 0.4;

    // Runs below which chance and formulas ("The Associated Press contributed") weigh too much; such texts must be contained nearly wholly.
    private const int MinRuns = 25;
    private const double MinContainmentOfShort = 0.8;

    // Articles with one run in common beyond which only neighbours in date are compared: copies of a wire report stay connected, and a
    // notice that thousands of articles end with does not cost a comparison of each with each.
    private const int MaxCompared = 24;

    private readonly uint[][] _compared;

    private DuplicateFinder(uint[][] compared) => _compared = compared;

    /// <summary>Joins the copies among articles that are in the order of date and id.</summary>
    public static DisjointSets Find(IReadOnlyList<Article> articles)
    {
        var compared = new uint[articles.Count][];
        var lookups = new List<ulong>();
        for (var i = 0; i < articles.Count; i++)
        {
            var words = WordShingles.Words(articles[i].Title, articles[i].Text);
            var runs = WordShingles.Runs(words, ComparedRun);
            Array.Sort(runs);
            compared[i] = Distinct(runs);
            foreach (var lookup in WordShingles.Winnow(WordShingles.Runs(words, LookupRun), LookupWindow)) lookups.Add(((ulong)lookup << 32) | (uint)i);
        }

        lookups.Sort();
        return new DuplicateFinder(compared).Join(lookups, articles.Count);
    }

    private DisjointSets Join(List<ulong> lookups, int count)
    {
        var sets = new DisjointSets(count);
        var different = new HashSet<ulong>();
        for (var start = 0; start < lookups.Count;)
        {
            var end = start + 1;
            while (end < lookups.Count && lookups[end] >> 32 == lookups[start] >> 32) end++;
            var reach = end - start > MaxCompared ? 1 : MaxCompared;
            for (var i = start; i < end; i++)
            {
                for (var j = i + 1; j < end && j <= i + reach; j++)
                {
                    var (left, right) = ((int)(uint)lookups[i], (int)(uint)lookups[j]);
                    if (sets.Root(left) == sets.Root(right) || different.Contains(((ulong)left << 32) | (uint)right)) continue;
                    if (AreCopies(_compared[left], _compared[right])) sets.Join(left, right);
                    else different.Add(((ulong)left << 32) | (uint)right);
                }
            }

            start = end;
        }

        return sets;
    }

    private static bool AreCopies(uint[] left, uint[] right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        return Common(left, right) >= (shorter < MinRuns ? MinContainmentOfShort : MinContainment) * shorter;
    }

    private static int Common(uint[] left, uint[] right)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                common++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }

    private static uint[] Distinct(uint[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
        return sorted.AsSpan(0, count).ToArray();
    }
}
