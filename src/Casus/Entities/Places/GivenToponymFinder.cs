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

    /// <summary>One mention a span, in the same order; without candidates where nothing was found.</summary>
    public List<ToponymMention> Find(Document document, IReadOnlyList<TextSpan> spans)
    {
        var mentions = new List<ToponymMention>(spans.Count);
        foreach (var span in spans) mentions.Add(MentionOf(document, span));
        // "Mosul, Iraq": what is marked behind a comma contains what stands before it; an abbreviation counts unmarked too.
        foreach (var mention in mentions) mention.Container = ContainerOf(mention, mentions);
        return mentions;
    }

    private ToponymMention MentionOf(Document document, TextSpan span)
    {
        var (sentence, tokens) = TokensOf(document, span);
        var written = span.In(document.Article.Text);
        var candidates = new List<PlaceCandidate>();
        Place? settled = null;
        var key = "";
        // "Fla." behind a comma, "WA" anywhere: no town is written in two capitals.
        if (index.Abbreviated(written) is { Count: > 0 } divisions && (written.Length == 2 || IsBehindComma(document.Article.Text, span.Start)))
        {
            candidates.AddRange(divisions);
            key = PlaceNameKey.Of(written) ?? "";
        }
        else
        {
            var variants = Variants(written, out var whole);
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
            Designated = DesignatedBeside(document.Article.Text, span),
            IsDateline = span.Start == 0,
        };
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
    private static bool KeepProminent(List<PlaceCandidate> candidates)
    {
        candidates.RemoveAll(c => c.Population < ProminentPopulation && c.Feature is not (PlaceFeature.Country or PlaceFeature.Admin1) || !c.IsMainName);
        return candidates.Count > 0;
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
            if (other.Span.Start == position && AnyContains(other, mention)) return other;
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
            var container = new ToponymMention { Sentence = mention.Sentence, Tokens = mention.Tokens, Span = new TextSpan(position, end), Key = written.ToString(), Candidates = candidates };
            return AnyContains(container, mention) ? container : null;
        }

        return null;
    }

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
