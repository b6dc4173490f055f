using Casus.Documents;

namespace Casus.Entities.References;

/// <summary>Reads from the words of a mention what a pronoun for it must agree with.</summary>
internal sealed class TraitReader(ReferenceLexicon lexicon)
{
    /// <summary>The traits of a mention by itself.</summary>
    public MentionTraits Read(Mention mention)
    {
        ref readonly var head = ref mention.Sentence[mention.Head];
        if (mention.IsPronoun) return OfPronoun(head);
        if (mention.IsCoordination) return new MentionTraits(GrammaticalNumber.Plural, Gender.Unknown, ReadNoun(mention, head).Animacy);
        if (mention.Kind == MentionKind.Person) return new MentionTraits(GrammaticalNumber.Singular, GenderOfName(mention), Animacy.Person);
        return mention.IsNamed ? OfName(mention, head) : ReadNoun(mention, head);
    }

    private static MentionTraits OfPronoun(in Token token)
    {
        var number = Pronouns.IsPlural(token) ? GrammaticalNumber.Plural : Pronouns.IsAddress(token) ? GrammaticalNumber.Unknown : GrammaticalNumber.Singular;
        if (Pronouns.IsDemonstrative(token)) return new MentionTraits(token.Lemma is "these" or "those" ? GrammaticalNumber.Plural : GrammaticalNumber.Singular, Gender.Unknown, Animacy.Thing);
        // "they" may be people or things
        var animacy = token.Lemma is "it" or "its" or "itself" ? Animacy.Thing : token.Lemma is "they" or "them" or "their" or "theirs" or "themselves" ? Animacy.Unknown : Animacy.Person;
        return new MentionTraits(number, Pronouns.GenderOf(token), animacy);
    }

    private MentionTraits OfName(Mention mention, in Token head)
    {
        var isPlural = head.Tag is PennTag.Nns or PennTag.Nnps;
        switch (mention.Kind)
        {
            // "Americans"
            case MentionKind.Country when isPlural && mention.Tokens.Length <= 2 && !mention.Sentence.FormOf(mention.Head).EndsWith("States", StringComparison.OrdinalIgnoreCase):
                return new MentionTraits(GrammaticalNumber.Plural, Gender.Unknown, Animacy.Person);
            case MentionKind.Country or MentionKind.Place:
                return new MentionTraits(GrammaticalNumber.Singular, Gender.Unknown, Animacy.Thing);
            case MentionKind.Organization or MentionKind.Group:
                return new MentionTraits(GrammaticalNumber.Either, Gender.Unknown, isPlural ? Animacy.Unknown : Animacy.Thing);
            case MentionKind.Role:
                return new MentionTraits(isPlural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular, GenderOfName(mention), Animacy.Person);
            default:
                if (mention.Name.Length <= 3 && lexicon.TryGetGivenName(mention.Sentence.FormOf(mention.Name.Start), out var gender)) return new MentionTraits(GrammaticalNumber.Singular, gender, Animacy.Person);
                return new MentionTraits(isPlural ? GrammaticalNumber.Unknown : GrammaticalNumber.Singular, Gender.Unknown, Animacy.Unknown);
        }
    }

    private MentionTraits ReadNoun(Mention mention, in Token head)
    {
        var isPlural = head.Tag is PennTag.Nns or PennTag.Nnps;
        var sort = lexicon.SortOf(head.Lemma);
        var gender = lexicon.GenderOfNoun(head.Lemma);
        if (sort == NounSort.Thing && mention.Kind == MentionKind.Role) sort = NounSort.Person;
        if (sort == NounSort.Thing && mention.Kind is MentionKind.Organization or MentionKind.Group) sort = NounSort.Body;
        // "a couple of men": the whole is several
        var number = isPlural || sort == NounSort.People ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        return sort switch
        {
            NounSort.Person => new MentionTraits(number, gender, Animacy.Person),
            NounSort.People => new MentionTraits(number, gender, Animacy.Person),
            NounSort.Body => new MentionTraits(isPlural ? GrammaticalNumber.Plural : GrammaticalNumber.Either, Gender.Unknown, mention.Kind == MentionKind.Group && isPlural ? Animacy.Unknown : Animacy.Thing),
            NounSort.Animal => new MentionTraits(number, gender, Animacy.Unknown),
            _ => new MentionTraits(number, Gender.Unknown, Animacy.Thing),
        };
    }

    // "Mrs Haddad", "spokeswoman Amal Haddad", "Maria Gomez"
    private Gender GenderOfName(Mention mention)
    {
        var sentence = mention.Sentence;
        for (var token = mention.Tokens.Start; token < mention.Tokens.End; token++)
            if (Honorifics.TryGet(sentence.FormOf(token), out var title, out _) && title != Gender.Unknown) return title;
        for (var token = mention.Tokens.Start; token < mention.Name.Start; token++)
            if (lexicon.GenderOfNoun(sentence[token].Lemma) is var noun && noun != Gender.Unknown) return noun;
        if (!mention.IsNamed) return lexicon.GenderOfNoun(sentence[mention.Head].Lemma);
        return lexicon.TryGetGivenName(sentence.FormOf(mention.Name.Start), out var gender) ? gender : Gender.Unknown;
    }
}
