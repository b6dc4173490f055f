using System.Text;
using Casus.Events.Patterns;

namespace Casus.Tests.Events.Patterns;

public class PlainYamlTests
{
    private const string Sample = """
        # a comment
        - id: shell-town   # where
          verbs: [shell, "clamp down", 'bomb']
          without: {over: [any], "as": [none]}
          catches: "Guns shelled the town: nobody fled."
          misses: The boy shelled peas.
        -   id: fire-at
            verbs:
            - fire
            - open up
            object: [troop, machine gun,
              convoy,   # with a comment

              "@base", ]
            more: []

        """;

    public static TheoryData<string> DataFiles()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(RepositoryFiles.Data, "*.yaml", SearchOption.AllDirectories)) files.Add(Path.GetRelativePath(RepositoryFiles.Data, file));
        return files;
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void EveryDataFileIsPlain(string file)
    {
        var path = Path.Combine(RepositoryFiles.Data, file);
        var text = File.ReadAllText(path);
        Assert.Equal(Describe(YamlFile.ReadFully(path, text)), Describe(Plain(text)));
    }

    [Fact]
    public void ReadsWhatTheFullParserReads() => Assert.Equal(Describe(YamlFile.ReadFully("", Sample)), Describe(Plain(Sample)));

    [Theory]
    [InlineData("a: &x [b]\nc: *x")]
    [InlineData("a: !tag b")]
    [InlineData("a: |\n  text\n  more")]
    [InlineData("a: one\n  two")]
    [InlineData("a: \"one\n  two\"")]
    [InlineData("a: \"t\\tab\"")]
    [InlineData("a: 'rock ''n'' roll'")]
    [InlineData("a: [one\n two]")]
    [InlineData("a: [b: c]")]
    [InlineData("---\na: b")]
    [InlineData("a:\nb: c")]
    [InlineData("a:\tb")]
    [InlineData("a: [b]]")]
    [InlineData("a: [b")]
    [InlineData("  a: b\nc: d")]
    [InlineData("a:\n- b\nc: d\n- e")]
    [InlineData("a: {:\"b\": c}")]
    [InlineData("")]
    public void LeavesTheRestToTheFullParser(string text) => Assert.Null(Plain(text));

    [Fact]
    public void NeverReadsATextOtherwiseThanTheFullParser()
    {
        const string Signs = " \n-:,[]{}#\"'ab&*!|>?%@`\\\t.";
        var random = new Random(20261122);
        var wrong = new List<string>();
        for (var round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder(Sample);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(text.Length);
                if (random.Next(3) == 0) text.Remove(at, 1);
                else text.Insert(at, Signs[random.Next(Signs.Length)]);
            }

            if (Plain(text.ToString()) is { } plain && Describe(plain) != Full(text.ToString())) wrong.Add(text.ToString());
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} texts, one of them:\n{wrong.MinBy(text => text.Length)}");
    }

    private static YamlNode? Plain(string text) => PlainYaml.Read("", text, new Dictionary<string, string>(StringComparer.Ordinal));

    private static string Full(string text)
    {
        try
        {
            return Describe(YamlFile.ReadFully("", text));
        }
        catch (DataFileException exception)
        {
            return exception.Message;
        }
    }

    private static string Describe(YamlNode? node) => node switch
    {
        null => "nothing",
        { Scalar: { } scalar } => $"{node.Line}'{scalar}'",
        { Items: { } items } => $"{node.Line}[{string.Join(',', items.Select(Describe))}]",
        _ => $"{node.Line}{{{string.Join(',', node.Entries!.Select(entry => $"{entry.Key}:{Describe(entry.Value)}"))}}}",
    };
}
