using System.Collections.Frozen;

namespace Casus.Documents;

/// <summary>
/// Finds the short report that news puts behind a sentence: "Jets bombed a depot, killing ten, <em>the observatory said on Monday</em>." Parsed
/// together, the last words before it are taken for one phrase with its subject ("ten, the observatory"), so the two are parsed apart and tied.
/// Not "In his speech, the minister said so", where nothing is reported before the comma: <see cref="IsClause"/> looks at the trees.
/// </summary>
internal static class TrailingReport
{
    /// <summary>Words of a subject at most: "the Syrian Observatory for Human Rights" has six.</summary>
    private const int MaxSubject = 9;

    /// <summary>Words behind the verb at most: "told the state news agency", "said in a statement".</summary>
    private const int MaxBehind = 5;

    /// <summary>A clause has at least a subject, a verb and something more.</summary>
    private const int LeastBefore = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        "said says say reported reports announced added confirmed claimed stated noted warned wrote told tells".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // What makes the words before the verb more than a noun phrase, or the words behind it a clause of their own
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseWords =
        "that which who whom whose has had have was were is are be been will would not if whether because to what how why".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Index of the first token of the report; 0 where there is none.</summary>
    public static int StartIn(string text, ReadOnlySpan<TextSpan> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].In(text) is "." or "\"" or "\u201D") last--;
        var verb = last;
        for (; verb > 0 && last - verb <= MaxBehind; verb--)
        {
            var word = tokens[verb].In(text);
            if (Verbs.Contains(word)) break;
            if (IsBorder(word) || ClauseWords.Contains(word)) return 0;
        }

        if (verb <= LeastBefore || last - verb > MaxBehind) return 0;
        for (var i = verb - 1; i > LeastBefore && verb - i <= MaxSubject + 1; i--)
        {
            var word = tokens[i].In(text);
            if (word is "," || word is "\"" or "\u201D" or "\u2019" && tokens[i - 1].In(text) is "," or "?" or "!") return i < verb - 1 ? i + 1 : 0;
            if (IsBorder(word) || ClauseWords.Contains(word)) return 0;
        }

        return 0;
    }

    /// <summary>Whether a parsed part is a clause that can stand alone or be reported: it has a verb with a subject and nothing that subordinates it.</summary>
    public static bool IsClause(ReadOnlySpan<Token> tokens)
    {
        var root = -1;
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Head < 0) root = i;
        var (hasSubject, isVerbal) = (false, tokens[root].PartOfSpeech is PartOfSpeech.Verb);
        foreach (var token in tokens)
        {
            if (token.Head != root) continue;
            // "When rebels attacked the town, the ministry said nothing"
            if (token.Relation == DependencyRelation.Mark || token is { Relation: DependencyRelation.Advmod, Tag: PennTag.Wrb }) return false;
            hasSubject |= token.Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Expl or DependencyRelation.Csubj;
            isVerbal |= token.Relation == DependencyRelation.Cop;
        }

        return hasSubject && isVerbal;
    }

    private static bool IsBorder(ReadOnlySpan<char> word) => word is "," or ";" or ":" or "(" or ")" or "-" or "\u2013" or "\u2014" or "\"" or "\u201C" or "\u201D" or "?" or "!";
}
