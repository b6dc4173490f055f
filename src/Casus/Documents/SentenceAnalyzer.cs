namespace Casus.Documents;

/// <summary>
/// Tags, parses and lemmatizes token sequences: the models together with the working memory of one thread. Not thread-safe; cheap to keep.
/// </summary>
internal sealed class SentenceAnalyzer(PartOfSpeechTagger tagger, DependencyParser parser, Lemmatizer lemmatizer)
{
    private readonly ParserState _state = new();
    private WordForm[] _words = [];
    private byte[] _classes = [];
    private uint[] _nodeWords = [];
    private byte[] _nodeTags = [];

    /// <summary>Analyses one sentence.</summary>
    /// <param name="text">The text the spans count in.</param>
    /// <param name="spans">The tokens of the sentence, at least one.</param>
    /// <param name="strings">Where unknown lemmas are shared.</param>
    public Token[] Analyze(string text, ReadOnlySpan<TextSpan> spans, LemmaStrings strings)
    {
        var n = spans.Length;
        if (_words.Length < n) Grow(Math.Max(64, n * 2));
        for (var i = 0; i < n; i++) _words[i] = WordForm.Of(spans[i].In(text));
        tagger.Tag(_words.AsSpan(0, n), _classes.AsSpan(0, n));
        (_nodeWords[0], _nodeTags[0]) = (ParserFeatures.NoWord, ParserFeatures.NoTag);
        (_nodeWords[n + 1], _nodeTags[n + 1]) = (ParserFeatures.RootWord, ParserFeatures.RootTag);
        for (var i = 0; i < n; i++) (_nodeWords[i + 1], _nodeTags[i + 1]) = (_words[i].Lower, _classes[i]);
        parser.Parse(_state, n, _nodeWords, _nodeTags);

        var tokens = new Token[n];
        for (var i = 0; i < n; i++)
        {
            var part = tagger.PartOf(_classes[i]);
            var tag = tagger.TagOf(_classes[i]);
            var head = _state.Heads[i + 1];
            tokens[i] = new Token
            {
                Span = spans[i],
                Lemma = lemmatizer.LemmaOf(spans[i].In(text), part, tag, strings),
                PartOfSpeech = part,
                Tag = tag,
                Head = head > n ? -1 : head - 1,
                Relation = (DependencyRelation)_state.Relations[i + 1],
            };
        }

        return tokens;
    }

    private void Grow(int size)
    {
        _words = new WordForm[size];
        _classes = new byte[size];
        _nodeWords = new uint[size + 2];
        _nodeTags = new byte[size + 2];
    }
}
