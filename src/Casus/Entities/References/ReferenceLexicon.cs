using System.Collections.Frozen;

namespace Casus.Entities.References;

/// <summary>What nouns and given names tell a pronoun: persons, bodies, animals, genders. Immutable after loading and safe to share between threads.</summary>
public sealed class ReferenceLexicon
{
    private readonly FrozenDictionary<string, (NounSort Sort, Gender Gender)> _nouns;
    private readonly FrozenDictionary<string, Gender> _names;
    private readonly FrozenDictionary<string, MentionKind> _nameWords;
    private readonly FrozenDictionary<string, MentionKind>.AlternateLookup<ReadOnlySpan<char>> _nameWordsBySpan;
    private readonly FrozenDictionary<string, (NounSort Sort, Gender Gender)>.AlternateLookup<ReadOnlySpan<char>> _nounsBySpan;
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _namesBySpan;

    /// <summary>Reads <c>references/nouns.tsv</c>, <c>given-names.tsv</c> and <c>name-words.tsv</c>.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>.</param>
    /// <exception cref="DataFileException">A file is missing or malformed; the message names file and line.</exception>
    public ReferenceLexicon(string dataDirectory)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        _nouns = ReadNouns(Path.Combine(dataDirectory, "references", "nouns.tsv")).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _names = ReadNames(Path.Combine(dataDirectory, "references", "given-names.tsv")).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _nameWords = ReadNameWords(Path.Combine(dataDirectory, "references", "name-words.tsv")).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _nameWordsBySpan = _nameWords.GetAlternateLookup<ReadOnlySpan<char>>();
        _nounsBySpan = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        _namesBySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a common noun means; a thing where no list knows it.</summary>
    internal NounSort SortOf(ReadOnlySpan<char> lemma) => Find(lemma).Sort;

    /// <summary>The gender that a common noun says ("widow"); unknown for most.</summary>
    internal Gender GenderOfNoun(ReadOnlySpan<char> lemma) => Find(lemma).Gender;

    /// <summary>Whether the word is a given name of the list, and whose.</summary>
    internal bool TryGetGivenName(ReadOnlySpan<char> form, out Gender gender) => _namesBySpan.TryGetValue(form, out gender);

    /// <summary>What a name that ends with the word names; false where the word tells nothing.</summary>
    internal bool TryGetNameWord(ReadOnlySpan<char> form, out MentionKind kind) => _nameWordsBySpan.TryGetValue(form.TrimEnd('.'), out kind);

    private (NounSort Sort, Gender Gender) Find(ReadOnlySpan<char> lemma)
    {
        if (_nounsBySpan.TryGetValue(lemma, out var own)) return own;
        // "great-grandson", "ex-wife", "co-founder": the last part tells
        var hyphen = lemma.LastIndexOf('-');
        if (hyphen >= 0 && _nounsBySpan.TryGetValue(lemma[(hyphen + 1)..], out own)) return own;
        if (lemma.EndsWith("woman", StringComparison.OrdinalIgnoreCase)) return (NounSort.Person, Gender.Female);
        if (lemma.EndsWith("man", StringComparison.OrdinalIgnoreCase) && lemma.Length > 5) return (NounSort.Person, Gender.Male);
        return lemma.EndsWith("person", StringComparison.OrdinalIgnoreCase) ? (NounSort.Person, Gender.Unknown) : default;
    }

    private static Dictionary<string, (NounSort, Gender)> ReadNouns(string path)
    {
        var nouns = new Dictionary<string, (NounSort, Gender)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(path, "noun", "sort", "gender"))
        {
            if (!Enum.TryParse<NounSort>(row[1], ignoreCase: true, out var sort)) throw row.Error($"unknown sort '{row[1]}'; known: person, people, body, animal");
            if (!nouns.TryAdd(row[0], (sort, GenderIn(row, 2)))) throw row.Error($"'{row[0]}' stands here a second time");
        }

        return nouns;
    }

    private static Dictionary<string, MentionKind> ReadNameWords(string path)
    {
        var words = new Dictionary<string, MentionKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(path, "word", "kind"))
        {
            if (!Enum.TryParse<MentionKind>(row[1], ignoreCase: true, out var kind)) throw row.Error($"unknown kind '{row[1]}'; known: place, organization, other");
            if (!words.TryAdd(row[0], kind)) throw row.Error($"'{row[0]}' stands here a second time");
        }

        return words;
    }

    private static Dictionary<string, Gender> ReadNames(string path)
    {
        var names = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(path, "gender", "names"))
            foreach (var name in row.List(1))
                if (!names.TryAdd(name, GenderIn(row, 0))) throw row.Error($"'{name}' stands here a second time");
        return names;
    }

    private static Gender GenderIn(in TableRow row, int cell) => row[cell] switch
    {
        "" or "both" => Gender.Unknown,
        "male" => Gender.Male,
        "female" => Gender.Female,
        var other => throw row.Error($"unknown gender '{other}'; known: male, female, both"),
    };
}
