using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>Makes the mentions of one sentence from its noun phrases, and from names that stand inside or outside of them.</summary>
internal static class MentionFinder
{
    /// <summary>The mentions in text order; the cluster is not set.</summary>
    public static void Find(SentenceNames names, ActorComposer composer, List<PlaceName> places, List<Mention> into)
    {
        var sentence = names.Sentence;
        var first = into.Count;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (!NounPhrases.IsHead(sentence, token)) continue;
            if (Pronouns.IsPersonal(sentence[token])) into.Add(Pronoun(sentence, token));
            else if (composer.At(token) is { } phrase) into.Add(Mention(sentence, phrase) with { IsDemonym = IsDemonym(names, phrase.Name) });
            else if (Coreference.MayRefer(sentence, token)) into.Add(Definite(sentence, token));
            else if (ThingAt(names, token) is { } thing) into.Add(thing);
        }

        AddInner(names, places, into, first);
        AddCoordinations(sentence, into, first);
        into.Sort(first, into.Count - first, MentionOrder.Instance);
    }

    private static Mention Mention(Sentence sentence, NamedPhrase phrase) => new()
    {
        Sentence = sentence,
        Tokens = phrase.Tokens,
        Head = phrase.Head,
        Name = phrase.Name,
        Kind = phrase.Kind,
        IsNamed = phrase.IsNamed,
        Actor = phrase.Actor,
    };

    private static bool IsDemonym(SentenceNames names, TokenRange name)
    {
        var known = names.KnownAt(name.Start);
        return known >= 0 && names.Known[known].Tokens == name && names.Known[known].Target.Form == NameForm.Demonym;
    }

    private static Mention Pronoun(Sentence sentence, int token) => new()
    {
        Sentence = sentence,
        Tokens = new TokenRange(token, token + 1),
        Head = token,
        Name = new TokenRange(token, token + 1),
        Kind = Pronouns.IsHuman(sentence[token]) ? MentionKind.Role : MentionKind.Other,
        IsPronoun = true,
    };

    private static Mention Definite(Sentence sentence, int token) => new()
    {
        Sentence = sentence,
        Tokens = NounPhrases.RangeOf(sentence, token),
        Head = token,
        Name = new TokenRange(token, token + 1),
        Kind = MentionKind.Other,
    };

    // What takes no part in events but may be spoken of again: "the road", "this", "you", "Tuesday"
    private static Mention? ThingAt(SentenceNames names, int token)
    {
        var sentence = names.Sentence;
        ref readonly var word = ref sentence[token];
        if (Pronouns.IsAddress(word) || Pronouns.IsDemonstrative(word)) return Pronoun(sentence, token) with { Kind = MentionKind.Other, IsThing = true };
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return null;
        return new Mention
        {
            Sentence = sentence,
            Tokens = NounPhrases.RangeOf(sentence, token),
            Head = token,
            Name = new TokenRange(token, token + 1),
            Kind = MentionKind.Other,
            IsThing = true,
            IsTime = names.IsDate(token),
        };
    }

    // "the minister and his aide": two that "they" may stand for
    private static void AddCoordinations(Sentence sentence, List<Mention> into, int first)
    {
        var count = into.Count;
        for (var i = first; i < count; i++)
        {
            var mention = into[i];
            if (mention.IsPronoun && !Pronouns.IsPersonal(sentence[mention.Head]) || !IsCore(mention)) continue;
            var last = -1;
            foreach (var child in sentence.ChildrenOf(mention.Head))
                if (sentence[child].Relation == DependencyRelation.Conj && IsJoinedByAnd(sentence, child)) last = child;
            if (last < 0 || !HasMention(into, first, count, last)) continue;
            into.Add(mention with
            {
                Tokens = new TokenRange(mention.Tokens.Start, Math.Max(mention.Tokens.End, NounPhrases.RangeOf(sentence, last).End)),
                Name = new TokenRange(mention.Head, mention.Head + 1),
                Kind = MentionKind.Other,
                IsNamed = false,
                IsPronoun = false,
                IsThing = true,
                IsCoordination = true,
                Actor = null,
            });
        }

        bool IsCore(Mention mention) => NounPhrases.IsHead(sentence, mention.Head) && !HasLonger(mention);

        bool HasLonger(Mention mention)
        {
            for (var i = first; i < count; i++)
                if (into[i].Head == mention.Head && into[i].Tokens.Length > mention.Tokens.Length) return true;
            return false;
        }
    }

    private static bool IsJoinedByAnd(Sentence sentence, int conjunct)
    {
        foreach (var child in sentence.ChildrenOf(conjunct))
            if (sentence[child].Relation == DependencyRelation.Cc) return sentence[child].Lemma is "and" or "&";
        return false;
    }

    private static bool HasMention(List<Mention> mentions, int first, int end, int head)
    {
        for (var i = first; i < end; i++)
            if (mentions[i].Head == head) return true;
        return false;
    }

    // Names that are no phrase's core: "Israeli" in "Israeli airstrike", "Hamas" in "Hamas fighters", the name behind a title.
    private static void AddInner(SentenceNames names, List<PlaceName> places, List<Mention> into, int first)
    {
        var sentence = names.Sentence;
        for (var i = 0; i < names.Known.Count; i++)
        {
            var known = names.Known[i];
            if (IsCore(into, first, known.Tokens) || IsInside(names, known.Tokens)) continue;
            var outer = Outer(into, first, known.Tokens);
            var sector = known.Target.Form == NameForm.Capital ? Sector.GOV : known.Target.Sector;
            var actor = outer?.Actor is { } same && same.Entity == known.Target.Entry.Name ? same : ActorResolver.Resolve(known.Target.Entry, names.Date, sector);
            var kind = known.Target.Form == NameForm.Metonym ? MentionKind.Organization : known.Target.Entry.Kind;
            into.Add(Inner(sentence, known.Tokens, kind, actor) with { IsDemonym = known.Target.Form == NameForm.Demonym });
        }

        foreach (var unknown in names.Unknown)
        {
            if (IsCore(into, first, unknown.Tokens) || (!unknown.IsCertain && IsPlace(places, unknown.Tokens))) continue;
            var outer = Outer(into, first, unknown.Tokens);
            var actor = unknown.Kind == MentionKind.Organization ? new Actor { Country = unknown.Country, Sectors = unknown.Body?.Sectors ?? [] }
                : outer is { Kind: MentionKind.Role or MentionKind.Person } && unknown.Kind == MentionKind.Person ? outer.Actor : null;
            into.Add(Inner(sentence, unknown.Tokens, unknown.Kind, actor));
        }

        foreach (var place in places)
            if (!OverlapsName(into, first, place.Tokens)) into.Add(Inner(sentence, place.Tokens, place.IsCountry ? MentionKind.Country : MentionKind.Place, null));
    }

    private static Mention Inner(Sentence sentence, TokenRange tokens, MentionKind kind, Actor? actor) => new()
    {
        Sentence = sentence,
        Tokens = tokens,
        Head = NounPhrases.HeadOf(sentence, tokens),
        Name = tokens,
        Kind = kind,
        IsNamed = true,
        Actor = actor,
    };

    private static bool IsCore(List<Mention> mentions, int first, TokenRange tokens)
    {
        for (var i = first; i < mentions.Count; i++)
            if (mentions[i].IsNamed && mentions[i].Name == tokens && tokens.Contains(mentions[i].Head)) return true;
        return false;
    }

    private static Mention? Outer(List<Mention> mentions, int first, TokenRange tokens)
    {
        for (var i = first; i < mentions.Count; i++)
            if (mentions[i].IsNamed && mentions[i].Name == tokens) return mentions[i];
        return null;
    }

    private static bool OverlapsName(List<Mention> mentions, int first, TokenRange tokens)
    {
        for (var i = first; i < mentions.Count; i++)
            if (mentions[i].IsNamed && mentions[i].Name.Overlaps(tokens)) return true;
        return false;
    }

    private static bool IsInside(SentenceNames names, TokenRange tokens)
    {
        foreach (var unknown in names.Unknown)
            if (unknown.Tokens.Contains(tokens)) return true;
        return false;
    }

    private static bool IsPlace(List<PlaceName> places, TokenRange tokens)
    {
        foreach (var place in places)
            if (place.Tokens.Overlaps(tokens)) return true;
        return false;
    }
}
