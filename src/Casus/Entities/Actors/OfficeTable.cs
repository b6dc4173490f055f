namespace Casus.Entities.Actors;

/// <summary>The offices that one person of a country holds at a time, from <c>data/offices.tsv</c>. Immutable.</summary>
internal sealed class OfficeTable
{
    private readonly HashSet<string> _offices = new(StringComparer.Ordinal);

    private OfficeTable()
    {
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="DataFileException">The file is missing or malformed.</exception>
    public static OfficeTable Load(string path)
    {
        if (!File.Exists(path)) throw new DataFileException(path, 0, "the file is missing; the data folder is not complete");
        var table = new OfficeTable();
        foreach (var row in TabSeparatedFile.Read(path, "office")) table._offices.Add(row[0]);
        return table;
    }

    /// <summary>Whether one person holds it at a time; a claimant in brackets makes an office of its own: "prime minister (Tobruk)".</summary>
    public bool HasOneHolder(string role)
    {
        var bracket = role.IndexOf(" (", StringComparison.Ordinal);
        return _offices.Contains(bracket < 0 ? role : role[..bracket]);
    }
}
