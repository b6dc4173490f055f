namespace Casus.Tests;

/// <summary>Where the checkout is, for tests on its files.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder that holds Casus.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder <c>data/</c>.</summary>
    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>The folder <c>models/</c>.</summary>
    public static string Models { get; } = Path.Combine(Root, "models");

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "Casus.slnx"))) return directory.FullName;
        throw new InvalidOperationException("the tests must run inside the checkout");
    }
}
