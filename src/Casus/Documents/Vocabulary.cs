namespace Casus.Documents;

/// <summary>
/// The words the models know by themselves, as hashes of their lower-case forms. All others are seen by their ending and case only, so that
/// the models learn what to make of words they never met. Immutable and thread-safe.
/// </summary>
internal sealed class Vocabulary
{
    private readonly HashSet<uint> _words;

    /// <summary>Creates a vocabulary.</summary>
    public Vocabulary(IEnumerable<uint> words) => _words = [.. words];

    /// <summary>Whether the word is known.</summary>
    public bool Contains(in WordForm word) => _words.Contains(word.Lower);

    /// <summary>Reads a vocabulary.</summary>
    public static Vocabulary Read(ModelBodyReader reader) => new(reader.ReadArray<uint>());

    /// <summary>Writes the vocabulary.</summary>
    public void Write(ModelBodyWriter writer)
    {
        var words = _words.ToArray();
        Array.Sort(words);
        writer.Write<uint>(words);
    }
}
