namespace Casus.Documents;

/// <summary>
/// Finds the sentences of one paragraph of news English over its tokens. Colons and semicolons end nothing; a full stop before a lower-case
/// word mostly stands in a broken sentence ("a drone strike. at the airport") and ends nothing either.
/// </summary>
internal static class SentenceSplitter
{
    // How far behind a quotation its speaker is looked for: '"Why now?" the Syrian minister asked.'
    private const int SpeakerReach = 5;

    /// <summary>Appends the end (token index behind the last token) of each sentence of [<paramref name="first"/>, <paramref name="last"/>).</summary>
    public static void Split(string text, List<TextSpan> tokens, int first, int last, List<int> ends)
    {
        var hasCapitals = HasCapitals(text, tokens, first, last);
        var start = first;
        for (var i = first; i < last; i++)
        {
            if (!CanEnd(text, tokens[i])) continue;
            var end = WithClosers(text, tokens, i + 1, last);
            if (end >= last) break;
            if (IsEnd(text, tokens, start, i, end, last, hasCapitals))
            {
                ends.Add(end);
                start = end;
            }

            i = Math.Max(i, end - 1);
        }

        if (start < last) ends.Add(last);
    }

    private static bool CanEnd(string text, TextSpan token) =>
        text[token.End - 1] is '.' or '!' or '?' or '\u2026' or '\u3002' && !(token.Length > 1 && char.IsAsciiDigit(text[token.Start]));

    /// <summary>Index behind the closing quotes and brackets that touch the final sign.</summary>
    private static int WithClosers(string text, List<TextSpan> tokens, int at, int last)
    {
        while (at < last && tokens[at].Start == tokens[at - 1].End && IsCloser(text, tokens, at)) at++;

        // A footnote mark belongs to the sentence before it: "the treaty.[22] Later".
        if (at + 2 < last && tokens[at].Start == tokens[at - 1].End && text[tokens[at].Start] == '[' && char.IsAsciiDigit(text[tokens[at + 1].Start])
            && text[tokens[at + 2].Start] == ']')
            at += 3;
        return at;
    }

    private static bool IsCloser(string text, List<TextSpan> tokens, int at)
    {
        var token = tokens[at];
        var c = text[token.Start];
        if (token.Length > 2 || !(c is ')' or ']' or '}' or '"' or '\u201D' or '\'' or '\u2019' or '!' or '?' or '.')) return false;
        // An opening quote may touch a full stop by mistake (said."We): then a word touches it on the other side.
        return c is not ('"' or '\'') || at + 1 >= tokens.Count || tokens[at + 1].Start > token.End || !char.IsLetter(text[token.End]);
    }

    private static bool IsEnd(string text, List<TextSpan> tokens, int start, int i, int end, int last, bool hasCapitals)
    {
        var token = tokens[i];
        var mark = text[token.End - 1];
        var quoted = end > i + 1;
        var next = FirstWord(text, tokens, end, last, out var opened);
        if (next >= last) return true;
        var touching = tokens[end].Start == tokens[end - 1].End;
        var c = text[tokens[next].Start];
        var isUpper = char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c));
        var isLower = char.IsLower(c);
        if (c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']') return false;

        // A blank is missing: "said.The army" is two sentences, "Yahoo!-owned" is not.
        if (touching && !(mark == '.' && token.Length == 1 && isUpper && tokens[next].Length > 1 && i > start && tokens[i - 1].Length > 1
            && char.IsLower(text[token.Start - 1])) && !(opened && mark is '.' or '!' or '?'))
            return false;
        if (isLower) return !hasCapitals || StartsLowerCaseName(text, tokens[next]);
        if (mark is '!' or '?') return !(quoted && NamesSpeaker(text, tokens, end, last)) && !IsNameWithMark(text, tokens, i, quoted);
        if (token.Length > 1 && char.IsLetter(text[token.Start])) return EndsBehindAbbreviation(text, tokens, start, i, next, opened, quoted);

        // "1. Introduction", "A. The parties": the number of a list item.
        if (mark == '.' && token.Length == 1 && i == start + 1 && (char.IsAsciiDigit(text[tokens[start].Start]) || tokens[start].Length == 1)) return false;
        return true;
    }

    private static bool EndsBehindAbbreviation(string text, List<TextSpan> tokens, int start, int i, int next, bool opened, bool quoted)
    {
        if (quoted) return true;
        var token = tokens[i];
        var word = text.AsSpan(token.Start, token.Length - 1);
        if (Abbreviations.IsTitle(word)) return false;
        var following = tokens[next].In(text);
        if (!char.IsLetter(following[0]))
        {
            // "Jan. 3", "No. 10", "U.S. (AP)"; but "p.m. 12 people died" stays together too, which loses less than cutting a date would.
            return opened && text[tokens[next].Start - 1] is '"' or '\u201C' && !IsInitial(word);
        }

        // A clock time ends a sentence before any word but a zone or a day: "at 5 p.m. Rescuers" against "at 5 p.m. EST".
        if (word is "p.m" or "a.m" or "P.M" or "A.M") return !IsAllUpper(following) && !IsDay(following);
        if (word is "etc") return true;
        if (word is "e.g" or "i.e" or "c" or "ca" or "cf" or "vs") return false;
        if (opened && !IsInitial(word) && text[tokens[next].Start - 1] is not ('(' or '[')) return true;
        return Abbreviations.IsStarter(following) && !(IsAllUpper(following) && following.Length > 1 && IsAllUpper(word)) && i > start
            && !(IsInitial(word) && i > start && char.IsUpper(text[tokens[i - 1].Start]) && following.Length <= 2);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1;

    private static bool IsDay(ReadOnlySpan<char> word) =>
        word.EndsWith("day", StringComparison.Ordinal) || word is "Eastern" or "Pacific" or "Central" or "Greenwich" or "Moscow" or "Jan" or "Feb" or "March"
            or "April" or "May" or "June" or "July" or "August" or "Aug" or "Sept" or "September" or "October" or "Oct" or "November" or "December" or "January"
            or "February" or "Local";

    private static bool IsAllUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    /// <summary>The first token at or behind <paramref name="at"/> that is no opening quote, bracket or dash.</summary>
    private static int FirstWord(string text, List<TextSpan> tokens, int at, int last, out bool opened)
    {
        opened = false;
        while (at < last && tokens[at].Length <= 2 && text[tokens[at].Start] is '"' or '\u201C' or '\u2018' or '\'' or '`' or '(' or '[' or '\u00AB' or '\u2022' or '-' or '\u2013' or '\u2014' or '*')
        {
            opened |= text[tokens[at].Start] is '"' or '\u201C' or '\u2018' or '\'' or '`' or '(' or '[' or '\u00AB';
            at++;
        }

        return at;
    }

    // "al-Shabab fighters attacked", "el-Sisi said": names that keep their small letter; "iPhone sales": a capital inside.
    private static bool StartsLowerCaseName(string text, TextSpan token)
    {
        var word = token.In(text);
        if (word is "al" or "el" or "bin" or "ibn" or "von") return token.End < text.Length && (text[token.End] == '-' || word.Length > 2);
        return word.Length > 2 && char.IsUpper(word[1]);
    }

    // '"Is it war?" President Putin asked': the question belongs to the longer sentence.
    private static bool NamesSpeaker(string text, List<TextSpan> tokens, int at, int last)
    {
        for (var i = at; i < Math.Min(last, at + SpeakerReach); i++)
        {
            var word = tokens[i].In(text);
            if (word is "said" or "asked" or "says" or "asks" or "told" or "added" or "shouted" or "wrote" or "cried" or "wondered" or "demanded" or "replied") return true;
            if (!char.IsLetter(word[0]) && word[0] is not ('-' or '.')) return false;
        }

        return false;
    }

    // "Yahoo! Inc": a mark inside a name stands between two capitalised words without a quote.
    private static bool IsNameWithMark(string text, List<TextSpan> tokens, int i, bool quoted) =>
        !quoted && i > 0 && i + 1 < tokens.Count && tokens[i - 1].In(text) is "Yahoo" or "Jeopardy";

    /// <summary>Whether the paragraph uses capitals at all; "I" tells nothing.</summary>
    private static bool HasCapitals(string text, List<TextSpan> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
            if (char.IsUpper(text[tokens[i].Start]) && tokens[i].In(text) is not "I") return true;
        return false;
    }
}
