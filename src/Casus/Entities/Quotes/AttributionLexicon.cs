using System.Collections.Frozen;
using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>
/// The words that bring in what somebody says, thinks, wants or finds: <c>data/quotes/cues.tsv</c>. Immutable after loading and safe to share
/// between threads.
/// </summary>
public sealed class AttributionLexicon
{
    private readonly FrozenDictionary<string, AttributionCue> _verbs;
    private readonly FrozenDictionary<string, AttributionCue[]> _phrases;
    private readonly FrozenDictionary<string, AttributionCue> _nouns;
    private readonly FrozenDictionary<string, AttributionCue>.AlternateLookup<ReadOnlySpan<char>> _adjectives;
    private readonly FrozenSet<string> _adverbs;
    private readonly FrozenSet<string> _documents;

    private AttributionLexicon(Rows rows)
    {
        _verbs = rows.Verbs.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = rows.Phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        _nouns = rows.Nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _adjectives = rows.Adjectives.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _adverbs = rows.Adverbs.ToFrozenSet(StringComparer.Ordinal);
        _documents = rows.Documents.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Loads the table.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>.</param>
    /// <exception cref="DataFileException">The file is missing or malformed; the message names file and line.</exception>
    public static AttributionLexicon Load(string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        var path = Path.Combine(dataDirectory, "quotes", "cues.tsv");
        if (!File.Exists(path)) throw new DataFileException(path, 0, "the file is missing");
        var rows = new Rows();
        foreach (var row in TabSeparatedFile.Read(path, "words", "part", "kind", "content")) rows.Add(row);
        return new AttributionLexicon(rows);
    }

    /// <summary>The verb at <paramref name="token"/> as a word of saying, with its last token; the longest phrase wins. Null where it is none.</summary>
    internal AttributionCue? VerbAt(Sentence sentence, int token, out int last)
    {
        last = token;
        var lemma = sentence[token].Lemma;
        if (_phrases.TryGetValue(lemma, out var phrases))
        {
            AttributionCue? best = null;
            foreach (var phrase in phrases)
            {
                var end = LastOf(sentence, token, phrase.Rest);
                if (end < 0 || (best is not null && phrase.Rest.Length <= best.Rest.Length)) continue;
                (best, last) = (phrase, end);
            }

            if (best is not null) return best;
        }

        return _verbs.GetValueOrDefault(lemma);
    }

    /// <summary>The noun as a word of saying ("claim"); null where it is none.</summary>
    internal AttributionCue? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The adjective, or participle, as a word of thought ("worried"), by its form; null where it is none.</summary>
    internal AttributionCue? Adjective(ReadOnlySpan<char> form) => _adjectives.TryGetValue(form, out var cue) ? cue : null;

    /// <summary>Whether the adverb gives its clause to somebody who is not named: "reportedly".</summary>
    internal bool IsHearsay(string lemma) => _adverbs.Contains(lemma);

    /// <summary>Whether the noun is something that speaks for its maker: "statement", "poll".</summary>
    internal bool IsDocument(string lemma) => _documents.Contains(lemma);

    // The words behind the verb, with nothing but adverbs and pronouns between: "make it very clear"
    private static int LastOf(Sentence sentence, int token, string[] rest)
    {
        var next = 0;
        for (var i = token + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Lemma == rest[next])
            {
                if (++next == rest.Length) return i;
            }
            else if (sentence[i].PartOfSpeech is not (PartOfSpeech.Adv or PartOfSpeech.Pron))
            {
                return -1;
            }
        }

        return -1;
    }

    private sealed class Rows
    {
        public Dictionary<string, AttributionCue> Verbs { get; } = [];

        public Dictionary<string, List<AttributionCue>> Phrases { get; } = [];

        public Dictionary<string, AttributionCue> Nouns { get; } = [];

        public Dictionary<string, AttributionCue> Adjectives { get; } = [];

        public HashSet<string> Adverbs { get; } = [];

        public HashSet<string> Documents { get; } = [];

        public void Add(TableRow row)
        {
            if (row[1] == "document")
            {
                Documents.UnionWith(row.List(0));
                return;
            }

            if (row[1] == "adverb")
            {
                Adverbs.UnionWith(row.List(0));
                return;
            }

            var kind = row[2] switch
            {
                "speech" => QuotationKind.Speech,
                "thought" => QuotationKind.Thought,
                "stance" => QuotationKind.Stance,
                "evidence" => QuotationKind.Evidence,
                "seeming" => QuotationKind.Seeming,
                _ => throw row.Error($"the kind is speech, thought, stance, evidence or seeming, not '{row[2]}'"),
            };
            var (forms, prepositions) = ContentOf(row);
            foreach (var word in row.List(0))
            {
                var words = word.Split(' ');
                var cue = new AttributionCue(kind, forms, prepositions, words[1..]);
                if (words.Length > 1)
                {
                    if (row[1] != "verb") throw row.Error($"'{word}': only verbs may be several words");
                    if (!Phrases.TryGetValue(words[0], out var phrases)) Phrases[words[0]] = phrases = [];
                    phrases.Add(cue);
                    continue;
                }

                var table = row[1] switch { "verb" => Verbs, "noun" => Nouns, "adjective" => Adjectives, _ => throw row.Error($"the part is verb, noun, adjective, adverb or document, not '{row[1]}'") };
                // A word of several rows takes what any of them says; the first row tells its kind.
                table[word] = table.TryGetValue(word, out var known) ? new AttributionCue(known.Kind, known.Content | forms, [.. known.Prepositions, .. prepositions], []) : cue;
            }
        }

        private static (CueContent Forms, string[] Prepositions) ContentOf(TableRow row)
        {
            var (forms, prepositions) = (CueContent.None, new List<string>());
            foreach (var cell in row.List(3))
            {
                switch (cell)
                {
                    case "quote": forms |= CueContent.Quote; break;
                    case "that": forms |= CueContent.That; break;
                    case "infinitive": forms |= CueContent.Infinitive; break;
                    case "gerund": forms |= CueContent.Gerund; break;
                    case "object": forms |= CueContent.Object; break;
                    case "object as": forms |= CueContent.ObjectAs; break;
                    case "predicate": forms |= CueContent.Predicate; break;
                    default: prepositions.Add(cell); break;
                }
            }

            return (forms, prepositions.ToArray());
        }
    }
}
