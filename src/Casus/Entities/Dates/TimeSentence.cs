using Casus.Documents;

namespace Casus.Entities.Dates;

/// <summary>A sentence with the time reading of each of its words.</summary>
internal sealed class TimeSentence
{
    private readonly TimeWord[] _words;

    /// <summary>Reads the words of a sentence.</summary>
    public TimeSentence(Sentence sentence)
    {
        Sentence = sentence;
        _words = new TimeWord[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            _words[i] = TimeWordTable.Read(sentence.FormOf(i));
            HasTimeWord |= _words[i].Kind is not (TimeWordKind.None or TimeWordKind.Article or TimeWordKind.One or TimeWordKind.Number or TimeWordKind.VagueNumber);
            HasMoney |= sentence.FormOf(i) is "$" or "£" or "€" or "%" or "cents" or "percent" or "revenue" or "profit" or "earnings" or "sales";
        }
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    /// <summary>Whether any word alone speaks of time; numbers and articles do not.</summary>
    public bool HasTimeWord { get; }

    /// <summary>Whether it tells of sums of money or shares: reports of results count time in quarters.</summary>
    public bool HasMoney { get; }

    /// <summary>The reading of a word; none beyond the ends.</summary>
    public TimeWord this[int index] => index >= 0 && index < _words.Length ? _words[index] : default;

    /// <summary>The word as written; empty beyond the ends.</summary>
    public ReadOnlySpan<char> Form(int index) => index >= 0 && index < _words.Length ? Sentence.FormOf(index) : default;

    /// <summary>Whether the word is the given one in any case.</summary>
    public bool Is(int index, string word) => Form(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word is one of those given, in any case.</summary>
    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        var form = Form(index);
        foreach (var word in words)
            if (form.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the word is a unit.</summary>
    public bool IsUnit(int index, out TimeUnit unit)
    {
        unit = (TimeUnit)this[index].Value;
        return this[index].Kind == TimeWordKind.Unit;
    }

    /// <summary>Whether the tag says verb: "fall", "march" and "may" are verbs more often than seasons and months.</summary>
    public bool IsVerb(int index) => index >= 0 && index < Count && Sentence[index].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;

    /// <summary>Whether the word is a noun.</summary>
    public bool IsNoun(int index) => index >= 0 && index < Count && Sentence[index].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>The position behind a hyphen or dash token, or the position itself.</summary>
    public int SkipHyphen(int index) => Form(index) is "-" or "–" or "‑" ? index + 1 : index;
}
