using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Dates;
using Casus.Entities.Places;
using Casus.Entities.Quantities;

namespace Casus.Events.Clauses;

/// <summary>One sentence with all that the resolver found in it, ready to be asked by token.</summary>
internal sealed class ResolvedSentence
{
    private readonly Mention?[] _byHead;

    /// <summary>Gathers what belongs to <paramref name="sentence"/>.</summary>
    public ResolvedSentence(Sentence sentence) => (Sentence, _byHead) = (sentence, new Mention?[sentence.Count]);

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its mentions that may take part in an event.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Its place names.</summary>
    public List<ToponymResolution> Places { get; } = [];

    /// <summary>Its time expressions.</summary>
    public List<DateExpression> Dates { get; } = [];

    /// <summary>Its numbers of people.</summary>
    public List<Quantity> Quantities { get; } = [];

    /// <summary>Splits a resolved document into its sentences, in order.</summary>
    public static ResolvedSentence[] Split(ResolvedDocument document)
    {
        var sentences = document.Document.Sentences;
        var result = new ResolvedSentence[sentences.Count];
        var index = new Dictionary<Sentence, ResolvedSentence>(sentences.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < result.Length; i++) index[sentences[i]] = result[i] = new ResolvedSentence(sentences[i]);
        foreach (var mention in document.Mentions)
            if (!mention.IsThing) index[mention.Sentence].Add(mention);
        foreach (var place in document.Places)
            if (!place.IsAdjective) index[place.Sentence].Places.Add(place);
        foreach (var date in document.Dates) index[date.Sentence].Dates.Add(date);
        foreach (var quantity in document.Quantities) index[quantity.Sentence].Quantities.Add(quantity);
        return result;
    }

    /// <summary>The mention whose head is this token; the longest where there are several.</summary>
    public Mention? MentionAt(int token) => _byHead[token];

    /// <summary>The smallest mention that holds this token.</summary>
    public Mention? MentionAround(int token)
    {
        Mention? best = null;
        foreach (var mention in Mentions)
            if (mention.Tokens.Contains(token) && (best is null || mention.Tokens.Length < best.Tokens.Length)) best = mention;
        return best;
    }

    /// <summary>Whether the token belongs to a place name.</summary>
    public bool IsPlace(int token)
    {
        foreach (var place in Places)
            if (place.Tokens.Contains(token)) return true;
        return false;
    }

    /// <summary>Whether the token belongs to a time expression.</summary>
    public bool IsDate(int token)
    {
        foreach (var date in Dates)
            if (date.Tokens.Contains(token)) return true;
        return false;
    }

    private void Add(Mention mention)
    {
        Mentions.Add(mention);
        ref var slot = ref _byHead[mention.Head];
        if (slot is null || mention.Tokens.Length > slot.Tokens.Length || (slot.Actor is null && mention.Actor is not null)) slot = mention;
    }
}
