namespace Casus.Entities;

/// <summary>What the words of a mention say about the gender of a person; given names are not guessed from.</summary>
internal static class Genders
{
    /// <summary>The gender; unknown where no word tells.</summary>
    public static Gender Of(Mention mention)
    {
        for (var token = mention.Tokens.Start; token < mention.Tokens.End; token++)
            if (Honorifics.TryGet(mention.Sentence.FormOf(token), out var gender, out _) && gender != Gender.Unknown) return gender;
        var lemma = mention.Sentence[mention.Head].Lemma;
        if (lemma is "man" or "boy" or "father" or "brother" or "son" or "husband" or "uncle" or "nephew" or "king" or "prince" or "priest" or "gentleman" or "grandfather") return Gender.Male;
        if (lemma is "woman" or "girl" or "mother" or "sister" or "daughter" or "wife" or "aunt" or "niece" or "queen" or "princess" or "nun" or "widow" or "lady" or "actress" or "grandmother") return Gender.Female;
        if (lemma.EndsWith("woman", StringComparison.Ordinal)) return Gender.Female;
        return lemma.EndsWith("man", StringComparison.Ordinal) && lemma is not "human" ? Gender.Male : Gender.Unknown;
    }
}
