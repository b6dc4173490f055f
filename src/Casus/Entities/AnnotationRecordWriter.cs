using System.Globalization;
using System.Text.Json;
using Casus.Documents;
using Casus.Entities.Dates;
using Casus.Entities.Places;
using Casus.Entities.Quantities;
using Casus.Entities.Quotes;

namespace Casus.Entities;

/// <summary>Writes what the resolver found in an article's body as one JSON object, version 1 of the record format.</summary>
public static class AnnotationRecordWriter
{
    /// <summary>Writes sentences, mentions, places, dates, quantities and quotations.</summary>
    public static void Write(Utf8JsonWriter writer, ResolvedDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.WriteStartObject();
        writer.WriteString("id", document.Document.Article.Id);
        writer.WriteStartArray("sentences");
        foreach (var sentence in document.Document.Sentences)
        {
            if (sentence.Part != DocumentPart.Body) continue;
            writer.WriteStartObject();
            WriteSpan(writer, sentence.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mentions");
        for (var i = 0; i < document.Mentions.Count; i++)
            if (document.Mentions[i].Sentence.Part == DocumentPart.Body && !RecordedMentions.IsRepeated(document.Mentions, i)) WriteMention(writer, document.Mentions[i]);
        writer.WriteEndArray();
        WritePlaces(writer, document.Places);
        WriteDates(writer, document.Dates);
        WriteQuantities(writer, document.Quantities);
        WriteQuotations(writer, document.Quotations);
        writer.WriteEndObject();
    }

    /// <summary>Writes the id and the places alone, for spans that were given.</summary>
    public static void WritePlacesOnly(Utf8JsonWriter writer, string id, IReadOnlyList<ToponymResolution> places)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(places);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        WritePlaces(writer, places);
        writer.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter writer, Mention mention)
    {
        writer.WriteStartObject();
        WriteSpan(writer, mention.Span);
        writer.WriteStartObject("head");
        WriteSpan(writer, mention.Sentence[mention.Head].Span);
        writer.WriteEndObject();
        if (mention.IsNamed && mention.Name != mention.Tokens)
        {
            writer.WriteStartObject("name");
            WriteSpan(writer, mention.Sentence.SpanOf(mention.Name));
            writer.WriteEndObject();
        }

        writer.WriteString("kind", LowerName(RecordedMentions.KindOf(mention)));
        writer.WriteBoolean("named", mention.IsNamed);
        writer.WriteBoolean("pronoun", mention.IsPronoun);
        WriteNullable(writer, "entity", mention.Actor?.Entity);
        WriteNullable(writer, "country", mention.Actor?.Country);
        writer.WriteStartArray("sectors");
        foreach (var sector in mention.Actor?.Sectors ?? []) writer.WriteStringValue(sector.ToString());
        writer.WriteEndArray();
        WriteNullable(writer, "wikidata", mention.Actor?.Wikidata);
        writer.WriteNumber("cluster", mention.Cluster);
        writer.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter writer, IReadOnlyList<ToponymResolution> places)
    {
        writer.WriteStartArray("places");
        foreach (var toponym in places)
        {
            if (toponym.Sentence.Part != DocumentPart.Body) continue;
            writer.WriteStartObject();
            WriteSpan(writer, toponym.Span);
            if (toponym.Place is { } place)
            {
                writer.WriteString("name", place.Name);
                writer.WriteNumber("lat", place.Latitude);
                writer.WriteNumber("lon", place.Longitude);
                if (place.GeoNamesId is { } id) writer.WriteNumber("geonames", id);
                else writer.WriteNull("geonames");
                WriteNullable(writer, "country", place.Country);
                WriteNullable(writer, "admin1", place.Admin1);
                writer.WriteString("resolution", LowerName(place.Resolution));
            }

            writer.WriteString("kind", LowerName(toponym.Kind));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter writer, IReadOnlyList<DateExpression> dates)
    {
        writer.WriteStartArray("dates");
        foreach (var date in dates)
        {
            if (date.Sentence.Part != DocumentPart.Body) continue;
            writer.WriteStartObject();
            WriteSpan(writer, date.Span);
            writer.WriteString("type", date.Type.ToString().ToUpperInvariant());
            WriteNullable(writer, "value", date.Value);
            WriteNullable(writer, "begin", Iso(date.Begin));
            WriteNullable(writer, "end_date", Iso(date.End));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteQuantities(Utf8JsonWriter writer, IReadOnlyList<Quantity> quantities)
    {
        writer.WriteStartArray("quantities");
        foreach (var quantity in quantities)
        {
            if (quantity.Sentence.Part != DocumentPart.Body) continue;
            writer.WriteStartObject();
            WriteSpan(writer, quantity.Span);
            WriteNullable(writer, "kind", quantity.Kind is { } kind ? LowerName(kind) : null);
            WriteNumber(writer, "low", quantity.Low);
            WriteNumber(writer, "best", quantity.Best);
            WriteNumber(writer, "high", quantity.High);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteQuotations(Utf8JsonWriter writer, IReadOnlyList<Quotation> quotations)
    {
        writer.WriteStartArray("quotes");
        foreach (var quotation in quotations)
        {
            if (quotation.Sentence.Part != DocumentPart.Body || quotation.IsNested) continue;
            writer.WriteStartObject();
            WriteSpans(writer, "source", quotation.Source);
            WriteSpans(writer, "cue", quotation.Cue);
            WriteSpans(writer, "content", quotation.Content);
            writer.WriteBoolean("direct", quotation.IsDirect);
            writer.WriteString("kind", KindName(quotation.Kind));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string KindName(QuotationKind kind) => kind switch
    {
        QuotationKind.Thought => "thought",
        QuotationKind.Stance => "stance",
        QuotationKind.Evidence => "evidence",
        QuotationKind.Seeming => "seeming",
        _ => "speech",
    };

    private static void WriteSpans(Utf8JsonWriter writer, string name, IReadOnlyList<TextSpan> spans)
    {
        writer.WriteStartArray(name);
        foreach (var span in spans)
        {
            writer.WriteStartObject();
            WriteSpan(writer, span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
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

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string LowerName<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
