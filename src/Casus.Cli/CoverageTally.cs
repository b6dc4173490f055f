using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Events;

namespace Casus.Cli;

/// <summary>Adds up what articles held of unknown names; the same for any order of work as long as articles come in input order.</summary>
internal sealed class CoverageTally
{
    // Longer sentences are cut around nothing: the beginning says what the article is about.
    private const int ExampleLength = 200;

    private readonly Dictionary<(string Text, bool IsNoun), Row> _rows = [];

    /// <summary>Number of articles.</summary>
    public int Articles { get; private set; }

    /// <summary>Parties of events.</summary>
    public int Parties { get; private set; }

    /// <summary>Parties of events that have a code.</summary>
    public int Resolved { get; private set; }

    /// <summary>Adds one article.</summary>
    public void Add(IReadOnlyList<UnknownName> names, PartyCoverage parties)
    {
        Articles++;
        Parties += parties.Parties;
        Resolved += parties.Resolved;
        foreach (var list in (ReadOnlySpan<IReadOnlyList<UnknownName>>)[names, parties.UnknownNouns])
        {
            foreach (var name in list)
            {
                var key = (name.Text, name.Kind == MentionKind.Role);
                if (!_rows.TryGetValue(key, out var row)) _rows[key] = row = new Row { Name = name.Text, Example = Flat(name.Sentence.Characters) };
                row.Add(name, Articles);
            }
        }
    }

    /// <summary>The names by frequency, then number of articles, then alphabet.</summary>
    public IEnumerable<Row> Rows(int least) => _rows.Values.Where(row => row.Mentions >= least)
        .OrderByDescending(row => row.Mentions).ThenByDescending(row => row.Articles).ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Kind);

    private static string Flat(ReadOnlySpan<char> sentence)
    {
        var text = string.Join(' ', sentence.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= ExampleLength ? text : $"{text[..ExampleLength]}…";
    }

    /// <summary>One unknown name or noun.</summary>
    internal sealed class Row
    {
        private readonly int[] _kinds = new int[Enum.GetValues<MentionKind>().Length];
        private int _lastArticle;

        /// <summary>The name, or the lemma of the noun.</summary>
        public required string Name { get; init; }

        /// <summary>The first sentence it stands in.</summary>
        public required string Example { get; init; }

        /// <summary>How often it stands in the articles.</summary>
        public int Mentions { get; private set; }

        /// <summary>In how many articles.</summary>
        public int Articles { get; private set; }

        /// <summary>How many of the mentions got a code from the words beside them.</summary>
        public int Coded { get; private set; }

        /// <summary>person, organization, group or noun: what most of its mentions seem to be.</summary>
        public string Kind
        {
            get
            {
                var best = (MentionKind)Array.IndexOf(_kinds, _kinds.Max());
                return best == MentionKind.Role ? "noun" : best.ToString().ToLowerInvariant();
            }
        }

        /// <summary>Counts one mention.</summary>
        public void Add(UnknownName name, int article)
        {
            Mentions++;
            if (_lastArticle != article) Articles++;
            _lastArticle = article;
            if (name.IsCoded) Coded++;
            _kinds[(int)name.Kind]++;
        }
    }
}
