using Casus.Articles;
using Casus.Documents;

namespace Casus.Tests.Documents;

/// <summary>The parser with the repository's models, loaded once for all tests, and short ways to ask it.</summary>
internal static class LoadedParser
{
    public static string ModelDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    public static DocumentParser Parser { get; } = DocumentParser.Load(ModelDirectory);

    public static Document Parse(string text, string? title = null) => Parser.Parse(new Article { Id = "test", Text = text, Title = title });

    public static Sentence ParseOne(string text) => Assert.Single(Parse(text).Sentences);

    public static string[] Sentences(string text) => [.. Parse(text).Sentences.Select(s => s.Characters.ToString().ReplaceLineEndings(" "))];

    public static string Words(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return string.Join(' ', tokens.Select(t => t.In(text).ToString()));
    }
}
