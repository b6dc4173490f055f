using Casus.Articles;
using Casus.Storage;
using Casus.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Casus.Tests.Storage;

public sealed class SqliteEventStoreTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-store-").FullName;

    private string StorePath => Path.Combine(_directory, "events.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Save_ThenFind_GivesArticleAndRecordBack()
    {
        using var store = SqliteEventStore.Open(StorePath);
        store.Save(Sample(), "f1", "casus 1", "sha256:1", [Event("e1")]);
        var found = store.FindEvent("e1");
        Assert.Equal("{\"id\":\"e1\"}", found!.Value.Record);
        Assert.Equal(Sample().Text, found.Value.Article.Text);
        Assert.Equal(new PublicationDate(new DateOnly(2024, 3, 1), "row"), found.Value.Article.Published);
    }

    [Fact]
    public void Save_Twice_ChangesNothing()
    {
        using var store = SqliteEventStore.Open(StorePath);
        Assert.True(store.Save(Sample(), "f1", "casus 1", "sha256:1", [Event("e1"), Event("e2")]));
        Assert.False(store.Save(Sample(), "f1", "casus 1", "sha256:1", [Event("e1"), Event("e2")]));
        Assert.Equal((1, 1, 2), store.Count());
    }

    [Fact]
    public void Save_WithAnotherLexicon_KeepsBothCodings()
    {
        using var store = SqliteEventStore.Open(StorePath);
        store.Save(Sample(), "f1", "casus 1", "sha256:1", [Event("e1")]);
        store.Save(Sample(), "f1", "casus 1", "sha256:2", [Event("e1")]);
        Assert.Equal((1, 2, 2), store.Count());
    }

    [Fact]
    public void Save_InOtherOrder_GivesTheSameRows()
    {
        string[] forward = ["a", "b", "c"];
        var one = Dump(StorePath, forward);
        var other = Dump(Path.Combine(_directory, "other.db"), [.. forward.Reverse()]);
        Assert.Equal(one, other);
    }

    [Fact]
    public void Open_StoreOfANewerVersion_IsRefusedWithTheRemedy()
    {
        SqliteEventStore.Open(StorePath).Dispose();
        Execute("PRAGMA user_version = 99");
        var error = Assert.Throws<StoreException>(() => SqliteEventStore.Open(StorePath));
        Assert.Contains("newer Casus (schema 99", error.Message, StringComparison.Ordinal);
        Assert.Contains(StorePath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AnotherProgramsDatabase_IsRefused()
    {
        Execute("CREATE TABLE other (x)");
        Assert.Contains("another program's", Assert.Throws<StoreException>(() => SqliteEventStore.Open(StorePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_IsRefused()
    {
        File.WriteAllText(StorePath, new string('x', 5000));
        Assert.Contains("no SQLite file", Assert.Throws<StoreException>(() => SqliteEventStore.Open(StorePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FolderThatIsMissing_IsRefusedWithTheRemedy()
    {
        var error = Assert.Throws<StoreException>(() => SqliteEventStore.Open(Path.Combine(_directory, "missing", "events.db")));
        Assert.Contains("--store", error.Message, StringComparison.Ordinal);
    }

    private static string Dump(string path, string[] fingerprints)
    {
        using (var store = SqliteEventStore.Open(path))
            foreach (var fingerprint in fingerprints) store.Save(Sample() with { Id = fingerprint }, fingerprint, "casus 1", "sha256:1", [Event("e" + fingerprint)]);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(fingerprint || id || record, ';') FROM (SELECT * FROM event)";
        return (string)command.ExecuteScalar()!;
    }

    private static Article Sample() => new()
    {
        Id = "sample",
        Title = "Title",
        Text = "The army shelled the town.",
        Publisher = "Daily",
        Published = new PublicationDate(new DateOnly(2024, 3, 1), "row"),
    };

    private static StoredEvent Event(string id) => new()
    {
        Id = id,
        Type = "ASSAULT",
        QuadClass = 4,
        Score = -9,
        Auxiliary = 0,
        Confidence = 0.8,
        Record = $"{{\"id\":\"{id}\"}}",
    };

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
