using System.Globalization;
using System.Text.Json;
using Casus.Articles;
using Casus.Entities.Quantities;
using Casus.Events;

namespace Casus.Tests.Events;

/// <summary>The whole engine against <c>gold/events.jsonl</c>: floors on recall, on what an event holds, and on events where there are none.</summary>
public class GoldEventTests
{
    [Fact]
    public void Recall_OfTypes_HoldsItsFloor() => Hold("events.recall", (gold, coded) => Best(gold, coded) is not null);

    [Fact]
    public void Details_OfFoundEvents_HoldTheirFloor() => Hold("events.details", (gold, coded) => Best(gold, coded) is { } found && FaultsOf(gold, found).Count == 0);

    [Fact]
    public void FalseEvents_OnSentencesWithout_StayBelowTheirCeiling()
    {
        var silent = Rows().Where(row => row.Events.Length == 0).ToList();
        var wrong = silent.Where(row => Code(row).Any(codedEvent => (codedEvent.Auxiliary & (AuxiliaryModes.Hypothetical | AuxiliaryModes.Future)) == 0)).ToList();
        File.WriteAllLines(Path.Combine(RepositoryFiles.Root, "artifacts", "events.false.txt"), wrong.Select(row => $"{row.Text} -> {string.Join(", ", Code(row).Select(Describe))}"));
        Assert.True((double)wrong.Count / silent.Count <= 1 - ScoreFloors.Of("events.silence"), string.Join('\n', wrong.Select(row => row.Text)));
    }

    private static void Hold(string figure, Func<JsonElement, IReadOnlyList<CodedEvent>, bool> holds)
    {
        var (all, failed) = (0, new List<string>());
        foreach (var row in Rows())
        {
            var coded = Code(row);
            foreach (var gold in row.Events)
            {
                all++;
                if (!holds(gold, coded)) failed.Add($"{row.Text}\n   wanted {gold}\n   coded  {string.Join("; ", coded.Select(Describe))}");
            }
        }

        var share = 1 - ((double)failed.Count / all);
        File.WriteAllLines(Path.Combine(RepositoryFiles.Root, "artifacts", figure + ".txt"), failed);
        Assert.True(share >= ScoreFloors.Of(figure), string.Create(CultureInfo.InvariantCulture, $"{figure} is {share:F3}, its floor {ScoreFloors.Of(figure)}; see artifacts/{figure}.txt"));
    }

    private static CodedEvent? Best(JsonElement gold, IReadOnlyList<CodedEvent> coded) =>
        coded.Where(codedEvent => codedEvent.Type.ToString() == Text(gold, "type")).MinBy(codedEvent => FaultsOf(gold, codedEvent).Count);

    private static List<string> FaultsOf(JsonElement gold, CodedEvent codedEvent)
    {
        var faults = new List<string>();
        if (Text(gold, "mode") is { } mode && !codedEvent.Modes.Contains(mode)) faults.Add("mode");
        if (Text(gold, "source") is { } source && !codedEvent.Sources.Any(party => party.Actor.Country == source)) faults.Add("source");
        if (Text(gold, "target") is { } target && !codedEvent.Targets.Any(party => party.Actor.Country == target)) faults.Add("target");
        if (Text(gold, "place") is { } place && !$"{codedEvent.Place?.Place?.Name} {codedEvent.Place?.Text}".Contains(place, StringComparison.OrdinalIgnoreCase)) faults.Add("place");
        if (Text(gold, "date") is { } date && codedEvent.Date?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) != date) faults.Add("date");
        if (Text(gold, "speaker") is { } speaker && codedEvent.Speaker?.Actor.Country != speaker) faults.Add("speaker");
        if (gold.TryGetProperty("killed", out var killed) && codedEvent.Magnitudes.FirstOrDefault(magnitude => magnitude.Kind == QuantityKind.Killed)?.Best != killed.GetInt64()) faults.Add("killed");
        var auxiliary = gold.TryGetProperty("aux", out var modes) ? modes.EnumerateArray().Select(item => item.GetString()!).ToArray() : [];
        if (!auxiliary.SequenceEqual(EventRecordWriter.AuxiliaryNames(codedEvent.Auxiliary))) faults.Add("auxiliary");
        return faults;
    }

    private static string Describe(CodedEvent codedEvent) =>
        $"{codedEvent.Type} {string.Join('+', codedEvent.Modes)} {string.Join(',', codedEvent.Sources.Select(party => $"{party.Text}[{party.Actor.Code}]"))} -> {string.Join(',', codedEvent.Targets.Select(party => $"{party.Text}[{party.Actor.Code}]"))}"
        + $" @{codedEvent.Place?.Place?.Name} {codedEvent.Date?.Start:yyyy-MM-dd} {codedEvent.Auxiliary} {codedEvent.Provenance.Pattern} says {codedEvent.Speaker?.Text} {string.Join(' ', codedEvent.Magnitudes.Select(magnitude => $"{magnitude.Kind}={magnitude.Best}"))}";

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IReadOnlyList<CodedEvent> Code(GoldRow row) => LoadedPipeline.Value.Code(new Article
    {
        Id = "gold",
        Text = row.Text,
        Paragraphs = [new TextSpan(0, row.Text.Length)],
        Published = new PublicationDate(row.Date, "row"),
    });

    private static IEnumerable<GoldRow> Rows() => File.ReadLines(Path.Combine(RepositoryFiles.Root, "gold", "events.jsonl")).Select(line =>
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement.Clone();
        return new GoldRow(row.GetProperty("text").GetString()!, DateOnly.ParseExact(row.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), [.. row.GetProperty("events").EnumerateArray()]);
    });

    private sealed record GoldRow(string Text, DateOnly Date, JsonElement[] Events);
}
