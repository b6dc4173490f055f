using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Casus.Cli;

/// <summary><c>casus actor INPUT.jsonl</c>: who a phrase means.</summary>
internal static class ActorCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "JSON lines {id, text, context?, date?}, or -" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Rows worked on at the same time", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("actor", "Resolve one phrase a row to country, sectors and entity") { file, jobs };
        command.SetAction((call, cancellation) => RunAsync(call.GetRequiredValue(file), Math.Max(1, call.GetValue(jobs)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, int jobs, CancellationToken cancellationToken)
    {
        var pipeline = CodingPipeline.Load(new CodingPipelineOptions());
        var failures = new Failures();
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await OrderedBatch.RunAsync(RowFile.Read(path, failures), jobs, row => Resolve(pipeline, row), line => stream.Write(line), cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return failures.ExitCode;
    }

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
