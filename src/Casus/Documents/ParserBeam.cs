namespace Casus.Documents;

/// <summary>
/// The best few configurations of one step, best first, with room for those of the next. All configurations of a step have taken the same
/// number of actions, so their scores can be compared. Working memory of one thread.
/// </summary>
/// <param name="width">Most configurations that are kept, at least 1.</param>
internal sealed class ParserBeam(int width)
{
    private readonly Candidate[] _candidates = new Candidate[width];
    private ParserState[] _states = Create(width);
    private ParserState[] _next = Create(width);
    private long[] _scores = new long[width];
    private long[] _nextScores = new long[width];
    private readonly int[] _pending = new int[width];
    private readonly int[] _uses = new int[width];
    private int _candidateCount;

    /// <summary>Most configurations that are kept.</summary>
    public int Width => width;

    /// <summary>Number of configurations.</summary>
    public int Count { get; private set; }

    /// <summary>A configuration; the best stands at 0.</summary>
    public ParserState this[int item] => _states[item];

    /// <summary>Score of a configuration.</summary>
    public long ScoreOf(int item) => _scores[item];

    /// <summary>The action that the configuration was chosen for and has still to take.</summary>
    public int PendingAction(int item) => _pending[item];

    /// <summary>The item of the step before that the configuration came from.</summary>
    public int ParentOf(int item) => _candidates[item].Item;

    /// <summary>Starts over with a sentence.</summary>
    public void Start(int wordCount)
    {
        _states[0].Reset(wordCount);
        _scores[0] = 0;
        Count = 1;
        _candidateCount = 0;
    }

    /// <summary>Offers a legal action of an item for the next step. Of equal scores the one offered first wins.</summary>
    public void Offer(int item, int action, long actionScore)
    {
        var score = _scores[item] + actionScore;
        if (_candidateCount == _candidates.Length && score <= _candidates[_candidateCount - 1].Score) return;
        var at = _candidateCount < _candidates.Length ? _candidateCount++ : _candidateCount - 1;
        for (; at > 0 && _candidates[at - 1].Score < score; at--) _candidates[at] = _candidates[at - 1];
        _candidates[at] = new Candidate { Score = score, Item = item, Action = action };
    }

    /// <summary>Replaces the items by the best of what was offered; each has still to take its <see cref="PendingAction"/>.</summary>
    public void Advance()
    {
        Array.Clear(_uses);
        for (var i = 0; i < _candidateCount; i++) _uses[_candidates[i].Item]++;
        for (var i = 0; i < _candidateCount; i++)
        {
            ref readonly var candidate = ref _candidates[i];
            // The last to need a state takes it over; the others copy it.
            if (--_uses[candidate.Item] == 0) (_next[i], _states[candidate.Item]) = (_states[candidate.Item], _next[i]);
            else _next[i].CopyFrom(_states[candidate.Item]);
            _nextScores[i] = candidate.Score;
            _pending[i] = candidate.Action;
        }

        (_states, _next) = (_next, _states);
        (_scores, _nextScores) = (_nextScores, _scores);
        Count = _candidateCount;
        _candidateCount = 0;
    }

    private static ParserState[] Create(int width)
    {
        var states = new ParserState[width];
        for (var i = 0; i < width; i++) states[i] = new ParserState();
        return states;
    }

    private struct Candidate
    {
        public long Score;
        public int Item;
        public int Action;
    }
}
