namespace Casus.Events.Patterns;

/// <summary>
/// What an argument must be: one of <see cref="AnyOf"/> (lemmas and <c>@classes</c>) and none of <see cref="NoneOf"/>.
/// <c>[any]</c> asks only that it is there, <c>[none]</c> that it is not.
/// </summary>
internal sealed record ArgumentCondition
{
    /// <summary>Lemmas and class names (with their <c>@</c>), one of which must hold; empty = anything will do.</summary>
    public required string[] AnyOf { get; init; }

    /// <summary>Lemmas and class names that must not hold.</summary>
    public required string[] NoneOf { get; init; }

    /// <summary>Whether the argument must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the argument must be absent.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>How much the condition narrows: 0 for none, 1 for presence, 2 for a class or words.</summary>
    public int Specificity => IsForbidden ? 1 : AnyOf.Length > 0 ? 3 : IsRequired ? 1 : 0;

    /// <summary>Reads a condition list.</summary>
    public static ArgumentCondition Parse(YamlNode node)
    {
        var anyOf = new List<string>();
        var noneOf = new List<string>();
        var (required, forbidden) = (false, false);
        foreach (var text in node.Texts)
        {
            if (text == "any") required = true;
            else if (text == "none") forbidden = true;
            else if (text.StartsWith('!')) noneOf.Add(text[1..].ToLowerInvariant());
            else anyOf.Add(text.ToLowerInvariant());
        }

        return new ArgumentCondition { AnyOf = [.. PluralWords.WithSingulars(anyOf)], NoneOf = [.. PluralWords.WithSingulars(noneOf)], IsRequired = required || anyOf.Count > 0, IsForbidden = forbidden };
    }
}
