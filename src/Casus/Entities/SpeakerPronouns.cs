using Casus.Entities.Quotes;

namespace Casus.Entities;

/// <summary>"I" and "we" inside a quotation mean the speaker, or the side the speaker stands for.</summary>
internal static class SpeakerPronouns
{
    /// <summary>Gives the pronouns the speaker's actor; "I" also joins the speaker's cluster. Mentions are changed in place.</summary>
    public static void Resolve(Mention[] mentions, IReadOnlyList<Quotation> quotations)
    {
        if (quotations.Count == 0) return;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (!mention.IsPronoun || !Pronouns.IsSpeaker(mention.Sentence[mention.Head])) continue;
            if (SpeakerOf(mention, quotations) is not { } speaker) continue;
            var actor = speaker.Actor;
            mentions[i] = Pronouns.IsPlural(mention.Sentence[mention.Head])
                ? mention with { Kind = MentionKind.Role, Actor = actor is null ? null : actor with { Entity = null } }
                : mention with { Kind = speaker.Kind, Actor = actor, Cluster = speaker.Cluster };
        }
    }

    private static Mention? SpeakerOf(Mention mention, IReadOnlyList<Quotation> quotations)
    {
        var span = mention.Span;
        foreach (var quotation in quotations)
        {
            if (quotation.Speaker is not { } speaker || quotation.Sentence.Part != mention.Sentence.Part) continue;
            // "He told me that …" is the writer's "me": only what stands in quotation marks is the speaker's own word.
            foreach (var quoted in quotation.Quoted)
                if (quoted.Contains(span)) return speaker;
        }

        return null;
    }
}
