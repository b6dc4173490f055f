using System.Globalization;

namespace Casus.Documents;

/// <summary>What the parser may have to say about a text, with its code.</summary>
public static class DocumentDiagnostics
{
    /// <summary><c>DOC001</c>: the text is longer than <see cref="DocumentParser.MaxTextLength"/> and was read up to there.</summary>
    public static Diagnostic TextCut(int length) =>
        new("DOC001", string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters; only the first {DocumentParser.MaxTextLength} were parsed."));

    /// <summary><c>DOC002</c>: sentences were longer than <see cref="DocumentParser.MaxSentenceLength"/> tokens and were cut into pieces.</summary>
    public static Diagnostic SentencesCut(int count) =>
        new("DOC002", string.Create(CultureInfo.InvariantCulture, $"{count} sentences had more than {DocumentParser.MaxSentenceLength} tokens and were cut into pieces."));

    /// <summary><c>DOC003</c>: paragraphs of the article lie outside its text or overlap; they were left out.</summary>
    public static Diagnostic ParagraphsIgnored(int count) =>
        new("DOC003", string.Create(CultureInfo.InvariantCulture, $"{count} paragraphs lie outside the text or out of order; they were left out."));
}
