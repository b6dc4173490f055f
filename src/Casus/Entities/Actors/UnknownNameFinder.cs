using Casus.Documents;

namespace Casus.Entities.Actors;

/// <summary>Finds the names of people, bodies and groups that no row of the lexicon has: what a user may want to add.</summary>
public static class UnknownNameFinder
{
    /// <summary>Every mention by an unknown name, in text order.</summary>
    public static IReadOnlyList<UnknownName> Find(ResolvedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var longest = new Dictionary<int, Mention>();
        foreach (var mention in document.Mentions)
        {
            if (!IsUnknown(mention)) continue;
            if (!longest.TryGetValue(mention.Cluster, out var other) || mention.Name.Length > other.Name.Length) longest[mention.Cluster] = mention;
        }

        var known = new HashSet<int>();
        foreach (var mention in document.Mentions)
            if (mention.Actor?.Entity is not null) known.Add(mention.Cluster);
        var found = new List<UnknownName>();
        var seen = new HashSet<(Sentence, int)>();
        foreach (var mention in document.Mentions)
        {
            // "Sharqi" further down is known where the lexicon has "Abu Walid Sharqi".
            // The longer mention comes first, and holds the words that give a code.
            if (!IsUnknown(mention) || known.Contains(mention.Cluster) || !seen.Add((mention.Sentence, mention.Name.Start))) continue;
            var name = longest[mention.Cluster];
            found.Add(new UnknownName(TextOf(name), name.Kind, mention.Actor?.Code is not null, mention.Sentence));
        }

        return found;
    }

    private static bool IsUnknown(Mention mention) =>
        mention is { IsNamed: true, IsPronoun: false, Actor.Entity: null, Kind: MentionKind.Person or MentionKind.Organization or MentionKind.Group } && mention.Name.Length > 0;

    // A name may run over the end of a line.
    private static string TextOf(Mention mention) =>
        string.Join(' ', mention.Sentence.SpanOf(mention.Name).In(mention.Sentence.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
