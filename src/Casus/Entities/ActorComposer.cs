using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>
/// Puts the actor of a noun phrase together from its parts: nationality, group, rank, name, owner ("Iraqi Shia militia commander",
/// "spokesman for Iran's foreign ministry"). Works on one sentence; results are kept, so that owners are read once.
/// </summary>
internal sealed class ActorComposer(SentenceNames names, List<PlaceName> places)
{
    private static readonly AgentNoun Anybody = new("", [], MentionKind.Role, null);

    private readonly Sentence _sentence = names.Sentence;
    private readonly NamedPhrase?[] _phrases = new NamedPhrase?[names.Sentence.Count];
    private readonly bool[] _isRead = new bool[names.Sentence.Count];

    /// <summary>The phrase headed by a token; null where it names nobody.</summary>
    public NamedPhrase? At(int head)
    {
        if (_isRead[head]) return _phrases[head];
        _isRead[head] = true;
        return _phrases[head] = Read(head);
    }

    /// <summary>Replaces a phrase by what an apposition or an antecedent adds.</summary>
    public void Set(int head, NamedPhrase phrase) => (_phrases[head], _isRead[head]) = (phrase, true);

    /// <summary>The items in a range in text order, without those inside a longer one.</summary>
    public List<PhraseItem> ItemsIn(TokenRange range)
    {
        var items = new List<PhraseItem>();
        for (var i = 0; i < names.Unknown.Count; i++)
            if (names.Unknown[i].Tokens.Overlaps(range)) items.Add(new PhraseItem(names.Unknown[i].Tokens, PhraseItemSort.Unknown, i));
        for (var i = 0; i < names.Known.Count; i++) AddOpen(names.Known[i].Tokens, PhraseItemSort.Known, i);
        for (var i = 0; i < places.Count; i++) AddOpen(places[i].Tokens, PhraseItemSort.Place, i);
        for (var i = 0; i < names.Agents.Count; i++) AddOpen(names.Agents[i].Tokens, PhraseItemSort.Agent, i);
        items.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return items;

        void AddOpen(TokenRange tokens, PhraseItemSort sort, int index)
        {
            if (!tokens.Overlaps(range)) return;
            foreach (var item in items)
            {
                if (!item.Tokens.Overlaps(tokens)) continue;
                // "Kano State government": the agent noun ends the phrase, and the place before it keeps its last word
                if (sort == PhraseItemSort.Agent && item.Sort == PhraseItemSort.Place && item.Tokens.End < tokens.End) continue;
                // A certain name swallows what stands in it; a guess ("Other") gives way to a place.
                if (sort == PhraseItemSort.Place && item.Sort == PhraseItemSort.Unknown && !names.Unknown[item.Index].IsCertain)
                {
                    items.Remove(item);
                    break;
                }

                return;
            }

            items.Add(new PhraseItem(tokens, sort, index));
        }
    }

    private NamedPhrase? Read(int head)
    {
        var range = NounPhrases.RangeOf(_sentence, head);
        var items = ItemsIn(range);
        if (items.Count == 0) return Measured(head, range) ?? Represented(head, range);
        foreach (var item in items) range = new TokenRange(Math.Min(range.Start, item.Tokens.Start), Math.Max(range.End, item.Tokens.End));
        var whole = WithBearer(WithRank(range, head), items, head);
        if (whole != range) items = ItemsIn(whole);
        range = WithDeterminer(whole);
        while (range.Start < head && names.IsDate(range.Start)) range = range with { Start = range.Start + 1 };
        var possessor = NounPhrases.PossessorOf(_sentence, head);
        if (possessor < 0 && range.Start < head && _sentence[range.Start].Head == head) possessor = NounPhrases.PossessorOf(_sentence, range.Start);
        var possessed = possessor >= 0 ? _sentence.SubtreeOf(possessor) : default;
        // "Peru's displaced": the parser saw a verb, and a verb has no owner
        if (possessor < 0 && head >= 2 && _sentence[head].PartOfSpeech == PartOfSpeech.Verb && _sentence[head - 1].Tag == PennTag.Pos)
            possessor = names.KnownAt(head - 2) is var owner && owner >= 0 ? NounPhrases.HeadOf(_sentence, names.Known[owner].Tokens) : head - 2;
        var main = MainOf(items, head, possessed);
        if (main < 0) return Measured(head, range) ?? (MayRepresent(head) ? Represented(head, range, PartsOf(items, main, head, range, possessor, possessed)) : null);
        // "Ministry of Defence": "Defence" heads a phrase in the tree, but the name belongs to "Ministry".
        if (items[main].Tokens.Contains(head) && NounPhrases.HeadOf(_sentence, items[main].Tokens) != head) return null;
        return Make(head, range, items[main], PartsOf(items, main, head, range, possessor, possessed));
    }

    private PhraseParts PartsOf(List<PhraseItem> items, int main, int head, TokenRange range, int possessor, TokenRange possessed)
    {
        var parts = new PhraseParts();
        // "the Lebanese president's office" is one agent noun: what stands before it belongs to the whole.
        if (main >= 0 && possessor >= 0 && items[main].Tokens.Contains(possessor)) possessor = -1;
        if (possessor >= 0) parts.AddOwner(At(possessor), isPossessor: true);
        for (var i = 0; i < items.Count; i++)
            if (i != main && (possessor < 0 || !possessed.Contains(items[i].Tokens)) && !IsSetApart(items[i])) AddPart(parts, items[i], main < 0 || i < main);
        AddComplements(parts, head, range);
        parts.IsFormer = TimeWords.IsFormer(_sentence, range);
        parts.IsThen = TimeWords.IsThen(_sentence, range);
        return parts;
    }

    /// <summary>The sentence read as one phrase, for a phrase that the parser could make nothing of ("paris railway police").</summary>
    public NamedPhrase? Whole()
    {
        var range = new TokenRange(0, _sentence.Count);
        var items = ItemsIn(range);
        if (items.Count == 0) return null;
        var main = items.Count - 1;
        while (main > 0 && IsAdjective(items[main])) main--;
        if (IsAdjective(items[main]) && KindOf(items[main]) == MentionKind.Other) return null;
        for (var i = 0; i < items.Count && main == items.Count - 1; i++)
            if (items[i].Sort == PhraseItemSort.Agent && items[i].Tokens.End < _sentence.Count && _sentence.FormOf(items[i].Tokens.End) is "of" or "for" or "at" or "in" or "from") main = i;
        var head = NounPhrases.HeadOf(_sentence, items[main].Tokens);
        return Make(head, range, items[main], PartsOf(items, main, head, range, -1, default));
    }

    private bool MayRepresent(int head) => _sentence[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && (RelationalNouns.IsRepresentative(_sentence[head].Lemma) || RelationalNouns.IsKin(_sentence[head].Lemma));

    // "the head of the Aleppo police", "a member of the group": nobody by itself, but whoever it belongs to
    private NamedPhrase? Represented(int head, TokenRange range)
    {
        if (!MayRepresent(head)) return null;
        var possessor = NounPhrases.PossessorOf(_sentence, head);
        return Represented(head, range, PartsOf([], -1, head, range, possessor, default));
    }

    private NamedPhrase? Represented(int head, TokenRange range, PhraseParts parts)
    {
        var actor = parts.Role(Anybody, _sentence[head].Lemma);
        if (actor.Country is null && actor.Sectors.Count == 0) return null;
        return new NamedPhrase { Tokens = range, Head = head, Name = new TokenRange(head, head + 1), Kind = MentionKind.Role, Agent = Anybody, Actor = actor };
    }

    // The item that says what the whole phrase is: the one at the head, or the person named behind a title.
    private int MainOf(List<PhraseItem> items, int head, TokenRange possessed)
    {
        var core = -1;
        for (var i = 0; i < items.Count; i++)
            if (items[i].Tokens.Contains(head) && !IsAdjective(items[i])) core = i;
        for (var i = items.Count - 1; i > core; i--)
        {
            if (possessed.Length > 0 && possessed.Contains(items[i].Tokens)) continue;
            if (core >= 0 && items[i].Tokens.Start < items[core].Tokens.Start) break;
            if (KindOf(items[i]) == MentionKind.Person && (core >= 0 || items[i].Tokens.Start > head)) return i;
            // English phrases end with their head, whatever the parser hung where: "German Chancellor ...", "White House official"
            if (core >= 0 && items[core].Sort is PhraseItemSort.Known or PhraseItemSort.Unknown && KindOf(items[core]) != MentionKind.Person && items[i].Sort != PhraseItemSort.Place && !IsAdjective(items[i])
                && items[i].Tokens.Start == items[i - 1].Tokens.End) return i;
        }

        return core;
    }

    // "paramilitary organization": as an adjective an agent noun describes somebody, but is nobody
    private bool IsAdjective(PhraseItem item) => item.Sort == PhraseItemSort.Agent && (names.Agents[item.Index].Agent.Kind == MentionKind.Other || item.Tokens.Length == 1 && _sentence[item.Tokens.Start] is { PartOfSpeech: PartOfSpeech.Adj, Relation: DependencyRelation.Amod });

    private MentionKind KindOf(PhraseItem item) => item.Sort switch
    {
        PhraseItemSort.Known => names.Known[item.Index].Target.Entry.Kind,
        PhraseItemSort.Unknown => names.Unknown[item.Index].Kind,
        PhraseItemSort.Place => MentionKind.Place,
        _ => names.Agents[item.Index].Agent.Kind,
    };

    private void AddPart(PhraseParts parts, PhraseItem item, bool isBefore)
    {
        switch (item.Sort)
        {
            case PhraseItemSort.Known:
                var target = names.Known[item.Index].Target;
                var actor = ActorResolver.Resolve(target.Entry, names.Date, target.Sector);
                if (target.Entry.Kind == MentionKind.Country && target.Sector is null) parts.AddCountry(actor.Country, IsHyphenated(item));
                else if (target.Entry.Kind == MentionKind.Person) parts.AddOwner(new NamedPhrase { Tokens = item.Tokens, Head = item.Tokens.Start, Name = item.Tokens, Kind = MentionKind.Person, Actor = actor }, isPossessor: false);
                else parts.AddGroup(actor);
                break;
            case PhraseItemSort.Unknown:
                var name = names.Unknown[item.Index];
                if (name.Country is not null || name.Body is not null) parts.AddGroup(new Actor { Country = name.Country ?? name.Body?.Country, Sectors = name.Body?.Sectors ?? [] });
                break;
            case PhraseItemSort.Place:
                if (isBefore) parts.AddPlaceCountry(places[item.Index].Country);
                break;
            default:
                parts.AddAgent(names.Agents[item.Index].Agent);
                break;
        }
    }

    // "US-Iranian": the second of two joined nationalities is what the bearer is ("an Iraqi-American businessman").
    private bool IsHyphenated(PhraseItem item) => item.Tokens.Start >= 2 && _sentence.FormOf(item.Tokens.Start - 1) is "-" && names.KnownAt(item.Tokens.Start - 2) >= 0;

    // "Iranian-backed", "US-led", "London-based", "pro-Russian": whoever backs is not who acts.
    private bool IsSetApart(PhraseItem item)
    {
        var (start, end) = (item.Tokens.Start, item.Tokens.End);
        if (end + 1 < _sentence.Count && IsHyphen(end) && _sentence[end].Span.Start == _sentence[end - 1].Span.End && item.Sort != PhraseItemSort.Agent
            && _sentence[end + 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adj && names.KnownAt(end + 1) < 0) return true;
        return start >= 2 && IsHyphen(start - 1) && _sentence.FormOf(start - 2) is "pro" or "Pro" or "anti" or "Anti" or "non" or "Non";
    }

    private bool IsHyphen(int token) => _sentence.FormOf(token) is "-" or "\u2011" or "\u2013";

    // "rebels from the Arakan Army", "head of the police", "people in the UK"
    private void AddComplements(PhraseParts parts, int head, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            foreach (var child in _sentence.ChildrenOf(token))
            {
                if (range.Contains(child) || child < head || _sentence[child].Relation is not (DependencyRelation.Nmod or DependencyRelation.Obl)) continue;
                var preposition = NounPhrases.PrepositionOf(_sentence, child);
                if (preposition is not ("of" or "from" or "for" or "in" or "at" or "with" or "to")) continue;
                if (At(child) is { Actor: not null } owner)
                {
                    if (preposition is "in" or "at" or "with" or "to" && owner.Kind != MentionKind.Country && preposition is not "at") continue;
                    parts.AddComplement(owner, preposition is "of" or "from" or "for" or "at");
                }
                else if (PlaceAt(child) is { } country)
                {
                    parts.AddComplementCountry(country, preposition is "of" or "from");
                }
            }
        }
    }

    private string? PlaceAt(int token)
    {
        foreach (var place in places)
            if (place.Tokens.Contains(token)) return place.Country;
        return null;
    }

    // "a group of farmers", "dozens of soldiers"
    private NamedPhrase? Measured(int head, TokenRange range)
    {
        if (!RelationalNouns.IsMeasure(_sentence[head].Lemma)) return null;
        foreach (var child in _sentence.ChildrenOf(head))
        {
            if (child < head || _sentence[child].Relation != DependencyRelation.Nmod || NounPhrases.PrepositionOf(_sentence, child) is not "of") continue;
            if (At(child) is { Actor: { } actor } measured) return new NamedPhrase { Tokens = range, Head = head, Name = new TokenRange(head, head + 1), Kind = measured.Kind == MentionKind.Person ? MentionKind.Group : measured.Kind, Agent = measured.Agent, Actor = actor };
        }

        return null;
    }

    private NamedPhrase Make(int head, TokenRange range, PhraseItem main, PhraseParts parts)
    {
        var phrase = new NamedPhrase { Tokens = range, Head = head, Name = main.Tokens, Kind = KindOf(main) };
        switch (main.Sort)
        {
            case PhraseItemSort.Known:
                var target = names.Known[main.Index].Target;
                // "northern Syria", "the United States": the name alone is the country
                if (target is { Form: NameForm.Name, Entry.Kind: MentionKind.Country }) phrase = phrase with { Tokens = main.Tokens };
                var kind = target.Form == NameForm.Metonym ? MentionKind.Organization : target.Entry.Kind;
                var sector = target.Form == NameForm.Capital ? Sector.GOV : target.Sector;
                var actor = ActorResolver.Resolve(target.Entry, names.Date, sector, parts.IsFormer);
                if (target.Entry.Kind == MentionKind.Person) actor = parts.WithTitles(actor, names.Date is null || names.Date == DateOnly.MaxValue);
                else if (kind is MentionKind.Organization or MentionKind.Group) actor = parts.Foreign(actor, target.Form == NameForm.Metonym);
                return phrase with { Kind = kind, IsNamed = true, IsKnown = true, Actor = actor };
            case PhraseItemSort.Unknown:
                var name = names.Unknown[main.Index];
                if (name.Kind == MentionKind.Other) return phrase with { IsNamed = true, Actor = parts.Unknown(name) };
                return phrase with { IsNamed = true, Actor = name.Kind == MentionKind.Organization ? parts.Body(name) : parts.Unknown(name) };
            case PhraseItemSort.Place:
                return phrase with { IsNamed = true, Kind = places[main.Index].IsCountry ? MentionKind.Country : MentionKind.Place, Actor = null, Tokens = main.Tokens };
            default:
                var agent = names.Agents[main.Index].Agent;
                return phrase with { Agent = agent, Name = new TokenRange(head, head + 1), Actor = parts.Role(agent, LemmaOf(main)) };
        }
    }

    // The last word of an agent noun tells whether it represents somebody: "police chief"
    private string LemmaOf(PhraseItem item) => _sentence[item.Tokens.End - 1].Lemma;

    // "Secretary of State | Jane Doe": where a title ends and a person's name follows at once, the person bears it, whatever the parser made of "of".
    private TokenRange WithBearer(TokenRange range, List<PhraseItem> items, int head)
    {
        foreach (var item in items)
        {
            if (item.Sort != PhraseItemSort.Agent || !item.Tokens.Contains(head) || item.Tokens.Length < 3 || range.End > item.Tokens.End || item.Tokens.End >= _sentence.Count) continue;
            if (names.Agents[item.Index].Agent.Kind != MentionKind.Role) continue;
            var bearer = BearerAt(item.Tokens.End);
            if (bearer.Length == 0) continue;
            var name = NounPhrases.HeadOf(_sentence, bearer);
            if (!_isRead[name]) (_phrases[name], _isRead[name]) = (null, true);
            return range with { End = bearer.End };
        }

        return range;
    }

    private TokenRange BearerAt(int token)
    {
        if (names.KnownAt(token) is var known && known >= 0) return names.Known[known].Tokens.Start == token && names.Known[known].Target.Entry.Kind == MentionKind.Person ? names.Known[known].Tokens : default;
        return names.UnknownAt(token) is var unknown && unknown >= 0 && names.Unknown[unknown].Tokens.Start == token && names.Unknown[unknown] is { Kind: MentionKind.Person, IsCertain: true } ? names.Unknown[unknown].Tokens : default;
    }

    // "Uganda's deputy | interior minister": no phrase ends with a rank, whatever the parser made of it
    private TokenRange WithRank(TokenRange range, int head)
    {
        var rank = range.Start - 1;
        if (rank < 0 || _sentence[rank].Head != head || _sentence[rank].PartOfSpeech != PartOfSpeech.Noun || !(_sentence.FormOf(rank) is "deputy" or "vice" or "assistant")) return range;
        var first = rank;
        foreach (var child in _sentence.ChildrenOf(rank))
            if (child < rank && _sentence[child].Relation is DependencyRelation.Det or DependencyRelation.Amod or DependencyRelation.Compound) first = Math.Min(first, child);
        return range with { Start = first };
    }

    private TokenRange WithDeterminer(TokenRange range) =>
        range.Start > 0 && _sentence[range.Start - 1].PartOfSpeech == PartOfSpeech.Det && range.Contains(_sentence[range.Start - 1].Head) ? range with { Start = range.Start - 1 } : range;
}
