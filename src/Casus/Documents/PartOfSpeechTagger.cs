namespace Casus.Documents;

/// <summary>
/// Gives each word its universal and its Penn tag in one decision, from left to right, by a linear model. Immutable and thread-safe.
/// </summary>
internal sealed class PartOfSpeechTagger
{
    private readonly SparseClassifier _model;
    private readonly PartOfSpeech[] _parts;
    private readonly PennTag[] _tags;

    /// <summary>Creates a tagger over a model and the tag pairs its classes stand for.</summary>
    public PartOfSpeechTagger(Vocabulary vocabulary, SparseClassifier model, PartOfSpeech[] parts, PennTag[] tags)
    {
        Vocabulary = vocabulary;
        _model = model;
        _parts = parts;
        _tags = tags;
    }

    /// <summary>Number of tag classes.</summary>
    public int ClassCount => _parts.Length;

    /// <summary>The words that tagger and parser know.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="DataFileException">See <see cref="ModelFile.Open"/>.</exception>
    public static PartOfSpeechTagger Load(string path)
    {
        var reader = ModelFile.Open(path, ModelKind.Tagger);
        var parts = reader.ReadArray<PartOfSpeech>();
        var tags = reader.ReadArray<PennTag>();
        return new PartOfSpeechTagger(Vocabulary.Read(reader), SparseClassifier.Read(reader), parts, tags);
    }

    /// <summary>Reads ready-made tables.</summary>
    public static PartOfSpeechTagger Read(TableFile file)
    {
        var parts = file.Read<PartOfSpeech>().Span.ToArray();
        var tags = file.Read<PennTag>().Span.ToArray();
        return new PartOfSpeechTagger(Vocabulary.Read(file), SparseClassifier.Read(file), parts, tags);
    }

    /// <summary>Writes the tables as they are searched.</summary>
    public void Write(TableFile.TableWriter writer)
    {
        writer.Write<PartOfSpeech>(_parts);
        writer.Write<PennTag>(_tags);
        Vocabulary.Write(writer);
        _model.Write(writer);
    }

    /// <summary>Writes the model file.</summary>
    public void Save(string path) => ModelFile.Save(path, ModelKind.Tagger, writer =>
    {
        writer.Write<PartOfSpeech>(_parts);
        writer.Write<PennTag>(_tags);
        Vocabulary.Write(writer);
        _model.Write(writer);
    });

    /// <summary>The universal tag of a class.</summary>
    public PartOfSpeech PartOf(byte tagClass) => _parts[tagClass];

    /// <summary>The Penn tag of a class.</summary>
    public PennTag TagOf(byte tagClass) => _tags[tagClass];

    /// <summary>Finds the tag class of every word.</summary>
    /// <param name="words">The sentence; words outside the vocabulary as <see cref="WordForm.Unknown"/>.</param>
    /// <param name="tagClasses">Target, as long as <paramref name="words"/>.</param>
    public void Tag(ReadOnlySpan<WordForm> words, Span<byte> tagClasses) => Tag(words, tagClasses, [], 0);

    /// <summary>Finds the tag class of every word and the one next to it.</summary>
    /// <param name="words">The sentence; words outside the vocabulary as <see cref="WordForm.Unknown"/>.</param>
    /// <param name="tagClasses">Target, as long as <paramref name="words"/>.</param>
    /// <param name="second">Target: what each word is next to that, as long as <paramref name="words"/>.</param>
    public void Tag(ReadOnlySpan<WordForm> words, Span<byte> tagClasses, Span<SecondReading> second) => Tag(words, tagClasses, second, 0);

    /// <summary>Finds the tag classes from a word on; those before it are given.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tagClasses">Filled before <paramref name="from"/>; target from there on.</param>
    /// <param name="second">As above.</param>
    /// <param name="from">First word to tag.</param>
    public void Tag(ReadOnlySpan<WordForm> words, Span<byte> tagClasses, Span<SecondReading> second, int from)
    {
        Span<uint> keys = stackalloc uint[TaggerFeatures.MaxCount];
        Span<int> scores = stackalloc int[_model.ClassCount];
        var style = TaggerFeatures.CaseStyleOf(words);
        var t1 = from > 0 ? tagClasses[from - 1] : TaggerFeatures.NoTag;
        var t2 = from > 1 ? tagClasses[from - 2] : TaggerFeatures.NoTag;
        for (var i = from; i < words.Length; i++)
        {
            var count = TaggerFeatures.Extract(words, i, style, t1, t2, keys);
            scores.Clear();
            _model.AddScores(keys[..count], scores);
            var (best, next) = (0, -1);
            for (var c = 1; c < scores.Length; c++)
            {
                if (scores[c] > scores[best]) (best, next) = (c, best);
                else if (next < 0 || scores[c] > scores[next]) next = c;
            }

            tagClasses[i] = (byte)best;
            if (!second.IsEmpty) second[i] = new SecondReading((byte)Math.Max(0, next), next < 0 ? int.MaxValue : scores[best] - scores[next]);
            (t1, t2) = ((uint)best, t1);
        }
    }
}
