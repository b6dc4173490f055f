namespace Casus.Documents;

/// <summary>
/// Counts what cannot be in a tree: marks by which a wrong tree is known without a right one beside it. Each stands for a construction that the
/// annotators of EWT and GUM hardly ever wrote and that the parser writes when it went astray: on the development parts three of five arcs so
/// marked are wrong, of all arcs one in six. Working memory of one thread.
/// </summary>
/// <param name="tagger">Tells what the tag classes mean.</param>
internal sealed class TreeCritic(PartOfSpeechTagger tagger)
{
    [Flags]
    private enum Dependents : byte
    {
        None = 0,
        Subject = 1,
        SecondSubject = 2,
        Object = 4,
        SecondObject = 8,
        Predicate = 16,
        Preposition = 32,
    }

    private Dependents[] _dependents = [];

    /// <summary>Number of impossible places of a finished tree, at least 0.</summary>
    /// <param name="tree">Heads and relations of the nodes 1..n; n+1 is the root.</param>
    /// <param name="classes">Tag class of each word, from 0.</param>
    public int Faults(ParserState tree, ReadOnlySpan<byte> classes)
    {
        Collect(tree, classes);
        var faults = 0;
        for (var node = 1; node <= tree.WordCount; node++)
        {
            var own = _dependents[node];
            if (own.HasFlag(Dependents.SecondSubject)) faults++;
            if (own.HasFlag(Dependents.SecondObject)) faults++;
            var relation = (DependencyRelation)tree.Relations[node];
            var part = tagger.PartOf(classes[node - 1]);
            if (IsNominal(part)) faults += OfNominal(relation, own, PartOf(tree.Heads[node], classes));
            else if (part == PartOfSpeech.Verb) faults += OfVerb(relation, own, classes[node - 1], tree.Heads[node], classes);
        }

        return faults;
    }

    private static int OfNominal(DependencyRelation relation, Dependents own, PartOfSpeech head)
    {
        var faults = 0;
        var isPredicate = own.HasFlag(Dependents.Predicate);
        var hasSubject = own.HasFlag(Dependents.Subject);
        // A clause needs a verb or a copula; without one its verb was taken for a noun: "groups that regularly launch[NOUN] raids".
        var isClause = hasSubject || relation is DependencyRelation.Acl_Relcl or DependencyRelation.Advcl or DependencyRelation.Ccomp;
        if (isClause && !isPredicate) faults++;
        // Like is joined to like: "tensions escalated and imposed[participle] waves".
        if (relation == DependencyRelation.Conj && !isPredicate && !hasSubject && head == PartOfSpeech.Verb) faults++;
        // No subject or object stands behind a preposition: "ordered strikes against [militias] … killed one".
        if (relation is DependencyRelation.Nsubj or DependencyRelation.Obj && own.HasFlag(Dependents.Preposition)) faults++;
        return faults;
    }

    private int OfVerb(DependencyRelation relation, Dependents own, byte tagClass, int head, ReadOnlySpan<byte> classes)
    {
        var faults = 0;
        if (relation == DependencyRelation.Conj && IsNominal(PartOf(head, classes)) && !_dependents[head].HasFlag(Dependents.Predicate)) faults++;
        var isFinite = tagger.TagOf(tagClass) is PennTag.Vbd or PennTag.Vbp or PennTag.Vbz;
        if (isFinite && !own.HasFlag(Dependents.Subject) && !MayLackSubject(relation)) faults++;
        return faults;
    }

    private void Collect(ParserState tree, ReadOnlySpan<byte> classes)
    {
        var size = tree.WordCount + 2;
        if (_dependents.Length < size) _dependents = new Dependents[size * 2];
        Array.Clear(_dependents, 0, size);
        for (var node = 1; node <= tree.WordCount; node++)
        {
            ref var ofHead = ref _dependents[tree.Heads[node]];
            switch ((DependencyRelation)tree.Relations[node])
            {
                case DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Csubj or DependencyRelation.Csubj_Pass or DependencyRelation.Expl:
                    ofHead |= ofHead.HasFlag(Dependents.Subject) ? Dependents.SecondSubject : Dependents.Subject;
                    break;
                case DependencyRelation.Obj:
                    ofHead |= ofHead.HasFlag(Dependents.Object) ? Dependents.SecondObject : Dependents.Object;
                    break;
                case DependencyRelation.Cop or DependencyRelation.Aux:
                    ofHead |= Dependents.Predicate;
                    break;
                case DependencyRelation.Case when tagger.PartOf(classes[node - 1]) == PartOfSpeech.Adp:
                    ofHead |= Dependents.Preposition;
                    break;
                default:
                    break;
            }
        }
    }

    private PartOfSpeech PartOf(int node, ReadOnlySpan<byte> classes) => node <= classes.Length ? tagger.PartOf(classes[node - 1]) : PartOfSpeech.X;

    private static bool IsNominal(PartOfSpeech part) => part is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron;

    private static bool MayLackSubject(DependencyRelation relation) => relation is DependencyRelation.Conj or DependencyRelation.Acl
        or DependencyRelation.Acl_Relcl or DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Advcl;
}
