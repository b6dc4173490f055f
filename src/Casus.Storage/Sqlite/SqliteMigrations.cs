using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>Brings a store's schema up to date: numbered SQL files, each in one transaction, the number kept in <c>user_version</c>.</summary>
internal static class SqliteMigrations
{
    // "casu" in ASCII: tells our files from other programs' SQLite files.
    private const int ApplicationId = 0x63617375;
    private const string Folder = ".Schema.";

    /// <summary>Number of the newest schema this program knows.</summary>
    public static int Newest => Names().Count;

    /// <summary>Applies the migrations the file lacks.</summary>
    /// <exception cref="StoreException">The file belongs to another program or to a newer Casus.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Number(connection, transaction, "PRAGMA user_version");
        var application = Number(connection, transaction, "PRAGMA application_id");
        if (version > Newest)
            throw new StoreException(path, $"was written by a newer Casus (schema {version}, this program knows {Newest}); update Casus, or name another file with --store");
        if (application != ApplicationId && (application != 0 || version != 0 || Number(connection, transaction, "SELECT count(*) FROM sqlite_master") != 0))
            throw new StoreException(path, "is another program's SQLite file; name another with --store");
        var names = Names();
        for (var i = (int)version; i < names.Count; i++) SqliteEventStore.Execute(connection, Read(names[i]), transaction);
        SqliteEventStore.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {names.Count};"), transaction);
        transaction.Commit();
    }

    private static List<string> Names() =>
        [.. typeof(SqliteMigrations).Assembly.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SqliteMigrations).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static long Number(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constant statements come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
