using Casus.Articles;
using Casus.Events;

namespace Casus.Tests.Events;

/// <summary>Codes short texts published on 30 June 2021, a Wednesday, with the whole engine.</summary>
internal static class EventText
{
    /// <summary>The events of a text.</summary>
    public static IReadOnlyList<CodedEvent> Code(string text) =>
        LoadedPipeline.Value.Code(new Article { Id = "test", Text = text, Published = new PublicationDate(new DateOnly(2021, 6, 30), "row") });

    /// <summary>Type and numbers of each event: "ASSAULT Killed 5/5/5 Target".</summary>
    public static string Numbers(string text) => string.Join("; ", Code(text).Select(one => string.Join(" ", one.Magnitudes.Select(Show).Prepend(one.Type.ToString()))));

    /// <summary>Type, date and where it was found of each event: "ASSAULT 2021-06-27..2021-06-27 Clause".</summary>
    public static string Dates(string text) => string.Join("; ", Code(text).Select(one => one.Date is { } date ? $"{one.Type} {date.Start:yyyy-MM-dd}..{date.End:yyyy-MM-dd} {date.Of}" : $"{one.Type} -"));

    private static string Show(Magnitude one) => $"{one.Kind} {one.Low?.ToString() ?? "-"}/{one.Best?.ToString() ?? "-"}/{one.High?.ToString() ?? "-"} {one.Side}";
}
