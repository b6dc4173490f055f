using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// Trains the backward parser greedily with a dynamic oracle and exploration (Goldberg and Nivre 2013): it mostly follows its own choices, so it
/// learns what to do after a mistake.
/// </summary>
internal sealed class BackwardTrainer(ParserInput input, ParserInput reversed, byte[] relationsOfRoles)
{
    // As in ParserTrainer; hints may be rough, so their model may be small.
    private const float Steps = 4;
    private const int LeastUpdates = 4;
    private const int LeastWeight = 7;

    // Goldberg and Nivre's values for English: explore from the second round on, nine times of ten.
    private const int FirstExploringEpoch = 1;
    private const double ExplorationRate = 0.9;

    private readonly ParserState _state = new();
    private readonly uint[] _keys = new uint[ParserFeatures.MaxCount];
    private readonly int[] _costs = new int[ParserState.ActionCount];

    public BackwardParser Train(IReadOnlyList<TrainingSentence> originals, IReadOnlyList<ParserSentence> sentences, int epochs, int seed, Action<string>? log = null)
    {
        var weights = new ActionWeights();
        var relations = new BackwardParser(new ActionModel([], []), relationsOfRoles);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        var counts = new WordCounts(originals);
        var forms = new WordForm[sentences.Max(s => s.Count)];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (right, all) = (0, 0);
            foreach (var index in order)
            {
                var sentence = sentences[index];
                counts.Show(originals[index], random, forms);
                input.Set(forms.AsSpan(0, sentence.Count), sentence.Tags);
                sentence.Roles.CopyTo(input.Roles, 1);
                reversed.SetReversed(input);
                right += TrainOn(weights, relations, Reversed(sentence.Heads), epoch, random);
                all += sentence.Count;
            }

            log?.Invoke($"backward epoch {epoch + 1}: {100.0 * right / all:F2} % of the training arcs");
        }

        return new BackwardParser(ActionWeights.Average([weights], Steps, LeastUpdates, LeastWeight), relationsOfRoles);
    }

    private int TrainOn(ActionWeights weights, BackwardParser relations, int[] heads, int epoch, Random random)
    {
        var right = 0;
        _state.Reset(reversed.Count);
        while (!_state.IsFinal)
        {
            var features = _keys.AsSpan(0, ParserFeatures.ExtractAction(_state, reversed, _keys));
            var (shift, left, toRight) = weights.Score(features);
            var predicted = BackwardParser.Best(_state, shift, left, toRight);
            var least = int.MaxValue;
            for (var a = 0; a < ParserState.ActionCount; a++)
            {
                _costs[a] = _state.IsLegal(a) ? ArcHybridOracle.CostOf(a, _state, heads) : int.MaxValue;
                least = Math.Min(least, _costs[a]);
            }

            var (best, score) = (-1, int.MinValue);
            if (_costs[ParserState.Shift] == least) (best, score) = (ParserState.Shift, shift);
            if (_costs[ParserState.LeftArc] == least && left > score) (best, score) = (ParserState.LeftArc, left);
            if (_costs[ParserState.RightArc] == least && toRight > score) best = ParserState.RightArc;
            weights.Tick();
            if (_costs[predicted] > least)
            {
                weights.Add(features, best, 1);
                weights.Add(features, predicted, -1);
            }

            var follow = epoch >= FirstExploringEpoch && random.NextDouble() < ExplorationRate ? predicted : best;
            if (follow != ParserState.Shift && heads[_state.StackAt(0)] == _state.HeadOf(follow)) right++;
            _state.Apply(follow, follow == ParserState.Shift ? (byte)0 : relations.RelationOf(reversed, _state));
        }

        return right;
    }

    private static int[] Reversed(int[] heads)
    {
        var last = heads.Length - 1;
        var result = new int[heads.Length];
        for (var node = 1; node < last; node++) result[last - node] = heads[node] == last ? last : last - heads[node];
        return result;
    }
}
