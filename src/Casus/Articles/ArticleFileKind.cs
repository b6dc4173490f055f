namespace Casus.Articles;

/// <summary>How the bytes of an input are to be taken.</summary>
internal enum ArticleFileKind
{
    /// <summary>The ending does not tell; the first bytes decide.</summary>
    Unknown,

    /// <summary>An HTML page.</summary>
    Page,

    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>JSON lines.</summary>
    Rows,

    /// <summary>JSON: lines, one object, or an array of objects.</summary>
    Json,
}

/// <summary>The endings of file names.</summary>
internal static class ArticleFileKinds
{
    /// <summary>All known endings, for messages.</summary>
    public const string Endings = ".html .htm .xhtml .txt .jsonl .ndjson .json";

    /// <summary>The kind that a file name tells; a last <c>.gz</c> does not count.</summary>
    public static ArticleFileKind Of(string name)
    {
        var ending = Path.GetExtension(WithoutGz(name));
        if (Is(ending, ".html") || Is(ending, ".htm") || Is(ending, ".xhtml")) return ArticleFileKind.Page;
        if (Is(ending, ".txt")) return ArticleFileKind.PlainText;
        if (Is(ending, ".jsonl") || Is(ending, ".ndjson")) return ArticleFileKind.Rows;
        return Is(ending, ".json") ? ArticleFileKind.Json : ArticleFileKind.Unknown;
    }

    /// <summary>The id of an article that has none of its own: the file name, without the endings of a page and of compression.</summary>
    public static string IdOf(string path, ArticleFileKind kind)
    {
        var name = WithoutGz(Path.GetFileName(path));
        if (name.Length == 0) name = path;
        if (kind != ArticleFileKind.Page || Of(name) != ArticleFileKind.Page) return name;
        var bare = Path.GetFileNameWithoutExtension(name);
        return bare.Length > 0 ? bare : name;
    }

    private static string WithoutGz(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    private static bool Is(string ending, string known) => ending.Equals(known, StringComparison.OrdinalIgnoreCase);
}
