using System.Collections.Frozen;
using System.Text;
using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Looks up spans that somebody else marked as place names. What is in no table as it stands is looked up without its trimmings: "northern
/// Gaza", "City of Leeds", "University of Nairobi", "Houston's". Immutable and safe to share between threads.
/// </summary>
internal sealed class GivenToponymFinder(PlaceIndex index)
{
    private const long ProminentPopulation = 150_000;

    /// <summary>Characters that a list of counties runs on at most behind one of them.</summary>
    private const int ListReach = 100;

    /// <summary>A town with less than this share of a division's people does not come to mind at the name.</summary>
    private const int NamesakeShare = 20;

    private static readonly FrozenSet<string> DivisionParts = new[]
    {
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern",
        "southwestern", "central", "north-central", "south-central", "rural", "upstate",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly StateFinder _states = new(index);

    /// <summary>One mention a span, in the same order; without candidates where nothing was found.</summary>
    public List<ToponymMention> Find(Document document, IReadOnlyList<TextSpan> spans)
    {
        var mentions = new List<ToponymMention>(spans.Count);
        foreach (var span in spans) mentions.Add(MentionOf(document, span));
        // "Mosul, Iraq": what is marked behind a comma contains what stands before it; an abbreviation counts unmarked too.
        foreach (var mention in mentions) mention.Container = ContainerOf(mention, mentions) ?? mention.Container;
        DesignateDivisions(document.Article.Text, mentions);
        return mentions;
    }

    // "Buffalo, New York" is in the state, and "Ohio, Washington and Utah" are three states: what stands behind a town's comma or between two sure
    // divisions of a country is a division, though a greater town or a state bears the name too.
    private static void DesignateDivisions(string text, List<ToponymMention> mentions)
    {
        var order = mentions.ToArray();
        Array.Sort(order, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i].Designated is not null || !order[i].Candidates.Exists(static c => c.Feature is PlaceFeature.Admin1)) continue;
            var isBehindTown = i > 0 && ReferenceEquals(order[i - 1].Container, order[i]) && !order[i].Candidates.Exists(static c => c.Feature is PlaceFeature.Country);
            var isListed = IsListedWith(text, order, i, -1);
            // "Virginia, Washington, West Virginia": no town of West Virginia.
            if (isListed) order[i].Container = null;
            if (isBehindTown || isListed || IsListedWith(text, order, i, 1)) order[i].Designated = PlaceFeature.Admin1;
        }
    }

    // Whether the next or last name in a list of one-by-one neighbours that tells anything is a division and nothing greater: not "Moscow, Ohio, and Washington".
    private static bool IsListedWith(string text, ToponymMention[] order, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < order.Length; i += step)
        {
            var (left, right) = step < 0 ? (order[i], order[i + 1]) : (order[i - 1], order[i]);
            if (ReferenceEquals(left.Container, right) || left.Span.End >= right.Span.Start || left.Span.IsEmpty) return false;
            if (text.AsSpan(left.Span.End, right.Span.Start - left.Span.End) is not (", " or " and " or ", and " or " or " or ", or " or " & ")) return false;
            if (i > 0 && ReferenceEquals(order[i - 1].Container, order[i])) return false;
            if (DivisionOnly(order[i].Candidates) is { } country) return order[index].Candidates.Exists(c => c.Feature is PlaceFeature.Admin1 && c.Country == country);
            if (!order[i].Candidates.Exists(static c => c.Feature is PlaceFeature.Admin1)) return false;
        }

        return false;
    }

    // The country of a name that a division bears, and no state or town that anybody would think of: "Ohio", "Manitoba".
    private static string? DivisionOnly(List<PlaceCandidate> candidates)
    {
        string? country = null;
        var largest = 0L;
        foreach (var candidate in candidates)
        {
            if (candidate.Feature is PlaceFeature.Country) return null;
            if (candidate.Feature is not PlaceFeature.Admin1 || !candidate.IsMainName || candidate.Population <= largest) continue;
            (largest, country) = (candidate.Population, candidate.Country);
        }

        foreach (var candidate in candidates)
            if (candidate.Feature is not PlaceFeature.Admin1 && candidate.IsMainName && candidate.Population > largest / NamesakeShare) return null;
        return country;
    }

    private ToponymMention MentionOf(Document document, TextSpan span)
    {
        var (sentence, tokens) = TokensOf(document, span);
        var written = span.In(document.Article.Text);
        var candidates = new List<PlaceCandidate>();
        Place? settled = null;
        var key = "";
        var isPiece = false;
        // "Fla." behind a comma, "WA" anywhere: no town is written in two capitals.
        if (index.Abbreviated(written) is { Count: > 0 } divisions && (written.Length == 2 || IsBehindComma(document.Article.Text, span.Start)))
        {
            candidates.AddRange(divisions);
            key = PlaceNameKey.Of(written) ?? "";
        }
        else
        {
            var variants = Variants(written, out var whole);
            AddCounties(document.Article.Text, span, variants, ref whole);
            for (var v = 0; v < variants.Count; v++)
            {
                var name = variants[v];
                if (PlaceNameKey.Of(name) is not { } variant) continue;
                var bytes = Encoding.ASCII.GetBytes(variant);
                settled = index.DemonymOf(bytes);
                if (settled is not null && index.CountryNamed(bytes) is null)
                {
                    candidates.Add(PlaceIndex.CandidateOf(settled, isMainName: false));
                }
                else if (index.AddCandidates(bytes, candidates) == 0 || v >= whole && (index.IsAmbiguousWord(bytes) || PlaceWords.Holds(PlaceWords.Directions, name) || !KeepProminent(candidates)))
                {
                    candidates.Clear();
                    continue;
                }

                key = variant;
                isPiece = v >= whole;
                break;
            }

            if (candidates.Count == 0 && index.Abbreviated(written) is { Count: > 0 } unplaced)
            {
                candidates.AddRange(unplaced);
                key = PlaceNameKey.Of(written) ?? "";
            }
        }

        return new ToponymMention
        {
            Sentence = sentence,
            Tokens = tokens,
            Span = span,
            Key = key,
            Candidates = candidates,
            Designated = DesignatedBeside(document.Article.Text, span) ?? DesignatedByDirection(document.Article.Text, span, candidates),
            // "the Iraqi city of Mosul": as where places are found and not given.
            Container = sentence.Span.Start <= span.Start && tokens.Start > 0 ? _states.Before(sentence, tokens.Start, ToponymEvidence.BeforeDirections(sentence, tokens.Start)) : null,
            IsDateline = span.Start == 0,
            IsFacility = isPiece && IsFacilityName(written),
        };
    }

    // "Florida Atlantic University", "British Embassy Tokyo"
    private static bool IsFacilityName(ReadOnlySpan<char> written)
    {
        foreach (var range in written.Split(' '))
            if (PlaceWords.Holds(PlaceWords.Facilities, written[range]) || PlaceWords.Holds(PlaceWords.Roads, written[range])) return true;
        return false;
    }

    // "central Washington", "northern New York": towns have a downtown, but their parts are seldom written so; states have them all the time.
    private static PlaceFeature? DesignatedByDirection(string text, TextSpan span, List<PlaceCandidate> candidates)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 24), Math.Min(24, span.Start)).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        if (word.Length == 0 || !char.IsLower(word[0]) || !PlaceWords.Holds(DivisionParts, word)) return null;
        if (candidates.Exists(static c => c.Feature is PlaceFeature.Country)) return null;
        return candidates.Exists(static c => c.Feature is PlaceFeature.Admin1) ? PlaceFeature.Admin1 : null;
    }

    // "Loudon Co.", "Clay, Cass and Norman counties", and "Monongalia", which no town has: the county stands in the tables with its word.
    private static void AddCounties(string text, TextSpan span, List<string> variants, ref int whole)
    {
        var name = variants[0];
        if (name.EndsWith(" Co.", StringComparison.OrdinalIgnoreCase)) name = name[..^4];
        else if (name.EndsWith(" Co", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        else if (IsListedBefore(text, span.End, "counties"))
        {
            variants.Insert(0, name + " County");
            whole++;
            return;
        }
        else if (IsListedBefore(text, span.End, "parishes"))
        {
            variants.Insert(0, name + " Parish");
            whole++;
            return;
        }
        else
        {
            if (PlaceWords.DesignatedBy(name.AsSpan(name.LastIndexOf(' ') + 1)) is not null) return;
            variants.Insert(whole, name + " County");
            variants.Insert(whole + 1, name + " Parish");
            whole += 2;
            return;
        }

        variants.Insert(0, name + " County");
        whole++;
    }

    // Whether capitalised words, commas, "and" and "or" alone stand between a position and the word that closes the list: ", Cass and Norman counties".
    private static bool IsListedBefore(string text, int position, string closing)
    {
        var rest = text.AsSpan(position, Math.Min(ListReach, text.Length - position));
        foreach (var range in rest.SplitAny(' ', ',', '\n'))
        {
            var word = rest[range];
            if (word.IsEmpty || word is "and" or "or" or "&" || char.IsUpper(word[0]) && !word.Equals(closing, StringComparison.OrdinalIgnoreCase)) continue;
            return word.StartsWith(closing, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    // The words as they stand, then ever less of them: without directions and articles before, without designators behind, then each shorter run
    // of words, those behind "of" first, longer before shorter.
    private static List<string> Variants(ReadOnlySpan<char> written, out int whole)
    {
        var text = written.ToString().Replace('\n', ' ').Trim();
        if (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)) text = text[..^2];
        var variants = new List<string> { text };
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        while (start < words.Length - 1 && (PlaceWords.Holds(PlaceWords.Directions, words[start]) || words[start] is "the" or "The")) start++;
        if (start > 0) variants.Add(string.Join(' ', words[start..]));
        var of = Array.IndexOf(words, "of");
        if (of > 0 && of < words.Length - 1) variants.Add(string.Join(' ', words[(of + 1)..]));
        if (words.Length > 1 && PlaceWords.DesignatedBy(words[^1]) is not null) variants.Add(string.Join(' ', words[..^1]));
        whole = variants.Count;
        for (var length = words.Length - 1; length > 0; length--)
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                if (!char.IsUpper(words[first][0]) || length == 1 && PlaceWords.DesignatedBy(words[first]) is not null) continue;
                variants.Add(string.Join(' ', words[first..(first + length)]));
            }
        }

        return variants;
    }

    // Of a piece of a longer name only what everybody knows is meant: "Houston" in "Houston Astrodome", not the village Street in "Third Street".
    // Its lesser namesakes stay: "Windsor Castle" is not in Ontario.
    private static bool KeepProminent(List<PlaceCandidate> candidates)
    {
        candidates.RemoveAll(static c => !c.IsMainName);
        return candidates.Exists(static c => c.Population >= ProminentPopulation || c.Feature is PlaceFeature.Country or PlaceFeature.Admin1);
    }

    private static PlaceFeature? DesignatedBeside(string text, TextSpan span)
    {
        var written = span.In(text);
        var space = written.LastIndexOf(' ');
        if (space > 0 && PlaceWords.DesignatedBy(written[(space + 1)..]) is { } own) return own;
        if (PlaceWords.DesignatedBy(WordFrom(text, span.End)) is { } behind) return behind;
        // "the city of Mosul"
        var before = text.AsSpan(Math.Max(0, span.Start - 24), Math.Min(24, span.Start)).TrimEnd();
        if (!before.EndsWith(" of", StringComparison.Ordinal)) return null;
        before = before[..^3].TrimEnd();
        return PlaceWords.DesignatedBy(before[(before.LastIndexOf(' ') + 1)..]);
    }

    private static ReadOnlySpan<char> WordFrom(string text, int position)
    {
        if (position >= text.Length || text[position] != ' ') return default;
        var end = ++position;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(position, end - position);
    }

    private static bool IsBehindComma(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && before[^1] is ',' or '(';
    }

    private ToponymMention? ContainerOf(ToponymMention mention, List<ToponymMention> mentions)
    {
        var text = mention.Sentence.Text;
        var position = mention.Span.End;
        if (position + 2 >= text.Length || text[position] is not (',' or ' ') || text[position] == ' ' && text[position + 1] != '(') return null;
        position += 2;
        foreach (var other in mentions)
            if (other.Span.Start == position && !AreStates(mention.Candidates, other.Candidates) && AnyContains(other, mention)) return other;
        // The division may stand unmarked: "Salem, Ore."; take the longest of its first words.
        for (var end = Math.Min(text.Length, position + 24); end > position; end--)
        {
            if (end < text.Length && char.IsLetterOrDigit(text[end])) continue;
            var written = text.AsSpan(position, end - position);
            if (!char.IsUpper(written[0])) return null;
            var candidates = new List<PlaceCandidate>();
            if (index.Abbreviated(written) is { Count: > 0 } divisions) candidates.AddRange(divisions);
            else if (PlaceNameKey.Of(written) is { } key) index.AddCandidates(Encoding.ASCII.GetBytes(key), candidates);
            candidates.RemoveAll(c => c.Feature is not (PlaceFeature.Country or PlaceFeature.Admin1));
            if (candidates.Count == 0) continue;
            if (AreStates(mention.Candidates, candidates)) return null;
            var container = new ToponymMention { Sentence = mention.Sentence, Tokens = mention.Tokens, Span = new TextSpan(position, end), Key = written.ToString(), Candidates = candidates };
            return AnyContains(container, mention) ? container : null;
        }

        return null;
    }

    // "Georgia, Iraq, Iran" is a list, though Arak in Iran has been called Iraq; "Georgia, U.S." is not.
    private static bool AreStates(List<PlaceCandidate> inner, List<PlaceCandidate> outer) =>
        inner.Exists(static c => c.Feature is PlaceFeature.Country) && outer.Exists(static c => c.Feature is PlaceFeature.Country)
        && !inner.Exists(i => i.Feature is PlaceFeature.Admin1 && outer.Exists(o => ToponymEvidence.Contains(o, i)));

    private static bool AnyContains(ToponymMention outer, ToponymMention inner)
    {
        foreach (var o in outer.Candidates)
            foreach (var i in inner.Candidates)
                if (ToponymEvidence.Contains(o, i)) return true;
        return false;
    }

    // The sentence of the body that holds the span, or the last one before it; and the tokens it touches.
    private static (Sentence Sentence, TokenRange Tokens) TokensOf(Document document, TextSpan span)
    {
        Sentence? holder = null;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Part != DocumentPart.Body) continue;
            if (holder is null || sentence.Span.Start <= span.Start) holder = sentence;
            else break;
        }

        holder ??= document.Sentences[0];
        var (first, last) = (-1, -1);
        for (var i = 0; i < holder.Count; i++)
        {
            if (!holder[i].Span.Overlaps(span)) continue;
            if (first < 0) first = i;
            last = i;
        }

        return (holder, first < 0 ? new TokenRange(0, 1) : new TokenRange(first, last + 1));
    }
}
