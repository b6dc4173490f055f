using System.Collections.Frozen;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Words before a name that say "this is a person", and what else they say. Ranks written out ("General") are agent nouns of the data.</summary>
internal static class Honorifics
{
    private static readonly FrozenDictionary<string, (Gender Gender, Sector? Sector)> Words = new Dictionary<string, (Gender, Sector?)>(StringComparer.OrdinalIgnoreCase)
    {
        ["mr"] = (Gender.Male, null),
        ["mister"] = (Gender.Male, null),
        ["mrs"] = (Gender.Female, null),
        ["ms"] = (Gender.Female, null),
        ["miss"] = (Gender.Female, null),
        ["dr"] = (Gender.Unknown, null),
        ["prof"] = (Gender.Unknown, Sector.EDU),
        ["professor"] = (Gender.Unknown, Sector.EDU),
        ["sir"] = (Gender.Male, null),
        ["lord"] = (Gender.Male, null),
        ["lady"] = (Gender.Female, null),
        ["dame"] = (Gender.Female, null),
        ["baroness"] = (Gender.Female, null),
        ["baron"] = (Gender.Male, null),
        ["gen"] = (Gender.Unknown, Sector.MIL),
        ["lt"] = (Gender.Unknown, Sector.MIL),
        ["col"] = (Gender.Unknown, Sector.MIL),
        ["maj"] = (Gender.Unknown, Sector.MIL),
        ["capt"] = (Gender.Unknown, Sector.MIL),
        ["sgt"] = (Gender.Unknown, Sector.MIL),
        ["brig"] = (Gender.Unknown, Sector.MIL),
        ["adm"] = (Gender.Unknown, Sector.MIL),
        ["cmdr"] = (Gender.Unknown, Sector.MIL),
        ["cpl"] = (Gender.Unknown, Sector.MIL),
        ["pvt"] = (Gender.Unknown, Sector.MIL),
        ["marshal"] = (Gender.Unknown, Sector.MIL),
        ["general"] = (Gender.Unknown, Sector.MIL),
        ["colonel"] = (Gender.Unknown, Sector.MIL),
        ["major"] = (Gender.Unknown, Sector.MIL),
        ["lieutenant"] = (Gender.Unknown, Sector.MIL),
        ["captain"] = (Gender.Unknown, Sector.MIL),
        ["sergeant"] = (Gender.Unknown, Sector.MIL),
        ["brigadier"] = (Gender.Unknown, Sector.MIL),
        ["admiral"] = (Gender.Unknown, Sector.MIL),
        ["sen"] = (Gender.Unknown, Sector.LEG),
        ["rep"] = (Gender.Unknown, Sector.LEG),
        ["gov"] = (Gender.Unknown, Sector.GOV),
        ["pres"] = (Gender.Unknown, Sector.GOV),
        ["rev"] = (Gender.Unknown, Sector.REL),
        ["reverend"] = (Gender.Unknown, Sector.REL),
        ["fr"] = (Gender.Male, Sector.REL),
        ["pope"] = (Gender.Male, Sector.REL),
        ["cardinal"] = (Gender.Male, Sector.REL),
        ["bishop"] = (Gender.Unknown, Sector.REL),
        ["archbishop"] = (Gender.Unknown, Sector.REL),
        ["ayatollah"] = (Gender.Male, Sector.REL),
        ["imam"] = (Gender.Male, Sector.REL),
        ["mullah"] = (Gender.Male, Sector.REL),
        ["maulana"] = (Gender.Male, Sector.REL),
        ["rabbi"] = (Gender.Unknown, Sector.REL),
        ["sheikh"] = (Gender.Male, null),
        ["sheik"] = (Gender.Male, null),
        ["shaikh"] = (Gender.Male, null),
        ["hajji"] = (Gender.Male, null),
        ["haji"] = (Gender.Male, null),
        ["king"] = (Gender.Male, Sector.GOV),
        ["queen"] = (Gender.Female, Sector.GOV),
        ["prince"] = (Gender.Male, Sector.GOV),
        ["princess"] = (Gender.Female, Sector.GOV),
        ["emir"] = (Gender.Male, Sector.GOV),
        ["sultan"] = (Gender.Male, Sector.GOV),
        ["justice"] = (Gender.Unknown, Sector.JUD),
        ["judge"] = (Gender.Unknown, Sector.JUD),
        ["comrade"] = (Gender.Unknown, null),
        ["comandante"] = (Gender.Unknown, Sector.REB),
        ["commander"] = (Gender.Unknown, null),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word, with or without a full stop, is an honorific.</summary>
    public static bool IsOne(ReadOnlySpan<char> form) => TryGet(form, out _, out _);

    /// <summary>What an honorific says about its bearer.</summary>
    public static bool TryGet(ReadOnlySpan<char> form, out Gender gender, out Sector? sector)
    {
        if (form.Length > 0 && form[^1] == '.') form = form[..^1];
        var isKnown = Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var word) && form.Length > 0 && char.IsUpper(form[0]);
        (gender, sector) = word;
        return isKnown;
    }
}
