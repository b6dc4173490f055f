using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>One sentence with the names and agent nouns found in it so far. Belongs to one thread while a document is resolved.</summary>
internal sealed class SentenceNames(Sentence sentence, LetterCase letterCase, DateOnly? date)
{
    private readonly sbyte[] _cover = new sbyte[sentence.Count];
    private readonly bool[] _isDate = new bool[sentence.Count];

    /// <summary>The words.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>How they are written.</summary>
    public LetterCase LetterCase { get; } = letterCase;

    /// <summary>The article's date; null where it is not known.</summary>
    public DateOnly? Date { get; } = date;

    /// <summary>Names of the lexicon, in text order.</summary>
    public List<FoundName> Known { get; } = [];

    /// <summary>Agent nouns outside of known names, in text order.</summary>
    public List<FoundAgent> Agents { get; } = [];

    /// <summary>Names that the lexicon does not know, in text order.</summary>
    public List<ProperName> Unknown { get; } = [];

    /// <summary>The known name at a token; -1 where there is none.</summary>
    public int KnownAt(int token)
    {
        for (var i = 0; i < Known.Count; i++)
            if (Known[i].Tokens.Contains(token)) return i;
        return -1;
    }

    /// <summary>The agent noun at a token; -1 where there is none.</summary>
    public int AgentAt(int token)
    {
        if (_cover[token] == 0) return -1;
        for (var i = 0; i < Agents.Count; i++)
            if (Agents[i].Tokens.Contains(token)) return i;
        return -1;
    }

    /// <summary>The unknown name at a token; -1 where there is none.</summary>
    public int UnknownAt(int token)
    {
        for (var i = 0; i < Unknown.Count; i++)
            if (Unknown[i].Tokens.Contains(token)) return i;
        return -1;
    }

    /// <summary>Capitals that stand for the city here, in text order.</summary>
    public List<FoundName> Cities { get; } = [];

    /// <summary>Marks the words of a time expression, which belong to no name: "On Friday Toman left".</summary>
    public void MarkDate(TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++) _isDate[i] = true;
    }

    /// <summary>Whether the token belongs to a time expression.</summary>
    public bool IsDate(int token) => _isDate[token];

    /// <summary>Marks the tokens of agent nouns, so that most questions about a token are answered at once.</summary>
    public void MarkAgents()
    {
        foreach (var agent in Agents)
            for (var i = agent.Tokens.Start; i < agent.Tokens.End; i++) _cover[i] = 1;
    }
}
