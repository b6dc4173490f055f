using System.Runtime.InteropServices;
using Casus.Articles;

namespace Casus.Linkage;

/// <summary>
/// Finds articles that report the same happening: average-link clustering of the cosine of their weighted words. Copies count as one
/// article. The articles come in the order of date and id, and everything is summed in that order, so that the result is repeatable.
/// </summary>
internal sealed class StoryFinder
{
    // Mean cosine of two groups from which on they are one story. Tuned on event-coref/dev (short excerpts), 2026-11-22: 0.14 to 0.17 are
    // alike there; on whole articles (originals of dedup-synthetic) this joins only reports of the same happening and its sequels.
    private const double MinSimilarity = 0.16;

    // Smaller cosines count as none; leaving them out did not change event-coref/dev.
    private const float MinCosine = 0.05f;

    // Terms that two articles must share: one rare name is too little ("Valmara wins prize", "Valmara flooded").
    private const int MinShared = 2;

    // Days between two articles from which on the same words mean another happening.
    private const int MaxDays = 7;

    private readonly List<Dictionary<int, double>> _sums = [];
    private readonly List<int> _sizes = [];
    private readonly PriorityQueue<(int Left, int Right), (double Distance, int Left, int Right)> _pairs = new();

    /// <summary>Sets of articles of one story; indexes are those of <paramref name="articles"/>.</summary>
    public static DisjointSets Find(IReadOnlyList<Article> articles, DisjointSets copies, EnglishProfile english)
    {
        var originals = new List<int>();
        var texts = new List<Article>();
        var stories = new DisjointSets(articles.Count);
        for (var i = 0; i < articles.Count; i++)
        {
            stories.Join(i, copies.Root(i));
            if (copies.Root(i) != i) continue;
            originals.Add(i);
            texts.Add(articles[i]);
        }

        var finder = new StoryFinder();
        finder.Compare(texts, StoryTerms.Of(texts, english));
        finder.Merge((left, right) => stories.Join(originals[left], originals[right]));
        return stories;
    }

    /// <summary>Finds the cosine of all pairs that share enough, by an index from terms to articles.</summary>
    private void Compare(List<Article> articles, StoryTerm[][] terms)
    {
        var index = new Dictionary<ulong, List<(int Article, float Weight)>>();
        var cosines = new float[articles.Count];
        var shared = new int[articles.Count];
        var touched = new List<int>();
        for (var i = 0; i < articles.Count; i++)
        {
            _sums.Add([]);
            _sizes.Add(1);
            touched.Clear();
            foreach (var term in terms[i])
            {
                ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(index, term.Term, out _);
                postings ??= [];
                foreach (var (other, weight) in CollectionsMarshal.AsSpan(postings))
                {
                    if (shared[other]++ == 0) touched.Add(other);
                    cosines[other] += weight * term.Weight;
                }

                postings.Add((i, term.Weight));
            }

            foreach (var other in touched)
            {
                if (shared[other] >= MinShared && cosines[other] >= MinCosine && AreNear(articles[i], articles[other])) Add(other, i, cosines[other]);
                (cosines[other], shared[other]) = (0, 0);
            }
        }
    }

    private static bool AreNear(Article left, Article right) => left.Published is not { } first || right.Published is not { } second
        || Math.Abs(first.Date.DayNumber - second.Date.DayNumber) <= MaxDays;

    private void Add(int left, int right, double cosine)
    {
        _sums[left][right] = cosine;
        _sums[right][left] = cosine;
        Offer(left, right, cosine);
    }

    private void Offer(int left, int right, double sum)
    {
        var mean = sum / ((double)_sizes[left] * _sizes[right]);
        if (mean >= MinSimilarity) _pairs.Enqueue((left, right), (-mean, Math.Min(left, right), Math.Max(left, right)));
    }

    /// <summary>Joins the two most alike groups until none are alike enough.</summary>
    private void Merge(Action<int, int> join)
    {
        while (_pairs.TryDequeue(out var pair, out var offered))
        {
            var (left, right) = (Math.Min(pair.Left, pair.Right), Math.Max(pair.Left, pair.Right));

            // Groups have grown since: a newer offer of the pair is in the queue.
            if (_sizes[left] == 0 || _sizes[right] == 0 || !_sums[left].TryGetValue(right, out var sum)) continue;
            if (sum / ((double)_sizes[left] * _sizes[right]) != -offered.Distance) continue;
            join(left, right);
            _sizes[left] += _sizes[right];
            _sizes[right] = 0;
            _sums[left].Remove(right);
            foreach (var (other, value) in _sums[right])
            {
                if (other == left) continue;
                _sums[other].Remove(right);
                _sums[left][other] = _sums[left].GetValueOrDefault(other) + value;
                _sums[other][left] = _sums[left][other];
            }

            _sums[right].Clear();
            foreach (var (other, value) in _sums[left]) Offer(left, other, value);
        }
    }
}
