using Casus.Articles;

namespace Casus.Linkage;

/// <summary>
/// Groups articles into copies and stories. The result depends on the articles alone, not on their order. Immutable; safe for use by several
/// threads at once.
/// </summary>
public sealed class EventLinker
{
    private readonly EnglishProfile _english;

    private EventLinker(EnglishProfile english) => _english = english;

    /// <summary>Loads what the linker knows about words.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>; its <c>articles</c> is read.</param>
    /// <exception cref="IOException">The data file is missing.</exception>
    public static EventLinker Load(string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        return new EventLinker(EnglishProfile.Load(dataDirectory));
    }

    /// <summary>One assignment an article, in the order given. Articles with the same id are kept apart by their text.</summary>
    public IReadOnlyList<StoryAssignment> Link(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var order = new int[articles.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (left, right) => Compare(articles[left], articles[right]));
        var sorted = new Article[order.Length];
        for (var i = 0; i < order.Length; i++) sorted[i] = articles[order[i]];

        var copies = DuplicateFinder.Find(sorted);
        var stories = StoryFinder.Find(sorted, copies, _english);
        var assignments = new StoryAssignment[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var root = copies.Root(i);
            assignments[order[i]] = new StoryAssignment(sorted[i].Id, sorted[stories.Root(root)].Id, root == i ? null : sorted[root].Id);
        }

        return assignments;
    }

    // By date, those without one last, then id; text and title only so that the order is total.
    private static int Compare(Article left, Article right)
    {
        var order = (left.Published?.Date ?? DateOnly.MaxValue).CompareTo(right.Published?.Date ?? DateOnly.MaxValue);
        if (order == 0) order = string.CompareOrdinal(left.Id, right.Id);
        if (order == 0) order = string.CompareOrdinal(left.Text, right.Text);
        return order != 0 ? order : string.CompareOrdinal(left.Title, right.Title);
    }
}
