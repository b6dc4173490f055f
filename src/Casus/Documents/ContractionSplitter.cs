using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>Splits a scanned word into its syntactic words where one spelling holds several: "cannot", "gonna", "10am".</summary>
internal static class ContractionSplitter
{
    private static readonly FrozenSet<string> Clitics = Set("s re ve ll d m");
    private static readonly FrozenSet<string> Elisions = Set("em til cause cuz tis twas n bout round");

    // The first word's length. Apostrophes are often lost ("dont"); spellings that are also words ("were", "its", "ill") are left alone.
    private static readonly FrozenDictionary<string, int> FirstLengths = new Dictionary<string, int>
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["wanna"] = 3,
        ["gotta"] = 3,
        ["gimme"] = 3,
        ["lemme"] = 3,
        ["dont"] = 2,
        ["doesnt"] = 4,
        ["didnt"] = 3,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["arent"] = 3,
        ["werent"] = 4,
        ["wouldnt"] = 5,
        ["couldnt"] = 5,
        ["shouldnt"] = 6,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["hadnt"] = 3,
        ["wont"] = 2,
        ["cant"] = 2,
        ["aint"] = 2,
        ["im"] = 1,
        ["ive"] = 1,
        ["youre"] = 3,
        ["theyre"] = 4,
        ["thats"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Units = Set(
        "am pm a.m. p.m. a.m p.m k m b bn mn tn mm cm km kg kms mg g ft lb lbs oz mph kph kmh hr hrs min mins sec gb mb tb mw gw kw kv kwh hz mhz ghz x p yr yrs yo");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CliticLookup = Clitics.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElisionLookup = Elisions.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FirstLengthLookup =
        FirstLengths.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the letters behind an apostrophe are a word of their own ("'s", "'re", "'ll").</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => CliticLookup.Contains(letters);

    /// <summary>Whether the letters behind a leading apostrophe are a shortened word ("'em").</summary>
    public static bool IsElision(ReadOnlySpan<char> letters) => ElisionLookup.Contains(letters);

    /// <summary>Adds the word as one token or as the several words it stands for.</summary>
    public static void Add(string text, TextSpan word, List<TextSpan> tokens)
    {
        var form = word.In(text);
        if (FirstLengthLookup.TryGetValue(form, out var first) || (first = NumberLength(form)) > 0)
        {
            tokens.Add(new TextSpan(word.Start, word.Start + first));
            tokens.Add(new TextSpan(word.Start + first, word.End));
            return;
        }

        tokens.Add(word);
    }

    /// <summary>Length of the number in front of a unit ("10am", "44m"); 0 where the word is not of that kind ("2nd", "1990s", "3D").</summary>
    private static int NumberLength(ReadOnlySpan<char> form)
    {
        if (!char.IsAsciiDigit(form[0]) || form.Length > 16) return 0;
        var at = 1;
        while (at < form.Length && (char.IsAsciiDigit(form[at]) || form[at] is '.' or ',' or ':')) at++;
        return at < form.Length && UnitLookup.Contains(form[at..]) && form[at..] is not "G" ? at : 0; // "3G" is a name
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
