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

            var mention = MatchAt(sentence, i, claimOf, isUpper, previous);
            if (mention is null)
            {
                i++;
                continue;
            }

            var insideBody = false;
            for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) insideBody |= claimOf[t] is MentionKind.Organization or MentionKind.Group;
            if (insideBody && !IsPlaceOfBody(sentence, mention.Tokens, claimOf))
            {
                i = mention.Tokens.End;
                continue;
            }

            evidence.Weigh(mention, previous, isUpper, isClaimedCountry: claim == MentionKind.Country, insideBody);
            if (mention.Evidence >= Threshold) found.Add(mention);
            else doubtful.Add(mention);
            previous = mention;
            i = mention.Tokens.End;
        }
    }

    // "University of Texas": the place stands last, behind "of" or "in".
    private static bool IsPlaceOfBody(Sentence sentence, TokenRange tokens, MentionKind[] claimOf) =>
        tokens.Start > 1 && sentence.FormOf(tokens.Start - 1) is "of" or "in" or "at"
        && (tokens.End == sentence.Count || claimOf[tokens.End] is not (MentionKind.Organization or MentionKind.Group));

    private static bool CanStart(Sentence sentence, int index)
    {
        var form = sentence.FormOf(index);
        return char.IsUpper(form[0]) || char.IsDigit(form[0]) && form.Length == 1
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
            var candidates = new List<PlaceCandidate>();
            index.AddCandidates(key[..length], candidates);
            return Make(sentence, range, Encoding.ASCII.GetString(key[..length]), candidates);
        }

        return null;
    }

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
