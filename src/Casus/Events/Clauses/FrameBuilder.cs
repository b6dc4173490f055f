using Casus.Documents;
using Casus.Events.Patterns;

namespace Casus.Events.Clauses;

/// <summary>Finds the logical arguments of the predicates of one sentence. Frames are made when asked for and kept.</summary>
internal sealed class FrameBuilder(ResolvedSentence resolved, LightVerbs lightVerbs)
{
    // Deeper chains of control and coordination do not occur in news; the limit keeps a bad parse from looping.
    private const int MaxDepth = 8;

    private readonly Sentence _sentence = resolved.Sentence;
    private readonly PredicateFrame?[] _frames = new PredicateFrame?[resolved.Sentence.Count];

    /// <summary>The frame of the token as a predicate.</summary>
    public PredicateFrame FrameOf(int token) => _frames[token] ??=
        IsNominal(token) ? new NounFrames(resolved, lightVerbs, this).Build(token) :
        _sentence[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux ? VerbFrame(token) :
        _sentence[token].PartOfSpeech == PartOfSpeech.Adj ? AdjectiveFrame(token) : new NounFrames(resolved, lightVerbs, this).Build(token);

    /// <summary>Makes a frame known while it is still being filled.</summary>
    public void Keep(PredicateFrame frame) => _frames[frame.Token] = frame;

    /// <summary>Whether the word is used as a noun. Taggers take rare nouns for adjectives ("a counteroffensive"); where they stand tells.</summary>
    public bool IsNominal(int token) => _sentence[token].PartOfSpeech switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn => true,
        PartOfSpeech.Adj => _sentence[token].Relation is DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Obl or DependencyRelation.Nmod
            && _sentence[token].Tag is not (PennTag.Jjr or PennTag.Jjs),
        _ => false,
    };

    /// <summary>The grammatical subject of a verb, inherited through control, coordination and participles: patient where the verb is passive.</summary>
    public void SurfaceSubjects(int verb, List<int> into, int depth = 0)
    {
        if (depth > MaxDepth) return;
        var before = into.Count;
        foreach (var child in _sentence.ChildrenOf(verb))
            if (_sentence[child].Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Nsubj_Outer)
                AddArgument(child, into);
        if (into.Count > before) return;
        var head = _sentence[verb].Head;
        if (head < 0) return;
        switch (_sentence[verb].Relation)
        {
            case DependencyRelation.Acl when !HasChild(verb, DependencyRelation.Mark):
            case DependencyRelation.Amod:
                AddArgument(head, into);
                break;
            case DependencyRelation.Acl:
                // "a plan to attack": whoever has the plan
                if (_sentence[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn) into.AddRange(FrameOf(head).Subjects);
                break;
            case DependencyRelation.Acl_Relcl:
                if (!HasOvertRelative(verb)) AddArgument(head, into);
                break;
            case DependencyRelation.Xcomp:
                Controllers(head, into, depth + 1);
                break;
            case DependencyRelation.Advcl or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Advcl_Relcl:
                if (_sentence[head].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Aux)
                {
                    if (_sentence[verb].Relation == DependencyRelation.Advcl && IsComplementGerund(verb) && HasObject(head)) Controllers(head, into, depth + 1);
                    else SurfaceSubjects(head, into, depth + 1);
                }
                else if (_sentence[verb].Relation == DependencyRelation.Conj)
                {
                    SurfaceSubjects(head, into, depth + 1);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Whether the verb stands in the passive, openly or as a participle.</summary>
    public bool IsPassive(int verb, int depth = 0)
    {
        foreach (var child in _sentence.ChildrenOf(verb))
        {
            if (_sentence[child].Relation is DependencyRelation.Aux_Pass or DependencyRelation.Nsubj_Pass or DependencyRelation.Csubj_Pass) return true;
            if (_sentence[child].Relation == DependencyRelation.Aux && _sentence[child].Lemma is "have" or "do") return false;
        }

        if (_sentence[verb].Tag is not (PennTag.Vbn or PennTag.Vbd)) return false;
        if (HasChild(verb, DependencyRelation.Nsubj) || HasChild(verb, DependencyRelation.Obj)) return false;
        return _sentence[verb].Relation switch
        {
            DependencyRelation.Acl or DependencyRelation.Amod => true,
            DependencyRelation.Advcl or DependencyRelation.Xcomp => _sentence[verb].Tag == PennTag.Vbn,
            DependencyRelation.Conj when depth < MaxDepth && _sentence[verb].Head >= 0 => _sentence[verb].Tag == PennTag.Vbn
                && _sentence[_sentence[verb].Head].PartOfSpeech == PartOfSpeech.Verb && IsPassive(_sentence[verb].Head, depth + 1),
            // Headlines leave the auxiliary out: "Ten killed in market blast"
            DependencyRelation.Root or DependencyRelation.Parataxis => HasChild(verb, DependencyRelation.Obl_Agent),
            _ => false,
        };
    }

    /// <summary>Adds an argument and all that is coordinated with it; a relative pronoun is replaced by what it stands for.</summary>
    public void AddArgument(int token, List<int> into)
    {
        token = Antecedent(token);
        if (into.Contains(token)) return;
        into.Add(token);
        foreach (var child in _sentence.ChildrenOf(token))
            if (_sentence[child].Relation == DependencyRelation.Conj && _sentence[child].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Adv))
                AddArgument(child, into);
    }

    /// <summary>The preposition before a noun: all words of its case markers, joined by blanks; empty where there is none.</summary>
    public string PrepositionOf(int noun)
    {
        var joined = "";
        foreach (var child in _sentence.ChildrenOf(noun))
        {
            if (_sentence[child].Relation != DependencyRelation.Case || _sentence[child].Tag == PennTag.Pos || child > noun) continue;
            var word = LowerLemma(child);
            foreach (var part in _sentence.ChildrenOf(child))
                if (_sentence[part].Relation == DependencyRelation.Fixed) word = $"{word} {LowerLemma(part)}";
            joined = joined.Length == 0 ? word : $"{joined} {word}";
        }

        return joined;
    }

    /// <summary>Collects the prepositional phrases that hang on a token, each with its coordinated complements.</summary>
    public void AddPrepositions(int token, List<(string, int)> into)
    {
        foreach (var child in _sentence.ChildrenOf(token))
        {
            if (_sentence[child].Relation is not (DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Obl_Agent or DependencyRelation.Nmod_Desc)) continue;
            var preposition = PrepositionOf(child);
            if (preposition.Length == 0 || (preposition == "for" && IsBehindTimes(child))) continue;
            var complements = new List<int>();
            AddArgument(child, complements);
            foreach (var complement in complements)
            {
                var own = complement == child || PrepositionOf(complement) is not { Length: > 0 } other ? preposition : other;
                into.Add((own, complement));
                // "out of the region" is a phrase with "of" too: some parses make "out" a particle of the verb
                if (own.StartsWith("out ", StringComparison.Ordinal) || own.StartsWith("from ", StringComparison.Ordinal)) into.Add((own[(own.LastIndexOf(' ') + 1)..], complement));
            }
        }
    }

    /// <summary>The lemma in lower case, also of a proper noun.</summary>
    public string LowerLemma(int token)
    {
        var lemma = _sentence[token].Lemma;
        foreach (var c in lemma)
            if (char.IsUpper(c)) return lemma.ToLowerInvariant();
        return lemma;
    }

    /// <summary>Whether a child of that relation is there.</summary>
    public bool HasChild(int token, DependencyRelation relation)
    {
        foreach (var child in _sentence.ChildrenOf(token))
            if (_sentence[child].Relation == relation) return true;
        return false;
    }

    private PredicateFrame VerbFrame(int verb)
    {
        var frame = new PredicateFrame(verb);
        Keep(frame);
        frame.IsPassive = IsPassive(verb);
        SurfaceSubjects(verb, frame.IsPassive ? frame.Objects : frame.Subjects);
        foreach (var child in _sentence.ChildrenOf(verb))
        {
            switch (_sentence[child].Relation)
            {
                case DependencyRelation.Obj:
                    AddArgument(child, frame.Objects);
                    break;
                case DependencyRelation.Iobj:
                    AddArgument(child, frame.Indirects);
                    break;
                case DependencyRelation.Obl when IsBehindTimes(child):
                    AddArgument(child, frame.Objects);
                    break;
                case DependencyRelation.Obl_Agent:
                    AddArgument(child, frame.Subjects);
                    break;
                case DependencyRelation.Ccomp:
                    frame.Clauses.Add((ClauseForms.That, child));
                    break;
                case DependencyRelation.Xcomp:
                    frame.Clauses.Add((_sentence[child].Tag == PennTag.Vbg ? ClauseForms.Ing : ClauseForms.To, child));
                    break;
                case DependencyRelation.Advcl:
                    frame.Clauses.Add((AdverbialForm(child), child));
                    break;
                default:
                    break;
            }
        }

        AddPrepositions(verb, frame.Prepositions);
        if (frame.IsPassive && frame.Subjects.Count == 0)
            foreach (var (preposition, token) in frame.Prepositions)
                if (preposition == "by" && !resolved.IsDate(token)) AddArgument(token, frame.Subjects);
        RelativeObject(verb, frame);
        ShareObject(verb, frame);
        frame.MayLackSubject = frame.IsPassive;
        frame.IsEventive = true;
        return frame;
    }

    private PredicateFrame AdjectiveFrame(int adjective)
    {
        var frame = new PredicateFrame(adjective);
        Keep(frame);
        SurfaceSubjects(adjective, frame.Subjects);
        AddPrepositions(adjective, frame.Prepositions);
        foreach (var child in _sentence.ChildrenOf(adjective))
        {
            if (_sentence[child].Relation is DependencyRelation.Ccomp) frame.Clauses.Add((ClauseForms.That, child));
            else if (_sentence[child].Relation is DependencyRelation.Xcomp or DependencyRelation.Advcl) frame.Clauses.Add((AdverbialForm(child), child));
        }

        frame.IsEventive = true;
        return frame;
    }

    /// <summary>"ordered for the first time strikes": an object, run together by the tree with the adverbial before it and its preposition.</summary>
    public bool IsBehindTimes(int noun)
    {
        var (time, ordinal) = (-1, -1);
        foreach (var child in _sentence.ChildrenOf(noun))
        {
            if (_sentence[child].Relation == DependencyRelation.Compound && _sentence[child].Lemma == "time") time = child;
            else if (_sentence[child].Relation == DependencyRelation.Amod) ordinal = child;
        }

        return time >= 0 && ordinal == time - 1 && PrepositionOf(noun) == "for";
    }

    // "X urged Y to leave": Y leaves; "X was told to leave": X leaves; "X vowed to leave": X leaves.
    private void Controllers(int governor, List<int> into, int depth)
    {
        if (depth > MaxDepth) return;
        if (_sentence[governor].PartOfSpeech is PartOfSpeech.Verb && _sentence[governor].Lemma is not ("promise" or "vow"))
        {
            var before = into.Count;
            foreach (var child in _sentence.ChildrenOf(governor))
                if (_sentence[child].Relation is DependencyRelation.Obj or DependencyRelation.Iobj) AddArgument(child, into);
            if (into.Count > before) return;
            // "called on Y to leave", "appealed to Y to leave"
            if (_sentence[governor].Lemma is "call" or "appeal" or "plead" or "wait" or "press" or "push")
                foreach (var child in _sentence.ChildrenOf(governor))
                    if (_sentence[child].Relation == DependencyRelation.Obl && PrepositionOf(child) is "on" or "upon" or "to" or "for" or "with") AddArgument(child, into);
            if (into.Count > before) return;
        }

        SurfaceSubjects(governor, into, depth);
    }

    private void RelativeObject(int verb, PredicateFrame frame)
    {
        if (_sentence[verb].Relation != DependencyRelation.Acl_Relcl || _sentence[verb].Head < 0 || frame.Objects.Count > 0 || frame.IsPassive) return;
        // "the town the army shelled": a relative clause with its own subject and no relative word
        if (HasChild(verb, DependencyRelation.Nsubj) && !frame.Subjects.Contains(_sentence[verb].Head)) AddArgument(_sentence[verb].Head, frame.Objects);
    }

    // "arrested and beat two men": the first verb's object is behind the second
    private void ShareObject(int verb, PredicateFrame frame)
    {
        if (frame.Objects.Count > 0 || frame.IsPassive) return;
        foreach (var child in _sentence.ChildrenOf(verb))
        {
            if (_sentence[child].Relation != DependencyRelation.Conj || child - verb > 3 || _sentence[child].PartOfSpeech != PartOfSpeech.Verb) continue;
            foreach (var grandchild in _sentence.ChildrenOf(child))
                if (_sentence[grandchild].Relation == DependencyRelation.Obj) AddArgument(grandchild, frame.Objects);
            return;
        }
    }

    private ClauseForms AdverbialForm(int clause) => MarkedForm(clause) is var form and not ClauseForms.None ? form : HasChild(clause, DependencyRelation.Mark) || _sentence[clause].Tag != PennTag.Vbg ? ClauseForms.None : ClauseForms.Ing;

    /// <summary>How the marker or preposition before a clause or noun says it hangs; none where there is no marker that takes complements.</summary>
    public ClauseForms MarkedForm(int token)
    {
        foreach (var child in _sentence.ChildrenOf(token))
        {
            if (_sentence[child].Relation is DependencyRelation.Mark && _sentence[child].Tag == PennTag.To) return ClauseForms.To;
            if (_sentence[child].Relation is DependencyRelation.Mark or DependencyRelation.Case && _sentence[child].Tag != PennTag.Pos) return Behind(LowerLemma(child));
        }

        return ClauseForms.None;
    }

    private static ClauseForms Behind(string word) => word switch
    {
        "to" => ClauseForms.To | ClauseForms.Towards,
        "that" => ClauseForms.That,
        "whether" or "if" => ClauseForms.Whether,
        "after" => ClauseForms.After,
        "of" => ClauseForms.Of,
        "from" => ClauseForms.From,
        "for" => ClauseForms.For,
        "with" => ClauseForms.With,
        "over" => ClauseForms.Over,
        "about" => ClauseForms.About,
        "against" => ClauseForms.Against,
        "at" => ClauseForms.At,
        "in" => ClauseForms.In,
        "into" => ClauseForms.Into,
        "on" or "upon" => ClauseForms.On,
        _ => ClauseForms.None,
    };

    // "accused Y of bombing", "stopped Y from leaving": a gerund whose subject is the object of the governor
    private bool IsComplementGerund(int verb) => _sentence[verb].Tag is PennTag.Vbg or PennTag.Vb && AdverbialForm(verb) is not (ClauseForms.None or ClauseForms.Ing);

    private bool HasObject(int verb) => HasChild(verb, DependencyRelation.Obj) || HasChild(verb, DependencyRelation.Nsubj_Pass);

    private bool HasOvertRelative(int verb)
    {
        foreach (var child in _sentence.ChildrenOf(verb))
            if (_sentence[child].Tag is PennTag.Wdt or PennTag.Wp or PennTag.WpPoss or PennTag.Wrb || HasChild(child, DependencyRelation.Nmod_Poss) && _sentence[child].Relation == DependencyRelation.Nsubj) return true;
        return false;
    }

    // "rebels who attacked": who -> rebels
    private int Antecedent(int token)
    {
        if (_sentence[token].Tag is not (PennTag.Wdt or PennTag.Wp) && !(_sentence[token].Lemma == "that" && _sentence[token].PartOfSpeech == PartOfSpeech.Pron)) return token;
        for (var (i, steps) = (_sentence[token].Head, 0); i >= 0 && steps < MaxDepth; i = _sentence[i].Head, steps++)
            if (_sentence[i].Relation is DependencyRelation.Acl_Relcl) return _sentence[i].Head >= 0 ? _sentence[i].Head : token;
        return token;
    }
}
