using System.Globalization;
using System.Text;
using Casus.Articles;

namespace Casus.Documents;

/// <summary>The two ways of <c>casus parse</c>: CoNLL-U whose tokens are given, and raw text. Both write CoNLL-U with line feeds.</summary>
public static class ConlluParsing
{
    private const int Id = 0, Form = 1, Lemma = 2, Part = 3, Tag = 4, Features = 5, Head = 6, Relation = 7, Enhanced = 8, Miscellany = 9;

    /// <summary>
    /// Parses CoNLL-U anew over its own tokens. Ids, forms, multiword ranges, comments and the last column stay; lemma, tags, head and relation
    /// are filled in; features and enhanced relations become <c>_</c>; empty nodes ("8.1") are left out, since they belong to the latter.
    /// </summary>
    /// <param name="parser">The parser.</param>
    /// <param name="input">CoNLL-U.</param>
    /// <param name="output">Target.</param>
    /// <param name="name">Name of the input, for errors.</param>
    /// <exception cref="DataFileException">A row does not have ten cells.</exception>
    public static void ParseConllu(DocumentParser parser, TextReader input, TextWriter output, string name = "input")
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var text = new StringBuilder();
        foreach (var sentence in ConlluReader.Read(input, name))
        {
            sentence.Rows.RemoveAll(r => r[Id].Contains('.', StringComparison.Ordinal));
            var words = sentence.Words();
            if (words.Count == 0) continue;
            text.Clear();
            var spans = new TextSpan[words.Count];
            for (var i = 0; i < spans.Length; i++)
            {
                spans[i] = new TextSpan(text.Length, text.Length + words[i][Form].Length);
                text.Append(words[i][Form]).Append(' ');
            }

            var tokens = parser.Analyze(text.ToString(), spans);
            for (var i = 0; i < spans.Length; i++) Fill(words[i], tokens[i]);
            ConlluWriter.Write(output, sentence);
        }
    }

    /// <summary>Parses raw text; a blank line ends a paragraph, other line ends are treated as <see cref="DocumentParser"/> does.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="input">Plain text.</param>
    /// <param name="output">Target.</param>
    public static void ParseText(DocumentParser parser, TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var document = parser.Parse(new Article { Id = "text", Text = input.ReadToEnd() });
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            var rows = new ConlluSentence();
            if (sentence.Paragraph != paragraph) rows.Comments.Add("# newpar");
            paragraph = sentence.Paragraph;
            rows.Comments.Add("# text = " + OneLine(sentence.Characters));
            AddRows(sentence, rows.Rows);
            ConlluWriter.Write(output, rows);
        }
    }

    private static void AddRows(Sentence sentence, List<string[]> rows)
    {
        for (var i = 0; i < sentence.Count;)
        {
            var last = i;
            while (last + 1 < sentence.Count && IsContracted(sentence, last + 1)) last++;
            var isRange = last > i;
            var spaceAfter = Touches(sentence, last) ? "SpaceAfter=No" : "_";
            if (isRange)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{i + 1}-{last + 1}");
                rows.Add(NewRow(id, sentence.SpanOf(new TokenRange(i, last + 1)).In(sentence.Text), spaceAfter));
            }

            // A word of a multiword range says nothing about the blank behind it: the range does.
            for (; i <= last; i++)
            {
                var row = NewRow((i + 1).ToString(CultureInfo.InvariantCulture), sentence.FormOf(i), isRange ? "_" : spaceAfter);
                Fill(row, sentence[i]);
                rows.Add(row);
            }
        }
    }

    /// <summary>Whether the token is written together with the one before as one orthographic word ("do|n't", "Syria|'s", "can|not").</summary>
    private static bool IsContracted(Sentence sentence, int i)
    {
        var (before, token) = (sentence[i - 1].Span, sentence[i].Span);
        if (before.End != token.Start) return false;
        var first = sentence.Text[token.Start];
        if (char.IsLetter(first)) return char.IsLetter(sentence.Text[before.End - 1]);
        if (!Tokenizer.IsApostrophe(first) || !Tokenizer.IsWordUnit(sentence.Text[before.End - 1]) && sentence.Text[before.End - 1] != '.') return false;
        return token.Length > 1 ? char.IsLetter(sentence.Text[token.Start + 1]) : sentence[i].Tag == PennTag.Pos;
    }

    private static bool Touches(Sentence sentence, int i)
    {
        var end = sentence[i].Span.End;
        return end < sentence.Text.Length && !char.IsWhiteSpace(sentence.Text[end]);
    }

    private static string[] NewRow(string id, ReadOnlySpan<char> form, string spaceAfter)
    {
        var row = new string[ConlluSentence.CellCount];
        Array.Fill(row, "_");
        row[Id] = id;
        row[Form] = form.ToString();
        row[Miscellany] = spaceAfter;
        return row;
    }

    private static void Fill(string[] row, in Token token)
    {
        row[Lemma] = token.Lemma;
        row[Part] = UniversalNames.NameOf(token.PartOfSpeech);
        row[Tag] = UniversalNames.NameOf(token.Tag);
        row[Features] = "_";
        row[Head] = (token.Head + 1).ToString(CultureInfo.InvariantCulture);
        row[Relation] = UniversalNames.NameOf(token.Relation);
        row[Enhanced] = "_";
    }

    private static string OneLine(ReadOnlySpan<char> characters)
    {
        var builder = new StringBuilder(characters.Length);
        foreach (var c in characters)
            if (!char.IsWhiteSpace(c)) builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != ' ') builder.Append(' ');
        return builder.ToString();
    }
}
