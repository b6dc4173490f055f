using System.CommandLine;
using System.Text.Json;
using Casus.Articles;
using Casus.Events;

namespace Casus.Cli;

/// <summary><c>casus relate INPUT.jsonl</c>: the relation between two marked parties of a sentence.</summary>
internal static class RelateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() => RowLines.Create(
        "relate", "Find the relation between two given parties; one JSON line a row", "{id, sentence, source, target, marked_sentence}", Relate);

    private static byte[] Relate(CodingPipeline pipeline, JsonElement row)
    {
        var id = RowFile.TextOf(row, "id");
        var marked = MarkedSentence.Parse(RowFile.TextOf(row, "marked_sentence") ?? RowFile.TextOf(row, "sentence") ?? "");
        var article = new Article { Id = id ?? "", Text = marked.Text, Paragraphs = marked.Text.Length > 0 ? [new TextSpan(0, marked.Text.Length)] : [] };
        var relation = pipeline.Relations.Find(
            pipeline.Annotate(article), marked.Sources.Count > 0 ? marked.Sources : Find(marked.Text, RowFile.TextOf(row, "source")), marked.Targets.Count > 0 ? marked.Targets : Find(marked.Text, RowFile.TextOf(row, "target")));
        return JsonLines.Render(writer => Write(writer, id, relation));
    }

    // A party that is not marked is looked for by its words.
    private static List<TextSpan> Find(string text, string? party)
    {
        var at = string.IsNullOrWhiteSpace(party) ? -1 : text.IndexOf(party, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : [new TextSpan(at, at + party!.Length)];
    }

    private static void Write(Utf8JsonWriter writer, string? id, PartyRelation relation)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (relation.Type is { } type) writer.WriteString("type", type.ToString());
        else writer.WriteNull("type");
        if (relation.QuadClass is { } quad) writer.WriteNumber("quad", quad);
        else writer.WriteNull("quad");
        writer.WriteStartArray("modes");
        foreach (var mode in relation.Modes) writer.WriteStringValue(mode);
        writer.WriteEndArray();
        writer.WriteStartArray("auxiliary");
        foreach (var mode in EventRecordWriter.AuxiliaryNames(relation.Auxiliary)) writer.WriteStringValue(mode);
        writer.WriteEndArray();
        writer.WriteNumber("confidence", relation.Confidence);
        if (relation.Pattern is { } pattern) writer.WriteString("pattern", pattern);
        writer.WriteEndObject();
    }
}
