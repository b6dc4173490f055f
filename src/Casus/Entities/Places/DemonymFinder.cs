using Casus.Documents;

namespace Casus.Entities.Places;

/// <summary>
/// Finds the adjectives of countries and continents that describe something: "Syrian forces", "the Russian-backed offensive", "the English city".
/// They name a place without being one: they are associative, and no event happens there. People ("two Syrians", "the Germans"), tongues ("spoke
/// French") and predicates ("he is Russian") are left out. Immutable and safe to share between threads.
/// </summary>
internal sealed class DemonymFinder(PlaceIndex index)
{
    /// <summary>Longest adjective in words: "Central American" has two, "Papua New Guinean" three.</summary>
    private const int MaxTokens = 3;

    /// <summary>Adds the adjectives of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">Receives them, in text order.</param>
    public void Find(Sentence sentence, List<ToponymResolution> found)
    {
        for (var i = 0; i < sentence.Count;)
        {
            var range = At(sentence, i, out var place);
            if (place is not null && Describes(sentence, range))
                found.Add(new ToponymResolution
                {
                    Sentence = sentence,
                    Tokens = range,
                    Span = SpanOf(sentence, range),
                    Kind = ToponymKind.Associative,
                    IsAdjective = true,
                    Place = place,
                    Candidates = [place],
                    Policy = "demonym",
                });
            i = range.End;
        }
    }

    // The longest demonym that begins at a token; the token alone and no place where there is none.
    private TokenRange At(Sentence sentence, int start, out Place? place)
    {
        place = null;
        var form = sentence.FormOf(start);
        if (form.Length < 3 || !HasCapital(form) || form is "The" or "THE") return new TokenRange(start, start + 1);
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        for (var end = Math.Min(sentence.Count, start + MaxTokens); end > start; end--)
        {
            var written = WithoutPrefix(sentence.SpanOf(new TokenRange(start, end)).In(sentence.Text));
            if (written.Length > PlaceNameKey.MaxLength || !char.IsUpper(written[0]) || !char.IsLetter(written[^1]) || !PlaceNameKey.TryWrite(written, key, out var length)) continue;
            // Peoples and states that are gone ("Arab", "Soviet") have no entry of their own on the map.
            if (index.DemonymOf(key[..length]) is not { GeoNamesId: not null } found || index.CountryNamed(key[..length]) is not null) continue;
            place = found;
            return new TokenRange(start, end);
        }

        return new TokenRange(start, start + 1);
    }

    private static bool HasCapital(ReadOnlySpan<char> form) => char.IsUpper(form[0]) || WithoutPrefix(form).Length < form.Length;

    // "anti-Russian policy": the place is in the second part of the word.
    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> written)
    {
        var hyphen = written.IndexOf('-');
        return hyphen is > 1 and < 7 && hyphen + 2 < written.Length && char.IsLower(written[0]) && char.IsUpper(written[hyphen + 1]) ? written[(hyphen + 1)..] : written;
    }

    private static TextSpan SpanOf(Sentence sentence, TokenRange range)
    {
        var span = sentence.SpanOf(range);
        return new TextSpan(span.End - WithoutPrefix(span.In(sentence.Text)).Length, span.End);
    }

    // "Russian forces", "Russian and Syrian forces", "Russian-backed", "a Russian, two Turkish soldiers": a noun, or another word before one, follows.
    private static bool Describes(Sentence sentence, TokenRange range)
    {
        var next = range.End;
        if (next >= sentence.Count) return false;
        if (sentence.FormOf(next) is "-" or "–" or "/") return next + 1 < sentence.Count && char.IsLetter(sentence.FormOf(next + 1)[0]);
        var token = sentence[range.End - 1];
        // "Iranian and Iraqi troops": both describe what the second stands before.
        if (sentence.FormOf(next) is "and" or "or" or "," && next + 2 < sentence.Count) return token.PartOfSpeech is PartOfSpeech.Adj && token.Relation is DependencyRelation.Amod && token.Head > next;
        if (sentence[next].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn) return true;
        // "the French nuclear site"; not "the French supported it"
        return sentence[next].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.X && token.Head > range.End - 1
            && token.Relation is DependencyRelation.Amod or DependencyRelation.Compound;
    }
}
