using System.Text.Json;

namespace Casus.Cli;

/// <summary>Reads JSON lines whose rows are not articles (relate, actor, places): every broken row is named, the others go on.</summary>
internal static class RowFile
{
    /// <summary>The rows of a file, or of standard input for <c>-</c>.</summary>
    /// <exception cref="UsageException">The file is not there.</exception>
    public static IEnumerable<JsonElement> Read(string path, Failures failures)
    {
        if (path != "-" && !File.Exists(path)) throw new UsageException($"{path}: there is no such file");
        using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line, $"{path}:{number}", failures) is { } row) yield return row;
        }
    }

    /// <summary>A text field; null where it is missing, null or no text.</summary>
    public static string? TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        } : null;

    private static JsonElement? Parse(string line, string origin, Failures failures)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document.RootElement.Clone();
            failures.Add(origin, new Diagnostic("ART020", "a row is a JSON object in one line", DiagnosticSeverity.Error));
        }
        catch (JsonException exception)
        {
            failures.Add(origin, new Diagnostic("ART020", $"the row is not JSON: {exception.Message}", DiagnosticSeverity.Error));
        }

        return null;
    }
}
