using System.Text;
using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Finds the words of a document that are place names: they stand in the index, and the words around them say place ("in Mosul", "Mosul,
/// Iraq", "Aleppo province", a dateline) or the name is well known. Names inside people's and bodies' names are left out. Immutable and
/// safe to share between threads.
/// </summary>
internal sealed class ToponymFinder(PlaceIndex index)
{
    /// <summary>Longest name in words: "Democratic People's Republic of Korea" has six.</summary>
    private const int MaxTokens = 7;

    /// <summary>Evidence from which a name is a place; tuned on GeoWebNews and TR-News development rows, 2026-11, with the weights of <see cref="ToponymEvidence"/>.</summary>
    private const double Threshold = 2.5;

    /// <summary>People a town must have to be the town of a facility that bears its name; below, the name is more likely a family's.</summary>
    private const long KnownTown = 15_000;

    /// <summary>All place names in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claimed">Names of people, bodies and countries that are known already.</param>
    public List<ToponymMention> Find(Document document, IReadOnlyList<ClaimedName> claimed)
    {
        var found = new List<ToponymMention>();
        var doubtful = new List<ToponymMention>();
        var evidence = new ToponymEvidence(index);
        var claims = claimed.ToLookup(c => c.Sentence, ReferenceEqualityComparer.Instance);
        foreach (var claim in claimed)
            if (claim.Kind == MentionKind.Person) evidence.AddPerson(claim.Sentence, claim.Tokens);
        foreach (var sentence in document.Sentences)
            FindIn(sentence, claims.Contains(sentence) ? claims[sentence] : [], evidence, found, doubtful);
        Accept(evidence, found, doubtful);
        found.Sort(static (a, b) => a.Sentence.Part != b.Sentence.Part ? b.Sentence.Part.CompareTo(a.Sentence.Part) : a.Span.CompareTo(b.Span));
        return found;
    }

    private void FindIn(Sentence sentence, IEnumerable<ClaimedName> claims, ToponymEvidence evidence, List<ToponymMention> found, List<ToponymMention> doubtful)
    {
        var claimOf = new MentionKind[sentence.Count];
        foreach (var claim in claims)
            for (var i = claim.Tokens.Start; i < claim.Tokens.End; i++) claimOf[i] = claim.Kind;
        var isUpper = ToponymEvidence.IsUpperCase(sentence);
        ToponymMention? previous = null;
        for (var i = 0; i < sentence.Count;)
        {
            var claim = claimOf[i];
            if (claim is MentionKind.Person || !CanStart(sentence, i))
            {
                i++;
                continue;
            }

            if (!isUpper && (RoadAt(sentence, i, claimOf) ?? FacilityAt(sentence, i, claimOf)) is { } facility)
            {
                found.Add(facility);
                previous = facility;
                i = facility.Tokens.End;
                continue;
            }

            var mention = MatchAt(sentence, i, claimOf, isUpper, previous);
            if (mention is null)
            {
                if (!isUpper && (LooseAt(sentence, i, claimOf) ?? UnknownAt(sentence, i, claimOf)) is { } unknown)
                {
                    found.Add(unknown);
                    previous = unknown;
                    i = unknown.Tokens.End;
                    continue;
                }

                i++;
                continue;
            }

            var insideBody = false;
            for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) insideBody |= claimOf[t] is MentionKind.Organization or MentionKind.Group;
            evidence.Weigh(mention, previous, isUpper, isClaimedCountry: claim == MentionKind.Country, insideBody);
            if (insideBody && mention.Tokens.Length == 1 && ToponymEvidence.IsOfBodyOnly(mention)) mention.Evidence -= ToponymEvidence.SurnamePenalty;
            if (mention.Evidence >= Threshold) found.Add(mention);
            else doubtful.Add(mention);
            previous = mention;
            i = mention.Tokens.End;
        }
    }

    // "at Colchester Hospital", "on Hampton Avenue", "near the Al-Noor Mosque": a run of capitalised words that ends in the word of a building,
    // road or site, behind a preposition of place. It is put at the town in its name, where there is one.
    private ToponymMention? FacilityAt(Sentence sentence, int start, MentionKind[] claimOf)
    {
        if (start == 0 || !char.IsUpper(sentence.FormOf(start)[0])) return null;
        var before = start - 1;
        while (before > 0 && (sentence.FormOf(before) is "the" || PlaceWords.Holds(PlaceWords.Directions, sentence.FormOf(before)))) before--;
        if (!PlaceWords.Holds(PlaceWords.Locative, sentence.FormOf(before)) && !sentence.FormOf(before).Equals("on", StringComparison.OrdinalIgnoreCase)
            && sentence.FormOf(before) is not ("from" or "to" or "into" or "inside" or "outside" or "through")) return null;
        var end = start;
        var last = -1;
        while (end < sentence.Count && end < start + 7 && claimOf[end] is not MentionKind.Person && IsInName(sentence, end))
        {
            if (end > start && PlaceWords.Holds(PlaceWords.Facilities, sentence.FormOf(end))) last = end + 1;
            end++;
        }

        if (last < 0 || last != end || IsGenericName(sentence, start, last)) return null;
        var range = new TokenRange(start, last);
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        if (!PlaceNameKey.TryWrite(sentence.SpanOf(range).In(sentence.Text), key, out var length) || index.Contains(key[..length])) return null;
        var candidates = new List<PlaceCandidate>();
        for (var inner = last - 1; inner > start && candidates.Count == 0; inner--)
            if (PlaceNameKey.TryWrite(sentence.SpanOf(new TokenRange(start, inner)).In(sentence.Text), key, out length)) index.AddCandidates(key[..length], candidates);
        candidates.RemoveAll(static c => c.Population < KnownTown && c.Feature is not (PlaceFeature.Country or PlaceFeature.Admin1 or PlaceFeature.Capital));
        if (PlaceNameKey.Of(sentence.SpanOf(range).In(sentence.Text)) is not { } name) return null;
        // A facility means its town as the town's own name does: both share one key.
        if (candidates.Count > 0) name = System.Text.Encoding.ASCII.GetString(key[..length]);
        return new ToponymMention { Sentence = sentence, Tokens = range, Span = sentence.SpanOf(range), Key = name, Candidates = candidates, IsFacility = true, Evidence = Threshold };
    }

    // "City Hall", "Children's Hospital", "Fire Station": every town has one.
    private static bool IsGenericName(Sentence sentence, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
            if (!PlaceWords.Holds(PlaceWords.CivicWords, sentence.FormOf(i)) && sentence.FormOf(i) is not ("Children" or "Children's" or "'s" or "’s" or "Secondary" or "Primary" or "Main" or "Fire" or "Local" or "National" or "Train" or "Bus")) return false;
        return true;
    }

    // "Highway 19", "I-75", "33rd Avenue", "Elizabeth Road": a road lies where the places beside it lie, not in the town it is named for.
    private static ToponymMention? RoadAt(Sentence sentence, int start, MentionKind[] claimOf)
    {
        var form = sentence.FormOf(start);
        var end = -1;
        if (start + 1 < sentence.Count && PlaceWords.Holds(PlaceWords.NumberedRoads, form) && char.IsUpper(form[0]) && IsRoadNumber(sentence.FormOf(start + 1))) end = start + 2;
        else if (form is "I" && start + 2 < sentence.Count && sentence.FormOf(start + 1) is "-" && IsRoadNumber(sentence.FormOf(start + 2)) && sentence[start + 1].Span.End == sentence[start + 2].Span.Start) end = start + 3;
        else if (char.IsUpper(form[0]) || char.IsDigit(form[0]) && char.IsLower(form[^1]))
        {
            for (var i = start + 1; i < Math.Min(sentence.Count, start + 5); i++)
            {
                var next = sentence.FormOf(i);
                if (claimOf[i] is MentionKind.Person or MentionKind.Country || !char.IsUpper(next[0])) break;
                if (PlaceWords.Holds(PlaceWords.Roads, next) && sentence[i].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun) end = i + 1;
            }

            // "Wall Street Journal", "Jay Lane said", "Highway Patrol": another name goes on behind, or a person may be meant.
            if (end > 0 && end < sentence.Count && char.IsUpper(sentence.FormOf(end)[0]) && sentence[end].PartOfSpeech is PartOfSpeech.Propn && end - start < 5
                || end > 0 && !IsBehindPreposition(sentence, start) && (sentence.FormOf(end - 1) is "Lane" or "St." || start == 0 || claimOf[start] != MentionKind.Other)
                || end > 0 && form is "Wall" or "The" or "Downing" or "Fleet") return null;
        }

        if (end < 0) return null;
        var range = new TokenRange(start, end);
        if (PlaceNameKey.Of(sentence.SpanOf(range).In(sentence.Text)) is not { } name) return null;
        return new ToponymMention { Sentence = sentence, Tokens = range, Span = sentence.SpanOf(range), Key = name, Candidates = [], IsFacility = true, Evidence = Threshold };
    }

    private static bool IsRoadNumber(ReadOnlySpan<char> form) => form.Length is > 0 and < 5 && char.IsDigit(form[0]);

    private static bool IsBehindPreposition(Sentence sentence, int start) =>
        start > 0 && (PlaceWords.Holds(PlaceWords.Locative, sentence.FormOf(start - 1)) || sentence.FormOf(start - 1) is "on" or "along" or "of" or "from" or "to" or "and" or "between" or "onto" or "into" or "via" or "the");

    // "in the village of Barsa", "in Torkula village": the words say that it is a place, though no table has it.
    private ToponymMention? UnknownAt(Sentence sentence, int start, MentionKind[] claimOf)
    {
        if (!char.IsUpper(sentence.FormOf(start)[0]) || sentence[start].PartOfSpeech is not PartOfSpeech.Propn || claimOf[start] != MentionKind.Other) return null;
        if (start > 0 && IsInName(sentence, start - 1)) return null;
        var end = start + 1;
        while (end < sentence.Count && end < start + 3 && claimOf[end] == MentionKind.Other && char.IsUpper(sentence.FormOf(end)[0]) && sentence[end].PartOfSpeech is PartOfSpeech.Propn) end++;
        var isOf = start > 1 && sentence.FormOf(start - 1) is "of" && PlaceWords.IsSettlement(sentence.FormOf(start - 2));
        var isBefore = end < sentence.Count && PlaceWords.IsSettlement(sentence.FormOf(end));
        var range = new TokenRange(start, end);
        if (PlaceNameKey.Of(sentence.SpanOf(range).In(sentence.Text)) is not { } key) return null;
        if (!isOf && !isBefore && !IsPlacedName(sentence, range, key)) return null;
        return new ToponymMention { Sentence = sentence, Tokens = range, Span = sentence.SpanOf(range), Key = key, Candidates = [], Evidence = Threshold };
    }

    // "near Kafr Tanur", "at Old Bridge Camp": a name behind a preposition of place, that is no acronym, day or common word.
    private bool IsPlacedName(Sentence sentence, TokenRange range, string key)
    {
        if (range.Start == 0 || sentence.FormOf(range.Start - 1) is not ("in" or "at" or "near" or "inside" or "outside")) return false;
        if (range.End < sentence.Count && sentence[range.End].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn) return false;
        var form = sentence.FormOf(range.Start);
        if (form.Length < 4 || !char.IsLower(form[1]) && form[1] is not ('-' or '\'') && !char.IsLower(form[^1])) return false;
        Span<byte> bytes = stackalloc byte[PlaceNameKey.MaxLength];
        for (var i = 0; i < key.Length; i++) bytes[i] = (byte)key[i];
        if (index.IsAmbiguousWord(bytes[..key.Length]) || index.DemonymOf(bytes[..key.Length]) is not null || Dates.CalendarWords.IsWeekday(form) || Dates.CalendarWords.MonthOf(form) > 0) return false;
        for (var i = range.Start; i < range.End; i++)
            if (!range.Contains(sentence[i].Head)) return sentence[i].Relation is DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Conj;
        return false;
    }

    // "Baqouba" for Baqubah, "Azaz" for A'zaz: other transliterations of Arabic names, only behind a preposition or the word of a settlement.
    private ToponymMention? LooseAt(Sentence sentence, int start, MentionKind[] claimOf)
    {
        if (start == 0 || !CanStart(sentence, start) || claimOf[start] == MentionKind.Person || sentence[start].PartOfSpeech is not PartOfSpeech.Propn) return null;
        var cue = sentence.FormOf(start - 1);
        var isCued = PlaceWords.Holds(PlaceWords.Locative, cue) || PlaceWords.Holds(PlaceWords.Directional, cue) || PlaceWords.DesignatedBy(cue) is not null || PlaceWords.Holds(PlaceWords.Directions, cue);
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        for (var end = Math.Min(sentence.Count, start + 4); end > start; end--)
        {
            if (!IsInName(sentence, end - 1) || end < sentence.Count && sentence[end].PartOfSpeech is PartOfSpeech.Propn) continue;
            // "Yemen's Maarib province": the word behind it says place as well.
            if (!isCued && !(end < sentence.Count && PlaceWords.IsSettlement(sentence.FormOf(end)))) continue;
            var range = new TokenRange(start, end);
            var written = sentence.SpanOf(range).In(sentence.Text);
            if (written.Length < 4 || written.Length > PlaceNameKey.MaxLength || !PlaceNameKey.TryWrite(written, key, out var length)) continue;
            var loose = PlaceNameKey.Loosen(key[..length]);
            var candidates = new List<PlaceCandidate>();
            if (loose == 0 || index.AddCandidates(key[..loose], candidates) == 0) continue;
            candidates.RemoveAll(static c => !PlaceNameKey.IsArabic(c.Country));
            if (candidates.Count == 0 || index.IsAmbiguousWord(key[..loose])) continue;
            var mention = Make(sentence, range, Encoding.ASCII.GetString(key[..loose]), candidates);
            mention.Evidence = Threshold;
            return mention;
        }

        return null;
    }


    private static bool IsInName(Sentence sentence, int index)
    {
        var form = sentence.FormOf(index);
        return char.IsUpper(form[0]) && sentence[index].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj || form is "'s" or "’s" && index + 1 < sentence.Count && char.IsUpper(sentence.FormOf(index + 1)[0]);
    }

    private static bool CanStart(Sentence sentence, int index)
    {
        var form = sentence.FormOf(index);
        // "The Aleppo council" begins with Aleppo; "The Hague" keeps its article inside a sentence alone.
        if (form.Equals("the", StringComparison.OrdinalIgnoreCase)) return index > 0 && form is "The" && index + 1 < sentence.Count && char.IsUpper(sentence.FormOf(index + 1)[0]);
        return char.IsUpper(form[0]) || char.IsDigit(form[0]) && form.Length == 1
            || form.Length > 2 && char.IsDigit(form[0]) && char.IsLower(form[^1]) // "33rd Avenue"
            || form.Length > 3 && form[2] == '-' && char.IsUpper(form[3]) || form.Length > 4 && form[3] == '-' && char.IsUpper(form[4]); // "al-Bab", "ash-Shaddadi"
    }

    // The longest run of words from a token that bears a place's name; null where none does.
    private ToponymMention? MatchAt(Sentence sentence, int start, MentionKind[] claimOf, bool isUpper, ToponymMention? previous)
    {
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        // "Parkland, Fla.": the short form of a division counts only behind a place and a comma.
        if (previous is not null && ToponymEvidence.IsCommaBetween(sentence, previous.Tokens.End, start) && index.Abbreviated(sentence.FormOf(start)) is { Count: > 0 } divisions)
            return Make(sentence, new TokenRange(start, start + 1), PlaceNameKey.Of(sentence.FormOf(start))!, [.. divisions]);
        for (var end = Math.Min(sentence.Count, start + MaxTokens); end > start; end--)
        {
            var last = sentence.FormOf(end - 1);
            if (!char.IsUpper(last[0]) && !char.IsDigit(last[0]) && !(end - start > 1 && PlaceWords.IsAirportWord(last)) && !(last.Length > 3 && last.Contains('-') && char.IsUpper(last[^1])))
            {
                if (end - start > 1 || !CanStart(sentence, start)) continue;
            }

            var range = new TokenRange(start, end);
            var written = sentence.SpanOf(range).In(sentence.Text);
            if (written.Length > 2 * PlaceNameKey.MaxLength || end - start == 1 && !IsNameLike(written, isUpper)) continue;
            if (!IsOneName(sentence, range, claimOf) || !PlaceNameKey.TryWrite(written, key, out var length) || !index.Contains(key[..length])) continue;
            // "Russian" is a village in Alaska; in the news it is the adjective of Russia.
            if (index.DemonymOf(key[..length]) is not null && index.CountryNamed(key[..length]) is null) continue;
            // "Al-Sweida", "Ain Arab": the first word of Arabic names alone is no village of that name.
            if (end - start == 1 && end < sentence.Count && IsFirstOfArabicName(written) && (sentence.FormOf(end) is "-" or "‘" or "'" or "’" || char.IsUpper(sentence.FormOf(end)[0]) && sentence[end].PartOfSpeech is PartOfSpeech.Propn)) continue;
            var candidates = new List<PlaceCandidate>();
            index.AddCandidates(key[..length], candidates);
            if (end - start == 1 && (Dates.CalendarWords.IsWeekday(written) || Dates.CalendarWords.MonthOf(written) > 0 && !candidates.Exists(IsWellKnown))) continue;
            // "West Nile virus", "Hong Kong flu": a disease.
            if (end < sentence.Count && sentence[end].Lemma is "virus" or "flu" or "fever" or "encephalitis") continue;
            // "G.B. Shaw", "D. Maness": initials.
            if (end - start == 1 && written[^1] == '.' && written.Length is 2 or 4 && written[1] == '.' && end < sentence.Count && (char.IsUpper(sentence.FormOf(end)[0]) && sentence[end].PartOfSpeech is PartOfSpeech.Propn || sentence.FormOf(end) is "\"" or "“") && !candidates.Exists(IsWellKnown)) continue;
            // In capitals "CAR" is a car and "NORTHERN" an adjective; short names must be those of a country or big town as they stand.
            if (end - start == 1 && (PlaceWords.Holds(PlaceWords.Directions, written) || isUpper && written.Length <= 4 && !candidates.Exists(IsWellKnown))) continue;
            return Make(sentence, range, Encoding.ASCII.GetString(key[..length]), candidates);
        }

        return null;
    }

    private static bool IsFirstOfArabicName(ReadOnlySpan<char> word) =>
        word is "Al" or "El" or "Ar" or "As" or "Ash" or "Ad" or "An" or "At" or "Az" or "Ain" or "Ein" or "Ayn" or "Deir" or "Tel" or "Tal" or "Tall" or "Kafr" or "Kfar" or "Umm" or "Beit" or "Bani" or "Jabal";

    private static bool IsWellKnown(PlaceCandidate candidate) =>
        candidate.IsMainName && (candidate.Feature == PlaceFeature.Country || candidate.Population > 300_000) || candidate.Country is "USA" or "GBR" or "ARE" && candidate.Feature == PlaceFeature.Country;

    // "US" is a country, "us" in capitals is not a name; of three-letter words in capitals only known names pass ("UAE" is in the tables).
    private static bool IsNameLike(ReadOnlySpan<char> written, bool isUpper) => written.Length switch
    {
        1 => false,
        2 => !isUpper || written is "UK",
        _ => true,
    };

    // No punctuation inside but hyphens, apostrophes and abbreviating stops; inner words capitalised or particles ("Deir ez-Zor", "Rio de Janeiro").
    private static bool IsOneName(Sentence sentence, TokenRange range, MentionKind[] claimOf)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            var form = sentence.FormOf(i);
            if (claimOf[i] == MentionKind.Person) return false;
            if (form is "," or ";" or ":" or "(" or ")" or "\"" or "“" or "”" or "/" or "—" or "–" or "!" or "?") return false;
            if (i > range.Start && form is "'s" or "’s") return i + 1 < range.End && sentence.FormOf(range.Start) is not ("Iraq" or "Syria");
        }

        return range.Length == 1 || !HasLineBreak(sentence, range);
    }

    private static bool HasLineBreak(Sentence sentence, TokenRange range) => sentence.SpanOf(range).In(sentence.Text).Contains("\n\n", StringComparison.Ordinal);

    private static ToponymMention Make(Sentence sentence, TokenRange range, string key, List<PlaceCandidate> candidates) => new()
    {
        Sentence = sentence,
        Tokens = range,
        Span = sentence.SpanOf(range),
        Key = key,
        Candidates = candidates,
    };

    // A doubtful name is a place after all where the article has it elsewhere beyond doubt, or where it is listed with places: "Ard, Bzina and Idlib".
    private static void Accept(ToponymEvidence evidence, List<ToponymMention> found, List<ToponymMention> doubtful)
    {
        var sure = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in found)
            if (mention.Evidence >= Threshold) sure.Add(mention.Key);
        var changed = true;
        while (changed && doubtful.Count > 0)
        {
            changed = false;
            for (var i = doubtful.Count - 1; i >= 0; i--)
            {
                var mention = doubtful[i];
                var bonus = sure.Contains(mention.Key) ? ToponymEvidence.Repeated : 0;
                foreach (var other in found)
                    if (ToponymEvidence.AreListed(mention, other)) bonus += ToponymEvidence.Listed;
                if (mention.Evidence + bonus < Threshold) continue;
                found.Add(mention);
                doubtful.RemoveAt(i);
                changed = true;
            }
        }

        // A surname that follows the full name is no place: "Abraham Lincoln … Lincoln said".
        found.RemoveAll(m => evidence.IsPerson(m.Key) && m.Evidence < Threshold + ToponymEvidence.SurnamePenalty);
    }
}
