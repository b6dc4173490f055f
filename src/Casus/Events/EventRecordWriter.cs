using System.Globalization;
using System.Text.Json;
using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Events;

/// <summary>Writes coded events as JSON objects, version 1 of the record format (docs/formats.md). What is not known is null or left out.</summary>
public static class EventRecordWriter
{
    /// <summary>Writes one event as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, CodedEvent codedEvent)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(codedEvent);
        writer.WriteStartObject();
        writer.WriteString("id", codedEvent.Id);
        WriteArticle(writer, codedEvent);
        WriteSentence(writer, codedEvent.Sentence);
        writer.WriteString("type", codedEvent.Type.ToString());
        WriteStrings(writer, "modes", codedEvent.Modes);
        WriteStrings(writer, "contexts", codedEvent.Contexts);
        WriteStrings(writer, "auxiliary", AuxiliaryNames(codedEvent.Auxiliary));
        writer.WriteNumber("quad", codedEvent.QuadClass);
        writer.WriteNumber("score", codedEvent.Score);
        WriteOptional(writer, "cameo", codedEvent.Cameo);
        if (codedEvent.Goldstein is { } goldstein) writer.WriteNumber("goldstein", goldstein);
        writer.WriteStartObject("trigger");
        writer.WriteString("text", codedEvent.Trigger.In(codedEvent.Sentence.Text));
        WriteSpan(writer, codedEvent.Trigger);
        writer.WriteEndObject();
        WriteParties(writer, "sources", codedEvent.Sources);
        WriteParties(writer, "targets", codedEvent.Targets);
        WritePlace(writer, codedEvent.Place);
        WriteDate(writer, codedEvent.Date);
        WriteMagnitudes(writer, codedEvent.Magnitudes);
        if (codedEvent.Speaker is { } speaker)
        {
            writer.WritePropertyName("speaker");
            WriteParty(writer, speaker);
        }
        else
        {
            writer.WriteNull("speaker");
        }

        writer.WriteString("assertion", LowerName(codedEvent.Assertion));
        writer.WriteNumber("confidence", codedEvent.Confidence);
        writer.WriteString("pattern", codedEvent.Provenance.Pattern);
        writer.WriteString("engine", codedEvent.Provenance.Engine);
        writer.WriteString("lexicon", codedEvent.Provenance.Lexicon);
        writer.WriteEndObject();
    }

    /// <summary>The names of auxiliary modes, in PLOVER's order.</summary>
    public static IReadOnlyList<string> AuxiliaryNames(AuxiliaryModes auxiliary)
    {
        if (auxiliary == AuxiliaryModes.None) return [];
        var names = new List<string>(2);
        foreach (var mode in (ReadOnlySpan<AuxiliaryModes>)[AuxiliaryModes.Historical, AuxiliaryModes.Future, AuxiliaryModes.Hypothetical, AuxiliaryModes.Negation])
            if (auxiliary.HasFlag(mode)) names.Add(LowerName(mode));
        return names;
    }

    private static void WriteArticle(Utf8JsonWriter writer, CodedEvent codedEvent)
    {
        var article = codedEvent.Article;
        writer.WriteStartObject("article");
        writer.WriteString("id", article.Id);
        WriteOptional(writer, "title", article.Title);
        WriteOptional(writer, "url", article.Url);
        WriteOptional(writer, "publisher", article.Publisher);
        WriteOptional(writer, "published", article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter writer, Sentence sentence)
    {
        writer.WriteStartObject("sentence");
        writer.WriteNumber("index", sentence.Index);
        WriteSpan(writer, sentence.Span);
        writer.WriteString("text", sentence.Characters);
        if (sentence.Part == DocumentPart.Title) writer.WriteString("in", "title");
        writer.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter writer, string name, IReadOnlyList<EventParty> parties)
    {
        writer.WriteStartArray(name);
        foreach (var party in parties) WriteParty(writer, party);
        writer.WriteEndArray();
    }

    private static void WriteParty(Utf8JsonWriter writer, EventParty party)
    {
        writer.WriteStartObject();
        writer.WriteString("text", party.Text);
        WriteSpan(writer, party.Span);
        WriteActor(writer, party.Actor);
        writer.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter writer, Actor actor)
    {
        WriteNullable(writer, "entity", actor.Entity);
        WriteNullable(writer, "country", actor.Country);
        writer.WriteStartArray("sectors");
        foreach (var sector in actor.Sectors) writer.WriteStringValue(sector.ToString());
        writer.WriteEndArray();
        WriteNullable(writer, "code", actor.Code);
        WriteNullable(writer, "wikidata", actor.Wikidata);
    }

    private static void WritePlace(Utf8JsonWriter writer, EventPlace? eventPlace)
    {
        if (eventPlace is null)
        {
            writer.WriteNull("place");
            return;
        }

        writer.WriteStartObject("place");
        writer.WriteString("text", eventPlace.Text);
        WriteSpan(writer, eventPlace.Span);
        if (eventPlace.Place is { } place)
        {
            writer.WriteString("name", place.Name);
            writer.WriteNumber("lat", place.Latitude);
            writer.WriteNumber("lon", place.Longitude);
            WriteNullable(writer, "country", place.Country);
            WriteNullable(writer, "admin1", place.Admin1);
            if (place.GeoNamesId is { } geoNames) writer.WriteNumber("geonames", geoNames);
            else writer.WriteNull("geonames");
            writer.WriteString("resolution", LowerName(place.Resolution));
        }

        writer.WriteString("of", LowerName(eventPlace.Of));
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, EventDate? date)
    {
        if (date is null)
        {
            writer.WriteNull("date");
            return;
        }

        writer.WriteStartObject("date");
        writer.WriteString("start", date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("end", date.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("granularity", LowerName(date.Granularity));
        writer.WriteString("text", date.Text);
        writer.WriteString("of", LowerName(date.Of));
        writer.WriteEndObject();
    }

    private static void WriteMagnitudes(Utf8JsonWriter writer, IReadOnlyList<Magnitude> magnitudes)
    {
        writer.WriteStartObject("magnitude");
        foreach (var magnitude in magnitudes)
        {
            writer.WriteStartObject(LowerName(magnitude.Kind));
            WriteNumber(writer, "low", magnitude.Low);
            WriteNumber(writer, "best", magnitude.Best);
            WriteNumber(writer, "high", magnitude.High);
            WriteNullable(writer, "side", magnitude.Side == MagnitudeSide.Unknown ? null : LowerName(magnitude.Side));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    private static void WriteNullable(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null) writer.WriteNull(name);
        else writer.WriteString(name, value);
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    private static string LowerName<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
