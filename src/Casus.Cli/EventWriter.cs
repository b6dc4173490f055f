using Casus.Events;

namespace Casus.Cli;

/// <summary>Writes coded events in one format.</summary>
internal abstract class EventWriter : IDisposable
{
    /// <summary>A writer for a format.</summary>
    public static EventWriter Create(EventFormat format, Stream stream, bool isTerminal) => format switch
    {
        EventFormat.Jsonl => new JsonlEventWriter(stream),
        EventFormat.Csv => new CsvEventWriter(stream),
        EventFormat.Plover => new PloverEventWriter(stream),
        _ => new TableEventWriter(stream, isTerminal),
    };

    /// <summary>Writes one event.</summary>
    public abstract void Write(CodedEvent codedEvent);

    /// <summary>Writes what comes behind the last event.</summary>
    public virtual void Finish()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the writer holds; never the stream.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
