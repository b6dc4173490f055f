using System.Collections.Frozen;
using Casus.Documents;
using Casus.Entities.Actors;
using Casus.Entities.References;

namespace Casus.Entities;

/// <summary>
/// Says which mentions of a document mean the same: names and their short forms, appositions, definite descriptions ("the group", "the
/// president") and pronouns. What stands for something takes over its actor. Where the text leaves a choice, nothing is joined.
/// </summary>
internal sealed class Coreference
{
    // Sentences between a pronoun and what it stands for.
    private const int PronounReach = 2;

    // Sentences between a definite description and what it stands for.
    private const int DescriptionReach = 12;

    private static readonly FrozenSet<string> CountryNouns = FrozenSet.ToFrozenSet(["country", "nation", "kingdom", "republic", "homeland", "emirate", "sultanate"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> BodyNouns = FrozenSet.ToFrozenSet(
        ["group", "organization", "organisation", "movement", "agency", "body", "bloc", "alliance", "company", "firm", "institution", "network", "union", "outfit", "faction", "coalition"], StringComparer.Ordinal);

    /// <summary>
    /// The setting <c>Casus.Entities.WithoutCoreference</c> of the runtime (<c>configProperties</c> of the program's runtimeconfig.json) leaves
    /// every mention alone, so that it can be measured what coreference gains and costs (docs/benchmarks.md).
    /// </summary>
    public static bool IsOff { get; } = AppContext.TryGetSwitch("Casus.Entities.WithoutCoreference", out var isOff) && isOff;

    private readonly Mention[] _mentions;
    private readonly EntityChains _chains;
    private readonly int[] _order;
    private readonly PronounReferences _pronouns;
    private readonly NounReferences _nouns;
    private readonly Dictionary<(Sentence, int), int> _byHead;

    private Coreference(Mention[] mentions, ReferenceLexicon lexicon)
    {
        _mentions = mentions;
        new NameKinds(mentions, new NameIndex(mentions), lexicon).Settle();
        _byHead = new Dictionary<(Sentence, int), int>(mentions.Length);
        var reader = new TraitReader(lexicon);
        var traits = new MentionTraits[mentions.Length];
        var words = new UInt128[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            traits[i] = reader.Read(mentions[i]);
            if (mentions[i].IsCoordination) continue;
            _byHead.TryAdd((mentions[i].Sentence, mentions[i].Head), i);
            if (!mentions[i].IsNamed && !mentions[i].IsPronoun) words[i] = NounReferences.WordsOf(mentions[i]);
        }

        var own = (UInt128[])words.Clone();
        _chains = new EntityChains(traits, words);
        _order = HeadOrder.Of(mentions);
        _pronouns = new PronounReferences(mentions, _order, _chains);
        _nouns = new NounReferences(mentions, _chains, own);
    }

    /// <summary>Whether a common noun that is no actor may stand for something named before: "the country", "the group".</summary>
    public static bool MayRefer(Sentence sentence, int token) =>
        (CountryNouns.Contains(sentence[token].Lemma) || BodyNouns.Contains(sentence[token].Lemma)) && IsDefinite(sentence, token);

    /// <summary>Numbers the clusters and hands on the actors.</summary>
    /// <param name="mentions">All mentions of a document in text order; changed in place.</param>
    /// <param name="links">Pairs of heads that a sentence itself joins.</param>
    /// <param name="lexicon">What nouns and given names tell a pronoun.</param>
    public static void Resolve(Mention[] mentions, List<(Sentence Sentence, int First, int Second)> links, ReferenceLexicon lexicon)
    {
        var coreference = new Coreference(mentions, lexicon);
        if (!IsOff) coreference.JoinAll(links);
        coreference.CompleteOwned();
        coreference.Number();
    }

    private void JoinAll(List<(Sentence Sentence, int First, int Second)> links)
    {
        JoinNames();
        foreach (var (sentence, first, second) in links)
            if (_byHead.TryGetValue((sentence, first), out var a) && _byHead.TryGetValue((sentence, second), out var b)) _chains.Join(a, b);
        JoinAppositions();
        // By heads, so that "his" is known before "his car".
        for (var at = 0; at < _mentions.Length; at++) ResolveOne(at);
    }

    /// <summary>The mentions without joined ones ("the minister and his aide") that nothing stands for.</summary>
    public static Mention[] WithoutLooseCoordinations(Mention[] mentions)
    {
        var isShared = new bool[mentions.Length + 1];
        var isSeen = new bool[mentions.Length + 1];
        foreach (var mention in mentions)
        {
            isShared[mention.Cluster] |= isSeen[mention.Cluster];
            isSeen[mention.Cluster] = true;
        }

        return Array.FindAll(mentions, mention => !mention.IsCoordination || isShared[mention.Cluster]);
    }

    private void ResolveOne(int at)
    {
        var i = _order[at];
        var mention = _mentions[i];
        if (mention.IsCoordination) return;
        if (mention.IsPronoun)
        {
            ResolvePronoun(at);
            return;
        }

        if (mention.IsNamed) return;
        if (!mention.IsThing)
        {
            if (mention.Sentence[mention.Head].Lemma == "officer" && mention.Tokens.Length <= 3) ResolveOfficer(i);
            else ResolveDescription(i);
        }

        var owner = NounPhrases.PossessorOf(mention.Sentence, mention.Head);
        _nouns.Resolve(i, owner >= 0 && _byHead.TryGetValue((mention.Sentence, owner), out var possessor) ? _chains.Find(possessor) : -1);
    }

    // "the pact, a five-year deal"
    private void JoinAppositions()
    {
        for (var i = 0; i < _mentions.Length; i++)
        {
            var mention = _mentions[i];
            ref readonly var head = ref mention.Sentence[mention.Head];
            if (head.Relation != DependencyRelation.Appos || mention.IsTime || mention.IsCoordination || !_byHead.TryGetValue((mention.Sentence, head.Head), out var governor)) continue;
            if (!_mentions[governor].IsTime && _chains.TraitsOf(governor).Agrees(_chains.TraitsOf(i))) _chains.Join(governor, i);
        }
    }

    private void JoinNames()
    {
        var index = new NameIndex(_mentions);
        for (var i = 0; i < _mentions.Length; i++)
        {
            if (!_mentions[i].IsNamed || index.AntecedentOf(i) is not { } antecedent) continue;
            _chains.Join(antecedent, i);
            if (_mentions[i].Kind == MentionKind.Other) _mentions[i] = _mentions[i] with { Kind = _mentions[antecedent].Kind };
            // "Haddad" is the "Col. Karim Haddad" of the paragraph before.
            if (_mentions[i].Actor is null or { Entity: null } && _mentions[antecedent].Actor is { } actor && !IsCommon(i))
                _mentions[i] = _mentions[i] with { Actor = Richer(actor, _mentions[i].Actor), Kind = _mentions[i].Kind == MentionKind.Other ? _mentions[antecedent].Kind : _mentions[i].Kind };
        }
    }

    private bool IsCommon(int mention) => _mentions[mention].Kind is MentionKind.Country or MentionKind.Place;

    private static Actor Richer(Actor antecedent, Actor? own)
    {
        if (own is null) return antecedent;
        return antecedent with { Country = antecedent.Country ?? own.Country, Sectors = antecedent.Sectors.Count > 0 ? antecedent.Sectors : own.Sectors };
    }

    private void ResolveDescription(int i)
    {
        var mention = _mentions[i];
        var sentence = mention.Sentence;
        var lemma = sentence[mention.Head].Lemma;
        if (!IsDefinite(sentence, mention.Head)) return;
        var isCountry = CountryNouns.Contains(lemma);
        var isBody = BodyNouns.Contains(lemma) || mention.Kind is MentionKind.Group or MentionKind.Organization;
        var isPlural = IsPlural(mention);
        for (var j = i - 1; j >= 0; j--)
        {
            var candidate = _mentions[j];
            if (candidate.Sentence.Part != sentence.Part || sentence.Index - candidate.Sentence.Index > DescriptionReach) break;
            if (candidate.IsPronoun || candidate.IsThing || candidate.Tokens.Overlaps(mention.Tokens) && ReferenceEquals(candidate.Sentence, sentence)) continue;
            var fits = isCountry ? candidate is { Kind: MentionKind.Country, IsNamed: true, Actor: not null } && IsNounMention(candidate) && !isPlural
                : FitsDescription(mention, candidate, lemma, isBody, isPlural);
            if (!fits) continue;
            _chains.Join(j, i);
            var actor = candidate.Actor;
            if (actor is null && isCountry) actor = candidate.Actor;
            if (actor is not null) _mentions[i] = mention with { Actor = isCountry ? actor with { Sectors = [] } : actor, Kind = isCountry ? MentionKind.Country : mention.Kind == MentionKind.Other ? candidate.Kind : mention.Kind };
            return;
        }
    }

    // "clashed with police … wounding twelve officers": the uniform they wear is that of the force spoken of
    private void ResolveOfficer(int i)
    {
        var mention = _mentions[i];
        if (mention.Actor is not { Country: null }) return;
        for (var j = i - 1; j >= 0; j--)
        {
            var candidate = _mentions[j];
            if (candidate.Sentence.Part != mention.Sentence.Part || mention.Sentence.Index - candidate.Sentence.Index > PronounReach) return;
            if (candidate.Actor is not { } force || !(force.Has(Sector.COP) || force.Has(Sector.MIL)) || candidate.Tokens.Overlaps(mention.Tokens) && ReferenceEquals(candidate.Sentence, mention.Sentence)) continue;
            _mentions[i] = mention with { Actor = new Actor { Country = force.Country, Sectors = [force.Has(Sector.COP) ? Sector.COP : Sector.MIL] } };
            return;
        }
    }

    private static bool FitsDescription(Mention mention, Mention candidate, string lemma, bool isBody, bool isPlural)
    {
        if (mention.Actor?.Country is { } country && candidate.Actor?.Country is { } other && country != other) return false;
        if (mention.Actor is { Sectors.Count: > 0 } own && candidate.Actor is not null && !own.Has(Sector.ELI) && !SharesSector(own, candidate.Actor)) return false;
        var headLemma = candidate.Sentence[candidate.Head].Lemma;
        if (isPlural != IsPlural(candidate) && !(isBody && candidate.IsNamed)) return false;
        // "the president" after "President Aliyu" or after "the president of Kosovo"
        if (string.Equals(headLemma, lemma, StringComparison.OrdinalIgnoreCase)) return true;
        if (!candidate.IsNamed) return false;
        if (isBody) return !isPlural && (mention.Kind == MentionKind.Other ? candidate.Kind is MentionKind.Group or MentionKind.Organization : NameHas(candidate, lemma));
        return candidate.Kind == MentionKind.Person && NameHas(candidate, lemma);
    }

    private static bool NameHas(Mention candidate, string lemma)
    {
        for (var token = candidate.Tokens.Start; token < candidate.Tokens.End; token++)
            if (candidate.Sentence[token].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool SharesSector(Actor own, Actor other)
    {
        foreach (var sector in own.Sectors)
            if (other.Has(sector)) return true;
        return other.Sectors.Count == 0;
    }

    private void ResolvePronoun(int at)
    {
        var i = _order[at];
        ref readonly var token = ref _mentions[i].Sentence[_mentions[i].Head];
        if (Pronouns.IsSpeaker(token) || Pronouns.IsAddress(token) || Pronouns.IsDemonstrative(token)) return;
        var antecedent = _pronouns.AntecedentOf(at);
        if (antecedent < 0) return;
        _chains.Join(antecedent, i);
        if (_mentions[antecedent].Actor is { } actor) _mentions[i] = _mentions[i] with { Actor = actor, Kind = _mentions[antecedent].Kind };
    }

    // "the country's foreign minister", "its fighters": what the owner turned out to be completes the owned.
    private void CompleteOwned()
    {
        for (var i = 0; i < _mentions.Length; i++)
        {
            var mention = _mentions[i];
            if (mention.IsPronoun || mention.IsNamed && mention.Actor?.Entity is not null || mention.Actor is not { Country: null } actor || mention.Kind is MentionKind.Place || IsInternational(actor)) continue;
            var owner = NounPhrases.PossessorOf(mention.Sentence, mention.Head);
            if (owner < 0) owner = ComplementOf(mention);
            if (owner < 0 || !_byHead.TryGetValue((mention.Sentence, owner), out var at) || at == i || _mentions[at].Actor is not { } owning) continue;
            var isBody = _mentions[at].Kind is MentionKind.Group or MentionKind.Organization;
            var sectors = isBody && owning.Sectors.Count > 0 && RelationalNouns.IsRepresentative(mention.Sentence[mention.Head].Lemma) ? owning.Sectors : actor.Sectors;
            var completed = actor with { Country = owning.Country, Sectors = sectors };
            for (var j = 0; j < _mentions.Length; j++)
                if (j != i && _chains.Find(j) == _chains.Find(i) && ReferenceEquals(_mentions[j].Actor, actor)) _mentions[j] = _mentions[j] with { Actor = completed };
            _mentions[i] = mention with { Actor = completed };
        }
    }

    // "the UN envoy for Syria" is not Syrian.
    private static bool IsInternational(Actor actor) => actor.Sectors is [Sector.UNO or Sector.EUR or Sector.IGO, ..];

    private static int ComplementOf(Mention mention)
    {
        foreach (var child in mention.Sentence.ChildrenOf(mention.Head))
            if (child > mention.Head && mention.Sentence[child].Relation == DependencyRelation.Nmod && NounPhrases.PrepositionOf(mention.Sentence, child) is "of" or "for") return child;
        return -1;
    }

    private static bool IsNounMention(Mention mention) => mention.Sentence[mention.Head].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
        && mention.Sentence[mention.Head].Relation is not (DependencyRelation.Amod or DependencyRelation.Compound);

    private static bool IsPlural(Mention mention) => mention.Sentence[mention.Head].Tag is PennTag.Nns || (mention.Sentence[mention.Head].Tag == PennTag.Nnps && mention.Kind is MentionKind.Role or MentionKind.Country)
        || mention.Sentence[mention.Head].Lemma is "people" or "police";

    private static bool IsDefinite(Sentence sentence, int head)
    {
        var isDefinite = false;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence[child].Relation == DependencyRelation.Det && sentence[child].Lemma is "the" or "this" or "that" or "these" or "those") isDefinite = true;
            else if (sentence[child].Relation is DependencyRelation.Nmod or DependencyRelation.Nmod_Poss or DependencyRelation.Acl_Relcl or DependencyRelation.Nummod) return false;
        }

        return isDefinite;
    }

    private void Number()
    {
        var numbers = new int[_mentions.Length];
        var next = 0;
        for (var i = 0; i < _mentions.Length; i++)
        {
            var root = _chains.Find(i);
            if (root == i) numbers[i] = ++next;
            _mentions[i] = _mentions[i] with { Cluster = numbers[root] };
        }
    }
}
