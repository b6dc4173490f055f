using System.Text;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Finds earlier mentions of the same name in a document: the whole name, the surname of a person, the acronym of a body.</summary>
internal sealed class NameIndex
{
    private readonly Mention[] _mentions;
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _acronyms = new(StringComparer.Ordinal);
    private readonly int?[] _antecedents;

    /// <summary>Reads all names of the document.</summary>
    public NameIndex(Mention[] mentions)
    {
        _mentions = mentions;
        _antecedents = new int?[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
            if (mentions[i].IsNamed) Add(i);
    }

    /// <summary>The earlier mention that a mention repeats; null where it is the first.</summary>
    public int? AntecedentOf(int mention) => _antecedents[mention];

    private void Add(int i)
    {
        var mention = _mentions[i];
        if (mention.Actor is { Entity: { } entity } && mention.Kind is not MentionKind.Role)
        {
            // A metonym bears the country's name as entity, but "the Pentagon" is not "the United States".
            Register(_first, mention.Kind == MentionKind.Organization ? $"\u0002{entity}/{mention.Actor.Code}" : $"\u0001{entity}", i);
            AddShortForms(mention, i);
            return;
        }

        var key = KeyOf(mention, out var last);
        if (key.Length == 0) return;
        if (_first.TryGetValue(key, out var same)) _antecedents[i] = same;
        else if (mention.Name.Length == 1 && mention.Kind is MentionKind.Person or MentionKind.Other && _surnames.TryGetValue(key, out var person) && person >= 0) _antecedents[i] = person;
        else if (mention.Name.Length == 1 && _acronyms.TryGetValue(key, out var body)) _antecedents[i] = body;
        else _first[key] = i;
        if (_antecedents[i] is null) AddShortForms(mention, i, last);
    }

    private void Register(Dictionary<string, int> table, string key, int i)
    {
        if (table.TryGetValue(key, out var same)) _antecedents[i] = same;
        else table[key] = i;
    }

    private void AddShortForms(Mention mention, int i, string? last = null)
    {
        if (mention.Kind == MentionKind.Person && mention.Name.Length > 1)
        {
            if (last is null) KeyOf(mention, out last);
            // Two people of one surname: the surname alone tells nothing.
            if (_surnames.TryGetValue(last, out var other) && _mentions[other < 0 ? i : other].Actor?.Entity != mention.Actor?.Entity) _surnames[last] = -1;
            else _surnames.TryAdd(last, i);
        }
        else if (mention.Kind is MentionKind.Organization or MentionKind.Group && mention.Name.Length > 1)
        {
            var acronym = new StringBuilder();
            for (var token = mention.Name.Start; token < mention.Name.End; token++)
            {
                var c = mention.Sentence.FormOf(token)[0];
                if (char.IsUpper(c)) acronym.Append(char.ToLowerInvariant(c));
            }

            if (acronym.Length > 1) _acronyms.TryAdd(acronym.ToString(), i);
            // "the Harmony Front (HF-N)": what stands in brackets behind a name is its short form, whatever its letters
            var sentence = mention.Sentence;
            var open = mention.Name.End;
            if (open + 2 < sentence.Count && sentence.FormOf(open) is "(" && sentence.FormOf(open + 2) is ")") _acronyms.TryAdd(Fold(sentence.FormOf(open + 1)), i);
        }
    }

    private static string KeyOf(Mention mention, out string last)
    {
        var key = new StringBuilder();
        last = "";
        for (var token = mention.Name.Start; token < mention.Name.End; token++)
        {
            var word = Fold(mention.Sentence.FormOf(token));
            if (word.Length == 0) continue;
            if (key.Length > 0) key.Append(' ');
            key.Append(word);
            last = word;
        }

        return key.ToString();
    }

    private static string Fold(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[NameWord.MaxLength];
        return key[..NameWord.Fold(form, key)].ToString();
    }
}
