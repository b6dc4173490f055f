using System.Globalization;
using System.Text.Json;

namespace Casus.Tests.Cli;

/// <summary>Articles by the hundred, made from a few sentences of our own: for tests of batches, not of accuracy.</summary>
internal static class SampleCorpus
{
    private static readonly string[] Sentences =
    [
        "Turkish jets bombed Kurdish positions near the Iraqi border on Monday, killing {0} fighters.",
        "The prime minister of Pakistan met the Afghan foreign minister in Islamabad.",
        "About {0} people marched through Santiago against the pension reform.",
        "The European Union imposed sanctions on {0} Belarusian officials.",
        "Police in Kampala arrested {0} opposition supporters on Friday.",
        "The rebels released {0} hostages after talks in Doha.",
        "Norway promised to give Moldova {0} million dollars in aid.",
        "Officials in Seoul said North Korea had fired {0} missiles into the sea.",
    ];

    /// <summary>JSON lines with that many rows, the same for the same seed.</summary>
    public static string Rows(int count, int seed)
    {
        var random = new Random(seed);
        var rows = new System.Text.StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 6).Select(_ => string.Format(CultureInfo.InvariantCulture, Sentences[random.Next(Sentences.Length)], random.Next(2, 90))));
            rows.Append(JsonSerializer.Serialize(new { id = $"a{i}", date = "2024-03-05", title = $"Report number {i}", text })).Append('\n');
        }

        return rows.ToString();
    }
}
