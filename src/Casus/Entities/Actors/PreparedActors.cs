using System.Runtime.InteropServices;
using System.Text;

namespace Casus.Entities.Actors;

/// <summary>
/// The lexicon in a file that is mapped into memory: tries as they are searched, actors as rows of numbers that become an
/// <see cref="ActorEntry"/> when somebody first asks for it. Of ten thousand actors an article names a dozen.
/// </summary>
internal sealed class PreparedActors
{
    private const int None = -1;

    private readonly Table<byte> _text;
    private readonly Table<int> _textEnds;
    private readonly Table<byte> _sectors;
    private readonly Table<EntryRow> _entryRows;
    private readonly Table<RoleRow> _roleRows;
    private readonly Table<NameRow> _nameRows;
    private readonly Table<AgentRow> _agentRows;
    private readonly Table<int> _countries; // code and name of each, by turns
    private readonly ActorEntry?[] _entries;
    private readonly AgentNoun?[] _agents;

    private PreparedActors(TableFile file)
    {
        Count = file.Read<int>().Span[0];
        (_text, _textEnds, _sectors) = (file.Read<byte>(), file.Read<int>(), file.Read<byte>());
        (_entryRows, _roleRows, _nameRows, _agentRows) = (file.Read<EntryRow>(), file.Read<RoleRow>(), file.Read<NameRow>(), file.Read<AgentRow>());
        _countries = file.Read<int>();
        GivenNames = file.Read<byte>();
        _entries = new ActorEntry?[_entryRows.Span.Length];
        _agents = new AgentNoun?[_agentRows.Span.Length];
        Names = NameTrie<NameTarget>.Read(file, TargetAt);
        Agents = NameTrie<AgentNoun>.Read(file, AgentAt);
    }

    /// <summary>Number of actors.</summary>
    public int Count { get; }

    /// <summary>What names name.</summary>
    public NameTrie<NameTarget> Names { get; }

    /// <summary>Agent nouns.</summary>
    public NameTrie<AgentNoun> Agents { get; }

    /// <summary>By word of the names: 1 where somebody has it as a given name.</summary>
    public Table<byte> GivenNames { get; }

    /// <summary>Reads tables that <see cref="Save"/> wrote; null where there are none of these very sources.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sources">The fingerprint of the tables of <c>data/actors</c>.</param>
    public static PreparedActors? Open(string path, UInt128 sources) => TableFile.Open(path, sources) is { } file ? new PreparedActors(file) : null;

    /// <summary>Names of countries by their code.</summary>
    public Dictionary<string, string> CountryNames()
    {
        var countries = _countries.Span;
        var names = new Dictionary<string, string>(countries.Length / 2, StringComparer.Ordinal);
        for (var i = 0; i < countries.Length; i += 2) names[TextAt(countries[i])!] = TextAt(countries[i + 1])!;
        return names;
    }

    /// <summary>Writes a lexicon.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sources">The fingerprint of the tables the lexicon was read from.</param>
    /// <param name="lexicon">The lexicon.</param>
    public static void Save(string path, UInt128 sources, ActorLexicon lexicon)
    {
        var rows = new RowWriter();
        for (var i = 0; i < lexicon.Names.ValueCount; i++) rows.Add(lexicon.Names.ValueAt(i).Value);
        for (var i = 0; i < lexicon.Agents.ValueCount; i++) rows.Add(lexicon.Agents.ValueAt(i).Value);
        foreach (var (code, name) in lexicon.CountryNames) rows.AddCountry(code, name);
        TableFile.Save(path, sources, writer =>
        {
            writer.Write<int>([lexicon.Count]);
            rows.Write(writer);
            writer.Write(lexicon.GivenNames.Span);
            lexicon.Names.Write(writer);
            lexicon.Agents.Write(writer);
        });
    }

    private NameTarget TargetAt(int index)
    {
        ref readonly var row = ref _nameRows.Span[index];
        return new NameTarget(EntryAt(row.Entry), (NameForm)row.Form, row.Sector == None ? null : (Sector)row.Sector, row.Capitals, row.IsShortAcronym != 0, row.Words);
    }

    private ActorEntry EntryAt(int index)
    {
        if (Volatile.Read(ref _entries[index]) is { } known) return known;
        ref readonly var row = ref _entryRows.Span[index];
        var made = new ActorEntry(TextAt(row.Name)!, (MentionKind)row.Kind);
        foreach (ref readonly var role in _roleRows.Span[row.FirstRole..row.RoleEnd])
        {
            made.Roles.Add(new ActorRole
            {
                Country = TextAt(role.Country),
                Sectors = SectorsAt(role.FirstSector, role.SectorEnd),
                Title = TextAt(role.Title)!,
                From = role.From == None ? null : DateOnly.FromDayNumber(role.From),
                To = role.To == None ? null : DateOnly.FromDayNumber(role.To),
            });
        }

        // Entries are told apart by reference: whoever comes second takes what the first made.
        return Interlocked.CompareExchange(ref _entries[index], made, null) ?? made;
    }

    private AgentNoun AgentAt(int index)
    {
        if (Volatile.Read(ref _agents[index]) is { } known) return known;
        ref readonly var row = ref _agentRows.Span[index];
        var made = new AgentNoun(TextAt(row.Noun)!, SectorsAt(row.FirstSector, row.SectorEnd), (MentionKind)row.Kind, TextAt(row.Country));
        return Interlocked.CompareExchange(ref _agents[index], made, null) ?? made;
    }

    private Sector[] SectorsAt(int first, int end) => first == end ? [] : MemoryMarshal.Cast<byte, Sector>(_sectors.Span[first..end]).ToArray();

    private string? TextAt(int index)
    {
        if (index == None) return null;
        var ends = _textEnds.Span;
        return Encoding.UTF8.GetString(_text.Span[(index == 0 ? 0 : ends[index - 1])..ends[index]]);
    }

    private readonly record struct EntryRow(int Name, int Kind, int FirstRole, int RoleEnd);

    private readonly record struct RoleRow(int Country, int FirstSector, int SectorEnd, int Title, int From, int To);

    private readonly record struct NameRow(int Entry, int Form, int Sector, uint Capitals, int IsShortAcronym, int Words);

    private readonly record struct AgentRow(int Noun, int FirstSector, int SectorEnd, int Kind, int Country);

    /// <summary>Turns actors into rows; each text stands once.</summary>
    private sealed class RowWriter
    {
        private readonly List<byte> _text = [];
        private readonly List<int> _textEnds = [];
        private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
        private readonly List<byte> _sectors = [];
        private readonly Dictionary<ActorEntry, int> _entries = new(ReferenceEqualityComparer.Instance);
        private readonly List<EntryRow> _entryRows = [];
        private readonly List<RoleRow> _roleRows = [];
        private readonly List<NameRow> _nameRows = [];
        private readonly List<AgentRow> _agentRows = [];
        private readonly List<int> _countries = [];

        public void Add(in NameTarget target) => _nameRows.Add(new NameRow(
            Entry(target.Entry), (int)target.Form, target.Sector is { } sector ? (int)sector : None, target.Capitals, target.IsShortAcronym ? 1 : 0, target.Words));

        public void Add(AgentNoun agent)
        {
            var (first, end) = Sectors(agent.Sectors);
            _agentRows.Add(new AgentRow(Text(agent.Noun), first, end, (int)agent.Kind, Text(agent.Country)));
        }

        public void AddCountry(string code, string name) => _countries.AddRange([Text(code), Text(name)]);

        public void Write(TableFile.TableWriter writer)
        {
            writer.Write<byte>(CollectionsMarshal.AsSpan(_text));
            writer.Write<int>(CollectionsMarshal.AsSpan(_textEnds));
            writer.Write<byte>(CollectionsMarshal.AsSpan(_sectors));
            writer.Write<EntryRow>(CollectionsMarshal.AsSpan(_entryRows));
            writer.Write<RoleRow>(CollectionsMarshal.AsSpan(_roleRows));
            writer.Write<NameRow>(CollectionsMarshal.AsSpan(_nameRows));
            writer.Write<AgentRow>(CollectionsMarshal.AsSpan(_agentRows));
            writer.Write<int>(CollectionsMarshal.AsSpan(_countries));
        }

        private int Entry(ActorEntry entry)
        {
            if (_entries.TryGetValue(entry, out var index)) return index;
            var first = _roleRows.Count;
            foreach (var role in entry.Roles)
            {
                var (firstSector, end) = Sectors(role.Sectors);
                _roleRows.Add(new RoleRow(Text(role.Country), firstSector, end, Text(role.Title), role.From?.DayNumber ?? None, role.To?.DayNumber ?? None));
            }

            _entries[entry] = index = _entryRows.Count;
            _entryRows.Add(new EntryRow(Text(entry.Name), (int)entry.Kind, first, _roleRows.Count));
            return index;
        }

        private (int First, int End) Sectors(IReadOnlyList<Sector> sectors)
        {
            var first = _sectors.Count;
            foreach (var sector in sectors) _sectors.Add((byte)sector);
            return (first, _sectors.Count);
        }

        private int Text(string? text)
        {
            if (text is null) return None;
            if (_texts.TryGetValue(text, out var index)) return index;
            _texts[text] = index = _textEnds.Count;
            _text.AddRange(Encoding.UTF8.GetBytes(text));
            _textEnds.Add(_text.Count);
            return index;
        }
    }
}
