using Casus.Documents;

namespace Casus.Training;

/// <summary>Learns the lemma tables: for each tag the commonest change of each word ending, and the words that follow none.</summary>
internal static class LemmaTrainer
{
    // An ending seen in fewer different words says nothing about new ones.
    private const int LeastWordsPerEnding = 2;

    public static Lemmatizer Train(IEnumerable<TrainingSentence> sentences)
    {
        var counts = new SortedDictionary<(PennTag Tag, string Form), Dictionary<string, int>>(
            Comparer<(PennTag Tag, string Form)>.Create((a, b) => a.Tag != b.Tag ? a.Tag.CompareTo(b.Tag) : string.CompareOrdinal(a.Form, b.Form)));
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var part = sentence.Parts[i];
                if (sentence.Lemmas[i] == "_" || sentence.Tags[i] is PennTag.Add or PennTag.Gw or PennTag.Fw) continue;
                if (part is PartOfSpeech.Sym or PartOfSpeech.X or PartOfSpeech.Punct || (part == PartOfSpeech.Propn && sentence.Tags[i] != PennTag.Nnps)) continue;
                var key = (sentence.Tags[i], sentence.Forms[i].ToLowerInvariant().Replace('\u2019', '\''));
                if (!counts.TryGetValue(key, out var lemmas)) counts[key] = lemmas = new(StringComparer.Ordinal);
                lemmas[sentence.Lemmas[i]] = lemmas.GetValueOrDefault(sentence.Lemmas[i]) + 1;
            }
        }

        var best = counts.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key);
        // The rules are learned before: irregular forms teach no endings.
        var rules = Rules(best);
        IrregularForms.AddTo(best);
        var pool = best.Values.Distinct().Order(StringComparer.Ordinal).ToArray();
        var bare = new Lemmatizer([], rules, pool);
        var strings = new LemmaStrings();
        var exceptions = best.Keys.OrderBy(k => k.Tag).ThenBy(k => k.Form, StringComparer.Ordinal).Where(k => k.Tag != PennTag.Nnps && bare.LemmaOf(k.Form, PartOfSpeech.Noun, k.Tag, strings) != best[k])
            .Select(k => $"{UniversalNames.NameOf(k.Tag)}\t{k.Form}\t{best[k]}").ToArray();
        return new Lemmatizer(exceptions, rules, pool);
    }

    private static string[] Rules(Dictionary<(PennTag Tag, string Form), string> best)
    {
        var changes = new Dictionary<(PennTag Tag, string Ending), Dictionary<(int Cut, string Add), int>>();
        foreach (var ((tag, form), lemma) in best)
        {
            var lower = tag == PennTag.Nnps ? lemma.ToLowerInvariant() : lemma;
            var common = 0;
            while (common < form.Length && common < lower.Length && form[common] == lower[common]) common++;
            var change = (Cut: form.Length - common, Add: lower[common..]);
            if (change.Cut > 9 || common == 0) continue;
            for (var length = Math.Max(1, change.Cut); length <= Math.Min(Lemmatizer.MaxEnding, form.Length - 1); length++)
            {
                var key = (tag, form[^length..]);
                if (!changes.TryGetValue(key, out var seen)) changes[key] = seen = [];
                seen[change] = seen.GetValueOrDefault(change) + 1;
            }
        }

        var rows = new List<(PennTag Tag, string Ending, int Cut, string Add)>();
        var chosen = new Dictionary<(PennTag, string), (int Cut, string Add)>();
        foreach (var ((tag, ending), seen) in changes.OrderBy(p => p.Key.Ending.Length).ThenBy(p => p.Key.Tag).ThenBy(p => p.Key.Ending, StringComparer.Ordinal))
        {
            if (seen.Values.Sum() < LeastWordsPerEnding) continue;
            var rule = seen.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Cut).ThenBy(p => p.Key.Add, StringComparer.Ordinal).First().Key;
            // A longer ending is kept only where it says something else than the longest shorter one.
            (int Cut, string Add)? shorter = null;
            for (var k = ending.Length - 1; k > 0 && shorter == null; k--)
                if (chosen.TryGetValue((tag, ending[^k..]), out var found)) shorter = found;
            if (shorter == rule) continue;
            chosen[(tag, ending)] = rule;
            rows.Add((tag, ending, rule.Cut, rule.Add));
        }

        return [.. rows.Select(r => $"{UniversalNames.NameOf(r.Tag)}\t{r.Ending}\t{r.Cut}\t{r.Add}")];
    }
}
