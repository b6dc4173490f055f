using System.Collections.Frozen;
using System.Text;

namespace Casus.Articles;

/// <summary>
/// Knows the lines that belong to a page and not to its article: "Share this:", "Leave a Reply", "Back to top button". Immutable.
/// </summary>
internal sealed class FurnitureLines
{
    // Furniture is short; a longer line that begins like it ("Share this view, the minister said, and ...") is prose.
    private const int MaxLength = 200;

    private readonly FrozenSet<string> _whole;
    private readonly FrozenSet<string> _sections;
    private readonly FrozenSet<string> _headings;
    private readonly FrozenDictionary<string, string[]> _beginnings;

    private FurnitureLines(HashSet<string> whole, HashSet<string> sections, HashSet<string> headings, Dictionary<string, List<string>> beginnings)
    {
        _whole = whole.ToFrozenSet(StringComparer.Ordinal);
        _sections = sections.ToFrozenSet(StringComparer.Ordinal);
        _headings = headings.ToFrozenSet(StringComparer.Ordinal);
        _beginnings = beginnings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Reads <c>articles/furniture.tsv</c> of the data folder.</summary>
    /// <exception cref="DataFileException">A row has an unknown kind.</exception>
    public static FurnitureLines Load(string dataDirectory)
    {
        var path = Path.Combine(dataDirectory, "articles", "furniture.tsv");
        HashSet<string> whole = [], sections = [], headings = [];
        var beginnings = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in TabSeparatedFile.Read(path, "phrase", "where"))
        {
            var phrase = WithoutEnd(Normalize(row[0]));
            switch (row[1])
            {
                case "line":
                    whole.Add(phrase);
                    break;
                case "section":
                    sections.Add(phrase);
                    break;
                case "end":
                    headings.Add(phrase);
                    whole.Add(phrase);
                    break;
                case "begins":
                    // "published:" keeps its colon: "Published reports say" is prose.
                    var beginning = Normalize(row[0]);
                    var word = FirstWord(beginning);
                    if (!beginnings.TryGetValue(word, out var list)) beginnings[word] = list = [];
                    list.Add(beginning);
                    break;
                default:
                    throw row.Error($"\"where\" is \"{row[1]}\"; it must be line, begins, section or end");
            }
        }

        return new FurnitureLines(whole, sections, headings, beginnings);
    }

    /// <summary>Whether a line is furniture wherever it stands.</summary>
    public bool IsFurniture(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return false;
        var normal = Normalize(line);
        if (normal.Length == 0) return !HasLetterOrDigit(line);
        return _whole.Contains(WithoutEnd(normal)) || Begins(normal);
    }

    /// <summary>Whether a line is the lone name of a section ("Business"), which some copies have above their headline.</summary>
    public bool IsSection(ReadOnlySpan<char> line) => line.Length <= MaxLength && _sections.Contains(WithoutEnd(Normalize(line)));

    /// <summary>Whether a line announces what follows an article on its page: "Related stories", "Leave a Reply".</summary>
    public bool IsEnd(ReadOnlySpan<char> line) => line.Length <= MaxLength && _headings.Contains(WithoutEnd(Normalize(line)));

    private bool Begins(string normal)
    {
        if (!_beginnings.TryGetValue(FirstWord(normal), out var list)) return false;
        foreach (var phrase in list)
        {
            if (!normal.StartsWith(phrase, StringComparison.Ordinal)) continue;
            if (normal.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(normal[phrase.Length])) return true;
        }

        return false;
    }

    private static string FirstWord(string normal)
    {
        var end = 0;
        while (end < normal.Length && char.IsLetterOrDigit(normal[end])) end++;
        return normal[..end];
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> line)
    {
        foreach (var c in line) if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    /// <summary>Lower case, one space between words, each number as 0, signs at the start left out: "12  Comments »" is "0 comments »".</summary>
    private static string Normalize(ReadOnlySpan<char> line)
    {
        var normal = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c) || c == '\u200B')
            {
                if (normal.Length > 0 && normal[^1] != ' ') normal.Append(' ');
            }
            else if (char.IsAsciiDigit(c))
            {
                if (normal.Length == 0 || normal[^1] != '0') normal.Append('0');
            }
            else
            {
                normal.Append(c is '\u2019' or '\u2018' ? '\'' : char.ToLowerInvariant(c));
            }
        }

        var start = 0;
        while (start < normal.Length && !IsKept(normal[start])) start++;
        return normal.ToString(start, normal.Length - start);

        static bool IsKept(char c) => char.IsLetterOrDigit(c) || c == '\u00A9';
    }

    private static string WithoutEnd(string normal)
    {
        var end = normal.Length;
        while (end > 0 && !char.IsLetterOrDigit(normal[end - 1])) end--;
        return normal[..end];
    }
}
