using System.Globalization;
using Casus.Articles;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>An <see cref="EventStore"/> in one SQLite file. One writer at a time; not safe to share between threads.</summary>
public sealed class SqliteEventStore : EventStore
{
    private readonly string _path;
    private readonly SqliteConnection _connection;

    private SqliteEventStore(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
    }

    /// <summary>Opens a store, and creates it or brings its schema up to date.</summary>
    /// <exception cref="StoreException">The file cannot be written, is no store, or was written by a newer Casus.</exception>
    public static SqliteEventStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            // Another process that creates the same file holds it for a moment: wait instead of failing.
            Execute(connection, "PRAGMA busy_timeout = 30000; PRAGMA foreign_keys = ON;");
            SqliteMigrations.Apply(connection, path);
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
            return new SqliteEventStore(path, connection);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw Explain(path, exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override bool Contains(string fingerprint, string engine, string lexicon)
    {
        using var command = Command("SELECT 1 FROM coding WHERE fingerprint = $fingerprint AND engine = $engine AND lexicon = $lexicon",
            ("$fingerprint", fingerprint), ("$engine", engine), ("$lexicon", lexicon));
        return command.ExecuteScalar() is not null;
    }

    /// <inheritdoc/>
    public override bool Save(Article article, string fingerprint, string engine, string lexicon, IReadOnlyList<StoredEvent> events)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(events);
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            if (Contains(fingerprint, engine, lexicon)) return false;
            Insert(article, fingerprint);
            using (var coding = Command("INSERT INTO coding (fingerprint, engine, lexicon, events) VALUES ($fingerprint, $engine, $lexicon, $events)",
                ("$fingerprint", fingerprint), ("$engine", engine), ("$lexicon", lexicon), ("$events", events.Count)))
                coding.ExecuteNonQuery();
            for (var i = 0; i < events.Count; i++) Insert(events[i], i, fingerprint, engine, lexicon);
            transaction.Commit();
            return true;
        }
        catch (SqliteException exception)
        {
            throw Explain(_path, exception);
        }
    }

    /// <inheritdoc/>
    public override (Article Article, string Record)? FindEvent(string id)
    {
        using var command = Command("""
            SELECT a.id, a.title, a.text, a.url, a.publisher, a.language, a.published, a.published_from, e.record
            FROM event e JOIN article a ON a.fingerprint = e.fingerprint WHERE e.id = $id ORDER BY e.engine DESC, e.lexicon LIMIT 1
            """, ("$id", id));
        using var reader = command.ExecuteReader();
        if (!reader.Read()) return null;
        var text = reader.GetString(2);
        var article = new Article
        {
            Id = reader.GetString(0),
            Title = Text(reader, 1),
            Text = text,
            Url = Text(reader, 3),
            Publisher = Text(reader, 4),
            Language = Text(reader, 5),
            Published = Text(reader, 6) is { } day
                ? new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Text(reader, 7) ?? "row")
                : null,
        };
        return (article, reader.GetString(8));
    }

    /// <inheritdoc/>
    public override (long Articles, long Codings, long Events) Count()
    {
        using var command = Command("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM coding), (SELECT count(*) FROM event)");
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _connection.Dispose();
    }

    internal static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constant statements and embedded schema files come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static StoreException Explain(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM =>
            new StoreException(path, "cannot be opened for writing; name a file in a folder you may write to with --store, or --store none", exception),
        SQLitePCL.raw.SQLITE_NOTADB => new StoreException(path, "is no SQLite file; name another with --store", exception),
        SQLitePCL.raw.SQLITE_FULL => new StoreException(path, "the disk is full; make room and run the same command again, it goes on where it stopped", exception),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new StoreException(path, "another program has held it for 30 seconds; wait for it, or name another store", exception),
        _ => new StoreException(path, $"SQLite says: {exception.Message}", exception),
    };

    private void Insert(Article article, string fingerprint)
    {
        using var command = Command("""
            INSERT INTO article (fingerprint, id, title, text, url, publisher, language, published, published_from)
            VALUES ($fingerprint, $id, $title, $text, $url, $publisher, $language, $published, $from) ON CONFLICT (fingerprint) DO NOTHING
            """,
            ("$fingerprint", fingerprint), ("$id", article.Id), ("$title", article.Title), ("$text", article.Text), ("$url", article.Url),
            ("$publisher", article.Publisher), ("$language", article.Language),
            ("$published", article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("$from", article.Published?.FoundIn));
        command.ExecuteNonQuery();
    }

    private void Insert(StoredEvent stored, int ordinal, string fingerprint, string engine, string lexicon)
    {
        using var command = Command("""
            INSERT INTO event (fingerprint, engine, lexicon, ordinal, id, type, quad, score, cameo, goldstein, auxiliary, sources, targets, date_start, date_end,
                place, country, latitude, longitude, confidence, record)
            VALUES ($fingerprint, $engine, $lexicon, $ordinal, $id, $type, $quad, $score, $cameo, $goldstein, $auxiliary, $sources, $targets, $start, $end,
                $place, $country, $latitude, $longitude, $confidence, $record)
            """,
            ("$fingerprint", fingerprint), ("$engine", engine), ("$lexicon", lexicon), ("$ordinal", ordinal), ("$id", stored.Id), ("$type", stored.Type),
            ("$quad", stored.QuadClass), ("$score", stored.Score), ("$cameo", stored.Cameo), ("$goldstein", stored.Goldstein), ("$auxiliary", stored.Auxiliary),
            ("$sources", stored.Sources), ("$targets", stored.Targets), ("$start", stored.DateStart), ("$end", stored.DateEnd), ("$place", stored.Place),
            ("$country", stored.Country), ("$latitude", stored.Latitude), ("$longitude", stored.Longitude), ("$confidence", stored.Confidence), ("$record", stored.Record));
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // All statements are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
