using System.Globalization;
using Casus.Articles;
using Casus.Events;
using Casus.Events.Patterns;

namespace Casus.Tests.Events;

/// <summary>
/// Every pattern brings a sentence it catches and one it must not. They run through the whole engine, so a wrong parse loses one here and there: the share
/// that holds has a floor, and the failures are written to <c>artifacts/pattern-examples.txt</c>.
/// </summary>
public class PatternExampleTests
{
    [Fact]
    public void Catches_TheirPatternFires_InMostSentences() => Hold("patterns.catches", pattern => pattern.Catches, (pattern, events) => events.Any(codedEvent => IsFrom(codedEvent, pattern)));

    [Fact]
    public void Misses_TheirPatternDoesNotFire_InNearlyAllSentences() => Hold("patterns.misses", pattern => pattern.Misses, (pattern, events) => !events.Any(codedEvent => IsFrom(codedEvent, pattern)));

    private static bool IsFrom(CodedEvent codedEvent, EventPattern pattern) => codedEvent.Provenance.Pattern.Split('<')[0] == pattern.Id;

    private static void Hold(string figure, Func<EventPattern, string> sentence, Func<EventPattern, IReadOnlyList<CodedEvent>, bool> holds)
    {
        var patterns = CodingKnowledge.Load(RepositoryFiles.Data).Patterns.Patterns;
        var failures = new string?[patterns.Count];
        Parallel.For(0, patterns.Count, i =>
        {
            var text = sentence(patterns[i]);
            var events = LoadedPipeline.Value.Code(new Article { Id = patterns[i].Id, Text = text, Paragraphs = [new TextSpan(0, text.Length)] });
            if (!holds(patterns[i], events)) failures[i] = $"{patterns[i].Origin} {patterns[i].Id}: {text} -> {string.Join(", ", events.Select(codedEvent => $"{codedEvent.Type} {codedEvent.Provenance.Pattern}"))}";
        });
        var failed = failures.OfType<string>().ToList();
        var share = 1 - ((double)failed.Count / patterns.Count);
        File.WriteAllLines(Path.Combine(RepositoryFiles.Root, "artifacts", figure + ".txt"), failed);
        Assert.True(share >= ScoreFloors.Of(figure), string.Create(CultureInfo.InvariantCulture, $"{figure} is {share:F4}, its floor {ScoreFloors.Of(figure)}; see artifacts/{figure}.txt"));
    }
}
