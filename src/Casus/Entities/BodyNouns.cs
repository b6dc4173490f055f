using System.Collections.Frozen;

namespace Casus.Entities;

/// <summary>Words that make a run of capitalised words the name of a body: "Harmony Front", "Committee for Free Elections", "Acme Airlines".</summary>
internal static class BodyNouns
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "academy", "administration", "agency", "airline", "airlines", "airways", "alliance", "army", "assembly", "associates", "association", "authority", "bank", "battalion",
        "board", "brigade", "brigades", "broadcaster", "bureau", "cabinet", "campaign", "cartel", "caucus", "center", "centre", "chamber", "church", "club", "coalition", "college", "command",
        "commission", "committee", "company", "confederation", "conference", "congress", "consortium", "convention", "corp", "corporation", "corps", "council", "court", "daily",
        "delegation", "department", "directorate", "division", "embassy", "federation", "fleet", "force", "forces", "forum", "foundation", "front", "fund", "gazette", "government", "group", "guard",
        "guards", "guild", "herald", "holding", "holdings", "hospital", "inc", "industries", "initiative", "inspectorate", "institute", "institution", "international", "journal", "junta",
        "laboratory", "league", "legion", "ltd", "militia", "ministry", "mission", "monitor", "mosque", "movement", "museum", "navy", "network", "news", "observatory", "office",
        "organisation", "organization", "parliament", "partners", "party", "police", "press", "project", "radio", "regiment", "registry", "resistance", "savings", "school",
        "secretariat", "senate", "service", "services", "society", "squad", "staff", "syndicate", "team", "telegraph", "television", "times", "tribunal", "tribune", "trust", "tv", "union",
        "unions", "unit", "university", "watch", "workers",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word heads the names of bodies.</summary>
    public static bool Contains(ReadOnlySpan<char> form)
    {
        if (form.Length > 0 && form[^1] == '.') form = form[..^1];
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);
    }
}
