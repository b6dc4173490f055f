using System.Buffers;

namespace Casus.Events.Patterns;

/// <summary>
/// Reads the plain part of YAML in which the files of <c>data/</c> are written: block lists and maps, flow lists and maps, scalars on one line,
/// comments. Whatever else a text holds (anchors, tags, folded text, escapes, tabs, errors) is not read here at all: <see cref="YamlFile"/> then
/// asks the full parser, so that both give the same tree wherever this one gives any.
/// </summary>
/// <remarks>Start-up is why it exists: see docs/benchmarks.md, "Where a start goes".</remarks>
internal ref struct PlainYaml
{
    // What the full parser takes for line ends of its own, for white space, or for an error.
    private static readonly SearchValues<char> Foreign = SearchValues.Create(ForeignCharacters());

    private readonly string _path;
    private readonly ReadOnlySpan<char> _text;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _pool;
    private int _at;
    private int _line;

    // Column of the current character where it is the first of a line that says something; -1 behind the last such line.
    private int _column;

    // Column of the innermost block, which the further lines of a flow list must stand to the right of.
    private int _indent;

    private PlainYaml(string path, ReadOnlySpan<char> text, Dictionary<string, string> pool)
    {
        _path = path;
        _text = text;
        _pool = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        _line = 1;
    }

    /// <summary>The root node; null where the text is empty or more than plain.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text, lines ended by line feeds.</param>
    /// <param name="pool">Scalars read before: each is kept once, since the same few thousand words fill all files.</param>
    public static YamlNode? Read(string path, ReadOnlySpan<char> text, Dictionary<string, string> pool)
    {
        if (text.ContainsAny(Foreign)) return null;
        var reader = new PlainYaml(path, text, pool);
        reader.NextLine();
        var node = reader._column >= 0 ? reader.ReadBlock() : null;
        return reader._column < 0 ? node : null;
    }

    private static char[] ForeignCharacters()
    {
        var characters = new List<char> { '\u007F', '\uFEFF', '\u2028', '\u2029', '\\' };
        for (var c = '\0'; c < ' '; c++)
            if (c != '\n') characters.Add(c);
        for (var c = '\u0080'; c < '\u00A0'; c++) characters.Add(c);
        return [.. characters];
    }

    // From the start of a line to the first character of the next one that says something.
    private void NextLine()
    {
        while (_at < _text.Length)
        {
            var start = _at;
            while (_at < _text.Length && _text[_at] == ' ') _at++;
            if (_at < _text.Length && _text[_at] is not ('#' or '\n'))
            {
                _column = _at - start;
                return;
            }

            SkipLine();
        }

        _column = -1;
    }

    private void SkipLine()
    {
        var rest = _text[_at..].IndexOf('\n');
        _at = rest < 0 ? _text.Length : _at + rest + 1;
        _line++;
    }

    // Nothing but a comment may follow a value in its line.
    private bool FinishLine()
    {
        SkipSpaces();
        if (!AtLineEnd()) return false;
        SkipLine();
        NextLine();
        return true;
    }

    private int SkipSpaces()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        return _at - start;
    }

    private readonly bool AtLineEnd() => _at == _text.Length || _text[_at] == '\n' || (_text[_at] == '#' && _text[_at - 1] == ' ');

    private readonly bool IsBlank(int index) => index >= _text.Length || _text[index] is ' ' or '\n';

    private readonly bool IsDash() => _at < _text.Length && _text[_at] == '-' && IsBlank(_at + 1);

    // Whether a line goes on as "key:"; keys are words, digits, hyphens and spaces.
    private readonly bool IsKey()
    {
        var end = _at;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || (_text[end] is '-' or '_' or ' ' && end > _at))) end++;
        return end > _at && end < _text.Length && _text[end] == ':' && IsBlank(end + 1) && _text[end - 1] != ' ';
    }

    private YamlNode? ReadBlock() => IsDash() ? ReadList(_column) : IsKey() ? ReadMap(_column) : null;

    private YamlNode? ReadList(int column)
    {
        var line = _line;
        var items = new List<YamlNode>();
        while (_column == column && IsDash())
        {
            _at++;
            var spaces = SkipSpaces();
            if (AtLineEnd()) return null;
            _indent = column;
            // "- id: x": the map begins in the column of "id".
            if ((IsKey() ? ReadMap(column + 1 + spaces) : ReadValue()) is not { } item) return null;
            items.Add(item);
        }

        return _column > column ? null : new YamlNode(_path, line) { Items = items };
    }

    private YamlNode? ReadMap(int column)
    {
        var line = _line;
        var entries = new List<KeyValuePair<string, YamlNode>>();
        do
        {
            var end = _at + _text[_at..].IndexOf(':');
            var key = Pooled(_text[_at..end]);
            _at = end + 1;
            SkipSpaces();
            _indent = column;
            if ((AtLineEnd() ? ReadUnderKey(column) : ReadValue()) is not { } value) return null;
            entries.Add(KeyValuePair.Create(key, value));
            // A continued scalar, a second list under one key
            if (_column > column || (_column == column && !IsKey())) return null;
        }
        while (_column == column);

        return new YamlNode(_path, line) { Entries = entries };
    }

    // A list may stand in the column of its key, a map may not.
    private YamlNode? ReadUnderKey(int column) =>
        FinishLine() && (_column > column || (_column == column && IsDash())) ? ReadBlock() : null;

    private YamlNode? ReadValue()
    {
        var node = _text[_at] is '[' or '{' or '"' or '\'' ? ReadFlow() : ReadPlain(inFlow: false);
        return node is not null && FinishLine() ? node : null;
    }

    private YamlNode? ReadFlow() => _text[_at] switch
    {
        '[' => ReadFlowList(),
        '{' => ReadFlowMap(),
        '"' or '\'' => ReadQuoted(),
        _ => ReadPlain(inFlow: true),
    };

    private YamlNode? ReadFlowList()
    {
        var line = _line;
        var items = new List<YamlNode>();
        _at++;
        while (SkipFlowSpace())
        {
            if (_text[_at] == ']')
            {
                _at++;
                return new YamlNode(_path, line) { Items = items };
            }

            if (ReadFlow() is not { } item || !SkipFlowSpace()) return null;
            items.Add(item);
            if (_text[_at] == ',') _at++;
            else if (_text[_at] != ']') return null;
        }

        return null;
    }

    private YamlNode? ReadFlowMap()
    {
        var line = _line;
        var entries = new List<KeyValuePair<string, YamlNode>>();
        _at++;
        while (SkipFlowSpace())
        {
            if (_text[_at] == '}')
            {
                _at++;
                return new YamlNode(_path, line) { Entries = entries };
            }

            var key = _text[_at] is '[' or '{' ? null : ReadFlow()?.Scalar;
            if (key is null || _at == _text.Length || _text[_at] != ':' || !IsBlank(_at + 1)) return null;
            _at++;
            if (!SkipFlowSpace() || ReadFlow() is not { } value || !SkipFlowSpace()) return null;
            entries.Add(KeyValuePair.Create(key, value));
            if (_text[_at] == ',') _at++;
            else if (_text[_at] != '}') return null;
        }

        return null;
    }

    // Spaces, line ends and comments inside a flow list; false at the end of the text or where a line stands too far left.
    private bool SkipFlowSpace()
    {
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case ' ':
                    _at++;
                    break;
                case '#' when _text[_at - 1] is ' ' or '\n':
                case '\n':
                    SkipLine();
                    var start = _at;
                    SkipSpaces();
                    if (_at - start <= _indent && _at < _text.Length && _text[_at] is not ('\n' or '#')) return false;
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    private YamlNode? ReadQuoted()
    {
        var quote = _text[_at++];
        var length = _text[_at..].IndexOfAny(quote, '\n');
        if (length < 0 || _text[_at + length] == '\n') return null;
        var node = new YamlNode(_path, _line) { Scalar = Pooled(_text.Slice(_at, length)) };
        _at += length + 1;
        // 'rock ''n'' roll'
        return _at < _text.Length && _text[_at] == quote ? null : node;
    }

    private YamlNode? ReadPlain(bool inFlow)
    {
        var start = _at;
        if (_text[_at] is ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '?' or ':') return null;
        if (_text[_at] == '-' && (IsBlank(_at + 1) || !char.IsLetterOrDigit(_text[_at + 1]))) return null;
        for (; _at < _text.Length && _text[_at] != '\n'; _at++)
        {
            var c = _text[_at];
            if (c == '#' && _text[_at - 1] == ' ') break;
            if (c == ':' && (IsBlank(_at + 1) || (inFlow && _text[_at + 1] is ',' or '[' or ']' or '{' or '}')))
            {
                if (inFlow) break;
                return null;
            }

            if (!inFlow) continue;
            if (c is ',' or ']' or '}') break;
            if (c is '[' or '{') return null;
        }

        return new YamlNode(_path, _line) { Scalar = Pooled(_text[start.._at].TrimEnd(' ')) };
    }

    private readonly string Pooled(ReadOnlySpan<char> text)
    {
        if (_pool.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        _pool[text] = made;
        return made;
    }
}
