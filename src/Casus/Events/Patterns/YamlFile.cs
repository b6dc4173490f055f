using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casus.Events.Patterns;

/// <summary>Reads a YAML file of <c>data/</c> into a plain tree that knows its line numbers.</summary>
/// <remarks>Where a file is more than plain, the event parser reads it instead of YamlDotNet's object mapper: no reflection, and errors that name the line.</remarks>
internal static class YamlFile
{
    /// <summary>The root node; an empty sequence for an empty file.</summary>
    /// <exception cref="DataFileException">The file is not well-formed YAML.</exception>
    public static YamlNode Read(string path) => Read(path, File.ReadAllText(path));

    /// <summary>The root node of a text that came from <paramref name="path"/>.</summary>
    /// <exception cref="DataFileException">The text is not well-formed YAML.</exception>
    public static YamlNode Read(string path, string text) =>
        PlainYaml.Read(path, text, new Dictionary<string, string>(StringComparer.Ordinal)) ?? ReadFully(path, text);

    /// <summary>The root node as the full parser reads it.</summary>
    /// <exception cref="DataFileException">The text is not well-formed YAML.</exception>
    internal static YamlNode ReadFully(string path, string text)
    {
        using var reader = new StringReader(text);
        try
        {
            var parser = new Parser(reader);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new YamlNode(path, 1) { Items = [] };
            parser.Consume<DocumentStart>();
            return ReadNode(parser, path);
        }
        catch (YamlException exception)
        {
            throw new DataFileException(path, (int)exception.Start.Line, exception.Message, exception);
        }
    }

    private static YamlNode ReadNode(Parser parser, string path)
    {
        var line = (int)parser.Current!.Start.Line;
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlNode(path, line) { Scalar = scalar.Value };
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(parser, path));
            return new YamlNode(path, line) { Items = items };
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var entries = new List<KeyValuePair<string, YamlNode>>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>().Value;
                entries.Add(new KeyValuePair<string, YamlNode>(key, ReadNode(parser, path)));
            }

            return new YamlNode(path, line) { Entries = entries };
        }

        throw new DataFileException(path, line, "anchors and tags are not used in these files");
    }
}

/// <summary>A scalar, a sequence or a mapping, and where it stands.</summary>
internal sealed record YamlNode(string Path, int Line)
{
    /// <summary>The text of a scalar; null otherwise.</summary>
    public string? Scalar { get; init; }

    /// <summary>The items of a sequence; null otherwise.</summary>
    public IReadOnlyList<YamlNode>? Items { get; init; }

    /// <summary>The entries of a mapping in file order; null otherwise.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>>? Entries { get; init; }

    /// <summary>The value under <paramref name="key"/>, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries ?? [])
                if (name == key) return value;
            return null;
        }
    }

    /// <summary>The text of a scalar.</summary>
    public string Text => Scalar ?? throw Error("a single value is expected here");

    /// <summary>The texts of a sequence of scalars; a lone scalar is a list of one.</summary>
    public string[] Texts => Scalar is { } one ? [one] : [.. (Items ?? throw Error("a list is expected here")).Select(item => item.Text)];

    /// <summary>The error for something wrong here.</summary>
    public DataFileException Error(string problem) => new(Path, Line, problem);
}
