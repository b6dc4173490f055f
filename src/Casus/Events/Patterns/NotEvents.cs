using Casus.Documents;

namespace Casus.Events.Patterns;

/// <summary>Phrases that look like events and are none ("heart attack", "trade war"), and word fields such as sport that silence a sentence.</summary>
internal sealed class NotEvents
{
    private readonly Dictionary<string, string[][]> _phrasesByFirstWord;
    private readonly (HashSet<string> Words, int Least)[] _domains;

    private NotEvents(Dictionary<string, string[][]> phrases, (HashSet<string> Words, int Least)[] domains)
    {
        _phrasesByFirstWord = phrases;
        _domains = domains;
    }

    /// <summary>Reads <c>not-events.yaml</c>.</summary>
    /// <exception cref="DataFileException">An entry is neither a phrase nor a domain.</exception>
    public static NotEvents Load(string path)
    {
        var phrases = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        var domains = new List<(HashSet<string>, int)>();
        foreach (var node in YamlFile.Read(path).Items ?? [])
        {
            if (node["phrase"] is { } phrase)
            {
                var words = phrase.Text.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
                if (words.Length == 0 || words[0] == "*") throw phrase.Error("a phrase begins with a word");
                if (!phrases.TryGetValue(words[0], out var list)) phrases[words[0]] = list = [];
                list.Add(words);
            }
            else if (node["domain"] is not null && node["words"] is { } words)
            {
                domains.Add((words.Texts.Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal),
                    node["least"] is { } least ? int.Parse(least.Text, System.Globalization.CultureInfo.InvariantCulture) : 2));
            }
            else
            {
                throw node.Error("an entry has either 'phrase', or 'domain' with 'words'");
            }
        }

        return new NotEvents(
            phrases.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal), [.. domains]);
    }

    /// <summary>Marks the tokens that stand inside a phrase that is no event.</summary>
    public bool[] Mark(Sentence sentence)
    {
        var marked = new bool[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!_phrasesByFirstWord.TryGetValue(LemmaOf(sentence, i), out var phrases)) continue;
            foreach (var words in phrases)
            {
                var end = Match(sentence, i, words);
                if (end < 0) continue;
                for (var k = i; k < end; k++) marked[k] = true;
                break;
            }
        }

        return marked;
    }

    /// <summary>Whether the sentence belongs to a field, such as sport, whose words for fights mean none.</summary>
    public bool IsSilenced(Sentence sentence)
    {
        foreach (var (words, least) in _domains)
        {
            var found = 0;
            for (var i = 0; i < sentence.Count; i++)
                if (words.Contains(LemmaOf(sentence, i)) && ++found >= least) return true;
        }

        return false;
    }

    private static int Match(Sentence sentence, int start, string[] words)
    {
        var at = start + 1;
        for (var k = 1; k < words.Length; k++, at++)
        {
            while (at < sentence.Count && sentence[at].Tag == PennTag.Hyph) at++;
            if (at >= sentence.Count || (words[k] != "*" && LemmaOf(sentence, at) != words[k])) return -1;
        }

        return at;
    }

    private static string LemmaOf(Sentence sentence, int index)
    {
        var lemma = sentence[index].Lemma;
        return sentence[index].PartOfSpeech == PartOfSpeech.Propn ? lemma.ToLowerInvariant() : lemma;
    }
}
