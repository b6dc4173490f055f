using System.Globalization;
using System.Text.Json;
using Casus.Entities.Places;
using Casus.Entities.Quantities;
using Casus.Events;

namespace Casus.Cli;

/// <summary>PLOVER's JSON lines interchange records: the fields of the manual's chapter on data fields, one record an event.</summary>
internal sealed class PloverEventWriter(Stream stream) : EventWriter
{
    /// <inheritdoc/>
    public override void Write(CodedEvent codedEvent) => stream.Write(JsonLines.Render(writer => Write(writer, codedEvent)));

    private static void Write(Utf8JsonWriter writer, CodedEvent codedEvent)
    {
        var article = codedEvent.Article;
        writer.WriteStartObject();
        writer.WriteString("id", codedEvent.Id);
        writer.WriteBoolean("has_event", true);
        WriteIfKnown(writer, "date", Iso(codedEvent.Date?.Start));
        if (codedEvent.Date is { } date && date.End != date.Start) writer.WriteString("enddate", Iso(date.End));
        WriteParties(writer, "actor", codedEvent.Sources);
        WriteParties(writer, "recipient", codedEvent.Targets);
        writer.WriteStartArray("event");
        writer.WriteStringValue(codedEvent.Type.ToString());
        writer.WriteEndArray();
        WritePlace(writer, codedEvent.Place);
        writer.WriteStartArray("event_text");
        writer.WriteStringValue(codedEvent.Trigger.In(codedEvent.Sentence.Text));
        writer.WriteEndArray();
        writer.WriteNumber("quad_code", codedEvent.QuadClass);
        writer.WriteNumber("event_scale", codedEvent.Score);
        WriteStrings(writer, "mode", [.. codedEvent.Modes, .. EventRecordWriter.AuxiliaryNames(codedEvent.Auxiliary)]);
        WriteStrings(writer, "context", codedEvent.Contexts);
        WriteSizes(writer, codedEvent);
        writer.WriteString("text", codedEvent.Sentence.Characters);
        writer.WriteStartObject("text_info");
        writer.WriteNumber("sequence", codedEvent.Sentence.Index);
        writer.WriteNumber("start", codedEvent.Sentence.Span.Start);
        writer.WriteNumber("end", codedEvent.Sentence.Span.End);
        writer.WriteEndObject();
        writer.WriteStartObject("cite_info");
        writer.WriteString("citation", article.Id);
        WriteIfKnown(writer, "url", article.Url);
        WriteIfKnown(writer, "title", article.Title);
        WriteIfKnown(writer, "publication", article.Publisher);
        writer.WriteString("codebook", "PLOVER 2021");
        writer.WriteEndObject();
        writer.WriteString("coder", codedEvent.Provenance.Engine);
        writer.WriteString("comment", codedEvent.Provenance.Pattern);
        writer.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter writer, string name, IReadOnlyList<EventParty> parties)
    {
        writer.WriteStartArray(name);
        foreach (var party in parties)
        {
            writer.WriteStartObject();
            WriteIfKnown(writer, "code", party.Actor.Country);
            if (party.Actor.Sectors.Count > 0) writer.WriteString("sector", party.Actor.Sectors[0].ToString());
            writer.WriteString("entity_text", party.Text);
            WriteIfKnown(writer, "entity_name", party.Actor.Entity);
            WriteIfKnown(writer, "identifier_id", party.Actor.Wikidata);
            if (party.Actor.Sectors.Count > 1) WriteStrings(writer, "other_sector_codes", [.. party.Actor.Sectors.Skip(1).Select(sector => sector.ToString())]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, EventPlace? eventPlace)
    {
        if (eventPlace is null) return;
        writer.WriteStartObject("event_loc");
        writer.WriteString("extracted_place", eventPlace.Text);
        if (eventPlace.Place is { } place)
        {
            writer.WriteString("resolved_place", place.Name);
            if (place.GeoNamesId is { } id) writer.WriteNumber("geonameid", id);
            writer.WriteNumber("lat", place.Latitude);
            writer.WriteNumber("lon", place.Longitude);
            WriteIfKnown(writer, "province", place.Admin1);
            WriteIfKnown(writer, "country_code", place.Country);
            // PLOVER: 5 below a city … 1 a country
            writer.WriteNumber("resolution", place.Resolution switch
            {
                PlaceResolution.Facility => 5,
                PlaceResolution.City => 4,
                PlaceResolution.Admin2 => 3,
                PlaceResolution.Admin1 or PlaceResolution.Region or PlaceResolution.Border or PlaceResolution.Water => 2,
                _ => 1,
            });
        }

        writer.WriteEndObject();
    }

    private static void WriteSizes(Utf8JsonWriter writer, CodedEvent codedEvent)
    {
        foreach (var magnitude in codedEvent.Magnitudes)
        {
            if ((magnitude.Best ?? magnitude.Low) is not { } number) continue;
            var name = magnitude.Kind switch
            {
                QuantityKind.Killed => "dead",
                QuantityKind.Wounded => "injured",
                QuantityKind.Arrested => "arrested",
                QuantityKind.Participants => "size",
                _ => magnitude.Kind.ToString().ToLowerInvariant(),
            };
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
