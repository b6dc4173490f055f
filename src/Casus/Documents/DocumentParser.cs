using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Casus.Articles;

namespace Casus.Documents;

/// <summary>
/// Finds the words of an article, their tags and lemmas, and the dependency tree of each sentence, by models trained on the English
/// Universal Dependencies treebanks EWT and GUM. Immutable and safe to share between threads; the same article gives the same document.
/// </summary>
public sealed class DocumentParser
{
    /// <summary>Most characters (UTF-16 units) of a text or title that are parsed: ten times the longest newspaper reports.</summary>
    public const int MaxTextLength = 2_000_000;

    /// <summary>Most tokens of a sentence: longer ones are tables or lists without full stops, and are cut into pieces.</summary>
    public const int MaxSentenceLength = 400;

    private readonly PartOfSpeechTagger _tagger;
    private readonly DependencyParser _parser;
    private readonly Lemmatizer _lemmatizer;
    private readonly ConcurrentBag<SentenceAnalyzer> _analyzers = [];

    private DocumentParser(PartOfSpeechTagger tagger, DependencyParser parser, Lemmatizer lemmatizer)
    {
        _tagger = tagger;
        _parser = parser;
        _lemmatizer = lemmatizer;
    }

    /// <summary>Loads the models.</summary>
    /// <param name="modelDirectory">The folder that holds <c>tagger.bin</c>, <c>parser.bin</c> and <c>lemmas.bin</c>.</param>
    /// <param name="dataDirectory">The folder <c>data</c>, for the forms of verbs the treebank has not seen; null to do without.</param>
    /// <param name="preparedDirectory">The folder of what <see cref="Prepare"/> wrote, which is used where it was made from these very models; null to do without.</param>
    /// <exception cref="DataFileException">A file is missing, damaged or of another format version; the message names it and both versions.</exception>
    public static DocumentParser Load(string modelDirectory, string? dataDirectory = null, string? preparedDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(modelDirectory);
        var lemmatizer = Task.Run(() => Lemmatizer.Load(
            Path.Combine(modelDirectory, ModelNames.Lemmas), dataDirectory is null ? null : Path.Combine(dataDirectory, "documents", "verbs.tsv")));
        var (tagger, parser) = LoadPrepared(modelDirectory, preparedDirectory) ?? LoadModels(modelDirectory);
        return new DocumentParser(tagger, parser, lemmatizer.GetAwaiter().GetResult());
    }

    /// <summary>Unpacks the models into tables that the next <see cref="Load"/> need only map into memory.</summary>
    /// <param name="modelDirectory">The folder that holds <c>tagger.bin</c> and <c>parser.bin</c>.</param>
    /// <param name="preparedDirectory">The folder to write to; it is made.</param>
    /// <exception cref="DataFileException">A model is missing, damaged or of another format version.</exception>
    internal static void Prepare(string modelDirectory, string preparedDirectory)
    {
        var (tagger, parser) = LoadModels(modelDirectory);
        TableFile.Save(Path.Combine(preparedDirectory, ModelNames.Tables), Fingerprint(modelDirectory), writer =>
        {
            tagger.Write(writer);
            parser.Write(writer);
        });
    }

    private static UInt128 Fingerprint(string modelDirectory) =>
        ContentFingerprint.Of(Path.Combine(modelDirectory, ModelNames.Tagger), Path.Combine(modelDirectory, ModelNames.Parser));

    /// <summary>Tagger and parser over prepared tables; null where there are none of these very models.</summary>
    internal static (PartOfSpeechTagger Tagger, DependencyParser Parser)? LoadPrepared(string modelDirectory, string? preparedDirectory)
    {
        var path = Path.Combine(preparedDirectory ?? "", ModelNames.Tables);
        if (preparedDirectory is null || !File.Exists(path) || !File.Exists(Path.Combine(modelDirectory, ModelNames.Tagger)) || !File.Exists(Path.Combine(modelDirectory, ModelNames.Parser))) return null;
        return TableFile.Open(path, Fingerprint(modelDirectory)) is { } file ? (PartOfSpeechTagger.Read(file), DependencyParser.Read(file)) : null;
    }

    private static (PartOfSpeechTagger Tagger, DependencyParser Parser) LoadModels(string modelDirectory)
    {
        // The parser's file is the largest by far: the tagger's is read beside it.
        var parser = Task.Run(() => DependencyParser.Load(Path.Combine(modelDirectory, ModelNames.Parser)));
        return (PartOfSpeechTagger.Load(Path.Combine(modelDirectory, ModelNames.Tagger)), parser.GetAwaiter().GetResult());
    }

    /// <summary>Parses an article: the sentences of its title first, then those of its body. Never throws because of the text.</summary>
    public Document Parse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new List<Sentence>();
        var diagnostics = new List<Diagnostic>();
        if (article.Title is { } title) Parse(title, DocumentPart.Title, [], sentences, diagnostics);
        Parse(article.Text, DocumentPart.Body, article.Paragraphs, sentences, diagnostics);
        return new Document(article, sentences, diagnostics);
    }

    /// <summary>Analyses a sentence whose tokens are given.</summary>
    internal Token[] Analyze(string text, ReadOnlySpan<TextSpan> tokens)
    {
        var analyzer = Rent();
        var result = analyzer.Analyze(text, tokens, new LemmaStrings());
        _analyzers.Add(analyzer);
        return result;
    }

    private void Parse(string text, DocumentPart part, IReadOnlyList<TextSpan> given, List<Sentence> sentences, List<Diagnostic> diagnostics)
    {
        var length = text.Length;
        if (length > MaxTextLength)
        {
            diagnostics.Add(DocumentDiagnostics.TextCut(length));
            length = MaxTextLength;
            if (char.IsHighSurrogate(text[length - 1])) length--;
        }

        var paragraphs = Paragraphs(text, length, given, diagnostics);
        var analyzer = Rent();
        var strings = new LemmaStrings();
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        var (index, cut) = (0, 0);
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            tokens.Clear();
            ends.Clear();
            Tokenizer.Tokenize(text, paragraphs[paragraph], tokens);
            SentenceSplitter.Split(text, tokens, 0, tokens.Count, ends);
            var start = 0;
            foreach (var end in ends)
            {
                if (end - start > MaxSentenceLength) cut++;
                while (start < end)
                {
                    var stop = Math.Min(end, start + MaxSentenceLength);
                    var spans = CollectionsMarshal.AsSpan(tokens)[start..stop];
                    var span = new TextSpan(spans[0].Start, spans[^1].End);
                    sentences.Add(new Sentence(text, part, index++, paragraph, span, analyzer.AnalyzeNews(text, spans, strings)));
                    start = stop;
                }
            }
        }

        if (cut > 0) diagnostics.Add(DocumentDiagnostics.SentencesCut(cut));
        _analyzers.Add(analyzer);
    }

    private static List<TextSpan> Paragraphs(string text, int length, IReadOnlyList<TextSpan> given, List<Diagnostic> diagnostics)
    {
        var paragraphs = new List<TextSpan>();
        if (given.Count == 0) ParagraphSplitter.Split(text, new TextSpan(0, length), paragraphs);
        var (last, ignored) = (0, 0);
        foreach (var span in given)
        {
            if (span.Start >= length && span.Start >= last && span.End <= text.Length) continue;
            if (span.Start < last || span.End < span.Start || span.End > text.Length)
            {
                ignored++;
                continue;
            }

            last = span.End;
            ParagraphSplitter.Split(text, span with { End = Math.Min(span.End, length) }, paragraphs);
        }

        if (ignored > 0) diagnostics.Add(DocumentDiagnostics.ParagraphsIgnored(ignored));
        return paragraphs;
    }

    private SentenceAnalyzer Rent() => _analyzers.TryTake(out var analyzer) ? analyzer : new SentenceAnalyzer(_tagger, _parser, _lemmatizer);
}
