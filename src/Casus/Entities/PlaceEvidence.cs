using Casus.Documents;
using Casus.Entities.Places;

namespace Casus.Entities;

/// <summary>
/// Says whether a run of capitalised words that looks like a person is the name of a place: "Warren County", "King Street", "Prince Edward Island".
/// Immutable and safe to share between threads.
/// </summary>
internal sealed class PlaceEvidence(PlaceIndex index)
{
    /// <summary>People a town must have for its name to be a place wherever a place may stand: Suva has 77,000, most surnames' hamlets a tenth.</summary>
    private const long WellKnown = 50_000;

    /// <summary>Whether the run, titles included, is rather a place than a person.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="run">The words, with "Prince" or "Miss" at their head.</param>
    public bool IsPlace(Sentence sentence, TokenRange run)
    {
        // "Warren County", "Elizabeth Road"; "Queen Anne's County" goes on behind the sign
        if (run.Length > 1 && PlaceWords.IsSurelyPlace(sentence.FormOf(run.End - 1))) return true;
        if (run.End + 1 < sentence.Count && sentence.FormOf(run.End) is "'s" or "’s" && char.IsUpper(sentence.FormOf(run.End + 1)[0]) && PlaceWords.IsSurelyPlace(sentence.FormOf(run.End + 1))) return true;
        // "the town of Musa Qala", "Wadajir district"
        if (run.Start > 1 && sentence.FormOf(run.Start - 1) is "of" && PlaceWords.IsSettlement(sentence.FormOf(run.Start - 2))) return true;
        if (run.End < sentence.Count && PlaceWords.IsSettlement(sentence.FormOf(run.End))) return true;
        var size = SizeOf(sentence, run);
        if (size < 0) return false;
        if (run.Length > 1 && size >= WellKnown) return true;
        if (run.Start == 0) return false;
        var before = sentence.FormOf(run.Start - 1);
        // "the women were from Suva, 8 of them children": an age does not stand behind these
        if (size >= WellKnown && before is "in" or "at" or "near" or "from" or "outside" or "inside" or "across" or "throughout") return true;
        // "Lena Horn, 31, of Grand Prairie, who": what follows tells of Horn
        return before is "of" && run.Start > 1 && (sentence.FormOf(run.Start - 2) is "," || sentence[run.Start - 2].PartOfSpeech is PartOfSpeech.Propn && sentence[run.Start].Relation is DependencyRelation.Nmod);
    }

    /// <summary>Whether the first word opens a dispatch: a known town in capitals before a word that is not, as in "GENEVA Talks resumed".</summary>
    public bool IsDateline(Sentence sentence, int token)
    {
        if (token != 0 || sentence.Count < 3 || sentence.FormOf(0).Length < 4 || !char.IsLower(sentence.FormOf(1)[^1])) return false;
        foreach (var c in sentence.FormOf(0))
            if (!char.IsUpper(c)) return false;
        return SizeOf(sentence, new TokenRange(0, 1)) >= WellKnown;
    }

    // People of the biggest bearer of the name; countries and divisions count as big; -1 where nothing bears it or it is a common word too.
    private long SizeOf(Sentence sentence, TokenRange run)
    {
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        var written = sentence.SpanOf(run).In(sentence.Text);
        if (written.Length > PlaceNameKey.MaxLength || !PlaceNameKey.TryWrite(written, key, out var length) || index.IsAmbiguousWord(key[..length])) return -1;
        var candidates = new List<PlaceCandidate>();
        if (index.AddCandidates(key[..length], candidates) == 0) return -1;
        var size = 0L;
        foreach (var candidate in candidates)
        {
            if (candidate.Feature is PlaceFeature.Country or PlaceFeature.Region or PlaceFeature.Admin1 or PlaceFeature.Capital) return long.MaxValue;
            if (candidate.IsMainName) size = Math.Max(size, candidate.Population);
        }

        return size;
    }
}
