namespace Casus.Entities.Actors;

/// <summary>
/// Checks what rows of actors say together: reversed dates, two holders of one office, one term twice, one name for two actors. The tables' cells are checked by
/// <see cref="TableChecker"/> before.
/// </summary>
/// <param name="offices">Offices with one holder.</param>
/// <param name="problems">Where to put what is found.</param>
internal sealed class ActorTableChecker(OfficeTable offices, ICollection<DataFileProblem> problems)
{
    private static readonly string[] International = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

    private readonly List<ActorTerm> _terms = [];

    /// <summary>Takes the rows of one table, in the order of <c>data/actors</c>' columns.</summary>
    public void Add(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            var term = ActorTerm.Of(row);
            _terms.Add(term);
            if (!term.IsSound && TableDates.TryRead(row[6], last: false, out _) && TableDates.TryRead(row[7], last: true, out _))
                Report(term, $"the role ends ({row[7]}) before it begins ({row[6]}); mend one of the two dates");
            // Peoples and faiths live in many countries; a person and a body are at home in one, or international.
            if (term.Kind != "group" && term.Country.Length == 0 && row.List(4) is [var first, ..] && !International.Contains(first))
                Report(term, $"no country, though {first} is no international sector; name the country, or put one of {string.Join(", ", International)} first");
        }
    }

    /// <summary>Checks all rows that were added.</summary>
    /// <param name="isReported">Whether to report about a file; problems of two rows are told at the later one.</param>
    public void Check(Func<string, bool>? isReported = null)
    {
        isReported ??= _ => true;
        CheckOffices(isReported);
        CheckTwice(isReported);
        CheckNames(isReported);
    }

    private void CheckOffices(Func<string, bool> isReported)
    {
        var byOffice = new Dictionary<(string Country, string Role), List<ActorTerm>>();
        foreach (var term in _terms)
        {
            if (term.Kind != "person" || !offices.HasOneHolder(term.Role)) continue;
            if (!byOffice.TryGetValue((term.Country, term.Role), out var held)) byOffice[(term.Country, term.Role)] = held = [];
            foreach (var other in held)
            {
                if (other.Name == term.Name || !term.SurelyOverlaps(other) || !(isReported(term.Row.Path) || isReported(other.Row.Path))) continue;
                Report(term, $"{term.Name} is {term.Role}{Of(term.Country)} {Span(term)} while {other.Name} is, {Span(other)} ({Place(other, term)}); mend the dates, or name a rival's camp in brackets: '{term.Role} (disputed)'");
            }

            held.Add(term);
        }
    }

    private void CheckTwice(Func<string, bool> isReported)
    {
        var byRole = new Dictionary<(string, string, string, string), List<ActorTerm>>();
        foreach (var term in _terms)
        {
            var key = (term.Kind, term.Name, term.Country, term.Role);
            if (!byRole.TryGetValue(key, out var held)) byRole[key] = held = [];
            foreach (var other in held)
            {
                // The same row word for word is told by the check of the table.
                var isSame = term.Row.Path == other.Row.Path && term.Row.Cells.AsSpan().SequenceEqual(other.Row.Cells);
                if (isSame || !(term.SurelyOverlaps(other) || (term.Row[6], term.Row[7]) == (other.Row[6], other.Row[7])) || !isReported(term.Row.Path)) continue;
                Report(term, $"{term.Name} is {(term.Role.Length > 0 ? term.Role : term.Row[4])}{Of(term.Country)} {Span(term)} and {Span(other)} ({Place(other, term)}); put the two rows together");
            }

            held.Add(term);
        }
    }

    private void CheckNames(Func<string, bool> isReported)
    {
        var actors = new Dictionary<(string Kind, string Name), NamedActor>();
        var order = new List<NamedActor>();
        foreach (var term in _terms)
        {
            if (!actors.TryGetValue((term.Kind, term.Name), out var actor))
            {
                actors[(term.Kind, term.Name)] = actor = new NamedActor();
                order.Add(actor);
            }

            actor.Terms.Add(term);
        }

        var words = new NameTrieBuilder<NamedActor>(1 << 14);
        var bearers = new Dictionary<(int Node, bool IsAcronym, string Kind), List<(NamedActor Actor, ActorTerm Term)>>();
        Span<int> path = stackalloc int[ActorLexiconReader.MaxWords];
        foreach (var actor in order)
        {
            foreach (var term in actor.Terms)
            {
                foreach (var name in (string[])[term.Name, .. term.Row.List(1)])
                {
                    var count = ActorLexiconReader.Words(name, words, path, out _, out var isAcronym);
                    if (count == 0 || !actor.Names.Add((words.AddPath(path[..count]), isAcronym))) continue;
                    var key = (words.AddPath(path[..count]), isAcronym, term.Kind);
                    if (!bearers.TryGetValue(key, out var known)) bearers[key] = known = [];
                    foreach (var (other, place) in known)
                    {
                        if (!other.MayBeActiveWith(actor) || !(isReported(term.Row.Path) || isReported(place.Row.Path))) continue;
                        Report(term, $"'{name}' names {term.Name} and {place.Name} ({Place(place, term)}), and no date tells them apart; {Remedy(name, term, place)}");
                        break;
                    }

                    known.Add((actor, term));
                }
            }
        }
    }

    private static string Remedy(string name, ActorTerm term, ActorTerm other) =>
        name == term.Name || name == other.Name ? "if they are one, put their rows together under one name, else take the alias out" : "take it out of one of them, or of both";

    private static string Of(string country) => country.Length > 0 ? $" of {country}" : "";

    private static string Span(ActorTerm term) => (term.Row[6], term.Row[7]) switch
    {
        ("", "") => "at all times",
        ("", var to) => $"until {to}",
        (var from, "") => $"since {from}",
        var (from, to) => $"{from} to {to}",
    };

    private static string Place(ActorTerm other, ActorTerm from) =>
        other.Row.Path == from.Row.Path ? $"line {other.Row.Line}" : $"{Path.GetFileName(other.Row.Path)}:{other.Row.Line}";

    private void Report(ActorTerm term, string message) => problems.Add(new DataFileProblem(term.Row.Path, term.Row.Line, message));

    /// <summary>All rows of one name, and the names they give.</summary>
    private sealed class NamedActor
    {
        public List<ActorTerm> Terms { get; } = [];

        public HashSet<(int Node, bool IsAcronym)> Names { get; } = [];

        // Between their roles people stay in the news, so the whole span from the first to the last counts.
        public bool MayBeActiveWith(NamedActor other)
        {
            var (first, last) = Span();
            var (otherFirst, otherLast) = other.Span();
            return first < otherLast && otherFirst < last;
        }

        private (DateOnly First, DateOnly Last) Span()
        {
            var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
            foreach (var term in Terms)
            {
                if (term.Earliest < first) first = term.Earliest;
                if (term.Latest > last) last = term.Latest;
            }

            return (first, last);
        }
    }
}
