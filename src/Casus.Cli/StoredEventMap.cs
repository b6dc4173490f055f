using System.Globalization;
using System.Text;
using Casus.Events;
using Casus.Storage;

namespace Casus.Cli;

/// <summary>From a coded event to what the store keeps of it.</summary>
internal static class StoredEventMap
{
    /// <summary>The columns and the whole record of an event.</summary>
    public static StoredEvent From(CodedEvent codedEvent) => new()
    {
        Id = codedEvent.Id,
        Type = codedEvent.Type.ToString(),
        QuadClass = codedEvent.QuadClass,
        Score = codedEvent.Score,
        Cameo = codedEvent.Cameo,
        Goldstein = codedEvent.Goldstein,
        Auxiliary = (int)codedEvent.Auxiliary,
        Sources = Codes(codedEvent.Sources),
        Targets = Codes(codedEvent.Targets),
        DateStart = codedEvent.Date?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateEnd = codedEvent.Date?.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Place = codedEvent.Place?.Place?.Name ?? codedEvent.Place?.Text,
        Country = codedEvent.Place?.Place?.Country,
        Latitude = codedEvent.Place?.Place?.Latitude,
        Longitude = codedEvent.Place?.Place?.Longitude,
        Confidence = codedEvent.Confidence,
        Record = Encoding.UTF8.GetString(JsonLines.Render(writer => EventRecordWriter.Write(writer, codedEvent))).TrimEnd('\n'),
    };

    private static string? Codes(IReadOnlyList<EventParty> parties)
    {
        var codes = string.Join(' ', parties.Select(party => party.Actor.Code).OfType<string>().Distinct(StringComparer.Ordinal));
        return codes.Length == 0 ? null : codes;
    }
}
