using Casus.Documents;

namespace Casus.Training;

/// <summary>Trains the role tagger over tags as predicted: an averaged perceptron that sees its own earlier guesses.</summary>
internal sealed class RoleTrainer
{
    // As in ParserTrainer. A least weight of 6 loses nothing and leaves less to read; 9 costs 0.4 LAS.
    private const float Steps = 8;
    private const int LeastUpdates = 4;
    private const int LeastWeight = 6;

    private readonly ParserInput _input;
    private readonly Dictionary<(string Relation, int Side, bool Left, bool Right), byte> _classes = [];

    public RoleTrainer(ParserInput input, IReadOnlyList<TrainingSentence> sentences)
    {
        _input = input;
        var roles = sentences.SelectMany(RolesOf).CountBy(r => r).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Relation, StringComparer.Ordinal)
            .ThenBy(p => p.Key.Side).ThenBy(p => p.Key.Left).ThenBy(p => p.Key.Right).Take(SparseClassifier.MaxClasses).ToList();
        foreach (var role in roles) _classes[role.Key] = (byte)_classes.Count;
    }

    /// <summary>The relation of each role.</summary>
    public byte[] RelationsOfRoles => [.. _classes.OrderBy(p => p.Value).Select(p => (byte)UniversalNames.RelationOf(p.Key.Relation))];

    public RoleTagger Train(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<byte[]> tags, int epochs, int seed, Action<string>? log = null)
    {
        var weights = new AveragedWeights(_classes.Count);
        var keys = new uint[RoleFeatures.MaxCount];
        var scores = new float[_classes.Count];
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        var counts = new WordCounts(sentences);
        var buffer = new WordForm[sentences.Max(s => s.Count)];
        var gold = sentences.Select(s => RolesOf(s).Select(r => _classes.GetValueOrDefault(r)).ToArray()).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (right, all) = (0, 0);
            foreach (var index in order)
            {
                var words = buffer.AsSpan(0, sentences[index].Count);
                counts.Show(sentences[index], random, words);
                _input.Set(words, tags[index]);
                for (var i = 1; i <= words.Length; i++)
                {
                    var features = keys.AsSpan(0, RoleFeatures.Extract(_input, i, keys));
                    Array.Clear(scores);
                    weights.AddScores(features, scores);
                    var best = 0;
                    for (var c = 1; c < scores.Length; c++)
                        if (scores[c] > scores[best]) best = c;
                    weights.Tick();
                    if (best == gold[index][i - 1]) right++;
                    else weights.Update(features, gold[index][i - 1], best);
                    _input.Roles[i] = (byte)best;
                }

                all += words.Length;
            }

            log?.Invoke($"roles epoch {epoch + 1}: {100.0 * right / all:F2} % of the training roles");
        }

        return new RoleTagger(AveragedWeights.Average([weights], Steps, LeastUpdates, LeastWeight));
    }

    /// <summary>The roles that <paramref name="tagger"/> guesses for a sentence, and how many of them are right.</summary>
    public (byte[] Roles, int Right) Guess(RoleTagger tagger, TrainingSentence sentence, WordForm[] words, byte[] tags)
    {
        _input.Set(words, tags);
        tagger.Tag(_input);
        var roles = _input.Roles.AsSpan(1, sentence.Count).ToArray();
        return (roles, RolesOf(sentence).Where((r, i) => _classes.GetValueOrDefault(r) == roles[i]).Count());
    }

    private static IEnumerable<(string Relation, int Side, bool Left, bool Right)> RolesOf(TrainingSentence sentence)
    {
        var left = new bool[sentence.Count];
        var right = new bool[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            var head = sentence.Heads[i];
            if (head > i) left[head] = true;
            else if (head >= 0) right[head] = true;
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            var head = sentence.Heads[i];
            var relation = UniversalNames.NameOf(sentence.Relations[i]).Split(':')[0];
            yield return (relation, head < 0 ? 0 : head < i ? -1 : 1, left[i], right[i]);
        }
    }
}
