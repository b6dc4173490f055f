namespace Casus.Documents;

/// <summary>
/// The words the models know by themselves, as hashes of their lower-case forms. All others are seen by their ending and case only, so that
/// the models learn what to make of words they never met. Immutable and thread-safe.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Table<uint> _words; // ascending

    /// <summary>Creates a vocabulary.</summary>
    public Vocabulary(IEnumerable<uint> words)
    {
        uint[] sorted = [.. words];
        Array.Sort(sorted);
        _words = new Table<uint>(sorted);
    }

    private Vocabulary(Table<uint> words) => _words = words;

    /// <summary>Whether the word is known.</summary>
    public bool Contains(in WordForm word) => _words.Span.BinarySearch(word.Lower) >= 0;

    /// <summary>Reads a vocabulary.</summary>
    public static Vocabulary Read(ModelBodyReader reader) => new(reader.ReadArray<uint>());

    /// <summary>Reads a ready-made table.</summary>
    public static Vocabulary Read(TableFile file) => new(file.Read<uint>());

    /// <summary>Writes the vocabulary.</summary>
    public void Write(ModelBodyWriter writer) => writer.Write(_words.Span);

    /// <summary>Writes the table as it is searched.</summary>
    public void Write(TableFile.TableWriter writer) => writer.Write(_words.Span);
}
