using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Places;
using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Places;

/// <summary>The repository's places, loaded once for all tests, and short ways to ask them.</summary>
internal static class LoadedPlaces
{
    public static PlaceIndex Index { get; } = PlaceIndex.Load(RepositoryFiles.Data, Path.Combine(RepositoryFiles.Models, "gazetteer.bin"));

    public static ToponymResolver Resolver { get; } = new(Index);

    public static IReadOnlyList<ToponymResolution> Resolve(string text, params ClaimedName[] claimed) => Resolver.Resolve(LoadedParser.Parse(text), claimed);

    /// <summary>"Mosul → Mosul IRQ; Iraq → Iraq IRQ".</summary>
    public static string Show(string text) => string.Join("; ", Resolve(text).Select(r => $"{r.Span.In(text)} → {r.Place?.Name ?? "?"} {r.Place?.Country ?? "-"}"));

    public static ToponymResolution Of(string text, string name) =>
        Resolve(text).FirstOrDefault(r => r.Span.In(text).SequenceEqual(name)) ?? throw new ArgumentException($"{name} is not among: {Show(text)}");

    public static Place? Given(string text, string name)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return Assert.Single(Resolver.ResolveGiven(LoadedParser.Parse(text), [new TextSpan(start, start + name.Length)])).Place;
    }

    public static ClaimedName Claim(Document document, string words, MentionKind kind, string? country = null)
    {
        foreach (var sentence in document.Sentences)
        {
            var start = sentence.Text.IndexOf(words, sentence.Span.Start, StringComparison.Ordinal);
            if (start < 0 || start >= sentence.Span.End) continue;
            var tokens = Enumerable.Range(0, sentence.Count).Where(i => sentence[i].Span.Start >= start && sentence[i].Span.End <= start + words.Length).ToArray();
            return new ClaimedName(sentence, new TokenRange(tokens[0], tokens[^1] + 1), kind, country);
        }

        throw new ArgumentException($"no sentence holds {words}");
    }
}
