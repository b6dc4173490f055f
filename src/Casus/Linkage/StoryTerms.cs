using System.Runtime.InteropServices;
using Casus.Articles;

namespace Casus.Linkage;

/// <summary>A word of an article, blind to case and to endings, with its share in what the article is about.</summary>
/// <param name="Term">Hash of the word's stem.</param>
/// <param name="Weight">Weight; the squares of an article's weights sum to 1.</param>
internal readonly record struct StoryTerm(ulong Term, float Weight);

/// <summary>What articles are about: their content words and names, weighted by how rare they are.</summary>
internal sealed class StoryTerms
{
    // Names and numbers tell stories apart better than other words. Tuned on event-coref/dev, 2026-11-22, with StoryFinder.MinSimilarity.
    private const float NameWeight = 1.5f;

    // Articles without the word that are added to those at hand: among a handful of articles a word in two of them is no common word.
    private const int PriorArticles = 20;

    // The heaviest terms of an article that are kept; more did not change event-coref/dev.
    private const int MaxTerms = 60;

    // Words in more articles than a tenth, or than this number, say little and cost much.
    private const int MaxFrequency = 1000;
    private const int MinMaxFrequency = 50;

    private readonly EnglishProfile _english;
    private readonly Dictionary<ulong, int> _frequencies = [];

    private StoryTerms(EnglishProfile english) => _english = english;

    /// <summary>The terms of each article, ordered by term.</summary>
    public static StoryTerm[][] Of(IReadOnlyList<Article> articles, EnglishProfile english)
    {
        var all = new StoryTerms(english);
        var counts = new (ulong Term, int Count, bool IsName)[articles.Count][];
        for (var i = 0; i < counts.Length; i++) counts[i] = all.Count(articles[i]);
        var cap = Math.Clamp(articles.Count / 10, MinMaxFrequency, MaxFrequency);
        var terms = new StoryTerm[counts.Length][];
        for (var i = 0; i < counts.Length; i++) terms[i] = all.Weigh(counts[i], articles.Count + PriorArticles, cap);
        return terms;
    }

    private (ulong Term, int Count, bool IsName)[] Count(Article article)
    {
        var counts = new Dictionary<ulong, (int Count, bool IsName)>();
        Add(article.Title, counts);
        Add(article.Text, counts);
        var result = new (ulong, int, bool)[counts.Count];
        var at = 0;
        foreach (var (term, (count, isName)) in counts)
        {
            result[at++] = (term, count, isName);
            CollectionsMarshal.GetValueRefOrAddDefault(_frequencies, term, out _)++;
        }

        return result;
    }

    private void Add(string? text, Dictionary<ulong, (int Count, bool IsName)> counts)
    {
        if (text is null) return;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            var word = text.AsSpan(start, at - start);
            if (word.Length == 0) at++;
            if (word.Length < 2 || _english.IsFunctionWord(word)) continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, HashOfStem(word), out _);
            count = (count.Count + 1, count.IsName || char.IsUpper(word[0]) || char.IsDigit(word[0]));
        }
    }

    private StoryTerm[] Weigh((ulong Term, int Count, bool IsName)[] counts, int articles, int maxFrequency)
    {
        var terms = new List<StoryTerm>(counts.Length);
        foreach (var (term, count, isName) in counts)
        {
            var frequency = _frequencies[term];
            if (frequency > maxFrequency) continue;
            var weight = (1 + MathF.Log(count)) * MathF.Log((float)articles / frequency) * (isName ? NameWeight : 1);
            terms.Add(new StoryTerm(term, weight));
        }

        // Equal weights by term, so that the choice does not depend on the order of a hash table.
        terms.Sort(static (left, right) => left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight) : left.Term.CompareTo(right.Term));
        if (terms.Count > MaxTerms) terms.RemoveRange(MaxTerms, terms.Count - MaxTerms);
        terms.Sort(static (left, right) => left.Term.CompareTo(right.Term));
        var square = 0f;
        foreach (var term in terms) square += term.Weight * term.Weight;
        var length = MathF.Sqrt(square);
        var result = new StoryTerm[terms.Count];
        for (var i = 0; i < result.Length; i++) result[i] = terms[i] with { Weight = terms[i].Weight / length };
        return result;
    }

    // "attacks", "attacked" and "attacking" are "attack"; "countries" is "country". Cruder than a lemma, and enough to count words.
    private static ulong HashOfStem(ReadOnlySpan<char> word)
    {
        var end = word.Length;
        var plural = end > 4 && EndsWith(word, "ies");
        if (plural) end -= 3;
        else if (end >= 7 && EndsWith(word, "ing")) end -= 3;
        else if (end >= 6 && (EndsWith(word, "ed") || EndsWith(word, "es"))) end -= 2;
        else if (end >= 5 && EndsWith(word, "s")) end--;
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in word[..end]) hash = (hash ^ char.ToLowerInvariant(c)) * 0x100000001B3UL;
        return plural ? (hash ^ 'y') * 0x100000001B3UL : hash;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
