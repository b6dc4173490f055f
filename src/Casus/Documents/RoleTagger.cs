namespace Casus.Documents;

/// <summary>
/// Guesses, before parsing, each word's place in the tree: its relation, the side its head stands on, and whether it has children on either
/// side ("supertags", Ouchi, Duh and Matsumoto 2014). The parser takes the guesses as features, and so sees further ahead than its buffer.
/// Immutable and thread-safe.
/// </summary>
internal sealed class RoleTagger(SparseClassifier model)
{
    /// <summary>Number of guesses; the class numbers mean nothing to the parser beyond being different.</summary>
    public int ClassCount => model.ClassCount;

    /// <summary>Reads the model.</summary>
    public static RoleTagger Read(ModelBodyReader reader) => new(SparseClassifier.Read(reader));

    /// <summary>Reads ready-made tables.</summary>
    public static RoleTagger Read(TableFile file) => new(SparseClassifier.Read(file));

    /// <summary>Writes the tables as they are searched.</summary>
    public void Write(TableFile.TableWriter writer) => model.Write(writer);

    /// <summary>Writes the model.</summary>
    public void Write(ModelBodyWriter writer) => model.Write(writer);

    /// <summary>Fills <see cref="ParserInput.Roles"/>.</summary>
    public void Tag(ParserInput input)
    {
        Span<uint> keys = stackalloc uint[RoleFeatures.MaxCount];
        Span<int> scores = stackalloc int[model.ClassCount];
        for (var i = 1; i <= input.Count; i++)
        {
            scores.Clear();
            model.AddScores(keys[..RoleFeatures.Extract(input, i, keys)], scores);
            var best = 0;
            for (var c = 1; c < scores.Length; c++)
                if (scores[c] > scores[best]) best = c;
            input.Roles[i] = (byte)best;
        }
    }
}
