namespace Casus.Events.Patterns;

/// <summary>Where a party of an event is found, seen from the trigger: through at most one argument to another.</summary>
/// <param name="First">The first step.</param>
/// <param name="FirstWord">The preposition of the first step, where it is one.</param>
/// <param name="Second">The second step; <see cref="RoleStep.None"/> where the path has one step.</param>
/// <param name="SecondWord">The preposition of the second step, where it is one.</param>
internal sealed record RolePath(RoleStep First, string? FirstWord, RoleStep Second, string? SecondWord)
{
    /// <summary>The path as written in the data file.</summary>
    public override string ToString() =>
        Second == RoleStep.None ? Name(First, FirstWord) : $"{Name(First, FirstWord)}.{Name(Second, SecondWord)}";

    /// <summary>Reads a path such as <c>object</c>, <c>on</c> or <c>object.possessive</c>.</summary>
    public static RolePath Parse(string text)
    {
        var (first, firstWord) = (RoleStep.None, default(string));
        var (second, secondWord) = (RoleStep.None, default(string));
        var dot = text.IndexOf('.');
        (first, firstWord) = Step(dot < 0 ? text : text[..dot]);
        if (dot >= 0) (second, secondWord) = Step(text[(dot + 1)..]);
        return new RolePath(first, firstWord, second, secondWord);
    }

    private static (RoleStep Step, string? Word) Step(string text) => text switch
    {
        "subject" => (RoleStep.Subject, null),
        "object" => (RoleStep.Object, null),
        "indirect" => (RoleStep.Indirect, null),
        "possessive" => (RoleStep.Possessive, null),
        "modifier" => (RoleStep.Modifier, null),
        "clause" => (RoleStep.Clause, null),
        "speaker" => (RoleStep.Speaker, null),
        "none" => (RoleStep.Nobody, null),
        _ => (RoleStep.Preposition, text),
    };

    private static string Name(RoleStep step, string? word) => word ?? step.ToString().ToLowerInvariant();
}
