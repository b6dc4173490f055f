namespace Casus.Events.Patterns;

/// <summary>One entry of <c>operators.yaml</c>: words that change the event under them.</summary>
internal sealed record OperatorEntry
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>What they do to it.</summary>
    public required OperatorEffect Effect { get; init; }

    /// <summary>How the event may hang on them.</summary>
    public required ClauseForms Complement { get; init; }

    /// <summary>Who becomes the target where the event names none.</summary>
    public required RolePath[] Addressee { get; init; }

    /// <summary>Whether the object of the operator does the embedded act ("urge Y to leave") rather than its subject ("promise X to leave").</summary>
    public bool IsObjectControl { get; init; }
}
