namespace Casus.Documents;

/// <summary>
/// Builds the dependency tree of a tagged sentence by arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011) with a beam: the best
/// few action sequences are followed side by side. One linear model scores actions, one names relations, and both look at what a <see cref="RoleTagger"/> and a <see cref="BackwardParser"/> guessed. Every sentence becomes one tree with
/// one root. Immutable and thread-safe; the working memory is the caller's.
/// </summary>
internal sealed class DependencyParser
{
    private readonly RoleTagger _roles;
    private readonly BackwardParser _backward;
    private readonly ActionModel _actions;
    private readonly SparseClassifier _relations;

    /// <summary>Creates a parser over its models.</summary>
    public DependencyParser(RoleTagger roles, BackwardParser backward, ActionModel actions, SparseClassifier relations)
    {
        _roles = roles;
        _backward = backward;
        _actions = actions;
        _relations = relations;
    }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="DataFileException">See <see cref="ModelFile.Open"/>.</exception>
    public static DependencyParser Load(string path)
    {
        var reader = ModelFile.Open(path, ModelKind.Parser);
        return new DependencyParser(RoleTagger.Read(reader), BackwardParser.Read(reader), ActionModel.Read(reader), SparseClassifier.Read(reader));
    }

    /// <summary>Writes the model file.</summary>
    public void Save(string path) => ModelFile.Save(path, ModelKind.Parser, writer =>
    {
        _roles.Write(writer);
        _backward.Write(writer);
        _actions.Write(writer);
        _relations.Write(writer);
    });

    /// <summary>Parses a sentence.</summary>
    /// <param name="beam">Working memory.</param>
    /// <param name="input">The tagged sentence; its roles and hints are filled here.</param>
    /// <param name="reversed">Working memory.</param>
    /// <returns>The final state, which belongs to <paramref name="beam"/>: heads and relations of the nodes.</returns>
    public ParserState Parse(ParserBeam beam, ParserInput input, ParserInput reversed)
    {
        _roles.Tag(input);
        _backward.Hint(input, reversed, beam[0]);
        Span<uint> keys = stackalloc uint[ParserFeatures.MaxCount];
        Span<int> relationScores = stackalloc int[_relations.ClassCount];
        beam.Start(input.Count);
        for (var step = 0; step < 2 * input.Count; step++)
        {
            for (var item = 0; item < beam.Count; item++)
            {
                var state = beam[item];
                var count = ParserFeatures.ExtractAction(state, input, keys);
                var (shift, left, right) = _actions.Score(keys[..count]);
                if (state.IsLegal(ParserState.Shift)) beam.Offer(item, ParserState.Shift, shift);
                if (state.IsLegal(ParserState.LeftArc)) beam.Offer(item, ParserState.LeftArc, left);
                if (state.IsLegal(ParserState.RightArc)) beam.Offer(item, ParserState.RightArc, right);
            }

            beam.Advance();
            for (var item = 0; item < beam.Count; item++)
            {
                var state = beam[item];
                var action = beam.PendingAction(item);
                state.Apply(action, action == ParserState.Shift ? (byte)0 : RelationOf(state, input, state.HeadOf(action), keys, relationScores));
            }
        }

        return beam[0];
    }

    private byte RelationOf(ParserState state, ParserInput input, int head, Span<uint> keys, Span<int> scores)
    {
        if (head > state.WordCount) return (byte)DependencyRelation.Root;
        scores.Clear();
        var count = ParserFeatures.ExtractRelation(state, input, head, state.StackAt(0), keys);
        _relations.AddScores(keys[..count], scores);
        scores[(int)DependencyRelation.Root] = int.MinValue;
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
            if (scores[c] > scores[best]) best = c;
        return (byte)best;
    }
}
