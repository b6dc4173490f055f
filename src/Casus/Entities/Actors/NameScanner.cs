using Casus.Documents;

namespace Casus.Entities.Actors;

/// <summary>
/// Finds the names and agent nouns of the lexicon in a sentence, leftmost and longest first. Hyphens, possessive endings and Arabic articles
/// inside a name are passed over: "Abdel-Fattah el-Sisi" and "Abdel Fattah Sisi" are one name.
/// </summary>
internal sealed class NameScanner(ActorLexicon lexicon)
{
    private const byte Plain = 0;
    private const byte Joint = 1;
    private const byte Article = 2;

    // Share of capitals among the letters from which a sentence counts as written in capitals; names alone never reach it.
    private const double UpperShare = 0.8;

    private int[] _names = new int[64];
    private int[] _lemmas = new int[64];
    private int[] _forms = new int[64];
    private byte[] _sorts = new byte[64];

    /// <summary>How the sentence is written.</summary>
    public static LetterCase CaseOf(Sentence sentence)
    {
        var (large, small) = (0, 0);
        foreach (var c in sentence.Characters)
        {
            if (char.IsUpper(c)) large++;
            else if (char.IsLower(c)) small++;
        }

        if (large == 0) return LetterCase.Lower;
        // "US", "NATO says": too short to tell
        return large + small >= 12 && large >= UpperShare * (large + small) ? LetterCase.Upper : LetterCase.Mixed;
    }

    /// <summary>Finds names and agent nouns; agent nouns inside a name are left out.</summary>
    public void Scan(Sentence sentence, LetterCase letterCase, List<FoundName> names, List<FoundAgent> agents)
    {
        Prepare(sentence);
        for (var i = 0; i < sentence.Count;)
        {
            if (_sorts[i] != Joint && TryName(sentence, letterCase, i, out var found))
            {
                names.Add(found);
                i = found.Tokens.End;
            }
            else
            {
                i++;
            }
        }

        var next = 0;
        for (var i = 0; i < sentence.Count;)
        {
            while (next < names.Count && names[next].Tokens.End <= i) next++;
            var limit = next < names.Count ? names[next].Tokens.Start : sentence.Count;
            if (limit <= i) i = names[next].Tokens.End;
            else if (TryAgent(sentence, i, limit, out var agent))
            {
                agents.Add(agent);
                i = agent.Tokens.End;
            }
            else i++;
        }
    }

    /// <summary>The other targets of a shared name that the writing allows.</summary>
    public IEnumerable<NameTarget> TargetsOf(FoundName found, LetterCase letterCase)
    {
        for (var i = lexicon.Names.FirstValue(found.Node); i >= 0;)
        {
            var (target, next) = lexicon.Names.ValueAt(i);
            if (IsWritten(target, found.Capitals, found.IsAllCapitals, letterCase)) yield return target;
            i = next;
        }
    }

    private void Prepare(Sentence sentence)
    {
        if (_names.Length < sentence.Count)
        {
            var size = Math.Max(sentence.Count, _names.Length * 2);
            (_names, _lemmas, _forms, _sorts) = (new int[size], new int[size], new int[size], new byte[size]);
        }

        Span<char> key = stackalloc char[NameWord.MaxLength];
        for (var i = 0; i < sentence.Count; i++)
        {
            var form = sentence.FormOf(i);
            var length = NameWord.Fold(form, key);
            _names[i] = length == 0 ? -1 : lexicon.Names.WordOf(key[..length]);
            _forms[i] = length == 0 ? -1 : lexicon.Agents.WordOf(key[..length]);
            _sorts[i] = length == 0 ? (IsJoint(sentence, i, form) ? Joint : Plain) : NameWord.IsArticle(key[..length]) || (NameWord.IsAssimilatedArticle(key[..length]) && IsHyphen(sentence, i + 1)) ? Article : Plain;
            if (_sorts[i] == Plain && sentence[i].Tag == PennTag.Pos) _sorts[i] = Joint;
            length = NameWord.Fold(sentence[i].Lemma, key);
            _lemmas[i] = length == 0 ? -1 : lexicon.Agents.WordOf(key[..length]);
            if (_lemmas[i] < 0 && _forms[i] < 0) _lemmas[i] = InnerWord(form, key);
        }
    }

    // "ex-president", "co-founders": the word behind the prefix, but not "pro-government"; "drones" where the lemma kept the plural
    private int InnerWord(ReadOnlySpan<char> form, Span<char> key)
    {
        var hyphen = form.LastIndexOf('-');
        if (hyphen > 0)
        {
            var prefix = form[..hyphen];
            if (IsOutward(prefix)) return -1;
            form = form[(hyphen + 1)..];
        }

        var length = NameWord.Fold(form, key);
        if (length == 0) return -1;
        var word = lexicon.Agents.WordOf(key[..length]);
        return word < 0 && length > 3 && key[length - 1] == 's' ? lexicon.Agents.WordOf(key[..(length - 1)]) : word;
    }

    // Prefixes that say where somebody stands, not who it is
    private static bool IsOutward(ReadOnlySpan<char> prefix) =>
        prefix.Equals("pro", StringComparison.OrdinalIgnoreCase) || prefix.Equals("anti", StringComparison.OrdinalIgnoreCase) || prefix.Equals("non", StringComparison.OrdinalIgnoreCase)
        || prefix.Equals("counter", StringComparison.OrdinalIgnoreCase);

    private static bool IsHyphen(Sentence sentence, int token) => token < sentence.Count && sentence.FormOf(token) is "-" or "\u2011" or "\u2010" or "\u2013";

    // A hyphen that touches a neighbour, "&", "'s"
    private static bool IsJoint(Sentence sentence, int token, ReadOnlySpan<char> form) =>
        form is "&" or "'s" or "\u2019s" or "'" or "\u2019"
        || (IsHyphen(sentence, token) && token > 0 && (sentence[token - 1].Span.End == sentence[token].Span.Start || sentence.FormOf(token - 1) is "al" or "el" or "Al" or "El"));

    private bool TryName(Sentence sentence, LetterCase letterCase, int start, out FoundName found)
    {
        found = default;
        var isFound = false;
        var (node, words, capitals, allCapitals) = (NameTrie<NameTarget>.Root, 0, 0u, true);
        for (var i = start; i < sentence.Count; i++)
        {
            if (_sorts[i] == Joint)
            {
                if (words == 0) return false;
                continue;
            }

            var next = lexicon.Names.Step(node, _names[i]);
            if (next < 0)
            {
                if (_sorts[i] == Article && words > 0) continue;
                break;
            }

            node = next;
            var form = sentence.FormOf(i);
            if (words < 32 && (char.IsUpper(form[0]) || char.IsAsciiDigit(form[0]))) capitals |= 1u << words;
            words++;
            foreach (var c in form)
                if (char.IsLower(c)) allCapitals = false;
            var (target, count) = First(node, capitals, allCapitals, letterCase);
            if (count == 0 || !IsPlausible(sentence, start, i, target, letterCase)) continue;
            found = new FoundName(new TokenRange(WithArticle(sentence, start), i + 1), target, count > 1, node, capitals, allCapitals);
            isFound = true;
        }

        return isFound;
    }

    // "al-Sisi": the article belongs to the name although the lexicon has it without.
    private int WithArticle(Sentence sentence, int start)
    {
        if (start >= 2 && _sorts[start - 1] == Joint && _sorts[start - 2] == Article && IsHyphen(sentence, start - 1)) return start - 2;
        return start >= 1 && _sorts[start - 1] == Article && sentence[start - 1].PartOfSpeech == PartOfSpeech.Propn ? start - 1 : start;
    }

    private (NameTarget Target, int Count) First(int node, uint capitals, bool allCapitals, LetterCase letterCase)
    {
        NameTarget first = default;
        var count = 0;
        for (var i = lexicon.Names.FirstValue(node); i >= 0;)
        {
            var (target, next) = lexicon.Names.ValueAt(i);
            if (IsWritten(target, capitals, allCapitals, letterCase))
            {
                if (count == 0) first = target;
                if (count == 0 || !ReferenceEquals(target.Entry, first.Entry)) count++;
            }

            i = next;
        }

        return (first, count);
    }

    private static bool IsWritten(in NameTarget target, uint capitals, bool allCapitals, LetterCase letterCase) => letterCase switch
    {
        LetterCase.Upper => true,
        LetterCase.Lower => !target.IsShortAcronym && target.Entry.Kind != MentionKind.Person | target.Words > 1,
        _ => (target.Capitals & ~capitals) == 0 && (!target.IsShortAcronym || allCapitals),
    };

    // One word alone is a name only where the tagger took it for one: "the May vote", "Base commanders", "WHO IS".
    private static bool IsPlausible(Sentence sentence, int start, int last, in NameTarget target, LetterCase letterCase)
    {
        if (start != last) return true;
        ref readonly var token = ref sentence[start];
        if (target.IsShortAcronym) return token.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X
            || (letterCase == LetterCase.Mixed && token.PartOfSpeech is not (PartOfSpeech.Aux or PartOfSpeech.Adp or PartOfSpeech.Pron));
        // A tagger that has never seen "Beijing" may take its ending for a participle's: only short words can be both ("May", "Man").
        if (target.Entry.Kind == MentionKind.Country && letterCase == LetterCase.Mixed && token.Span.Length > 4) return true;
        if (target.Entry.Kind == MentionKind.Country || letterCase == LetterCase.Lower) return token.PartOfSpeech is not (PartOfSpeech.Aux or PartOfSpeech.Adp);
        return token.PartOfSpeech == PartOfSpeech.Propn || (start > 0 && letterCase == LetterCase.Mixed && token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X && !char.IsLower(sentence.FormOf(start)[0]));
    }

    private bool TryAgent(Sentence sentence, int start, int limit, out FoundAgent found)
    {
        found = default;
        var isFound = false;
        var node = NameTrie<AgentNoun>.Root;
        for (var i = start; i < limit; i++)
        {
            if (_sorts[i] == Joint)
            {
                if (i == start) return false;
                continue;
            }

            // The lemma first ("gunmen"), then the word itself ("armed forces", "the wounded")
            var next = lexicon.Agents.Step(node, _lemmas[i]);
            if (next < 0) next = lexicon.Agents.Step(node, _forms[i]);
            if (next < 0) break;
            node = next;
            var value = lexicon.Agents.FirstValue(node);
            if (value < 0 || !MayHead(sentence, i)) continue;
            found = new FoundAgent(new TokenRange(start, i + 1), lexicon.Agents.ValueAt(value).Value);
            isFound = true;
        }

        return isFound;
    }
    /// <summary>Whether a participle stands where only a noun can: "Peru's displaced", "the displaced in Goma", but not "the displaced families".</summary>
    public static bool IsNominalParticiple(Sentence sentence, int index)
    {
        if (sentence[index].Tag is not (PennTag.Vbn or PennTag.Vbd) || index == 0) return false;
        ref readonly var before = ref sentence[index - 1];
        if (before.PartOfSpeech != PartOfSpeech.Det && before.Tag != PennTag.Pos) return false;
        return index + 1 == sentence.Count || sentence[index + 1].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Cconj;
    }

    // "the wounded", "militant groups", but not "general strike" and not "the talks were private"
    private static bool MayHead(Sentence sentence, int index)
    {
        ref readonly var token = ref sentence[index];
        if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X) return true;
        if (IsNominalParticiple(sentence, index)) return true;
        if (token.PartOfSpeech != PartOfSpeech.Adj) return false;
        switch (token.Relation)
        {
            case DependencyRelation.Amod:
                return token.Lemma is not ("general" or "private" or "major" or "regular" or "principal" or "minor" or "young" or "elder" or "patient" or "native" or "human" or "lay" or "junior" or "senior");
            case DependencyRelation.Conj or DependencyRelation.Xcomp:
                return false;
            case DependencyRelation.Root:
                foreach (var child in sentence.ChildrenOf(index))
                    if (sentence[child].Relation is DependencyRelation.Cop or DependencyRelation.Nsubj or DependencyRelation.Expl) return false;
                return true;
            default:
                return true;
        }
    }
}
