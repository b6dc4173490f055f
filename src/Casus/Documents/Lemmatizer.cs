namespace Casus.Documents;

/// <summary>
/// Gives words their dictionary form: known (form, tag) pairs from the treebanks' table, all others by the commonest change of their longest
/// known ending under that tag ("-ies" to "-y"). Immutable and thread-safe.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending that has a rule, in letters.</summary>
    public const int MaxEnding = 6;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>[] _exceptions; // by Penn tag: lower-case form to lemma
    private readonly Dictionary<string, (int Cut, string Add)>.AlternateLookup<ReadOnlySpan<char>>[] _rules;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pool;
    private readonly string[][] _source;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _verbForms;

    /// <summary>Creates a lemmatizer.</summary>
    /// <param name="exceptions">Rows of tag name, lower-case form, lemma.</param>
    /// <param name="rules">Rows of tag name, ending, letters to cut, letters to add.</param>
    /// <param name="lemmas">Lemmas that are shared and preferred.</param>
    /// <param name="verbForms">Lemmas of verb forms the treebank may not hold; null for none.</param>
    public Lemmatizer(string[] exceptions, string[] rules, string[] lemmas, Dictionary<string, string>? verbForms = null)
    {
        _source = [exceptions, rules, lemmas];
        _verbForms = (verbForms ?? new Dictionary<string, string>(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        var tagCount = Enum.GetValues<PennTag>().Length;
        var pool = lemmas.ToHashSet(StringComparer.Ordinal);
        _pool = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        var forms = new Dictionary<string, string>[tagCount];
        var endings = new Dictionary<string, (int Cut, string Add)>[tagCount];
        for (var i = 0; i < tagCount; i++) (forms[i], endings[i]) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var row in exceptions)
        {
            var cells = row.Split('\t');
            forms[(int)UniversalNames.TagOf(cells[0])][cells[1]] = pool.TryGetValue(cells[2], out var shared) ? shared : cells[2];
        }

        foreach (var row in rules)
        {
            var cells = row.Split('\t');
            endings[(int)UniversalNames.TagOf(cells[0])][cells[1]] = (cells[2][0] - '0', cells[3]);
        }

        _exceptions = new Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>[tagCount];
        _rules = new Dictionary<string, (int Cut, string Add)>.AlternateLookup<ReadOnlySpan<char>>[tagCount];
        for (var i = 0; i < tagCount; i++)
        {
            _exceptions[i] = forms[i].GetAlternateLookup<ReadOnlySpan<char>>();
            _rules[i] = endings[i].GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="DataFileException">See <see cref="ModelFile.Open"/>.</exception>
    public static Lemmatizer Load(string path, string? verbTable = null)
    {
        var reader = ModelFile.Open(path, ModelKind.Lemmas);
        return new Lemmatizer(reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings(), verbTable is null ? null : VerbForms.Read(verbTable));
    }

    /// <summary>Writes the tables.</summary>
    public void Save(string path) => ModelFile.Save(path, ModelKind.Lemmas, writer =>
    {
        foreach (var rows in _source) writer.Write(rows);
    });

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="part">Its universal tag.</param>
    /// <param name="tag">Its Penn tag.</param>
    /// <param name="strings">Where lemmas that no table knows are shared, for the time of one document.</param>
    public string LemmaOf(ReadOnlySpan<char> form, PartOfSpeech part, PennTag tag, LemmaStrings strings)
    {
        const int MaxLength = Tokenizer.MaxTokenLength + 16;
        if (form.Length > Tokenizer.MaxTokenLength) return strings.Get(form);
        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++) lower[i] = form[i] is '\u2019' or '\u2018' ? '\'' : char.ToLowerInvariant(form[i]);
        if (part == PartOfSpeech.Verb && _verbForms.TryGetValue(lower, out var verb)) return verb;
        if (_exceptions[(int)tag].TryGetValue(lower, out var known) && (part != PartOfSpeech.Propn || tag == PennTag.Pos)) return known;

        // Names keep their capitals; of the plural ones ("the Kurds", "the Philippines") only the ending may change.
        if (part == PartOfSpeech.Propn && tag != PennTag.Nnps) return Share(form, strings);
        if (part is PartOfSpeech.Num or PartOfSpeech.Sym or PartOfSpeech.Punct or PartOfSpeech.X) return Share(part == PartOfSpeech.Num ? lower : form, strings);
        var word = part == PartOfSpeech.Propn || (tag == PennTag.Nn && IsAcronym(form)) ? form : lower;
        Span<char> lemma = stackalloc char[MaxLength];
        for (var length = Math.Min(MaxEnding, form.Length - 1); length > 0; length--)
        {
            if (!_rules[(int)tag].TryGetValue(lower[(form.Length - length)..], out var rule)) continue;
            if (rule.Cut >= form.Length) continue;
            word[..^rule.Cut].CopyTo(lemma);
            rule.Add.CopyTo(lemma[(form.Length - rule.Cut)..]);
            var made = lemma[..(form.Length - rule.Cut + rule.Add.Length)];
            return _pool.TryGetValue(made, out var shared) ? shared : Known(word, tag, lemma) ?? strings.Get(made);
        }

        return Share(word, strings);
    }

    /// <summary>A known lemma that an inflected word can come from where the learned rule made none ("shelling": "shell", not "shelle").</summary>
    private string? Known(ReadOnlySpan<char> word, PennTag tag, Span<char> lemma)
    {
        string? known = null;
        if (tag is PennTag.Vbg && word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) known = OfStem(word[..^3], lemma);
        else if (tag is PennTag.Vbd or PennTag.Vbn && word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) known = OfStem(word[..^2], lemma);
        else if (tag is PennTag.Vbz or PennTag.Nns && word.Length > 3 && word[^1] is 's' or 'S')
            known = _pool.TryGetValue(word[..^1], out var s) ? s : word[^2] is 'e' or 'E' && _pool.TryGetValue(word[..^2], out s) ? s : null;
        return known;
    }

    // "bomb|ing", "hop(e)|ing", "kidnap(p)|ed", "carri|ed".
    private string? OfStem(ReadOnlySpan<char> stem, Span<char> lemma)
    {
        if (_pool.TryGetValue(stem, out var known)) return known;
        stem.CopyTo(lemma);
        lemma[stem.Length] = 'e';
        if (_pool.TryGetValue(lemma[..(stem.Length + 1)], out known)) return known;
        if (stem[^1] == stem[^2] && _pool.TryGetValue(stem[..^1], out known)) return known;
        if (stem[^1] != 'i') return null;
        lemma[stem.Length - 1] = 'y';
        return _pool.TryGetValue(lemma[..stem.Length], out known) ? known : null;
    }

    private string Share(ReadOnlySpan<char> lemma, LemmaStrings strings) => _pool.TryGetValue(lemma, out var shared) ? shared : strings.Get(lemma);

    private static bool IsAcronym(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 5) return false;
        foreach (var c in form)
            if (!char.IsUpper(c)) return false;
        return true;
    }
}
