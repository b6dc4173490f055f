namespace Casus.Entities.Actors;

/// <summary>Reads <c>data/actors</c> into the tries of an <see cref="ActorLexicon"/>.</summary>
internal sealed class ActorLexiconReader
{
    internal const int MaxWords = 24;

    private static readonly string[] CountryColumns = ["code", "name", "aliases", "demonyms", "capital", "metonyms"];
    private static readonly string[] AgentColumns = ["noun", "sectors", "kind", "country"];
    private static readonly string[] ActorColumns = ["name", "aliases", "kind", "country", "sectors", "role", "from", "to", "source"];

    private readonly Dictionary<string, ActorEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Sector>> _sectorLists = new(StringComparer.Ordinal);

    // Names and nouns that a user's table has taken over: what we said of them is gone.
    private readonly HashSet<int> _userNames = [];
    private readonly HashSet<int> _userAgents = [];
    private readonly HashSet<ActorEntry> _userEntries = new(ReferenceEqualityComparer.Instance);
    private bool _isUserTable;

    /// <summary>What names name.</summary>
    public NameTrieBuilder<NameTarget> Names { get; } = new(1 << 15);

    /// <summary>Agent nouns.</summary>
    public NameTrieBuilder<AgentNoun> Agents { get; } = new(1 << 11);

    /// <summary>Every name that two or more entries share is found by its node, so the entries are listed only to be counted.</summary>
    public int Count => _entries.Count;

    /// <summary>Canonical names of countries by their code, the first row of each code.</summary>
    public Dictionary<string, string> CountryNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the first words of people's names.</summary>
    public HashSet<string> GivenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads all tables of the folder.</summary>
    public void Read(string directory)
    {
        var countries = Path.Combine(directory, "countries.tsv");
        var agents = Path.Combine(directory, "agents.tsv");
        ReadCountries(Existing(countries));
        ReadAgents(Existing(agents));
        var files = Directory.GetFiles(directory, "*.tsv");
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
            if (file != countries && file != agents) ReadActors(file);
    }

    /// <summary>Lays a user's table over what was read so far; its names, actors and agent nouns win.</summary>
    public void ReadUserTable(string file)
    {
        _isUserTable = true;
        if (TabSeparatedFile.HasHeader(file, AgentColumns)) ReadAgents(file);
        else ReadActors(file);
        _isUserTable = false;
    }

    private static string Existing(string file) =>
        File.Exists(file) ? file : throw new DataFileException(file, 0, "the file is missing; the data folder is not complete");

    private void ReadCountries(string file)
    {
        foreach (var row in TabSeparatedFile.Read(file, CountryColumns))
        {
            var (code, name) = (row[0], row[1]);
            if (!IsCode(code)) throw row.Error($"'{code}' is no country code; three capital letters are expected");
            if (name.Length == 0) throw row.Error("the country has no name");
            _codes.Add(code);
            CountryNames.TryAdd(code, name);
            var entry = new ActorEntry(name, MentionKind.Country) { Roles = { new ActorRole { Country = code } } };
            _entries.TryAdd($"{code} {name}", entry);
            AddName(name, entry, NameForm.Name);
            AddList(row[2], entry, NameForm.Name);
            AddList(row[3], entry, NameForm.Demonym);
            AddList(row[4], entry, NameForm.Capital);
            foreach (var metonym in row.List(5))
            {
                var sign = metonym.IndexOf('=', StringComparison.Ordinal);
                var sector = Sector.GOV;
                if (sign > 0 && !Enum.TryParse(metonym.AsSpan(sign + 1).Trim(), out sector)) throw row.Error($"'{metonym[(sign + 1)..]}' is no sector");
                AddName(sign > 0 ? metonym.AsSpan(0, sign).Trim() : metonym, entry, NameForm.Metonym, sector);
            }
        }
    }

    private void ReadAgents(string file)
    {
        Span<int> words = stackalloc int[MaxWords];
        foreach (var row in TabSeparatedFile.Read(file, AgentColumns))
        {
            if (row[0].Length == 0) throw row.Error("the agent noun is empty");
            var kind = row[2] switch
            {
                "person" => MentionKind.Role,
                "group" => MentionKind.Group,
                "organization" => MentionKind.Organization,
                "modifier" => MentionKind.Other,
                _ => throw row.Error($"'{row[2]}' is no kind; person, group, organization or modifier is expected"),
            };
            var agent = new AgentNoun(row[0], Sectors(row, row[1], mayBeEmpty: true), kind, Country(row, row[3]));
            var count = Words(agent.Noun, Agents, words, out _, out _);
            if (count == 0) continue;
            var node = Agents.AddPath(words[..count]);
            if (_isUserTable && _userAgents.Add(node)) Agents.Clear(node);
            if (Agents.FirstValue(node) < 0) Agents.AddValue(node, agent);
        }
    }

    private void ReadActors(string file)
    {
        ActorEntry? last = null;
        var lastAliases = "";
        foreach (var row in TabSeparatedFile.Read(file, ActorColumns))
        {
            var (name, aliases) = (row[0], row[1]);
            if (name.Length == 0) throw row.Error("the actor has no name");
            var kind = row[2] switch
            {
                "person" => MentionKind.Person,
                "group" => MentionKind.Group,
                "organization" => MentionKind.Organization,
                _ => throw row.Error($"'{row[2]}' is no kind; person, group or organization is expected"),
            };
            var role = new ActorRole
            {
                Country = Country(row, row[3]),
                Sectors = Sectors(row, row[4], mayBeEmpty: false),
                Title = row[5],
                From = Date(row, row[6], last: false),
                To = Date(row, row[7], last: true),
            };
            if (role.From > role.To) throw row.Error($"the role ends ({row[7]}) before it begins ({row[6]})");
            if (last is null || last.Name != name || last.Kind != kind)
            {
                last = Entry(name, kind, row[2]);
                lastAliases = "";
                if (last.Roles.Count == 0)
                {
                    AddName(name, last, NameForm.Name);
                    if (kind == MentionKind.Person) AddGivenName(name);
                }
            }

            last.Roles.Add(role);
            if (aliases == lastAliases) continue;
            lastAliases = aliases;
            AddList(aliases, last, NameForm.Name);
        }
    }

    private ActorEntry Entry(string name, MentionKind kind, string kindCell)
    {
        var key = $"{kindCell} {name}";
        if (!_entries.TryGetValue(key, out var entry))
        {
            // A user may say that our organization is a group.
            if (_isUserTable && ShippedOfOtherKind(name) is { } other) (entry, other.Kind) = (other, kind);
            _entries[key] = entry ??= new ActorEntry(name, kind);
        }

        if (_isUserTable && _userEntries.Add(entry)) entry.Roles.Clear();
        return entry;
    }

    private ActorEntry? ShippedOfOtherKind(string name)
    {
        foreach (var kind in (ReadOnlySpan<string>)["person", "group", "organization"])
            if (_entries.Remove($"{kind} {name}", out var entry)) return entry;
        return null;
    }

    // "Angela Merkel" teaches "Angela"; a single word or an initial teaches nothing.
    private void AddGivenName(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf(' ');
        if (end < 3 || name[..end].ContainsAny('.', '-')) return;
        Span<char> key = stackalloc char[NameWord.MaxLength];
        var length = NameWord.Fold(name[..end], key);
        GivenNames.GetAlternateLookup<ReadOnlySpan<char>>().Add(key[..length]);
    }

    private void AddList(ReadOnlySpan<char> cell, ActorEntry entry, NameForm form)
    {
        foreach (var part in cell.Split('|'))
        {
            var name = cell[part].Trim();
            if (!name.IsEmpty) AddName(name, entry, form);
        }
    }

    private void AddName(ReadOnlySpan<char> name, ActorEntry entry, NameForm form, Sector? sector = null)
    {
        Span<int> words = stackalloc int[MaxWords];
        var count = Words(name, Names, words, out var capitals, out var isAcronym);
        if (count == 0) return;
        var node = Names.AddPath(words[..count]);
        if (_isUserTable && _userNames.Add(node)) Names.Clear(node);
        for (var i = Names.FirstValue(node); i >= 0;)
        {
            var (value, next) = Names.ValueAt(i);
            if (ReferenceEquals(value.Entry, entry) && (value.Form == form || form != NameForm.Metonym) && value.Capitals == capitals && value.IsShortAcronym == isAcronym) return;
            i = next;
        }

        Names.AddValue(node, new NameTarget(entry, form, sector, capitals, isAcronym, count));
    }

    /// <summary>Cuts a name into the numbers of its words; Arabic articles and a leading "the" are left out.</summary>
    internal static int Words<T>(ReadOnlySpan<char> name, NameTrieBuilder<T> trie, Span<int> words, out uint capitals, out bool isAcronym)
    {
        Span<char> key = stackalloc char[NameWord.MaxLength];
        capitals = 0;
        var (count, letters, smalls) = (0, 0, 0);
        var start = 0;
        for (var i = 0; i <= name.Length && count < words.Length; i++)
        {
            if (i < name.Length && !NameWord.IsJoint(name[i])) continue;
            var word = name[start..i];
            var joined = i < name.Length && name[i] == '-';
            start = i + 1;
            var length = NameWord.Fold(word, key);
            if (length == 0) continue;
            var folded = key[..length];
            if (count == 0 && folded is "the" && i < name.Length) continue;
            // "Sayyid Al Shuhada" is "Sayyid al-Shuhada" however it is written; a capital at the beginning is a given name ("Al Gore").
            if (i < name.Length && (NameWord.IsArticle(folded) && (joined || char.IsLower(word[0]) || count > 0) || NameWord.IsAssimilatedArticle(folded) && joined)) continue;
            if (char.IsUpper(word[0]) && count < 32) capitals |= 1u << count;
            foreach (var c in word)
            {
                if (char.IsLetter(c)) letters++;
                if (char.IsLower(c)) smalls++;
            }

            words[count++] = trie.AddWord(folded);
        }

        isAcronym = count == 1 && smalls == 0 && letters is > 0 and <= 3;
        return count;
    }

    private string? Country(TableRow row, string cell)
    {
        if (cell.Length == 0) return null;
        return _codes.TryGetValue(cell, out var code) ? code : throw row.Error($"'{cell}' is no country code of countries.tsv");
    }

    private static bool IsCode(string cell) => cell.Length == 3 && char.IsAsciiLetterUpper(cell[0]) && char.IsAsciiLetterUpper(cell[1]) && char.IsAsciiLetterUpper(cell[2]);

    private IReadOnlyList<Sector> Sectors(TableRow row, string cell, bool mayBeEmpty)
    {
        if (_sectorLists.TryGetValue(cell, out var known) && (mayBeEmpty || known.Count > 0)) return known;
        var parts = cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 && !mayBeEmpty) throw row.Error("the actor has no sector");
        var sectors = new Sector[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!Enum.TryParse(parts[i], out sectors[i]) || char.IsAsciiDigit(parts[i][0])) throw row.Error($"'{parts[i]}' is no sector");
        return _sectorLists[cell] = sectors;
    }

    private static DateOnly? Date(TableRow row, string cell, bool last)
    {
        if (cell.Length == 0) return null;
        return TableDates.TryRead(cell, last, out var date) ? date : throw row.Error($"'{cell}' is no date; YYYY, YYYY-MM or YYYY-MM-DD is expected");
    }
}
