using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Entities.Quantities;

/// <summary>Which argument of a word the counted people are.</summary>
internal enum CountedArgument : byte
{
    /// <summary>They do it: "12 died".</summary>
    Subject,

    /// <summary>It is done to them: "killed 12", "12 were killed".</summary>
    Object,

    /// <summary>A noun counts them: "12 deaths", "the arrest of 20 people".</summary>
    Noun,

    /// <summary>An adjective tells it: "12 dead".</summary>
    Adjective,
}

/// <summary>What a word before or behind a number does to its bounds.</summary>
internal enum BoundEffect : byte
{
    /// <summary>The number is exact.</summary>
    None,

    /// <summary>"at least 12".</summary>
    Least,

    /// <summary>"up to 12".</summary>
    Most,

    /// <summary>"about 12".</summary>
    Near,
}

/// <summary>The words of <c>data/quantities</c>. Immutable and safe to share between threads.</summary>
internal sealed class QuantityLexicon
{
    private readonly FrozenDictionary<(string Lemma, CountedArgument Argument), QuantityKind> _predicates;
    private readonly FrozenDictionary<string, QuantityKind?> _people;
    private readonly FrozenSet<string> _bearers;
    private readonly FrozenDictionary<string, (long? Low, long? Best, long? High)> _amounts;
    private readonly FrozenDictionary<string, BoundEffect> _bounds;

    private QuantityLexicon(
        Dictionary<(string, CountedArgument), QuantityKind> predicates, Dictionary<string, QuantityKind?> people, HashSet<string> bearers,
        Dictionary<string, (long?, long?, long?)> amounts, Dictionary<string, BoundEffect> bounds)
    {
        _predicates = predicates.ToFrozenDictionary();
        _people = people.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _bearers = bearers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _amounts = amounts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _bounds = bounds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the four tables of <c>quantities</c> and the nouns for persons of <c>actors/agents.tsv</c>.</summary>
    /// <param name="dataFolder">The <c>data</c> folder.</param>
    /// <exception cref="DataFileException">A table is missing or malformed.</exception>
    public static QuantityLexicon Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "quantities");
        var predicates = new Dictionary<(string, CountedArgument), QuantityKind>();
        foreach (var row in TabSeparatedFile.Read(Path.Combine(folder, "predicates.tsv"), "lemma", "argument", "kind"))
        {
            if (!Enum.TryParse<CountedArgument>(row[1], ignoreCase: true, out var argument)) throw row.Error($"{row[1]} is no argument; use subject, object, noun or adjective");
            predicates[(row[0], argument)] = KindOf(row, 2) ?? throw row.Error("the kind is missing");
        }

        var people = new Dictionary<string, QuantityKind?>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(folder, "people.tsv"), "noun", "kind")) people[row[0]] = KindOf(row, 1);
        var bearers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(dataFolder, "actors", "agents.tsv"), "noun", "sectors", "kind", "country"))
            if (row[2] is "person") bearers.Add(row[0]);
        var amounts = new Dictionary<string, (long?, long?, long?)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(folder, "amounts.tsv"), "phrase", "low", "best", "high")) amounts[row[0]] = (NumberOf(row, 1), NumberOf(row, 2), NumberOf(row, 3));
        var bounds = new Dictionary<string, BoundEffect>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparatedFile.Read(Path.Combine(folder, "bounds.tsv"), "phrase", "effect"))
            bounds[row[0]] = Enum.TryParse<BoundEffect>(row[1], ignoreCase: true, out var effect) ? effect : throw row.Error($"{row[1]} is no effect; use least, most or near");
        return new QuantityLexicon(predicates, people, bearers, amounts, bounds);
    }

    /// <summary>What the word says of the people in that argument; null where it says nothing.</summary>
    public QuantityKind? KindOf(string lemma, CountedArgument argument) => _predicates.TryGetValue((lemma, argument), out var kind) ? kind : null;

    /// <summary>Whether the noun counts people, and what a number of them counts by itself.</summary>
    public bool IsPeople(string lemma, out QuantityKind? kind) => _people.TryGetValue(lemma, out kind);

    /// <summary>Whether the noun names a person by what he or she does ("contractor"): counted where something happens to them, not by themselves.</summary>
    public bool IsBearer(string lemma) => _bearers.Contains(lemma);

    /// <summary>The bounds of a phrase such as "tens of thousands".</summary>
    public bool TryFindAmount(ReadOnlySpan<char> phrase, out (long? Low, long? Best, long? High) amount) => _amounts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out amount);

    /// <summary>The effect of a phrase such as "at least"; a leading ~ for those behind the number.</summary>
    public BoundEffect EffectOf(ReadOnlySpan<char> phrase) => _bounds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out var effect) ? effect : BoundEffect.None;

    private static QuantityKind? KindOf(TableRow row, int cell) =>
        row[cell].Length == 0 ? null : Enum.TryParse<QuantityKind>(row[cell], ignoreCase: true, out var kind) ? kind : throw row.Error($"{row[cell]} is no kind");

    private static long? NumberOf(TableRow row, int cell) =>
        row[cell].Length == 0 ? null : long.TryParse(row[cell], CultureInfo.InvariantCulture, out var number) ? number : throw row.Error($"{row[cell]} is no number");
}
