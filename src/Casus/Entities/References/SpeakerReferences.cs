using Casus.Documents;
using Casus.Entities.Quotes;

namespace Casus.Entities.References;

/// <summary>
/// Joins "I", "we" and "you" by who speaks: the writer, one of the quoted, or the two sides of an interview, whose questions stand in
/// paragraphs of their own.
/// </summary>
internal static class SpeakerReferences
{
    // Paragraphs that end in a question mark from which on a text is an interview; a column may ask its readers once or twice.
    private const int LeastQuestions = 3;

    /// <summary>Numbers the clusters of the pronouns anew. Mentions are changed in place.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">Its mentions, with clusters; "I" in quotations already has that of its speaker.</param>
    /// <param name="quotations">Its quotations.</param>
    public static void Resolve(Document document, Mention[] mentions, IReadOnlyList<Quotation> quotations)
    {
        var questions = QuestionsOf(document);
        var clusters = new Dictionary<(int Scope, Voice Voice), int>();
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (!mention.IsPronoun) continue;
            ref readonly var token = ref mention.Sentence[mention.Head];
            var isSpeaker = Pronouns.IsSpeaker(token);
            if (!isSpeaker && !Pronouns.IsAddress(token)) continue;
            var voice = !isSpeaker ? Voice.You : Pronouns.IsPlural(token) ? Voice.We : Voice.I;
            var scope = ScopeOf(mention, quotations, out var hasSpeaker);
            if (hasSpeaker && voice == Voice.I) continue;
            if (scope == 0 && questions is not null && mention.Sentence.Part == DocumentPart.Body && questions.Contains(mention.Sentence.Paragraph))
            {
                // Whom the question addresses is "I" in the answer.
                if (voice == Voice.You) voice = Voice.I;
                else scope = -1;
            }

            if (clusters.TryGetValue((scope, voice), out var cluster)) mentions[i] = mention with { Cluster = cluster };
            else clusters[(scope, voice)] = mention.Cluster;
        }
    }

    // 0 for the writer, the speaker's cluster for the quoted, a number below -1 for a quotation of nobody
    private static int ScopeOf(Mention mention, IReadOnlyList<Quotation> quotations, out bool hasSpeaker)
    {
        hasSpeaker = false;
        var span = mention.Span;
        for (var k = 0; k < quotations.Count; k++)
        {
            var quotation = quotations[k];
            if (quotation.Sentence.Part != mention.Sentence.Part) continue;
            // Outside quotation marks "we" is the writer: "they told us that we ..."
            foreach (var quoted in quotation.Quoted)
            {
                if (!quoted.Contains(span)) continue;
                hasSpeaker = quotation.Speaker is not null;
                return quotation.Speaker?.Cluster ?? -2 - k;
            }
        }

        return 0;
    }

    private static HashSet<int>? QuestionsOf(Document document)
    {
        HashSet<int>? questions = null;
        var sentences = document.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var isLast = i + 1 == sentences.Count || sentences[i + 1].Paragraph != sentences[i].Paragraph || sentences[i + 1].Part != sentences[i].Part;
            if (sentences[i].Part == DocumentPart.Body && isLast && sentences[i].Count > 0 && sentences[i].FormOf(sentences[i].Count - 1) is "?") (questions ??= []).Add(sentences[i].Paragraph);
        }

        return questions is { Count: >= LeastQuestions } ? questions : null;
    }

    private enum Voice : byte
    {
        I,
        We,
        You,
    }
}
