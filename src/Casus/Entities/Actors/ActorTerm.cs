namespace Casus.Entities.Actors;

/// <summary>One row of a table of actors while it is checked: who was what, from when to when, and where that stands.</summary>
internal sealed record ActorTerm
{
    /// <summary>The row.</summary>
    public required TableRow Row { get; init; }

    /// <summary>Canonical name.</summary>
    public string Name => Row[0];

    /// <summary>person, group or organization.</summary>
    public string Kind => Row[2];

    /// <summary>Country code; empty for international bodies.</summary>
    public string Country => Row[3];

    /// <summary>Short title.</summary>
    public string Role => Row[5];

    /// <summary>First day that the cell <c>from</c> may mean; the first of all days where it is empty.</summary>
    public DateOnly Earliest { get; private init; } = DateOnly.MinValue;

    /// <summary>Last day that the cell <c>to</c> may mean; the last of all days where it is empty.</summary>
    public DateOnly Latest { get; private init; } = DateOnly.MaxValue;

    /// <summary>First day on which the role was held for sure; null where the beginning is not known.</summary>
    public DateOnly? SureFrom { get; private init; }

    /// <summary>Last day on which the role was held for sure; the last of all days where it lasts.</summary>
    public DateOnly SureTo { get; private init; } = DateOnly.MaxValue;

    /// <summary>Whether both dates are dates, and the end is not before the beginning.</summary>
    public bool IsSound { get; private init; } = true;

    /// <summary>Reads a row with the nine cells of a table of actors.</summary>
    public static ActorTerm Of(TableRow row)
    {
        var (from, to) = (row[6], row[7]);
        var (earliest, sureFrom, sureTo, latest) = (DateOnly.MinValue, (DateOnly?)null, DateOnly.MaxValue, DateOnly.MaxValue);
        var isSound = true;
        if (from.Length > 0)
        {
            isSound &= TableDates.TryRead(from, last: false, out earliest);
            isSound &= TableDates.TryRead(from, last: true, out var day);
            sureFrom = day;
        }

        if (to.Length > 0)
        {
            isSound &= TableDates.TryRead(to, last: true, out latest);
            isSound &= TableDates.TryRead(to, last: false, out sureTo);
        }

        return new ActorTerm { Row = row, Earliest = earliest, SureFrom = sureFrom, SureTo = sureTo, Latest = latest, IsSound = isSound && earliest <= latest };
    }

    /// <summary>
    /// Whether both held their roles on more than one same day, whatever the days are that a year or a month alone leaves open. The day of the handover belongs to both.
    /// </summary>
    public bool SurelyOverlaps(ActorTerm other)
    {
        if (!IsSound || !other.IsSound || SureFrom is not { } from || other.SureFrom is not { } otherFrom) return false;
        return (from > otherFrom ? from : otherFrom) < (SureTo < other.SureTo ? SureTo : other.SureTo);
    }

    /// <summary>Whether some day may belong to both.</summary>
    public bool MayOverlap(ActorTerm other) => Earliest < other.Latest && other.Earliest < Latest;
}
