using System.Text;
using System.Text.Json;
using Casus.Entities.Actors;

namespace Casus.Tests.Entities.Actors;

public sealed class PreparedActorsTests(PreparedActorsTests.Lexica lexica) : IClassFixture<PreparedActorsTests.Lexica>
{
    // Names of countries, empty places for actors that somebody may ask for, and a few objects: a hundredth of what the tables of text take.
    private const long MaxAllocatedBytes = 400_000;

    [Fact]
    public void Load_PreparedTables_HoldsEveryNameThatTheTablesOfTextHold() =>
        Assert.Equal(Describe(lexica.Read.Names), Describe(lexica.Prepared.Names));

    [Fact]
    public void Load_PreparedTables_HoldsEveryAgentNoun() => Assert.Equal(Describe(lexica.Read.Agents), Describe(lexica.Prepared.Agents));

    [Fact]
    public void Load_PreparedTables_HoldsCountriesCountAndGivenNames()
    {
        Assert.Equal(lexica.Read.CountryNames, lexica.Prepared.CountryNames);
        Assert.Equal(lexica.Read.Count, lexica.Prepared.Count);
        Assert.Equal(lexica.Read.GivenNames.Span, lexica.Prepared.GivenNames.Span);
    }

    [Fact]
    public void Load_PreparedTables_ReadsNoTable()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ActorLexicon.Load(RepositoryFiles.Data, null, lexica.Folder);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocatedBytes);
    }

    [Fact]
    public void Load_ChangedTable_CountsAtOnce()
    {
        using var tables = new ActorTables();
        var prepared = Path.Combine(lexica.Folder, "changed");
        ActorLexicon.Prepare(tables.Directory, prepared);
        var file = Path.Combine(tables.Directory, "actors", "agents.tsv");
        File.AppendAllText(file, "\nbeekeeper\tBUS\tperson\t\n");
        var lexicon = ActorLexicon.Load(tables.Directory, null, prepared);
        Assert.True(lexicon.Agents.WordOf("beekeeper") >= 0);
    }

    [Fact]
    public void ValueAt_ManyThreads_GiveOneEntry()
    {
        var lexicon = ActorLexicon.Load(RepositoryFiles.Data, null, lexica.Folder);
        var entries = new ActorEntry[64];
        Parallel.For(0, entries.Length, i => entries[i] = lexicon.Names.ValueAt(0).Value.Entry);
        Assert.Single(entries.Distinct(ReferenceEqualityComparer.Instance));
    }

    // Every public property of every value counts, also those that somebody adds tomorrow.
    private static string Describe<T>(NameTrie<T> trie)
    {
        var text = new StringBuilder();
        for (var node = 0; node < trie.NodeCount; node++)
        {
            for (var i = trie.FirstValue(node); i >= 0;)
            {
                var (value, next) = trie.ValueAt(i);
                text.Append(node).Append(' ').AppendLine(JsonSerializer.Serialize(value));
                i = next;
            }
        }

        return text.ToString();
    }

    /// <summary>The repository's lexicon, read from its tables and from what was prepared.</summary>
    public sealed class Lexica : IDisposable
    {
        public Lexica()
        {
            ActorLexicon.Prepare(RepositoryFiles.Data, Folder);
            Prepared = ActorLexicon.Load(RepositoryFiles.Data, null, Folder);
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("casus-actors-").FullName;

        internal ActorLexicon Read { get; } = ActorLexicon.Load(RepositoryFiles.Data);

        internal ActorLexicon Prepared { get; }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
