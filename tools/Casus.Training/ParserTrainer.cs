using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013): it mostly follows its own choices, so it learns what to
/// do after a mistake. Crossing arcs need no special care: the oracle asks for the action that loses the fewest gold arcs.
/// </summary>
internal sealed class ParserTrainer
{
    // Multiples of an update a weight is rounded to, and the rarest features kept: tuned on en_ewt-ud-dev for size against accuracy.
    private const float Steps = 8;
    private const int LeastUpdates = 4;

    // Goldberg and Nivre's values for English: explore from the second round on, nine times of ten.
    private const int FirstExploringEpoch = 1;
    private const double ExplorationRate = 0.9;

    private readonly AveragedWeights _actions = new(ParserState.ActionCount);
    private readonly AveragedWeights _relations = new(UniversalNames.RelationCount);
    private readonly ParserState _state = new();
    private readonly uint[] _keys = new uint[ParserFeatures.MaxCount];
    private readonly float[] _scores = new float[ParserState.ActionCount];
    private readonly float[] _relationScores = new float[UniversalNames.RelationCount];
    private readonly int[] _costs = new int[ParserState.ActionCount];
    private int[] _goldHeads = [];

    public DependencyParser Train(IReadOnlyList<ParserSentence> sentences, int epochs, int seed, Action<string>? log = null)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (right, all) = (0, 0);
            foreach (var index in order)
            {
                var sentence = sentences[index];
                right += TrainOn(sentence, epoch, random);
                all += sentence.Count;
            }

            log?.Invoke($"parser epoch {epoch + 1}: {100.0 * right / all:F2} % of the training arcs");
        }

        return Build();
    }

    public DependencyParser Build() => new(_actions.Average(Steps, LeastUpdates), _relations.Average(Steps, LeastUpdates));

    private int TrainOn(ParserSentence sentence, int epoch, Random random)
    {
        var n = sentence.Count;
        var state = _state;
        var right = 0;
        _goldHeads = sentence.Heads;
        state.Reset(n);
        while (!state.IsFinal)
        {
            Array.Clear(_scores);
            var features = _keys.AsSpan(0, ParserFeatures.ExtractAction(state, sentence.Words, sentence.Tags, _keys));
            _actions.AddScores(features, _scores);
            var (predicted, least) = (-1, int.MaxValue);
            for (var a = 0; a < ParserState.ActionCount; a++)
            {
                if (!state.IsLegal(a)) continue;
                _costs[a] = CostOf(a);
                least = Math.Min(least, _costs[a]);
                if (predicted < 0 || _scores[a] > _scores[predicted]) predicted = a;
            }

            var best = -1;
            for (var a = 0; a < ParserState.ActionCount; a++)
                if (state.IsLegal(a) && _costs[a] == least && (best < 0 || _scores[a] > _scores[best])) best = a;
            _actions.Tick();
            if (_costs[predicted] > least) _actions.Update(features, best, predicted);
            var follow = epoch >= FirstExploringEpoch && random.NextDouble() < ExplorationRate ? predicted : best;
            if (follow == ParserState.Shift)
            {
                state.Apply(follow, 0);
                continue;
            }

            var head = state.HeadOf(follow);
            var child = state.StackAt(0);
            var correct = sentence.Heads[child] == head;
            var relation = (int)DependencyRelation.Root;
            if (head <= n)
            {
                Array.Clear(_relationScores);
                features = _keys.AsSpan(0, ParserFeatures.ExtractRelation(state, sentence.Words, sentence.Tags, head, child, _keys));
                _relations.AddScores(features, _relationScores);
                relation = 0;
                for (var c = 1; c < _relationScores.Length; c++)
                    if (_relationScores[c] > _relationScores[relation]) relation = c;
                _relations.Tick();
                var gold = sentence.Relations[child];
                if (correct && relation != gold) _relations.Update(features, gold, relation);
                if (relation != gold) correct = false;
            }

            if (correct) right++;
            state.Apply(follow, (byte)relation);
        }

        return right;
    }

    /// <summary>How many gold arcs can no longer be made after the action.</summary>
    private int CostOf(int action)
    {
        var s = _state;
        var heads = _goldHeads;
        var cost = 0;
        if (action == ParserState.Shift)
        {
            var b0 = s.Buffer;
            for (var depth = 0; depth < s.StackCount; depth++)
            {
                var node = s.StackAt(depth);
                if (heads[node] == b0) cost++;
                if (depth > 0 && heads[b0] == node) cost++;
            }

            return cost;
        }

        var top = s.StackAt(0);
        var last = s.WordCount + 1;
        for (var node = s.Buffer; node < last; node++)
            if (heads[node] == top) cost++;
        var head = heads[top];
        if (action == ParserState.LeftArc) return cost + (head != s.Buffer && (head > s.Buffer || head == s.StackAt(1)) ? 1 : 0);
        return cost + (head >= s.Buffer ? 1 : 0);
    }
}

/// <summary>A sentence as the parser sees it. Arrays run over nodes: 0 none, 1..n the words, n+1 the root.</summary>
internal sealed record ParserSentence(int Count, uint[] Words, byte[] Tags, int[] Heads, byte[] Relations);
