namespace Casus.Documents;

/// <summary>
/// One sentence: its tokens in text order and the tree over them (one root, every other token has a head in the same sentence).
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Sentence
{
    private readonly Token[] _tokens;
    private readonly int[] _childOffsets;
    private readonly int[] _children;

    /// <summary>Creates a sentence over a parsed token sequence.</summary>
    /// <param name="text">The whole text the spans count in (the body or the title).</param>
    /// <param name="part">Which text that is.</param>
    /// <param name="index">Number of the sentence in its part, from 0.</param>
    /// <param name="paragraph">Number of the paragraph in its part, from 0.</param>
    /// <param name="span">Where the sentence stands; holds all tokens.</param>
    /// <param name="tokens">The tokens; the array is kept, not copied.</param>
    /// <exception cref="ArgumentException">There is no token, or a head lies outside.</exception>
    public Sentence(string text, DocumentPart part, int index, int paragraph, TextSpan span, Token[] tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Length == 0) throw new ArgumentException("A sentence has at least one token.", nameof(tokens));
        Text = text;
        Part = part;
        Index = index;
        Paragraph = paragraph;
        Span = span;
        _tokens = tokens;
        Root = 0;
        _childOffsets = new int[tokens.Length + 1];
        _children = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = tokens[i].Head;
            if (head < -1 || head >= tokens.Length || head == i) throw new ArgumentException($"Token {i} has the head {head}.", nameof(tokens));
            if (head < 0) Root = i;
            else _childOffsets[head + 1]++;
        }

        for (var i = 0; i < tokens.Length; i++) _childOffsets[i + 1] += _childOffsets[i];
        Span<int> filled = tokens.Length <= 256 ? stackalloc int[tokens.Length] : new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = tokens[i].Head;
            if (head >= 0) _children[_childOffsets[head] + filled[head]++] = i;
        }
    }

    /// <summary>The whole text the spans count in.</summary>
    public string Text { get; }

    /// <summary>Which text of the article that is.</summary>
    public DocumentPart Part { get; }

    /// <summary>Number of the sentence in its part, from 0.</summary>
    public int Index { get; }

    /// <summary>Number of the paragraph in its part, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>Where the sentence stands in <see cref="Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The tokens in text order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Number of tokens, at least 1.</summary>
    public int Count => _tokens.Length;

    /// <summary>Index of the root token.</summary>
    public int Root { get; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The tokens whose head is <paramref name="index"/>, in text order.</summary>
    public ReadOnlySpan<int> ChildrenOf(int index) => _children.AsSpan(_childOffsets[index], _childOffsets[index + 1] - _childOffsets[index]);

    /// <summary>The characters of the token at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> FormOf(int index) => _tokens[index].Span.In(Text);

    /// <summary>The characters of the sentence.</summary>
    public ReadOnlySpan<char> Characters => Span.In(Text);

    /// <summary>Where the tokens of <paramref name="range"/> stand in <see cref="Text"/>.</summary>
    public TextSpan SpanOf(TokenRange range) => new(_tokens[range.Start].Span.Start, _tokens[range.End - 1].Span.End);

    /// <summary>The smallest range that holds the token and all that hangs from it.</summary>
    public TokenRange SubtreeOf(int index)
    {
        var (first, last) = (index, index);
        foreach (var child in ChildrenOf(index))
        {
            var range = SubtreeOf(child);
            first = Math.Min(first, range.Start);
            last = Math.Max(last, range.End - 1);
        }

        return new TokenRange(first, last + 1);
    }

    /// <summary>Whether the token hangs, over any number of steps, from <paramref name="ancestor"/> or is it.</summary>
    public bool IsWithin(int index, int ancestor)
    {
        for (var i = index; i >= 0; i = _tokens[i].Head)
            if (i == ancestor) return true;
        return false;
    }
}
