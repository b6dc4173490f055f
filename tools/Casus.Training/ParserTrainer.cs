using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// Trains the parser: a structured perceptron over whole action sequences with a beam, updated where the best wrong sequence is furthest ahead
/// of the right one (Huang, Fayong and Guo 2012). Crossing arcs need no special care: the right sequence is the one that loses fewest gold arcs.
/// The model of relations learns beside it, on the right sequence and on what the parser made of the sentence.
/// </summary>
internal sealed class ParserTrainer(ParserInput input, RoleTagger roles, BackwardParser backward, int width)
{
    // Parts an update is divided into when weights are rounded, the rarest features kept, and the least weights (in such parts) kept: tuned
    // together with those of RoleTrainer and BackwardTrainer on en_ewt-ud-dev, 2026-11-22, for a file of 15 MB; dropping more costs LAS.
    private const float Steps = 8;
    private const int LeastUpdates = 3;
    private const int LeastActionWeight = 24;
    private const int LeastRelationWeight = 3;

    private ActionWeights _actions = null!;
    private AveragedWeights _relations = null!;
    private readonly ParserBeam _beam = new(width);
    private readonly ParserState _state = new();
    private readonly uint[] _keys = new uint[ParserFeatures.MaxCount];
    private readonly float[] _relationScores = new float[UniversalNames.RelationCount];
    private readonly List<Step> _gold = [];
    private readonly List<Step> _predicted = [];
    private readonly List<Step[]> _history = [];
    private ParserSentence _sentence = null!;

    /// <summary>Trains <paramref name="runs"/> times over the sentences in different orders and averages: less of what is chance stays in.</summary>
    public DependencyParser Train(
        IReadOnlyList<TrainingSentence> originals, IReadOnlyList<ParserSentence> sentences, int epochs, int runs, int seed, Action<string> log)
    {
        var (actions, relations) = (new List<ActionWeights>(), new List<AveragedWeights>());
        for (var run = 0; run < runs; run++)
        {
            actions.Add(_actions = new ActionWeights());
            relations.Add(_relations = new AveragedWeights(UniversalNames.RelationCount));
            TrainOnce(originals, sentences, epochs, seed + (1000 * run), log);
        }

        return new DependencyParser(
            roles, backward, ActionWeights.Average(actions, Steps, LeastUpdates, LeastActionWeight), AveragedWeights.Average(relations, Steps, LeastUpdates, LeastRelationWeight));
    }

    private void TrainOnce(IReadOnlyList<TrainingSentence> originals, IReadOnlyList<ParserSentence> sentences, int epochs, int seed, Action<string> log)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        var counts = new WordCounts(originals);
        var forms = new WordForm[sentences.Max(s => s.Count)];
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var updates = 0;
            foreach (var index in order)
            {
                var sentence = sentences[index];
                counts.Show(originals[index], random, forms);
                input.Set(forms.AsSpan(0, sentence.Count), sentence.Tags);
                sentence.Roles.CopyTo(input.Roles, 1);
                sentence.Hints.CopyTo(input.Hints, 1);
                input.UseHints();
                if (TrainOn(sentence)) updates++;

                // The first round's weights change too fast to be worth averaging.
                if (epoch > 1) _actions.Tick();
            }

            log($"parser epoch {epoch}: updates on {100.0 * updates / sentences.Count:F2} % of the sentences");
        }
    }

    private bool TrainOn(ParserSentence sentence)
    {
        _sentence = sentence;
        FollowGold();
        var worst = Search();
        Trace(_history.Count, _predicted);
        LearnRelations(_predicted);
        if (worst < _history.Count) Trace(worst, _predicted);
        var first = 0;
        while (first < worst && _gold[first].Action == _predicted[first].Action) first++;
        if (first == worst) return false;
        Learn(_gold, first, worst, 1);
        Learn(_predicted, first, worst, -1);
        return true;
    }

    /// <summary>Walks the right sequence with relations as predicted, learns those, and notes the score of each prefix.</summary>
    private void FollowGold()
    {
        _gold.Clear();
        _state.Reset(_sentence.Count);
        long score = 0;
        while (!_state.IsFinal)
        {
            var action = GoldAction();
            var scores = Scores(_state);
            score += action switch { ParserState.Shift => scores.Shift, ParserState.LeftArc => scores.Left, _ => scores.Right };
            var relation = action == ParserState.Shift ? (byte)0 : LearnRelation(_state, action);
            _gold.Add(new Step(action, relation, 0, score));
            _state.Apply(action, relation);
        }
    }

    /// <summary>Runs the beam; returns the number of steps after which its best sequence is furthest ahead of the right one.</summary>
    private int Search()
    {
        _history.Clear();
        var (worst, violation) = (0, long.MinValue);
        _beam.Start(_sentence.Count);
        for (var step = 0; step < 2 * _sentence.Count; step++)
        {
            for (var item = 0; item < _beam.Count; item++)
            {
                var (shift, left, right) = Scores(_beam[item]);
                if (_beam[item].IsLegal(ParserState.Shift)) _beam.Offer(item, ParserState.Shift, shift);
                if (_beam[item].IsLegal(ParserState.LeftArc)) _beam.Offer(item, ParserState.LeftArc, left);
                if (_beam[item].IsLegal(ParserState.RightArc)) _beam.Offer(item, ParserState.RightArc, right);
            }

            _beam.Advance();
            var steps = new Step[_beam.Count];
            for (var item = 0; item < steps.Length; item++)
            {
                var action = _beam.PendingAction(item);
                var relation = action == ParserState.Shift ? (byte)0 : PredictRelation(_beam[item], action);
                steps[item] = new Step(action, relation, _beam.ParentOf(item), _beam.ScoreOf(item));
                _beam[item].Apply(action, relation);
            }

            _history.Add(steps);
            var ahead = steps[0].Score - _gold[step].Score;
            if (ahead >= violation) (worst, violation) = (step + 1, ahead);
        }

        return worst;
    }

    /// <summary>The best sequence of that length.</summary>
    private void Trace(int length, List<Step> steps)
    {
        var item = 0;
        steps.Clear();
        for (var step = length - 1; step >= 0; step--)
        {
            steps.Add(_history[step][item]);
            item = _history[step][item].Parent;
        }

        steps.Reverse();
    }

    private void Learn(List<Step> steps, int first, int end, int delta)
    {
        _state.Reset(_sentence.Count);
        for (var i = 0; i < end; i++)
        {
            if (i >= first)
            {
                var count = ParserFeatures.ExtractAction(_state, input, _keys);
                _actions.Add(_keys.AsSpan(0, count), steps[i].Action, delta);
            }

            _state.Apply(steps[i].Action, steps[i].Relation);
        }
    }

    private void LearnRelations(List<Step> steps)
    {
        _state.Reset(_sentence.Count);
        foreach (var step in steps)
        {
            if (step.Action != ParserState.Shift) LearnRelation(_state, step.Action);
            _state.Apply(step.Action, step.Relation);
        }
    }

    private (int Shift, int Left, int Right) Scores(ParserState state) =>
        _actions.Score(_keys.AsSpan(0, ParserFeatures.ExtractAction(state, input, _keys)));

    private byte LearnRelation(ParserState state, int action)
    {
        var relation = PredictRelation(state, action);
        var child = state.StackAt(0);
        var head = state.HeadOf(action);
        if (head > _sentence.Count) return relation;
        _relations.Tick();
        var gold = _sentence.Relations[child];
        if (_sentence.Heads[child] == head && gold != relation)
            _relations.Update(_keys.AsSpan(0, ParserFeatures.ExtractRelation(state, input, head, child, _keys)), gold, relation);
        return relation;
    }

    private byte PredictRelation(ParserState state, int action)
    {
        var head = state.HeadOf(action);
        if (head > _sentence.Count) return (byte)DependencyRelation.Root;
        Array.Clear(_relationScores);
        var count = ParserFeatures.ExtractRelation(state, input, head, state.StackAt(0), _keys);
        _relations.AddScores(_keys.AsSpan(0, count), _relationScores);
        var best = 0;
        for (var c = 1; c < _relationScores.Length; c++)
            if (_relationScores[c] > _relationScores[best] && c != (int)DependencyRelation.Root) best = c;
        return (byte)best;
    }

    /// <summary>The legal action that loses the fewest gold arcs; arcs go before shifts.</summary>
    private int GoldAction()
    {
        var (best, least) = (-1, int.MaxValue);
        ReadOnlySpan<int> order = [ParserState.LeftArc, ParserState.RightArc, ParserState.Shift];
        foreach (var action in order)
        {
            if (!_state.IsLegal(action)) continue;
            var cost = ArcHybridOracle.CostOf(action, _state, _sentence.Heads);
            if (cost < least) (best, least) = (action, cost);
        }

        return best;
    }

    private readonly record struct Step(int Action, byte Relation, int Parent, long Score);
}
