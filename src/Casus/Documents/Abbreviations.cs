using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>Which words bear a full stop without ending a sentence. All lists are lower case, without the full stop.</summary>
internal static class Abbreviations
{
    /// <summary>Stands before a name and never ends a sentence: "Gen. Haftar", "St. Petersburg".</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms messrs dr prof gen lt col maj capt sgt cpl pvt cmdr adm brig sen rep gov pres rev hon st ste mt ft msgr insp supt det atty sec amb "
        + "pte spc ssgt cpt lieut fr sr jr mme mlle dep min del asst vice-adm");

    /// <summary>May stand inside a sentence or end it: "Acme Inc. said", "rockets, mortars, etc.".</summary>
    public static readonly FrozenSet<string> Others = Set(
        "inc corp co ltd llc bros plc jr sr etc vs approx est dept assn assoc ave blvd rd hwy apt bldg univ intl natl govt "
        + "jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri al cf ca viz eg ie "
        + "ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo del "
        + "esq ph oz lb lbs yr yrs mos hr hrs mins secs vol pp ed eds ext tel max misc ref resp rs no nos art arts sq");

    /// <summary>Are also whole words, so the full stop belongs to them before a number only: "No. 10", "Mar. 3" but "He said no."</summary>
    public static readonly FrozenSet<string> BeforeNumbers = Set("no nos art arts mar sat sun sec fig figs vol pp p par para ch max jun jul mon ed rs ext");

    /// <summary>Lower-case abbreviations; all others begin with a capital ("Gen." but "gen" as a word is something else).</summary>
    public static readonly FrozenSet<string> LowerCase = Set("etc vs approx est dept al cf ca viz eg ie oz lb lbs yr yrs mos hr hrs vol pp no nos p ext sq fig figs");

    /// <summary>Words that begin sentences far more often than names do: after "U.S." or "Inc." they tell that a sentence has ended.</summary>
    public static readonly FrozenSet<string> Starters = Set(
        "the a an this that these those he she it they we i you his her its their our my there here in on at as for from with by to after before since "
        + "while when if but and or so yet however although though because under over during despite meanwhile also both some many most several all "
        + "what who where why how no not one two three four five officials police authorities president witnesses according last earlier later "
        + "another other such each every nobody nothing now then today yesterday more few still only even once until unless about between mr mrs ms dr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup = Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup = Others.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberLookup = BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LowerLookup = LowerCase.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterLookup = Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word (no full stop) is a title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => TitleLookup.Contains(word) && !(word is "Jr" or "Sr" or "jr" or "sr");

    /// <summary>Whether the word (no full stop) mostly begins sentences.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => StarterLookup.Contains(word);

    /// <summary>Whether the full stop behind the word belongs to it.</summary>
    /// <param name="word">The word as written, no full stop.</param>
    /// <param name="beforeNumber">Whether a number follows.</param>
    public static bool IsAbbreviation(ReadOnlySpan<char> word, bool beforeNumber)
    {
        if (word.Length is 0 or > 10) return false;
        if (char.IsLower(word[0]) && !LowerLookup.Contains(word)) return false;
        if (NumberLookup.Contains(word)) return beforeNumber;
        return TitleLookup.Contains(word) || OtherLookup.Contains(word);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
