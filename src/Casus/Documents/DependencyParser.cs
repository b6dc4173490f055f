namespace Casus.Documents;

/// <summary>
/// Builds the dependency tree of a tagged sentence: greedy arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011), one linear
/// model for the action and one for the relation. Every sentence becomes one tree with one root. Immutable and thread-safe.
/// </summary>
internal sealed class DependencyParser
{
    private readonly SparseClassifier _actions;
    private readonly SparseClassifier _relations;

    /// <summary>Creates a parser over its two models.</summary>
    public DependencyParser(SparseClassifier actions, SparseClassifier relations)
    {
        _actions = actions;
        _relations = relations;
    }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="DataFileException">See <see cref="ModelFile.Open"/>.</exception>
    public static DependencyParser Load(string path)
    {
        var reader = ModelFile.Open(path, ModelKind.Parser);
        return new DependencyParser(SparseClassifier.Read(reader), SparseClassifier.Read(reader));
    }

    /// <summary>Writes the model file.</summary>
    public void Save(string path) => ModelFile.Save(path, ModelKind.Parser, writer =>
    {
        _actions.Write(writer);
        _relations.Write(writer);
    });

    /// <summary>Parses a sentence.</summary>
    /// <param name="state">Working memory; holds the heads and relations afterwards.</param>
    /// <param name="wordCount">Number of words n.</param>
    /// <param name="words">Lower-case word hash of each node: 0 none, 1..n the words, n+1 the root.</param>
    /// <param name="tags">Tag class of each node.</param>
    public void Parse(ParserState state, int wordCount, uint[] words, byte[] tags)
    {
        Span<uint> keys = stackalloc uint[ParserFeatures.MaxCount];
        Span<int> scores = stackalloc int[ParserState.ActionCount];
        Span<int> relationScores = stackalloc int[_relations.ClassCount];
        state.Reset(wordCount);
        while (!state.IsFinal)
        {
            scores.Clear();
            var count = ParserFeatures.ExtractAction(state, words, tags, keys);
            _actions.AddScores(keys[..count], scores);
            var best = -1;
            for (var action = 0; action < ParserState.ActionCount; action++)
                if (state.IsLegal(action) && (best < 0 || scores[action] > scores[best])) best = action;
            if (best == ParserState.Shift)
            {
                state.Apply(best, 0);
                continue;
            }

            var head = state.HeadOf(best);
            state.Apply(best, head > wordCount ? (byte)DependencyRelation.Root : RelationOf(state, words, tags, head, keys, relationScores));
        }
    }

    private byte RelationOf(ParserState state, uint[] words, byte[] tags, int head, Span<uint> keys, Span<int> scores)
    {
        scores.Clear();
        var count = ParserFeatures.ExtractRelation(state, words, tags, head, state.StackAt(0), keys);
        _relations.AddScores(keys[..count], scores);
        scores[(int)DependencyRelation.Root] = int.MinValue;
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
            if (scores[c] > scores[best]) best = c;
        return (byte)best;
    }
}
