using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Finds the state that the words before a place's name put it in: "the Syrian town of Tadmor", "the northern Iraqi city of Mosul", "Syria's Idlib
/// province"; not "Syrian troops in Tadmor". Immutable and safe to share between threads.
/// </summary>
internal sealed class StateFinder(PlaceIndex index)
{
    /// <summary>The state as a container; null where the words give none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">First word of the name.</param>
    /// <param name="before">The word before the name and its directions; -1 where there is none.</param>
    public ToponymMention? Before(Sentence sentence, int start, int before)
    {
        var end = start;
        if (before >= 1 && sentence.FormOf(before) is "of" && PlaceWords.DesignatedBy(sentence.FormOf(before - 1)) is not null) end = before - 1;
        else if (start >= 1 && PlaceWords.DesignatedBy(sentence.FormOf(start - 1)) is not null) end = start - 1;
        else if (start >= 2 && sentence.FormOf(start - 1) is "'s" or "’s") end = start - 1;
        else return null;
        while (end > 0 && (PlaceWords.Holds(PlaceWords.Directions, sentence.FormOf(end - 1)) || sentence.FormOf(end - 1) is "port" or "border" or "capital" or "coastal" or "besieged" or "main" or "provincial")) end--;
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        for (var first = Math.Max(0, end - 2); first < end; first++)
        {
            if (!char.IsUpper(sentence.FormOf(first)[0]) || sentence.FormOf(first) is "The") continue;
            var range = new TokenRange(first, end);
            var written = sentence.SpanOf(range).In(sentence.Text);
            if (written.Length > PlaceNameKey.MaxLength || !PlaceNameKey.TryWrite(written, key, out var length)) continue;
            if ((index.DemonymOf(key[..length]) ?? index.CountryNamed(key[..length])) is not { Country: not null } state) continue;
            return new ToponymMention
            {
                Sentence = sentence,
                Tokens = range,
                Span = sentence.SpanOf(range),
                Key = state.Country,
                Candidates = [PlaceIndex.CandidateOf(state, isMainName: true)],
            };
        }

        return null;
    }
}
