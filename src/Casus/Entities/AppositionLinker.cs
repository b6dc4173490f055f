using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>
/// Joins what a sentence says twice: appositions ("Karim Haddad, the head of the Aleppo police") and predicates ("Haddad is the mayor").
/// A name without a role gets the role's actor, a role beside a known name gets that person.
/// </summary>
internal static class AppositionLinker
{
    /// <summary>Joins the phrases of one sentence and returns the pairs of heads.</summary>
    public static List<(int First, int Second)> Link(SentenceNames names, ActorComposer composer)
    {
        var links = new List<(int, int)>();
        var sentence = names.Sentence;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence[token].Head < 0) continue;
            if (sentence[token].Relation == DependencyRelation.Appos) TryLink(sentence, composer, Governor(sentence, composer, token), token, links);
            else if (sentence[token].Relation == DependencyRelation.Nsubj && IsPredicate(sentence, sentence[token].Head)) TryLink(sentence, composer, token, sentence[token].Head, links);
        }

        return links;
    }

    // "a spokesman for the ministry, Nasser Karimi": a person is never in apposition to a body, but to whoever stands above it.
    private static int Governor(Sentence sentence, ActorComposer composer, int apposition)
    {
        var governor = sentence[apposition].Head;
        if (composer.At(apposition) is not { Kind: MentionKind.Person }) return governor;
        while (composer.At(governor) is not { Kind: MentionKind.Role or MentionKind.Person } && sentence[governor].Relation is DependencyRelation.Nmod or DependencyRelation.Conj or DependencyRelation.Appos && sentence[governor].Head >= 0)
            governor = sentence[governor].Head;
        return governor;
    }

    // "is", "are", "has been": not "was", which may be over, and not "is not"
    private static bool IsPredicate(Sentence sentence, int predicate)
    {
        var copula = false;
        foreach (var child in sentence.ChildrenOf(predicate))
        {
            if (sentence[child].Relation == DependencyRelation.Cop) copula = sentence[child].Tag is PennTag.Vbz or PennTag.Vbp or PennTag.Vbn;
            else if (sentence[child].Relation == DependencyRelation.Advmod && sentence[child].Lemma is "not" or "never") return false;
            else if (sentence[child].Relation == DependencyRelation.Case) return false;
        }

        return copula;
    }

    private static void TryLink(Sentence sentence, ActorComposer composer, int first, int second, List<(int, int)> links)
    {
        if (composer.At(first) is not { } a || composer.At(second) is not { } b || first == second) return;
        if (a.Tokens.Contains(b.Tokens) || b.Tokens.Contains(a.Tokens))
        {
            // "militia commander Abu Mahdi": one phrase already
            if (b.Kind == MentionKind.Person && !b.IsKnown && a.Actor is not null) composer.Set(second, b with { Actor = a.Actor });
            links.Add((first, second));
            return;
        }

        var (name, role) = a.Agent is null ? (a, b) : (b, a);
        if (role.Agent is null || name.Agent is not null || !name.IsNamed || !Agrees(name, role) || IsPlural(sentence, role)) return;
        links.Add((first, second));
        if (name.IsKnown)
        {
            composer.Set(role.Head, role with { Actor = name.Actor });
            return;
        }

        var kind = name.Kind == MentionKind.Other ? role.Kind == MentionKind.Role ? MentionKind.Person : role.Kind : name.Kind;
        var actor = Join(name.Actor, role.Actor);
        composer.Set(name.Head, name with { Kind = kind, Actor = actor });
        composer.Set(role.Head, role with { Actor = actor });
    }

    private static bool Agrees(NamedPhrase name, NamedPhrase role) => name.Kind switch
    {
        MentionKind.Person => role.Kind == MentionKind.Role,
        MentionKind.Organization or MentionKind.Group => role.Kind is MentionKind.Organization or MentionKind.Group,
        MentionKind.Other => true,
        _ => false,
    };

    private static bool IsPlural(Sentence sentence, NamedPhrase role) => role.Kind == MentionKind.Role && sentence[role.Head].Tag is PennTag.Nns or PennTag.Nnps;

    private static Actor? Join(Actor? name, Actor? role)
    {
        if (name is null || role is null) return name ?? role;
        return name with { Country = name.Country ?? role.Country, Sectors = name.Sectors.Count > 0 ? name.Sectors : role.Sectors };
    }
}
