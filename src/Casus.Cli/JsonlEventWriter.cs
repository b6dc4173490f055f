using Casus.Events;

namespace Casus.Cli;

/// <summary>One JSON object an event.</summary>
internal sealed class JsonlEventWriter(Stream stream) : EventWriter
{
    /// <inheritdoc/>
    public override void Write(CodedEvent codedEvent) => stream.Write(JsonLines.Render(writer => EventRecordWriter.Write(writer, codedEvent)));
}
