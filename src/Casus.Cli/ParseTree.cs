using System.Text;
using Casus.Documents;

namespace Casus.Cli;

/// <summary>Draws a sentence's dependency tree as indented text.</summary>
internal static class ParseTree
{
    /// <summary>One line a word, children under their head in text order; triggers are marked with <c>*</c>.</summary>
    public static string Draw(Sentence sentence, IReadOnlyList<TextSpan> triggers)
    {
        var lines = new StringBuilder();
        Draw(sentence, sentence.Root, "", "", triggers, lines);
        return lines.ToString();
    }

    private static void Draw(Sentence sentence, int token, string first, string rest, IReadOnlyList<TextSpan> triggers, StringBuilder lines)
    {
        var word = sentence[token];
        var isTrigger = triggers.Any(trigger => trigger.Contains(word.Span));
        var relation = word.Relation.ToString().ToLowerInvariant().Replace('_', ':');
        lines.Append("  ").Append(first).Append(isTrigger ? "*" : "").Append(sentence.FormOf(token)).Append("  ").Append(relation).Append('/').Append(word.Tag.ToString().ToUpperInvariant()).Append('\n');
        var children = sentence.ChildrenOf(token);
        for (var i = 0; i < children.Length; i++)
        {
            var isLast = i == children.Length - 1;
            Draw(sentence, children[i], rest + (isLast ? "└ " : "├ "), rest + (isLast ? "  " : "│ "), triggers, lines);
        }
    }
}
