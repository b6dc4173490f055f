namespace Casus.Documents;

/// <summary>
/// A quick greedy parser that reads the sentence from its end. Its heads are hints for the <see cref="DependencyParser"/>, which reads from the
/// start: the two err in different places ("stacking", Nivre and McDonald 2008). Relations are those of the guessed roles. Immutable and thread-safe.
/// </summary>
internal sealed class BackwardParser(ActionModel actions, byte[] relationsOfRoles)
{
    /// <summary>Reads the model.</summary>
    public static BackwardParser Read(ModelBodyReader reader) => new(ActionModel.Read(reader), reader.ReadArray<byte>());

    /// <summary>Reads ready-made tables.</summary>
    public static BackwardParser Read(TableFile file) => new(ActionModel.Read(file), file.Read<byte>().Span.ToArray());

    /// <summary>Writes the tables as they are searched.</summary>
    public void Write(TableFile.TableWriter writer)
    {
        actions.Write(writer);
        writer.Write<byte>(relationsOfRoles);
    }

    /// <summary>Writes the model.</summary>
    public void Write(ModelBodyWriter writer)
    {
        actions.Write(writer);
        writer.Write<byte>(relationsOfRoles);
    }

    /// <summary>Fills <see cref="ParserInput.Hints"/>.</summary>
    /// <param name="input">The sentence with its roles.</param>
    /// <param name="reversed">Working memory; becomes the sentence read backward.</param>
    /// <param name="state">Working memory.</param>
    public void Hint(ParserInput input, ParserInput reversed, ParserState state)
    {
        Span<uint> keys = stackalloc uint[ParserFeatures.MaxCount];
        reversed.SetReversed(input);
        state.Reset(input.Count);
        while (!state.IsFinal)
        {
            var (shift, left, right) = actions.Score(keys[..ParserFeatures.ExtractAction(state, reversed, keys)]);
            var action = Best(state, shift, left, right);
            state.Apply(action, action == ParserState.Shift ? (byte)0 : RelationOf(reversed, state));
        }

        var last = input.Count + 1;
        for (var node = 1; node < last; node++)
        {
            var head = state.Heads[last - node];
            input.Hints[node] = head == last ? last : last - head;
        }

        input.UseHints();
    }

    /// <summary>The relation that the role of the word on top of the stack stands for.</summary>
    public byte RelationOf(ParserInput reversed, ParserState state) => relationsOfRoles[reversed.Roles[state.StackAt(0)]];

    /// <summary>The legal action with the highest score.</summary>
    public static int Best(ParserState state, int shift, int left, int right)
    {
        var (best, score) = state.IsLegal(ParserState.Shift) ? (ParserState.Shift, shift) : (-1, int.MinValue);
        if (state.IsLegal(ParserState.LeftArc) && left > score) (best, score) = (ParserState.LeftArc, left);
        return state.IsLegal(ParserState.RightArc) && right > score ? ParserState.RightArc : best;
    }
}
