using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// Adds changed copies of some sentences, since news has what the treebanks lack: upper-case wire copy, lower case, missing full stops,
/// Title Case headlines, and headlines without articles and forms of "be" ("Two Soldiers Killed In Blast").
/// </summary>
internal static class SentenceVariants
{
    // Shares of the originals that are copied in each way; together about a quarter, so that ordinary text keeps the upper hand.
    private const double UpperShare = 0.06;
    private const double LowerShare = 0.04;
    private const double UnstoppedShare = 0.06;
    private const double TitleShare = 0.05;
    private const double HeadlineShare = 0.06;

    public static List<TrainingSentence> AddTo(List<TrainingSentence> originals, int seed)
    {
        var random = new Random(seed);
        var all = new List<TrainingSentence>(originals.Count * 5 / 4);
        for (var i = 0; i < originals.Count; i++)
        {
            var sentence = originals[i];
            sentence.Number = i;
            all.Add(sentence);
            if (random.NextDouble() < UpperShare) all.Add(Respelled(sentence, (s, k) => s.Forms[k].ToUpperInvariant()));
            if (random.NextDouble() < LowerShare) all.Add(Respelled(sentence, (s, k) => s.Forms[k].ToLowerInvariant()));
            if (random.NextDouble() < UnstoppedShare && Without(sentence, IsLastStop) is { } unstopped) all.Add(unstopped);
            if (random.NextDouble() < TitleShare) all.Add(Respelled(sentence, TitleCase));
            if (random.NextDouble() < HeadlineShare && Without(sentence, IsLeftOutInHeadlines) is { } headline)
                all.Add(random.NextDouble() < 0.5 ? headline : Respelled(headline, TitleCase));
        }

        return all;
    }

    private static bool IsLastStop(TrainingSentence s, int i) => i == s.Count - 1 && s.Tags[i] == PennTag.Period;

    private static bool IsLeftOutInHeadlines(TrainingSentence s, int i) =>
        IsLastStop(s, i) || s.Lemmas[i] is "a" or "the" || (s.Lemmas[i] == "be" && s.Relations[i] is DependencyRelation.Aux_Pass or DependencyRelation.Aux or DependencyRelation.Cop);

    private static string TitleCase(TrainingSentence s, int i)
    {
        var form = s.Forms[i];
        var small = i > 0 && s.Parts[i] is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Cconj or PartOfSpeech.Part && form.Length < 5;
        return small || form[0] is '\'' or '\u2019' || s.Tags[i] == PennTag.Pos ? form : char.ToUpperInvariant(form[0]) + form[1..];
    }

    private static TrainingSentence Respelled(TrainingSentence s, Func<TrainingSentence, int, string> spell) => new()
    {
        Forms = [.. Enumerable.Range(0, s.Count).Select(i => spell(s, i))],
        Lemmas = s.Lemmas,
        Parts = s.Parts,
        Tags = s.Tags,
        Heads = s.Heads,
        Relations = s.Relations,
        IsCopy = true,
        Number = s.Number,
    };

    /// <summary>The sentence without the leaves that <paramref name="drop"/> names; null where nothing or everything would go.</summary>
    private static TrainingSentence? Without(TrainingSentence s, Func<TrainingSentence, int, bool> drop)
    {
        var isHead = new bool[s.Count];
        foreach (var head in s.Heads)
            if (head >= 0) isHead[head] = true;
        var place = new int[s.Count];
        var kept = new List<int>();
        for (var i = 0; i < s.Count; i++)
        {
            place[i] = kept.Count;
            if (isHead[i] || s.Heads[i] < 0 || !drop(s, i)) kept.Add(i);
        }

        if (kept.Count == s.Count) return null;
        return new TrainingSentence
        {
            Forms = [.. kept.Select(i => s.Forms[i])],
            Lemmas = [.. kept.Select(i => s.Lemmas[i])],
            Parts = [.. kept.Select(i => s.Parts[i])],
            Tags = [.. kept.Select(i => s.Tags[i])],
            Heads = [.. kept.Select(i => s.Heads[i] < 0 ? -1 : place[s.Heads[i]])],
            Relations = [.. kept.Select(i => s.Relations[i])],
            IsCopy = true,
            Number = s.Number,
        };
    }
}
