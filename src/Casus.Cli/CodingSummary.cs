using System.Globalization;
using Casus.Events;

namespace Casus.Cli;

/// <summary>Counts what a run coded.</summary>
internal sealed class CodingSummary
{
    private readonly int[] _byQuad = new int[5];
    private int _articles;
    private int _events;

    /// <summary>Counts one article.</summary>
    public void Add(IReadOnlyList<CodedEvent> events)
    {
        _articles++;
        _events += events.Count;
        foreach (var codedEvent in events) _byQuad[codedEvent.QuadClass]++;
    }

    /// <summary>One line for people.</summary>
    public string Describe(int failures, string? store) => string.Create(
        CultureInfo.InvariantCulture,
        $"{_articles} articles, {_events} events: {_byQuad[1]} verbal cooperation, {_byQuad[2]} material cooperation, {_byQuad[3]} verbal conflict, {_byQuad[4]} material conflict"
        + $"{(failures > 0 ? $"; {failures} inputs failed" : "")}{(store is null ? "" : $"; stored in {store}")}");
}
