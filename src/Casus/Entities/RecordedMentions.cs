using Casus.Documents;

namespace Casus.Entities;

/// <summary>Which mentions a record shows, and as what: what event coding needs twice is shown once, and an adjective is no country.</summary>
internal static class RecordedMentions
{
    /// <summary>The kind that is shown.</summary>
    /// <returns><see cref="Mention.Kind"/>, but for an adjective or a demonym: people are <see cref="MentionKind.Role"/>, an adjective or a language <see cref="MentionKind.Other"/>.</returns>
    public static MentionKind KindOf(Mention mention)
    {
        var sentence = mention.Sentence;
        ref readonly var head = ref sentence[mention.Head];
        // "of Jewish faith": a quality, not the group
        if (mention is { Kind: MentionKind.Group, IsNamed: true } && mention.Tokens == mention.Name && head is { PartOfSpeech: PartOfSpeech.Adj, Relation: DependencyRelation.Amod }) return MentionKind.Other;
        if (!mention.IsDemonym || mention.Kind != MentionKind.Country) return mention.Kind;
        // "Americans voted", "the Dutch", "a German"; not "American voters", not "a poem in German"
        if (head.Tag is PennTag.Nns or PennTag.Nnps || IsPlural(sentence.FormOf(mention.Head))) return MentionKind.Role;
        return mention.Tokens.Start < mention.Name.Start && sentence[mention.Tokens.Start].Tag is PennTag.Dt or PennTag.Pdt or PennTag.Cd ? MentionKind.Role : MentionKind.Other;
    }

    // "Kenyans" at the head of a sentence is often tagged as a singular name; "Swiss" is no plural
    private static bool IsPlural(ReadOnlySpan<char> demonym) => demonym[^1] == 's' && demonym is not [.., 's', 's'];

    /// <summary>Whether a mention is only the bare name of a longer one that is shown: "Hermann Weyl" in "the mathematician Hermann Weyl".</summary>
    /// <param name="mentions">All mentions, in text order.</param>
    /// <param name="index">The mention's place among them.</param>
    public static bool IsRepeated(IReadOnlyList<Mention> mentions, int index)
    {
        var mention = mentions[index];
        if (!mention.IsNamed) return false;
        // The longer one stands before it: order is by start, then the longest first.
        for (var i = index - 1; i >= 0 && ReferenceEquals(mentions[i].Sentence, mention.Sentence); i--)
        {
            var longer = mentions[i];
            if (longer.IsNamed && longer.Kind == mention.Kind && longer.Cluster == mention.Cluster && longer.Name == mention.Tokens && longer.Tokens.Length > mention.Tokens.Length) return true;
        }

        return false;
    }
}
