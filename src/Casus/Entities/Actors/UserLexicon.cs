namespace Casus.Entities.Actors;

/// <summary>
/// Tables of a user's own that lie over the shipped ones: <c>.tsv</c> files with the columns of <c>data/actors</c> or of its <c>agents.tsv</c>.
/// Immutable; the default is none.
/// </summary>
public sealed class UserLexicon
{
    private UserLexicon(IReadOnlyList<string> files) => Files = files;

    /// <summary>No tables.</summary>
    public static UserLexicon None { get; } = new([]);

    /// <summary>The tables, in the order in which they are read: as given, those of a folder by name.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Finds the tables; reads nothing yet.</summary>
    /// <param name="paths">Files, and folders of which every <c>.tsv</c> file counts; a file named twice counts once.</param>
    /// <exception cref="DataFileException">A path is neither file nor folder, or a folder holds no table.</exception>
    public static UserLexicon At(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0) return None;
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var found = Directory.GetFiles(path, "*.tsv");
                if (found.Length == 0) throw new DataFileException(path, 0, "the folder holds no .tsv file");
                Array.Sort(found, StringComparer.Ordinal);
                foreach (var file in found) Add(files, file);
            }
            else if (File.Exists(path))
            {
                Add(files, path);
            }
            else
            {
                throw new DataFileException(path, 0, "there is no such lexicon; name a .tsv file or a folder of them");
            }
        }

        return new UserLexicon(files);
    }

    private static void Add(List<string> files, string file)
    {
        if (!files.Exists(known => Path.GetFullPath(known) == Path.GetFullPath(file))) files.Add(file);
    }
}
