using Casus.Documents;

namespace Casus.Training;

/// <summary>Trains the tagger: an averaged perceptron that sees its own earlier tags, mistakes included.</summary>
internal sealed class TaggerTrainer
{
    // Multiples of an update a weight is rounded to, and the rarest features kept: tuned on en_ewt-ud-dev for size against accuracy.
    private const float Steps = 10;
    private const int LeastUpdates = 2;
    private const int LeastWeight = 1;

    private readonly PartOfSpeech[] _parts;
    private readonly PennTag[] _tags;
    private readonly Dictionary<(PartOfSpeech, PennTag), byte> _classes = [];

    public TaggerTrainer(IReadOnlyList<TrainingSentence> sentences)
    {
        var pairs = sentences.SelectMany(s => s.Parts.Zip(s.Tags)).CountBy(p => p).OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key.First).ThenBy(p => p.Key.Second).Take(SparseClassifier.MaxClasses).Select(p => p.Key).ToArray();
        _parts = [.. pairs.Select(p => p.First)];
        _tags = [.. pairs.Select(p => p.Second)];
        for (var i = 0; i < pairs.Length; i++) _classes[pairs[i]] = (byte)i;
    }

    public int ClassCount => _parts.Length;

    public byte ClassOf(PartOfSpeech part, PennTag tag) => _classes.GetValueOrDefault((part, tag));

    /// <summary>Trains <paramref name="runs"/> times over the sentences in different orders and averages: less of what is chance stays in.</summary>
    public PartOfSpeechTagger Train(IReadOnlyList<TrainingSentence> sentences, int epochs, int runs, int seed, Action<string>? log = null)
    {
        var counts = new WordCounts(sentences);
        var weights = Enumerable.Range(0, runs).Select(run => TrainOnce(sentences, counts, epochs, seed + (1000 * run), log)).ToList();
        return new PartOfSpeechTagger(counts.Vocabulary, AveragedWeights.Average(weights, Steps, LeastUpdates, LeastWeight), _parts, _tags);
    }

    private AveragedWeights TrainOnce(IReadOnlyList<TrainingSentence> sentences, WordCounts counts, int epochs, int seed, Action<string>? log)
    {
        var weights = new AveragedWeights(ClassCount);
        var keys = new uint[TaggerFeatures.MaxCount];
        var scores = new float[ClassCount];
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        var buffer = new WordForm[sentences.Max(s => s.Count)];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (right, all) = (0, 0);
            foreach (var index in order)
            {
                var sentence = sentences[index];
                var words = buffer.AsSpan(0, sentence.Count);
                counts.Show(sentence, random, words);
                var style = TaggerFeatures.CaseStyleOf(words);
                var (t1, t2) = (TaggerFeatures.NoTag, TaggerFeatures.NoTag);
                for (var i = 0; i < words.Length; i++)
                {
                    var features = keys.AsSpan(0, TaggerFeatures.Extract(words, i, style, t1, t2, keys));
                    Array.Clear(scores);
                    weights.AddScores(features, scores);
                    var best = 0;
                    for (var c = 1; c < scores.Length; c++)
                        if (scores[c] > scores[best]) best = c;
                    var gold = ClassOf(sentence.Parts[i], sentence.Tags[i]);
                    weights.Tick();
                    all++;
                    if (best == gold) right++;
                    else weights.Update(features, gold, best);
                    (t1, t2) = ((uint)best, t1);
                }
            }

            log?.Invoke($"tagger epoch {epoch + 1}: {100.0 * right / all:F2} % of the training tags");
        }

        return weights;
    }
}
