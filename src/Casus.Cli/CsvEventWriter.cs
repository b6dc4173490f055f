using System.Globalization;
using System.Text;
using Casus.Entities.Quantities;
using Casus.Events;

namespace Casus.Cli;

/// <summary>One row an event, RFC 4180, with a header; several values in a cell are separated by <c>;</c>.</summary>
internal sealed class CsvEventWriter : EventWriter
{
    private static readonly string[] Columns =
    [
        "id", "article", "published", "date_start", "date_end", "date_granularity", "type", "modes", "contexts", "auxiliary", "quad", "score", "cameo", "goldstein",
        "source_code", "source_entity", "source_text", "target_code", "target_entity", "target_text", "place", "place_country", "admin1", "latitude", "longitude", "geonames",
        "killed_low", "killed_best", "killed_high", "wounded_best", "arrested_best", "participants_best", "speaker", "assertion", "confidence", "pattern", "sentence",
    ];

    private readonly Stream _stream;

    /// <summary>Creates a writer and writes the header.</summary>
    public CsvEventWriter(Stream stream)
    {
        _stream = stream;
        WriteRow(Columns);
    }

    /// <inheritdoc/>
    public override void Write(CodedEvent codedEvent)
    {
        var place = codedEvent.Place?.Place;
        var killed = Of(codedEvent, QuantityKind.Killed);
        WriteRow(
            codedEvent.Id, codedEvent.Article.Id, Iso(codedEvent.Article.Published?.Date), Iso(codedEvent.Date?.Start), Iso(codedEvent.Date?.End),
            codedEvent.Date?.Granularity.ToString().ToLowerInvariant(), codedEvent.Type.ToString(), Join(codedEvent.Modes), Join(codedEvent.Contexts),
            Join(EventRecordWriter.AuxiliaryNames(codedEvent.Auxiliary)), Number(codedEvent.QuadClass), Number(codedEvent.Score), codedEvent.Cameo, Number(codedEvent.Goldstein),
            Join(codedEvent.Sources.Select(party => party.Actor.Code)), Join(codedEvent.Sources.Select(party => party.Actor.Entity)), Join(codedEvent.Sources.Select(party => party.Text)),
            Join(codedEvent.Targets.Select(party => party.Actor.Code)), Join(codedEvent.Targets.Select(party => party.Actor.Entity)), Join(codedEvent.Targets.Select(party => party.Text)),
            place?.Name ?? codedEvent.Place?.Text, place?.Country, place?.Admin1, Number(place?.Latitude), Number(place?.Longitude), Number(place?.GeoNamesId),
            Number(killed?.Low), Number(killed?.Best), Number(killed?.High), Number(Of(codedEvent, QuantityKind.Wounded)?.Best), Number(Of(codedEvent, QuantityKind.Arrested)?.Best),
            Number(Of(codedEvent, QuantityKind.Participants)?.Best), codedEvent.Speaker?.Actor.Entity ?? codedEvent.Speaker?.Text, codedEvent.Assertion.ToString().ToLowerInvariant(),
            Number(codedEvent.Confidence), codedEvent.Provenance.Pattern, codedEvent.Sentence.Characters.ToString());
    }

    private static Magnitude? Of(CodedEvent codedEvent, QuantityKind kind) => codedEvent.Magnitudes.FirstOrDefault(magnitude => magnitude.Kind == kind);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string?> values) => string.Join(';', values.OfType<string>());

    private void WriteRow(params ReadOnlySpan<string?> cells)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) row.Append(',');
            Append(row, cells[i] ?? "");
        }

        _stream.Write(Encoding.UTF8.GetBytes(row.Append("\r\n").ToString()));
    }

    private static void Append(StringBuilder row, string cell)
    {
        if (cell.AsSpan().ContainsAny(",\"\r\n")) row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else row.Append(cell);
    }
}
