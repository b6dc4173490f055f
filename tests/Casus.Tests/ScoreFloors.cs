using System.Text.Json;

namespace Casus.Tests;

/// <summary>The accuracy floors of <c>gold/floors.json</c>: raised when we get better, lowered only with a decision note.</summary>
internal static class ScoreFloors
{
    /// <summary>The floor of a figure, 0 to 1.</summary>
    public static double Of(string figure)
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "gold", "floors.json")));
        return floors.RootElement.GetProperty(figure).GetDouble();
    }
}
