using Casus.Documents;
using Casus.Events.Clauses;
using Casus.Events.Patterns;

namespace Casus.Events;

/// <summary>Finds PLOVER contexts by the evidence words of <c>data/contexts</c> in an event's sentence.</summary>
internal sealed class ContextFinder
{
    // Longest phrase among the evidence words that is looked for.
    private const int MaxWords = 3;

    private readonly Dictionary<string, string[]> _contextsByWord;

    private ContextFinder(Dictionary<string, string[]> contextsByWord) => _contextsByWord = contextsByWord;

    /// <summary>Reads the files of a folder.</summary>
    /// <exception cref="DataFileException">An entry has no context or no words.</exception>
    public static ContextFinder Load(string directory)
    {
        var words = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var node in YamlFile.Read(file).Items ?? [])
            {
                var context = (node["context"] ?? throw node.Error("'context' is missing")).Text;
                foreach (var word in (node["words"] ?? throw node.Error("'words' is missing")).Texts)
                {
                    var key = word.ToLowerInvariant().Replace('-', ' ');
                    if (!words.TryGetValue(key, out var contexts)) words[key] = contexts = new SortedSet<string>(StringComparer.Ordinal);
                    contexts.Add(context);
                }
            }
        }

        return new ContextFinder(words.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The contexts whose evidence stands in the sentence, in alphabetical order.</summary>
    public List<string> Find(SentenceReading reading)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var sentence = reading.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Adp) continue;
            var phrase = reading.Frames.LowerLemma(i);
            Add(phrase, found);
            for (var (k, words) = (i + 1, 1); k < sentence.Count && words < MaxWords; k++)
            {
                if (sentence[k].Tag == PennTag.Hyph) continue;
                phrase = $"{phrase} {reading.Frames.LowerLemma(k)}";
                words++;
                Add(phrase, found);
            }
        }

        return [.. found];
    }

    private void Add(string phrase, SortedSet<string> found)
    {
        if (_contextsByWord.TryGetValue(phrase, out var contexts)) found.UnionWith(contexts);
    }
}
