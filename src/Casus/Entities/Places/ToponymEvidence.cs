using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Weighs how much the words around a name, and the name itself, say that it is a place. Weights are in one arbitrary unit, tuned by hand on
/// the GeoWebNews and TR-News development rows (2026-11) together with the finder's threshold.
/// </summary>
internal sealed class ToponymEvidence(PlaceIndex index)
{
    /// <summary>The article has the same name elsewhere as a sure place.</summary>
    public const double Repeated = 1.5;

    /// <summary>It is listed with a sure place.</summary>
    public const double Listed = 1.5;

    /// <summary>The article has a person of that surname.</summary>
    public const double SurnamePenalty = 2.5;

    private const double LocativeCue = 2;
    private const double DirectionalCue = 1;
    private const double DesignatorCue = 2;
    private const double ContainerCue = 2.5;
    private const double DatelineCue = 3;
    private const double ProperNounCue = 0.5;
    private const double NotNounPenalty = 2;
    private const double AmbiguousPenalty = 3;
    private const double ArticlePenalty = 1.5;
    private const double EmbeddedPenalty = 0.75;
    private const double PartOfNamePenalty = 4;
    private const double PersonalVerbPenalty = 1;
    private const double BasedCue = 2;
    private const double TownspeopleCue = 1;
    private const double PartyCue = 4.5;

    private readonly StateFinder _states = new(index);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>Remembers the last word of a person's name.</summary>
    public void AddPerson(Sentence sentence, TokenRange tokens)
    {
        if (PlaceNameKey.Of(sentence.FormOf(tokens.End - 1)) is { } surname && tokens.Length > 1) _surnames.Add(surname);
    }

    /// <summary>Whether a person of that surname was seen.</summary>
    public bool IsPerson(string key) => _surnames.Contains(key);

    /// <summary>Whether nothing but a body's name says that the words are a place, and the place is small: "the Marshall Foundation".</summary>
    public static bool IsOfBodyOnly(ToponymMention mention)
    {
        foreach (var candidate in mention.Candidates)
            if (candidate.Feature is PlaceFeature.Country or PlaceFeature.Admin1 or PlaceFeature.Capital or PlaceFeature.Admin1Seat || candidate.Population > 100_000) return false;
        return true;
    }

    /// <summary>Whether case tells nothing in the sentence: no lower-case letter among at least ten.</summary>
    public static bool IsUpperCase(Sentence sentence)
    {
        var letters = 0;
        foreach (var c in sentence.Characters)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters >= 10;
    }

    /// <summary>Whether only a comma (or an opening bracket) stands between two positions: "Mosul, Iraq", "Mosul (Iraq)".</summary>
    public static bool IsCommaBetween(Sentence sentence, int end, int start) => start == end + 1 && sentence.FormOf(end) is "," or "(";

    /// <summary>Whether two names stand in one list: "Homs, Hama and Idlib".</summary>
    public static bool AreListed(ToponymMention a, ToponymMention b)
    {
        if (!ReferenceEquals(a.Sentence, b.Sentence)) return false;
        var (first, second) = a.Tokens.Start < b.Tokens.Start ? (a, b) : (b, a);
        var gap = second.Tokens.Start - first.Tokens.End;
        if (gap is < 1 or > 2) return false;
        var sentence = a.Sentence;
        var joint = sentence.FormOf(second.Tokens.Start - 1);
        var isAnd = joint is "and" or "or" or "&" or "AND" or "OR";
        return gap == 1 ? isAnd || joint is "," : isAnd && sentence.FormOf(first.Tokens.End) is ",";
    }

    /// <summary>Sets what stands around the name (evidence, kind, container, designation, dateline).</summary>
    /// <param name="mention">The name.</param>
    /// <param name="previous">The name before it in the sentence; its container is set where this one is it.</param>
    /// <param name="isUpper">Whether the sentence is all capitals.</param>
    /// <param name="isClaimedCountry">Whether the name is known to be a country.</param>
    /// <param name="insideBody">Whether it stands at the end of a body's name ("University of Texas").</param>
    public void Weigh(ToponymMention mention, ToponymMention? previous, bool isUpper, bool isClaimedCountry, bool insideBody)
    {
        var (sentence, tokens) = (mention.Sentence, mention.Tokens);
        var head = HeadOf(sentence, tokens);
        var score = StrengthOf(mention, out var isCountry) + (tokens.Length > 1 ? 0.5 : 0);
        if (isClaimedCountry) score += 1;
        if (tokens.Length == 1 && index.IsAmbiguousWord(System.Text.Encoding.ASCII.GetBytes(mention.Key))) score -= AmbiguousPenalty;
        score += WeighTag(sentence, head, isUpper);
        var before = BeforeDirections(sentence, tokens.Start);
        var cue = before >= 0 ? sentence.FormOf(before) : default;
        if (PlaceWords.Holds(PlaceWords.Locative, cue)) score += LocativeCue;
        else if (PlaceWords.Holds(PlaceWords.Directional, cue)) score += cue is "to" or "from" or "into" && IsOfMotion(sentence, head) ? LocativeCue : DirectionalCue;

        score += WeighDesignators(mention, before);
        score += WeighNeighbours(mention, before, isUpper, isCountry);
        if (previous is not null && ReferenceEquals(previous.Sentence, sentence) && IsCommaBetween(sentence, previous.Tokens.End, tokens.Start) && CanContain(mention, previous))
        {
            previous.Container = mention;
            previous.Evidence += ContainerCue;
            score += ContainerCue;
        }

        mention.Container ??= _states.Before(sentence, tokens.Start, before);
        score += WeighTail(sentence, tokens);
        var isOfParty = IsOfParty(sentence, tokens.Start);
        if (isOfParty) score += PartyCue;
        if (IsDateline(sentence, tokens))
        {
            mention.IsDateline = true;
            score += DatelineCue;
        }

        mention.Kind = insideBody || isOfParty ? ToponymKind.Associative : KindOf(sentence, mention, head);
        if (mention.Kind == ToponymKind.Associative && !isCountry && score < 4 && IsSubjectOfPersonalVerb(sentence, head)) score -= PersonalVerbPenalty;
        mention.Evidence = score;
    }

    // "comes to Clacton", "the flight from Suva"; not "gave it to Clay".
    private static bool IsOfMotion(Sentence sentence, int head) => sentence[head].Head >= 0 && PlaceWords.Holds(PlaceWords.Motions, sentence[sentence[head].Head].Lemma);

    // "Berlin-based", "Danbury police", "Danbury Superior Court": what follows belongs to a town.
    private static double WeighTail(Sentence sentence, TokenRange tokens)
    {
        var next = tokens.End;
        if (next >= sentence.Count) return 0;
        if (sentence.FormOf(next) is "-" or "–") return next + 1 < sentence.Count && sentence.FormOf(next + 1) is "based" or "born" or "area" or "bound" or "wide" ? BasedCue : 0;
        var form = sentence.FormOf(next);
        return char.IsUpper(form[0]) ? PlaceWords.Holds(PlaceWords.CivicWords, form) ? TownspeopleCue : 0
            : sentence[next].PartOfSpeech is PartOfSpeech.Noun && PlaceWords.Holds(PlaceWords.Townspeople, sentence[next].Lemma) ? TownspeopleCue : 0;
    }

    // "Tom Horn, R-Marshall": a lawmaker's party and seat.
    private static bool IsOfParty(Sentence sentence, int start) =>
        start > 1 && sentence.FormOf(start - 1) is "-" or "–" && sentence.FormOf(start - 2) is "R" or "D" or "I" or "DFL" or "GOP" or "NDP" or "Lab" or "Con" && sentence[start - 1].Span.End == sentence[start].Span.Start;

    // How well known the best bearer of the name is, from 0 (a hamlet's other spelling) to 3 (a country).
    private static double StrengthOf(ToponymMention mention, out bool isCountry)
    {
        isCountry = false;
        var strength = 0.0;
        foreach (var candidate in mention.Candidates)
        {
            var own = candidate.Feature switch
            {
                PlaceFeature.Country or PlaceFeature.Region or PlaceFeature.Admin1 or PlaceFeature.Capital => 3,
                PlaceFeature.Airport => 3,
                PlaceFeature.Admin2 when candidate.Country == "USA" => 3,
                _ => candidate.Population switch { >= 500_000 => 3, >= 100_000 => 2.5, >= 15_000 => 1.5, >= 2_000 => 1, _ => 0.5 },
            };
            if (!candidate.IsMainName && candidate.Feature is not (PlaceFeature.Country or PlaceFeature.Region or PlaceFeature.Airport)) own -= candidate.Population >= 500_000 ? 0.5 : 1;
            isCountry |= candidate.Feature is PlaceFeature.Country;
            strength = Math.Max(strength, own);
        }

        return strength;
    }

    private static double WeighTag(Sentence sentence, int head, bool isUpper)
    {
        var token = sentence[head];
        // In capitals the tagger tells verbs from nouns still, but not names from nouns.
        if (isUpper) return token.PartOfSpeech is PartOfSpeech.Propn ? 0 : token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.X ? -0.5 : -NotNounPenalty;
        if (token.PartOfSpeech is PartOfSpeech.Propn || token.Tag is PennTag.Nnp or PennTag.Nnps) return ProperNounCue;
        // A noun at the start of a sentence is capital by rule: "Police said".
        if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.X) return head == 0 ? -1 : 0;
        return -NotNounPenalty;
    }

    private static double WeighDesignators(ToponymMention mention, int before)
    {
        var (sentence, tokens) = (mention.Sentence, mention.Tokens);
        // "Aleppo province", but not "Iraq state television": a state's name needs no such word.
        if (tokens.End < sentence.Count && PlaceWords.DesignatedBy(sentence.FormOf(tokens.End)) is { } after)
        {
            mention.Designated = after;
            return DesignatorCue;
        }

        // "the city of Mosul", "the northern town of Mosul", "the village Mosul"
        if (before >= 1 && sentence.FormOf(before) is "of" or "OF" && PlaceWords.DesignatedBy(sentence.FormOf(before - 1)) is { } of)
        {
            mention.Designated = of;
            return DesignatorCue;
        }

        if (tokens.Start >= 1 && PlaceWords.DesignatedBy(sentence.FormOf(tokens.Start - 1)) is { } apposed && apposed != PlaceFeature.Airport)
        {
            mention.Designated = apposed;
            return DesignatorCue / 2;
        }

        return 0;
    }

    // A capitalised word right before or behind makes the name a part of a longer one: "Paris Hilton", "Abraham Lincoln", "Boston Globe".
    private double WeighNeighbours(ToponymMention mention, int before, bool isUpper, bool isCountry)
    {
        var (sentence, tokens) = (mention.Sentence, mention.Tokens);
        var score = 0.0;
        if (isUpper) return tokens.Start > 0 && PlaceWords.Holds(PlaceWords.Titles, sentence.FormOf(tokens.Start - 1)) ? -PartOfNamePenalty : 0;
        if (tokens.Start > 0 && before == tokens.Start - 1)
        {
            var previous = sentence.FormOf(before);
            var isName = IsProperNoun(sentence, before) && char.IsUpper(previous[0]) && before > 0 || IsFirstNameLike(sentence, before);
            var isFlat = sentence[tokens.Start].Relation is DependencyRelation.Flat;
            if (PlaceWords.Holds(PlaceWords.Titles, previous)) score -= char.IsUpper(previous[0]) ? PartOfNamePenalty : 1;
            else if (isName && !IsCalendarWord(previous) && PlaceWords.DesignatedBy(previous) is null)
            {
                score -= isFlat ? PartOfNamePenalty : isCountry ? 1 : PartOfNamePenalty / 2;
                // "Jack London" is a person, "A429 Cirencester" and "Education Minnesota" are not.
                if (isFlat && tokens.Length == 1 && char.IsLower(previous[^1]) && IsOfBodyOnly(mention) && PlaceNameKey.Of(sentence.FormOf(tokens.End - 1)) is { } surname) _surnames.Add(surname);
            }
        }

        if (tokens.End < sentence.Count && mention.Designated is null)
        {
            var next = sentence.FormOf(tokens.End);
            if (char.IsUpper(next[0]) && IsProperNoun(sentence, tokens.End) && !IsCalendarWord(next) && !PlaceWords.Holds(PlaceWords.Titles, next))
            {
                // The tree tells a first name ("Paris Hilton": flat) from a place before its body ("Fargo Police Department": compound).
                var nextToken = sentence[tokens.End];
                if (IsBeforeBody(sentence, tokens.End)) score -= EmbeddedPenalty;
                else if (nextToken.Relation is DependencyRelation.Flat && tokens.Contains(nextToken.Head)) score -= PartOfNamePenalty;
                else if (sentence[HeadOf(sentence, tokens)].Relation is DependencyRelation.Compound or DependencyRelation.Nmod_Poss or DependencyRelation.Nmod) score -= EmbeddedPenalty;
                else score -= isCountry ? EmbeddedPenalty : PartOfNamePenalty / 2;
            }
        }

        // "IBA", "NATO": an acronym that some village happens to bear; countries and divisions keep theirs ("UAE").
        if (tokens.Length == 1 && IsAcronym(sentence.FormOf(tokens.Start)) && !IsKnownAcronym(mention)) score -= PartOfNamePenalty;
        // "the Centre", "the West": few towns take an article; not where a noun follows that takes it ("the Aleppo council").
        if (tokens.Length == 1 && !isCountry && tokens.Start > 0 && sentence.FormOf(tokens.Start - 1) is "the" or "The" && (tokens.End == sentence.Count || sentence[tokens.End].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)))
            score -= ArticlePenalty;
        return score;
    }

    // "Quebec Health Minister", "Corsicana Police Department": the capitalised words behind the name end as a body or an office does.
    private static bool IsBeforeBody(Sentence sentence, int start)
    {
        for (var i = start; i < Math.Min(sentence.Count, start + 5) && char.IsUpper(sentence.FormOf(i)[0]); i++)
            if (BodyNouns.Contains(sentence.FormOf(i)) || PlaceWords.Holds(PlaceWords.Titles, sentence.FormOf(i)) || PlaceWords.Holds(PlaceWords.CivicWords, sentence.FormOf(i))) return true;
        return false;
    }

    private static bool IsAcronym(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 5) return false;
        foreach (var c in form)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    // In a dateline and behind a comma capitals are the rule: "CAIRO (Reuters)", "Portland, ME".
    private static bool IsKnownAcronym(ToponymMention mention)
    {
        if (IsDateline(mention.Sentence, mention.Tokens) || mention.Sentence.FormOf(Math.Max(0, mention.Tokens.Start - 1)) is ",") return true;
        foreach (var candidate in mention.Candidates)
            if (candidate.Entry < 0 || candidate.Feature is PlaceFeature.Admin1 && !candidate.IsMainName) return true;
        return false;
    }

    // At the start of a sentence every word is capital; a proper noun tied to the name from the left is still a first name: "Jack London wrote".
    private static bool IsFirstNameLike(Sentence sentence, int position) =>
        position == 0 && IsProperNoun(sentence, 0) && sentence[0].Relation is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Nsubj
        && sentence.Count > 1 && sentence[1].Relation is DependencyRelation.Flat;

    private static bool IsProperNoun(Sentence sentence, int position) => sentence[position].PartOfSpeech is PartOfSpeech.Propn || sentence[position].Tag is PennTag.Nnp or PennTag.Nnps;

    private static bool IsCalendarWord(ReadOnlySpan<char> word) => Dates.CalendarWords.IsWeekday(word) || Dates.CalendarWords.MonthOf(word) > 0;

    // The position before the name and its capitalised or plain directions: "in northern Gaza" gives "in". -1 at the start.
    internal static int BeforeDirections(Sentence sentence, int start)
    {
        var position = start - 1;
        while (position >= 0 && (PlaceWords.Holds(PlaceWords.Directions, sentence.FormOf(position)) || sentence.FormOf(position) is "the" or "The" or "THE" or "-")) position--;
        return position;
    }

    private static bool CanContain(ToponymMention container, ToponymMention part)
    {
        // "Georgia, Iraq and Iran" is a list of states, though Arak in Iran has been called Iraq; "Lebanon, Ohio" is a town.
        var isState = part.Candidates.Exists(static c => c.Feature == PlaceFeature.Country);
        foreach (var outer in container.Candidates)
        {
            if (isState && outer.Feature == PlaceFeature.Country || outer.Feature is not (PlaceFeature.Country or PlaceFeature.Admin1 or PlaceFeature.Admin2 or PlaceFeature.Region)) continue;
            foreach (var inner in part.Candidates)
                if (Contains(outer, inner)) return true;
        }

        return false;
    }

    /// <summary>Whether one place lies in the other by country and division.</summary>
    public static bool Contains(PlaceCandidate outer, PlaceCandidate inner) => !outer.IsSameAs(inner) && outer.Country is not null && outer.Country == inner.Country && outer.Feature switch
    {
        PlaceFeature.Country => inner.Feature != PlaceFeature.Country,
        PlaceFeature.Admin1 => outer.Admin1 == inner.Admin1 && outer.Admin1 != 0 && inner.Feature is not (PlaceFeature.Country or PlaceFeature.Admin1),
        PlaceFeature.Admin2 => outer.Admin1 == inner.Admin1 && outer.Admin2 == inner.Admin2 && outer.Admin2 != 0 && inner.Feature is not (PlaceFeature.Country or PlaceFeature.Admin1 or PlaceFeature.Admin2),
        _ => false,
    };

    // "BAGHDAD (Reuters) - ", "MOSUL, Iraq, June 3 —": near the start of a paragraph's first sentence, before a bracket or a dash.
    private static bool IsDateline(Sentence sentence, TokenRange tokens)
    {
        if (tokens.Start > 3) return false;
        // "GENEVA Talks resumed on Monday": the sign is lost.
        if (tokens.Start == 0 && tokens.End < sentence.Count && char.IsUpper(sentence.FormOf(tokens.End)[0]) && char.IsLower(sentence.FormOf(tokens.End)[^1]) && IsInCapitals(sentence, tokens)) return true;
        for (var i = 0; i < tokens.Start; i++)
            if (!char.IsUpper(sentence.FormOf(i)[0]) && sentence.FormOf(i) is not ("," or "/")) return false;
        for (var i = tokens.End; i < Math.Min(sentence.Count, tokens.End + 8); i++)
        {
            var form = sentence.FormOf(i);
            if (form is "(" or "—" or "–" or "--" or "-" or "_") return i < sentence.Count - 1 && (form is not "(" || HasClosing(sentence, i));
            if (char.IsLower(form[0])) return false;
        }

        return false;
    }

    private static bool IsInCapitals(Sentence sentence, TokenRange tokens)
    {
        foreach (var c in sentence.SpanOf(tokens).In(sentence.Text))
            if (char.IsLower(c)) return false;
        return sentence.SpanOf(tokens).Length > 3;
    }

    private static bool HasClosing(Sentence sentence, int open)
    {
        for (var i = open + 1; i < Math.Min(sentence.Count, open + 6); i++)
            if (sentence.FormOf(i) is ")") return char.IsUpper(sentence.FormOf(open + 1)[0]);
        return false;
    }

    // Associative where it acts ("Paris rejected", "Syria and Iraq agreed") or describes a body or thing ("the Aleppo council", "Iraq's army");
    // literal otherwise, also where it describes what happens there ("the Baghdad bombing", "Aleppo airport") or is struck ("shelled Aleppo").
    private static ToponymKind KindOf(Sentence sentence, ToponymMention mention, int head)
    {
        var token = sentence[head];
        for (var steps = 0; steps < 6 && token.Relation is DependencyRelation.Conj && token.Head >= 0 && sentence[token.Head].PartOfSpeech is PartOfSpeech.Propn && !HasPreposition(sentence, head); steps++)
        {
            head = token.Head;
            token = sentence[head];
        }

        if (token.Head < 0 || mention.Tokens.Contains(token.Head)) return ToponymKind.Literal;
        var isModifier = token.Relation is DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nmod_Poss;
        // "in Jerusalem Thursday": the tree may hang the place on the day. And "in Pakistan killed ten" has a preposition, so it is no subject.
        if (isModifier && Dates.CalendarWords.IsWeekday(sentence.FormOf(token.Head))) return ToponymKind.Literal;
        var before = BeforeDirections(sentence, mention.Tokens.Start);
        if (!isModifier && before >= 0 && PlaceWords.Holds(PlaceWords.Locative, sentence.FormOf(before))) return ToponymKind.Literal;
        return token.Relation switch
        {
            // Towns other than capitals hardly act: "Aleppo fell".
            DependencyRelation.Nsubj => ActsLikeState(mention) ? ToponymKind.Associative : ToponymKind.Literal,
            DependencyRelation.Iobj or DependencyRelation.Obl_Agent => ToponymKind.Associative,
            DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nmod_Poss =>
                PlaceWords.DesignatedBy(sentence.FormOf(token.Head)) is not null || PlaceWords.Holds(PlaceWords.Facilities, sentence[token.Head].Lemma) || PlaceWords.Holds(PlaceWords.Sites, sentence[token.Head].Lemma)
                || PlaceWords.Holds(PlaceWords.Happenings, sentence[token.Head].Lemma) || token.Relation is DependencyRelation.Nmod_Poss && IsPlaceName(sentence, token.Head)
                    ? ToponymKind.Literal : ToponymKind.Associative,
            _ => ToponymKind.Literal,
        };
    }

    private static bool HasPreposition(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
            if (sentence[child].Relation is DependencyRelation.Case && sentence[child].PartOfSpeech is PartOfSpeech.Adp) return true;
        return false;
    }

    private static bool ActsLikeState(ToponymMention mention)
    {
        foreach (var candidate in mention.Candidates)
            if (candidate.Feature is PlaceFeature.Country or PlaceFeature.Capital || candidate.Known is { Resolution: PlaceResolution.Continent }) return true;
        return false;
    }

    // "Iraq's Mosul": a proper noun that is no one's given name stands behind the sign.
    private static bool IsPlaceName(Sentence sentence, int head) => IsProperNoun(sentence, head);

    private static bool IsSubjectOfPersonalVerb(Sentence sentence, int head) =>
        sentence[head].Relation is DependencyRelation.Nsubj && sentence[head].Head >= 0
        && sentence[sentence[head].Head].Lemma is "say" or "tell" or "add" or "think" or "believe" or "write" or "know" or "explain" or "recall" or "laugh" or "walk" or "love";

    private static int HeadOf(Sentence sentence, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
            if (!tokens.Contains(sentence[i].Head)) return i;
        return tokens.Start;
    }
}
