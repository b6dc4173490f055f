using Casus.Documents;

namespace Casus.Entities.Quantities;

/// <summary>
/// Finds numbers of people and what they count: "at least 12 soldiers were killed", "dozens of protesters", "a soldier died". Numbers of things
/// ("12 villages", "$3 million", "June 12") are left out. Immutable and safe to share between threads.
/// </summary>
public sealed class QuantityFinder
{
    /// <summary>Words of the longest phrase of the tables: "hundreds of thousands".</summary>
    private const int MaxPhrase = 4;

    private readonly QuantityLexicon _lexicon;

    /// <summary>Loads the word lists.</summary>
    /// <param name="dataFolder">The <c>data</c> folder; <c>quantities/*.tsv</c> and <c>actors/agents.tsv</c> are read.</param>
    /// <exception cref="DataFileException">A table is missing or malformed.</exception>
    public QuantityFinder(string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        _lexicon = QuantityLexicon.Load(dataFolder);
    }

    /// <summary>The numbers of people in a document, in text order, those of the title first.</summary>
    public IReadOnlyList<Quantity> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var quantities = new List<Quantity>();
        foreach (var sentence in document.Sentences) FindIn(sentence, quantities);
        return quantities;
    }

    private readonly record struct Reading(TokenRange Tokens, int Head, long? Low, long? Best, long? High, bool IsImplicit)
    {
        public bool IsNone { get; init; }
    }

    private void FindIn(Sentence sentence, List<Quantity> quantities)
    {
        var first = quantities.Count;
        for (var i = 0; i < sentence.Count;)
        {
            if (ReadAt(sentence, i) is not { } reading)
            {
                i++;
                continue;
            }

            if (QuantityOf(sentence, reading) is { } quantity && !IsIncluded(sentence, quantity, quantities, first) && !IsSomeOfThem(sentence, quantity, quantities, first)) quantities.Add(quantity);
            i = reading.Tokens.End;
        }

        for (var q = first + 1; q < quantities.Count; q++) ShareKind(sentence, quantities, q - 1, q);
    }

    // "left three rebels and one soldier dead": what is told of one of two joined numbers is told of both.
    private static void ShareKind(Sentence sentence, List<Quantity> quantities, int left, int right)
    {
        var (one, other) = (quantities[left], quantities[right]);
        if (one.Kind is null == other.Kind is null || other.Tokens.Start - one.Counted is < 2 or > 3 || sentence.FormOf(other.Tokens.Start - 1) is not ("and" or "," or "or")) return;
        if (one.Kind is null) quantities[left] = one with { Kind = other.Kind, Predicate = other.Predicate };
        else if (other.Predicate < 0 && sentence[other.Counted].Relation is DependencyRelation.Conj && sentence[other.Counted].Head == one.Counted) quantities[right] = other with { Kind = one.Kind, Predicate = one.Predicate };
    }

    private Quantity? QuantityOf(Sentence sentence, Reading reading)
    {
        var counted = CountedBy(sentence, reading);
        // "the 2019 murder", "the 12 May attack": a year or a name, nothing that is counted.
        if (counted >= reading.Tokens.End && reading.Best > 1 && sentence[counted].Tag is PennTag.Nn && _lexicon.KindOf(sentence[counted].Lemma, CountedArgument.Noun) is not null && !_lexicon.IsPeople(sentence[counted].Lemma, out _)) return null;
        if (reading.IsNone) counted = WhatIsNotReported(sentence, counted);
        var isPeople = _lexicon.IsPeople(sentence[counted].Lemma, out var ownKind);
        var stands = reading.Tokens.Contains(counted);
        var isBearer = !isPeople && _lexicon.IsBearer(sentence[counted].Lemma);
        if (!stands && !isPeople && !isBearer && IsThing(sentence, counted)) return null;
        var kind = CountedPredicate.Find(_lexicon, sentence, counted, out var predicate) ?? VerbBefore(sentence, reading, counted, out predicate) ?? WordBehind(sentence, Math.Max(counted + 1, reading.Tokens.End), out predicate);
        var isAnother = stands && reading.IsImplicit;
        if (reading.IsNone && kind is null && ownKind is not null) kind = ownKind;
        // "a soldier", "one civilian" count only where something happened to them: "a soldier said" is no number.
        if (reading.IsImplicit && (kind is null || !isPeople && !isBearer && !isAnother && !reading.IsNone || !IsHarm(kind.Value))) return null;
        // Troops and crowds are counted by what they are, harm by what happened: "2,000 troops were killed" counts dead.
        if (kind is null || ownKind is QuantityKind.Troops or QuantityKind.Participants && !IsHarm(kind.Value)) (kind, predicate) = (ownKind ?? kind, kind is null ? -1 : predicate);
        if (kind is null && (!isPeople || stands)) return null;
        if (kind is QuantityKind.Troops && !IsSoldier(sentence[counted].Lemma, stands)) kind = null;
        if (kind is null && !isPeople) return null;
        return new Quantity
        {
            Sentence = sentence,
            Tokens = reading.Tokens,
            Span = sentence.SpanOf(reading.Tokens),
            Counted = counted,
            Predicate = predicate,
            Kind = kind,
            IsTotal = predicate >= 0 && sentence[predicate].Lemma is "toll" or "tally" or "number" or "total" or "count" or "figure",
            IsAddition = IsAddition(sentence, reading, counted),
            Low = reading.Low,
            Best = reading.Best,
            High = reading.High,
        };
    }

    // "no immediate reports of casualties": what there is none of
    private static int WhatIsNotReported(Sentence sentence, int noun)
    {
        if (sentence[noun].Lemma is not ("report" or "word" or "sign" or "claim")) return noun;
        foreach (var child in sentence.ChildrenOf(noun))
            if (sentence[child].Relation is DependencyRelation.Nmod && HasOf(sentence, child)) return child;
        return noun;
    }

    private static bool IsHeadline(Sentence sentence) => sentence.Part == DocumentPart.Title || sentence.FormOf(sentence.Count - 1) is not ("." or "!" or "?" or "\"" or "”");

    // "two more people", "another 12 soldiers", "an additional 300 troops"
    private static bool IsAddition(Sentence sentence, Reading reading, int counted)
    {
        var (start, end) = (reading.Tokens.Start, reading.Tokens.End);
        if (sentence.FormOf(start) is "another" or "Another" || start > 0 && sentence.FormOf(start - 1) is "another" or "Another" or "additional" or "further") return true;
        for (var i = end; i <= Math.Min(counted, end + 1) && i < sentence.Count; i++)
            if (sentence.FormOf(i) is "more" or "additional" or "further" && (i + 1 >= sentence.Count || sentence.FormOf(i + 1) is not "than")) return true;
        return false;
    }

    // "injured more than 100", "arrested between 30 and 40 protesters": a number right behind the verb is its object, whatever the tree made of it.
    private QuantityKind? VerbBefore(Sentence sentence, Reading reading, int counted, out int predicate)
    {
        predicate = reading.Tokens.Start - 1;
        if (predicate >= 0 && sentence[predicate].PartOfSpeech is PartOfSpeech.Verb && sentence[counted].Relation is not (DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass)
            && _lexicon.KindOf(sentence[predicate].Lemma, CountedArgument.Object) is { } kind)
            return kind;
        // "shot dead four demonstrators"
        if (predicate > 0 && sentence[predicate].Lemma is "dead" && sentence[predicate - 1].Lemma is "shoot" or "leave" or "strike" or "gun") return QuantityKind.Killed;
        // "Bomber kills 14, wounds 30": "blasts kill dozens": tagged as nouns in headlines. Not "the wounded 30".
        if (predicate >= 0 && (sentence[predicate].Tag is PennTag.Nns || sentence[predicate].Tag is PennTag.Nn && IsHeadline(sentence)) && _lexicon.KindOf(sentence[predicate].Lemma, CountedArgument.Object) is { } headline) return headline;
        predicate = -1;
        return null;
    }

    // "12 dead", "nobody was hurt", "three have died": what stands right behind the people, auxiliaries passed over, whatever the tree made of it.
    private QuantityKind? WordBehind(Sentence sentence, int start, out int predicate)
    {
        predicate = start;
        var isPassive = false;
        while (predicate < sentence.Count && predicate < start + 3 && sentence[predicate].Lemma is "be" or "have" or "get")
        {
            isPassive |= sentence[predicate].Lemma is "be" or "get";
            predicate++;
        }

        if (predicate < sentence.Count)
        {
            var lemma = sentence[predicate].Lemma;
            var kind = _lexicon.KindOf(lemma, CountedArgument.Adjective) ?? (isPassive ? _lexicon.KindOf(lemma, CountedArgument.Object) : predicate > start ? _lexicon.KindOf(lemma, CountedArgument.Subject) : null);
            if (kind is not null) return kind;
        }

        predicate = -1;
        return null;
    }

    private static bool IsHarm(QuantityKind kind) => kind is not (QuantityKind.Troops or QuantityKind.Participants);

    // "deployed 200 police officers" are no troops in the strict sense, but nobody else is deployed by hundreds.
    private static bool IsSoldier(string lemma, bool stands) =>
        stands || lemma is "troop" or "troops" or "reinforcement" or "soldier" or "marine" or "peacekeeper" or "reservist" or "serviceman" or "fighter" or "commando" or "personnel" or "officer" or "man" or "policeman" or "paratrooper" or "conscript" or "force" or "mercenary" or "guard";

    // "three people, including a child": the child is one of the three.
    private static bool IsIncluded(Sentence sentence, Quantity quantity, List<Quantity> quantities, int first)
    {
        for (var i = quantity.Tokens.Start - 1; i >= Math.Max(0, quantity.Tokens.Start - 3); i--)
        {
            if (!sentence.FormOf(i).Equals("including", StringComparison.OrdinalIgnoreCase) && sentence.FormOf(i) is not ("them" or "whom")) continue;
            for (var q = first; q < quantities.Count; q++)
                if (quantities[q].Tokens.End <= i) return true;
        }

        // "withdraw 500 of its 750 troops": the whole is not what is counted.
        var before = quantity.Tokens.Start - 1;
        if (quantities.Count > first && before > 0 && sentence[before].Relation is DependencyRelation.Nmod_Poss or DependencyRelation.Det && sentence.FormOf(before - 1) is "of" && quantities[^1].Tokens.End == before - 1) return true;

        // "…, including a child and two women": what is joined to an included number is included too.
        var counted = sentence[quantity.Counted];
        return counted.Relation is DependencyRelation.Conj && counted.Head > 1 && counted.Head < quantity.Tokens.Start
            && HasIncludingBefore(sentence, counted.Head) && quantities.Count > first;
    }

    // "left 17 wounded, three of them seriously": no more wounded. "12 were wounded, two of whom died" tells of something else.
    private static bool IsSomeOfThem(Sentence sentence, Quantity quantity, List<Quantity> quantities, int first)
    {
        var of = quantity.Tokens.End;
        if (of + 1 >= sentence.Count || sentence.FormOf(of) is not "of" || sentence.FormOf(of + 1) is not ("them" or "whom")) return false;
        return quantities.Count > first && (quantity.Kind is null || quantities[^1].Kind == quantity.Kind);
    }

    private static bool HasIncludingBefore(Sentence sentence, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 4); i--)
            if (sentence.FormOf(i).Equals("including", StringComparison.OrdinalIgnoreCase) || sentence.FormOf(i) is "them" or "whom" && i > 0 && sentence.FormOf(i - 1) is "among" or "of") return true;
        return false;
    }

    // What the number counts: its noun, the noun behind "of", or itself.
    private static int CountedBy(Sentence sentence, Reading reading)
    {
        var head = reading.Head;
        var token = sentence[head];
        if (token.Relation is DependencyRelation.Nummod or DependencyRelation.Det or DependencyRelation.Amod or DependencyRelation.Compound && token.Head >= reading.Tokens.End) return CompoundHead(sentence, token.Head);
        foreach (var child in sentence.ChildrenOf(head))
            if (sentence[child].Relation is DependencyRelation.Nmod && child >= reading.Tokens.End && child + -1 >= 0 && HasOf(sentence, child)) return child;
        // The parser may hang "12 people" the other way or lose it ("Twenty-five" is three tokens): the plural noun right behind is counted.
        var next = reading.Tokens.End;
        if (next < sentence.Count && sentence.FormOf(next) is "of") next++;
        while (next < sentence.Count && next < reading.Tokens.End + 3 && sentence[next].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Det) next++;
        return next < sentence.Count && sentence[next].Tag is PennTag.Nns or PennTag.Nnps && sentence.FormOf(reading.Tokens.End - 1) is not "one" ? next : head;
    }

    // "15 police officers": the number may hang from the first noun.
    private static int CompoundHead(Sentence sentence, int noun) =>
        sentence[noun].Relation is DependencyRelation.Compound && sentence[noun].Head > noun && sentence[noun].Head <= noun + 2 ? sentence[noun].Head : noun;

    private static bool HasOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
            if (sentence[child].Relation is DependencyRelation.Case && sentence[child].Lemma is "of") return true;
        return false;
    }

    // Nouns that are no people: all but names, plurals of the list, and collective words.
    private bool IsThing(Sentence sentence, int counted)
    {
        var token = sentence[counted];
        if (token.PartOfSpeech is not PartOfSpeech.Noun) return token.PartOfSpeech is PartOfSpeech.Propn && token.Tag is not PennTag.Nnps;
        return _lexicon.KindOf(token.Lemma, CountedArgument.Noun) is null && _lexicon.KindOf(token.Lemma, CountedArgument.Adjective) is null;
    }

    private Reading? ReadAt(Sentence sentence, int i)
    {
        // "between 10 and 15"
        if (sentence.FormOf(i).Equals("between", StringComparison.OrdinalIgnoreCase) && i + 1 < sentence.Count && NumberReader.TryRead(sentence, i + 1, out var from, out var middle)
            && middle < sentence.Count && sentence.FormOf(middle) is "and" && middle + 1 < sentence.Count && NumberReader.TryRead(sentence, middle + 1, out var to, out var behind) && to > from)
            return new Reading(new TokenRange(i, behind), middle - 1, from, (from + to) / 2, to, false);
        var effect = BoundBefore(sentence, i, out var start);
        if (start >= sentence.Count) return null;
        if (PhraseAt(sentence, start, out var amount, out var end))
            return Bounded(sentence, new TokenRange(i, end), HeadOf(sentence, start, end), amount.Low, amount.Best, amount.High, effect);
        if (NumberReader.TryRead(sentence, start, out var number, out end))
        {
            if (IsPartOfSomethingElse(sentence, start, end)) return null;
            // "10 to 15", "10-15"
            if (end + 1 < sentence.Count && sentence.FormOf(end) is "to" or "-" or "–" && NumberReader.TryRead(sentence, end + 1, out var upper, out var rangeEnd) && upper > number && !IsPartOfSomethingElse(sentence, end + 1, rangeEnd))
                return new Reading(new TokenRange(i, rangeEnd), rangeEnd - 1, number, (number + upper) / 2, upper, false);
            return Bounded(sentence, new TokenRange(i, end), end - 1, number, number, number, effect);
        }

        // "no casualties", "no civilians were killed"; "no" before what is not counted is no number.
        if (start == i && sentence.FormOf(i) is "no" or "No" && sentence[i].Relation is DependencyRelation.Det && sentence[i].Head > i)
            return new Reading(new TokenRange(i, i + 1), i, 0, 0, 0, true) { IsNone = true };
        // "a soldier", "an Israeli soldier"
        if (start == i && sentence.FormOf(i) is "a" or "an" or "A" or "An" && sentence[i].Relation is DependencyRelation.Det && sentence[i].Head > i)
            return new Reading(new TokenRange(i, i + 1), i, 1, 1, 1, true);
        // "and wounded another", "another soldier died"
        return start == i && sentence.FormOf(i).Equals("another", StringComparison.OrdinalIgnoreCase) && (i + 1 >= sentence.Count || !NumberReader.TryRead(sentence, i + 1, out _, out _)) ? new Reading(new TokenRange(i, i + 1), i, 1, 1, 1, true) : null;
    }

    private Reading Bounded(Sentence sentence, TokenRange tokens, int head, long? low, long? best, long? high, BoundEffect effect)
    {
        if (effect == BoundEffect.None) effect = BoundBehind(sentence, ref tokens);
        return effect switch
        {
            BoundEffect.Least => new Reading(tokens, head, low, best, null, false),
            BoundEffect.Most => new Reading(tokens, head, null, best, high, false),
            BoundEffect.Near when best is not null => new Reading(tokens, head, null, best, null, false),
            _ => new Reading(tokens, head, low, best, high, false),
        };
    }

    private static int HeadOf(Sentence sentence, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
            if (sentence[i].Head < start || sentence[i].Head >= end) return i;
        return end - 1;
    }

    // "at least", "more than", "as many as" at a token; gives the position behind them.
    private BoundEffect BoundBefore(Sentence sentence, int i, out int end)
    {
        for (var length = Math.Min(MaxPhrase, sentence.Count - i); length > 0; length--)
        {
            var phrase = sentence.SpanOf(new TokenRange(i, i + length)).In(sentence.Text);
            if (_lexicon.EffectOf(phrase) is var effect and not BoundEffect.None)
            {
                end = i + length;
                return effect;
            }
        }

        end = i;
        return BoundEffect.None;
    }

    // "20 or more"
    private BoundEffect BoundBehind(Sentence sentence, ref TokenRange tokens)
    {
        if (tokens.End + 2 > sentence.Count) return BoundEffect.None;
        var range = new TokenRange(tokens.End, tokens.End + 2);
        var written = sentence.SpanOf(range).In(sentence.Text);
        Span<char> phrase = stackalloc char[24];
        if (written.Length > 22) return BoundEffect.None;
        phrase[0] = '~';
        written.CopyTo(phrase[1..]);
        var effect = _lexicon.EffectOf(phrase[..(written.Length + 1)]);
        if (effect != BoundEffect.None) tokens = new TokenRange(tokens.Start, range.End);
        return effect;
    }

    private bool PhraseAt(Sentence sentence, int start, out (long? Low, long? Best, long? High) amount, out int end)
    {
        for (var length = Math.Min(MaxPhrase, sentence.Count - start); length > 0; length--)
        {
            end = start + length;
            if (_lexicon.TryFindAmount(sentence.SpanOf(new TokenRange(start, end)).In(sentence.Text), out amount)) return true;
        }

        (amount, end) = (default, start);
        return false;
    }

    // Money, ages, shares, dates, clock times and positions are no counts of people.
    private static bool IsPartOfSomethingElse(Sentence sentence, int start, int end)
    {
        if (start > 0 && (sentence.FormOf(start - 1) is "$" or "£" or "€" or "¥" or "#" or "No." or "-" or "/" || Dates.CalendarWords.MonthOf(sentence.FormOf(start - 1)) > 0 && char.IsUpper(sentence.FormOf(start - 1)[0]))) return true;
        if (end >= sentence.Count) return false;
        var next = sentence.FormOf(end);
        return next is "%" or "percent" or "per" or "-" or "°" or "a.m." or "p.m." or "am" or "pm" or "th" or "/" || Dates.CalendarWords.MonthOf(next) > 0 && char.IsUpper(next[0]);
    }
}
