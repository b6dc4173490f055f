using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Casus.Cli;

/// <summary><c>casus actor INPUT.jsonl</c>: who a phrase means.</summary>
internal static class ActorCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() => RowLines.Create("actor", "Resolve one phrase a row to country, sectors and entity", "{id, text, context?, date?}", Resolve);

    private static byte[] Resolve(CodingPipeline pipeline, JsonElement row)
    {
        DateOnly? date = DateOnly.TryParseExact(RowFile.TextOf(row, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var actor = pipeline.Phrases.Resolve(RowFile.TextOf(row, "text") ?? "", RowFile.TextOf(row, "context"), date);
        return JsonLines.Render(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", RowFile.TextOf(row, "id"));
            writer.WriteString("country", actor?.Country);
            writer.WriteStartArray("sectors");
            foreach (var sector in actor?.Sectors ?? []) writer.WriteStringValue(sector.ToString());
            writer.WriteEndArray();
            writer.WriteString("entity", actor?.Entity);
            writer.WriteString("code", actor?.Code);
            writer.WriteEndObject();
        });
    }
}
