using System.Globalization;
using System.Text;

namespace Casus.Entities.Actors.Petrarch;

/// <summary>Turns PETRARCH and TABARI dictionaries of actors and agents into tables of ours.</summary>
public sealed class PetrarchImporter
{
    private const string Source = "PETRARCH dictionary";
    private const string ActorHeader = "name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource\n";
    private const string AgentHeader = "noun\tsectors\tkind\tcountry\n";

    private readonly CameoActorCodes _codes;
    private readonly KindGuess _kinds;
    private readonly string? _kind;
    private readonly List<DataFileProblem> _problems = [];
    private readonly StringBuilder _actors = new(ActorHeader);
    private readonly StringBuilder _agents = new(AgentHeader);
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _leftOut;

    private PetrarchImporter(string dataDirectory, string? kind)
    {
        _codes = CameoActorCodes.Load(dataDirectory);
        _kinds = new KindGuess(ActorLexicon.Load(dataDirectory));
        _kind = kind;
    }

    /// <summary>Imports dictionaries.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>, for codes, agent nouns and given names.</param>
    /// <param name="files">The dictionaries.</param>
    /// <param name="kind">person, group or organization for all actors; null to guess it for each.</param>
    /// <exception cref="DataFileException">The data folder is not complete.</exception>
    /// <exception cref="FileNotFoundException">A dictionary is not there.</exception>
    public static PetrarchImport Import(string dataDirectory, IReadOnlyList<string> files, string? kind = null)
    {
        ArgumentNullException.ThrowIfNull(dataDirectory);
        ArgumentNullException.ThrowIfNull(files);
        var importer = new PetrarchImporter(dataDirectory, kind);
        foreach (var file in files)
        {
            var reader = new PetrarchReader(importer._problems);
            foreach (var entry in reader.Read(file)) importer.Add(entry, reader);
        }

        return new PetrarchImport(
            importer._names.Count > 0 ? importer._actors.ToString() : null, importer._nouns.Count > 0 ? importer._agents.ToString() : null,
            importer._names.Count, importer._nouns.Count, importer._leftOut, LexiconChecker.InOrder(importer._problems, files));
    }

    private void Add(PetrarchEntry entry, PetrarchReader reader)
    {
        if (entry.Terms.Count == 0)
        {
            LeaveOut(entry, $"'{entry.Phrases[0]}' has no code");
            return;
        }

        if (entry.Terms[0].IsAgent) AddAgent(entry, reader);
        else AddActor(entry, reader);
    }

    private void AddAgent(PetrarchEntry entry, PetrarchReader reader)
    {
        var code = Read(entry, entry.Terms[0]);
        if (code.Sectors.Count == 0)
        {
            LeaveOut(entry, $"'{entry.Phrases[0]}': none of our sectors says {entry.Terms[0].Code}");
            return;
        }

        foreach (var phrase in entry.Phrases.SelectMany(phrase => reader.Expand(entry, phrase))) AddNoun(entry, phrase, code);
        // The lemma finds regular plurals; an irregular one of several words ("heads of state") needs a row.
        if (entry.Plural is { Length: > 0 } plural) AddNoun(entry, plural, code);
    }

    private void AddNoun(PetrarchEntry entry, string phrase, CameoActorCode code)
    {
        var noun = PetrarchName.Words(phrase).ToLowerInvariant();
        if (noun.Length == 0) return;
        if (!_nouns.TryAdd(noun, entry.Line))
        {
            Note(entry.File, entry.Line, $"'{noun}' was taken from line {_nouns[noun]} already; this one is left out");
            return;
        }

        _agents.Append(noun).Append('\t').AppendJoin('|', code.Sectors).Append('\t').Append(_kinds.OfNoun(noun, code.Sectors)).Append('\t').Append(code.Country).Append('\n');
    }

    private void AddActor(PetrarchEntry entry, PetrarchReader reader)
    {
        var terms = new List<(PetrarchTerm Term, CameoActorCode Code)>();
        var why = "it has no code";
        foreach (var term in entry.Terms)
        {
            // [---] says that the actor is not coded then.
            if (term.Code.Trim('-').Length == 0) continue;
            var code = Read(entry, term);
            if (code.Sectors.Count > 0)
            {
                terms.Add((term, code));
                continue;
            }

            why = code.Country is not null && code.Lost.Count == 0 ? $"{term.Code} is a country alone, which our countries and gazetteer know" : $"none of our sectors says {term.Code}";
            if (entry.Terms.Count > 1) Note(entry.File, term.Line, $"{why}; this term is left out");
        }

        var phrases = entry.Phrases.SelectMany(phrase => reader.Expand(entry, phrase)).Where(phrase => PetrarchName.Words(phrase).Length > 0).ToList();
        if (terms.Count == 0 || phrases.Count == 0)
        {
            LeaveOut(entry, $"'{entry.Phrases[0]}': {why}");
            return;
        }

        var kind = _kind ?? _kinds.Of(PetrarchName.Write(phrases[0], isPerson: false), terms[0].Code.Sectors, terms.Exists(pair => !pair.Term.IsDefault));
        var names = phrases.ConvertAll(phrase => PetrarchName.Write(phrase, kind == "person")).Distinct(StringComparer.Ordinal).ToList();
        if (kind != "group") terms = WithCountries(entry, terms);
        if (terms.Count == 0)
        {
            LeaveOut(entry, $"'{entry.Phrases[0]}': no code of its says a country");
            return;
        }

        _names.Add(names[0]);
        foreach (var (from, to, code) in Spans(terms)) AddRow(names, kind, code, from, to);
    }

    // "[IGOUNO 970101-061231] [ELI]": a person or body without an international code is at home in the country that another of its codes names.
    private List<(PetrarchTerm Term, CameoActorCode Code)> WithCountries(PetrarchEntry entry, List<(PetrarchTerm Term, CameoActorCode Code)> terms)
    {
        var home = terms.Find(pair => pair.Code.Country is not null).Code?.Country;
        var kept = new List<(PetrarchTerm Term, CameoActorCode Code)>(terms.Count);
        foreach (var (term, code) in terms)
        {
            if (code.Country is not null || code.Sectors[0] is Sector.IGO or Sector.UNO or Sector.EUR or Sector.NGO or Sector.ISM or Sector.IMG or Sector.MNC) kept.Add((term, code));
            else if (home is not null) kept.Add((term, code with { Country = home }));
            else if (terms.Count > 1) Note(entry.File, term.Line, $"{term.Code} says no country; this term is left out (after an office people become ELI by themselves)");
        }

        return kept;
    }

    // Dated terms as they are; the default holds before, between and behind them.
    private static IEnumerable<(DateOnly? From, DateOnly? To, CameoActorCode Code)> Spans(List<(PetrarchTerm Term, CameoActorCode Code)> terms)
    {
        foreach (var (term, code) in terms)
            if (!term.IsDefault) yield return (term.From, term.To, code);
        var dated = terms.Where(pair => !pair.Term.IsDefault).Select(pair => pair.Term).OrderBy(term => term.From ?? DateOnly.MinValue).ToList();
        foreach (var (term, code) in terms)
        {
            if (!term.IsDefault) continue;
            var free = DateOnly.MinValue;
            var isClosed = false;
            foreach (var other in dated)
            {
                var start = other.From ?? DateOnly.MinValue;
                if (start > free) yield return (free == DateOnly.MinValue ? null : free, start.AddDays(-1), code);
                if (other.To is not { } end)
                {
                    isClosed = true;
                    break;
                }

                if (end.AddDays(1) > free) free = end.AddDays(1);
            }

            if (!isClosed) yield return (free == DateOnly.MinValue ? null : free, null, code);
        }
    }

    private void AddRow(List<string> names, string kind, CameoActorCode code, DateOnly? from, DateOnly? to)
    {
        var row = string.Join('\t', names[0], string.Join('|', names[1..]), kind, code.Country, string.Join('|', code.Sectors), "", Iso(from), Iso(to), Source);
        if (_rows.Add(row)) _actors.Append(row).Append('\n');
    }

    private CameoActorCode Read(PetrarchEntry entry, PetrarchTerm term)
    {
        var code = _codes.Read(term.Code);
        if (code.Lost.Count > 0) Note(entry.File, term.Line, $"{term.Code}: {string.Join(", ", code.Lost)} {(code.Lost.Count == 1 ? "is" : "are")} none of our codes and was left out");
        return code;
    }

    private void LeaveOut(PetrarchEntry entry, string why)
    {
        _leftOut++;
        _problems.Add(new DataFileProblem(entry.File, entry.Line, $"{why}; the entry is left out"));
    }

    private void Note(string file, int line, string message) => _problems.Add(new DataFileProblem(file, line, message, DiagnosticSeverity.Information));

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
