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

    /// <summary>Reads ready-made tables.</summary>
    public static DependencyParser Read(TableFile file) =>
        new(RoleTagger.Read(file), BackwardParser.Read(file), ActionModel.Read(file), SparseClassifier.Read(file));

    /// <summary>Writes the tables as they are searched.</summary>
    public void Write(TableFile.TableWriter writer)
    {
        _roles.Write(writer);
        _backward.Write(writer);
        _actions.Write(writer);
        _relations.Write(writer);
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
        Span<Scored> scored = stackalloc Scored[beam.Width];
        Span<byte> relations = stackalloc byte[beam.Width];
        beam.Start(input.Count);
        for (var step = 0; step < 2 * input.Count; step++)
        {
            for (var item = 0; item < beam.Count; item++)
            {
                var state = beam[item];
                var signature = state.Signature();
                var twin = TwinOf(signature, scored[..item]);
                if (twin >= 0)
                {
                    scored[item] = scored[twin];
                }
                else
                {
                    var scores = _actions.Score(keys[..ParserFeatures.ExtractAction(state, input, keys)]);
                    scored[item] = new Scored { Signature = signature, Shift = scores.Shift, Left = scores.Left, Right = scores.Right };
                }

                var (shift, left, right) = (scored[item].Shift, scored[item].Left, scored[item].Right);
                if (state.IsLegal(ParserState.Shift)) beam.Offer(item, ParserState.Shift, shift);
                if (state.IsLegal(ParserState.LeftArc)) beam.Offer(item, ParserState.LeftArc, left);
                if (state.IsLegal(ParserState.RightArc)) beam.Offer(item, ParserState.RightArc, right);
            }

            beam.Advance();
            for (var item = 0; item < beam.Count; item++)
            {
                var state = beam[item];
                var action = beam.PendingAction(item);
                relations[item] = 0;
                if (action != ParserState.Shift)
                {
                    var twin = TwinOf(beam, scored, item, action);
                    relations[item] = twin >= 0 ? relations[twin] : RelationOf(state, input, state.HeadOf(action), keys, relationScores);
                }

                state.Apply(action, relations[item]);
            }
        }

        return beam[0];
    }

    private static int TwinOf(ulong signature, ReadOnlySpan<Scored> scored)
    {
        for (var i = 0; i < scored.Length; i++)
            if (scored[i].Signature == signature) return i;
        return -1;
    }

    /// <summary>An earlier item that took the same action in a configuration with the same signature; -1 for none.</summary>
    private static int TwinOf(ParserBeam beam, ReadOnlySpan<Scored> scored, int item, int action)
    {
        var signature = scored[beam.ParentOf(item)].Signature;
        for (var i = 0; i < item; i++)
            if (beam.PendingAction(i) == action && scored[beam.ParentOf(i)].Signature == signature) return i;
        return -1;
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

    private struct Scored
    {
        public ulong Signature;
        public int Shift;
        public int Left;
        public int Right;
    }
}
