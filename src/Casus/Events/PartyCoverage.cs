using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Actors;

namespace Casus.Events;

/// <summary>How many of the parties of an article's events have a code, and which nouns left one without.</summary>
/// <param name="Parties">Places in the text that are source or target of an event; one that is party to several events counts once.</param>
/// <param name="Resolved">Those of them that have a code.</param>
/// <param name="UnknownNouns">Common nouns that head a party without a code ("smallholders"): candidates for the table of agent nouns.</param>
public sealed record PartyCoverage(int Parties, int Resolved, IReadOnlyList<UnknownName> UnknownNouns)
{
    /// <summary>Counts the parties of one article.</summary>
    /// <param name="events">All its events.</param>
    public static PartyCoverage Of(IReadOnlyList<CodedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var seen = new HashSet<(DocumentPart, TextSpan)>();
        var nouns = new List<UnknownName>();
        var resolved = 0;
        foreach (var codedEvent in events)
        {
            foreach (var parties in (ReadOnlySpan<IReadOnlyList<EventParty>>)[codedEvent.Sources, codedEvent.Targets])
            {
                foreach (var party in parties)
                {
                    if (!seen.Add((codedEvent.Sentence.Part, party.Span))) continue;
                    if (party.Actor.Code is not null) resolved++;
                    else if (party.Actor.Entity is null && HeadNoun(codedEvent.Sentence, party.Span) is { } noun) nouns.Add(new UnknownName(noun, MentionKind.Role, false, codedEvent.Sentence));
                }
            }
        }

        return new PartyCoverage(seen.Count, resolved, nouns);
    }

    // The word of the phrase that hangs from outside it; null where that is a name or a pronoun.
    private static string? HeadNoun(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            ref readonly var token = ref sentence[i];
            if (!span.Contains(token.Span) || (token.Head >= 0 && token.Head != i && span.Contains(sentence[token.Head].Span))) continue;
            return token.PartOfSpeech == PartOfSpeech.Noun ? token.Lemma.ToLowerInvariant() : null;
        }

        return null;
    }
}
