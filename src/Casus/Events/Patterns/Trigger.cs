namespace Casus.Events.Patterns;

/// <summary>
/// The word or words of a trigger. For a verb or adjective the others are particles or prepositions ("crack down"); for a noun the words before it
/// ("suicide" of "suicide bombing").
/// </summary>
/// <param name="Head">Lemma of the verb, the adjective, or the last word of the noun.</param>
/// <param name="Others">Lemmas of the other words, in text order; mostly empty.</param>
internal sealed record Trigger(string Head, string[] Others)
{
    /// <summary>Reads a trigger as the data files write it.</summary>
    public static Trigger Parse(string text, TriggerKind kind)
    {
        var words = text.Trim().ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return kind == TriggerKind.Noun ? new Trigger(words[^1], words[..^1]) : new Trigger(words[0], words[1..]);
    }
}
