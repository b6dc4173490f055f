using System.Collections.Frozen;

namespace Casus.Entities;

/// <summary>Nouns whose bearer acts for somebody else: what counts is whose spokesman, member or office it is.</summary>
internal static class RelationalNouns
{
    private static readonly FrozenSet<string> Representatives = FrozenSet.ToFrozenSet(
    [
        "activist", "administration", "organization", "organisation", "movement", "body", "service", "agency", "network", "outfit", "alliance", "bloc", "institution", "adviser", "advisor", "agent", "aide", "ally", "ambassador", "analyst", "arm", "base", "board", "boss", "branch", "cadre", "camp", "chair", "chairman",
        "chairwoman", "chief", "chairperson", "cell", "co-founder", "commander", "commissioner", "convoy", "coordinator", "delegate", "delegation", "deputy", "detachment", "director", "elder", "element", "emissary",
        "employee", "envoy", "executive", "faction", "fighter", "figure", "force", "founder", "group", "gunman", "head", "headquarters", "insider", "leader", "leadership", "loyalist", "man",
        "manager", "member", "militant", "negotiator", "office", "officer", "official", "operative", "organizer", "organiser", "patrol", "personnel", "post", "presidency", "president",
        "recruit", "regime", "representative", "secretary", "secretary-general", "source", "speaker", "spokesman", "spokesperson", "spokespeople", "spokeswoman", "squad", "staff", "staffer", "strongman",
        "apparatus", "authority", "bureau", "commission", "committee", "contingent", "department", "directorate", "division", "establishment", "inquiry", "outpost", "panel", "ring", "section", "subcommittee",
        "supporter", "sympathizer", "sympathiser", "team", "unit", "veteran", "volunteer", "warlord", "wing", "worker", "chieftain", "ringleader", "kingpin", "troop",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Kin = FrozenSet.ToFrozenSet(
    [
        "aunt", "brother", "brother-in-law", "cousin", "daughter", "ex-wife", "family", "father", "father-in-law", "fiancee", "grandfather", "grandson", "heir", "husband", "mother", "nephew",
        "niece", "parent", "relative", "sister", "son", "son-in-law", "spouse", "uncle", "widow", "wife",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Measures = FrozenSet.ToFrozenSet(
    [
        "band", "batch", "bulk", "bunch", "contingent", "couple", "crowd", "dozen", "dozens", "group", "half", "handful", "host", "hundred", "hundreds", "lot", "majority", "million", "millions", "mob",
        "most", "number", "pair", "part", "percent", "rest", "scores", "score", "series", "some", "tens", "thousand", "thousands", "trio", "wave", "many", "several", "all", "two", "three", "one",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>"spokesman", "commander", "office": takes the sector of whom it represents.</summary>
    public static bool IsRepresentative(ReadOnlySpan<char> lemma) => Representatives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lemma);

    /// <summary>"brother", "widow": families of officials are ELI.</summary>
    public static bool IsKin(ReadOnlySpan<char> lemma) => Kin.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lemma);

    /// <summary>"group", "dozens": with "of", the thing measured is meant ("a group of farmers").</summary>
    public static bool IsMeasure(ReadOnlySpan<char> lemma) => Measures.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lemma);
}
