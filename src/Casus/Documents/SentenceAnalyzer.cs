namespace Casus.Documents;

/// <summary>
/// Tags, parses and lemmatizes token sequences: the models together with the working memory of one thread. Not thread-safe; cheap to keep.
/// </summary>
internal sealed class SentenceAnalyzer(PartOfSpeechTagger tagger, DependencyParser parser, Lemmatizer lemmatizer)
{
    /// <summary>Configurations the parser follows: 8 gain less than 0.1 LAS on en_ewt-ud-dev and take twice the time, 1 loses 1.7.</summary>
    public const int BeamWidth = 4;

    private readonly ParserBeam _beam = new(BeamWidth);
    private readonly ParserInput _input = new(tagger);
    private readonly ParserInput _reversed = new(tagger);
    private WordForm[] _words = [];
    private readonly SecondLook _secondLook = new(tagger, parser);
    private byte[] _classes = [];
    private SecondReading[] _second = [];

    /// <summary>Analyses one sentence of running text; a dateline before it is parsed apart and hangs from its root.</summary>
    /// <param name="text">The text the spans count in.</param>
    /// <param name="spans">The tokens of the sentence, at least one.</param>
    /// <param name="strings">Where unknown lemmas are shared.</param>
    public Token[] AnalyzeNews(string text, ReadOnlySpan<TextSpan> spans, LemmaStrings strings)
    {
        var dateline = DatelineFinder.LengthIn(text, spans);
        if (dateline == 0) return Analyze(text, spans, strings);
        var first = Analyze(text, spans[..dateline], strings);
        var rest = Analyze(text, spans[dateline..], strings);
        return Join(first, rest, DependencyRelation.Parataxis);
    }

    /// <summary>Analyses one sentence; a report behind it is parsed apart and takes it as its clause.</summary>
    /// <param name="text">The text the spans count in.</param>
    /// <param name="spans">The tokens of the sentence, at least one.</param>
    /// <param name="strings">Where unknown lemmas are shared.</param>
    public Token[] Analyze(string text, ReadOnlySpan<TextSpan> spans, LemmaStrings strings)
    {
        var report = TrailingReport.StartIn(text, spans);
        if (report > 0)
        {
            var clause = AnalyzeWhole(text, spans[..report], strings);
            if (TrailingReport.IsClause(clause))
            {
                var tail = AnalyzeWhole(text, spans[report..], strings);
                if (TrailingReport.IsClause(tail)) return Join(clause, tail, DependencyRelation.Ccomp);
            }
        }

        return AnalyzeWhole(text, spans, strings);
    }

    // Two parts of one sentence: the root of the first hangs from that of the second.
    private static Token[] Join(Token[] first, Token[] second, DependencyRelation relation)
    {
        var root = first.Length + Array.FindIndex(second, t => t.Head < 0);
        var tokens = new Token[first.Length + second.Length];
        for (var i = 0; i < first.Length; i++)
            tokens[i] = first[i].Head < 0 ? first[i] with { Head = root, Relation = relation } : first[i];
        for (var i = 0; i < second.Length; i++)
            tokens[first.Length + i] = second[i].Head < 0 ? second[i] : second[i] with { Head = second[i].Head + first.Length };
        return tokens;
    }

    private Token[] AnalyzeWhole(string text, ReadOnlySpan<TextSpan> spans, LemmaStrings strings)
    {
        var n = spans.Length;
        if (_words.Length < n) Grow(Math.Max(64, n * 2));
        for (var i = 0; i < n; i++)
        {
            var word = WordForm.Of(spans[i].In(text));
            _words[i] = tagger.Vocabulary.Contains(word) ? word : word.Unknown();
        }

        tagger.Tag(_words.AsSpan(0, n), _classes.AsSpan(0, n), _second.AsSpan(0, n));
        _input.Set(_words.AsSpan(0, n), _classes.AsSpan(0, n));
        var tree = parser.Parse(_beam, _input, _reversed);
        tree = _secondLook.Improve(tree, _beam.ScoreOf(0), _words.AsSpan(0, n), _classes.AsSpan(0, n), _second.AsSpan(0, n));

        var tokens = new Token[n];
        for (var i = 0; i < n; i++)
        {
            var part = tagger.PartOf(_classes[i]);
            var tag = tagger.TagOf(_classes[i]);
            var head = tree.Heads[i + 1];
            tokens[i] = new Token
            {
                Span = spans[i],
                Lemma = lemmatizer.LemmaOf(spans[i].In(text), part, tag, strings),
                PartOfSpeech = part,
                Tag = tag,
                Head = head > n ? -1 : head - 1,
                Relation = (DependencyRelation)tree.Relations[i + 1],
            };
        }

        return tokens;
    }

    private void Grow(int size)
    {
        _words = new WordForm[size];
        _classes = new byte[size];
        _second = new SecondReading[size];
    }
}
