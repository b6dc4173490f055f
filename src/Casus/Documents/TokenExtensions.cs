namespace Casus.Documents;

/// <summary>Questions that the later stages ask of tokens again and again.</summary>
public static class TokenExtensions
{
    extension(in Token token)
    {
        /// <summary>Whether the word is a full verb ("attacked"), not an auxiliary.</summary>
        public bool IsVerb => token.PartOfSpeech == PartOfSpeech.Verb;

        /// <summary>Whether the word is a common noun.</summary>
        public bool IsNoun => token.PartOfSpeech == PartOfSpeech.Noun;

        /// <summary>Whether the word is a name or part of one.</summary>
        public bool IsProperNoun => token.PartOfSpeech == PartOfSpeech.Propn;

        /// <summary>Whether the word can head a noun phrase: noun, name or pronoun.</summary>
        public bool IsNominal => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron;

        /// <summary>Whether the token is punctuation.</summary>
        public bool IsPunctuation => token.PartOfSpeech == PartOfSpeech.Punct;

        /// <summary>Whether the token is a subject of any kind, of an active or a passive clause.</summary>
        public bool IsSubject => token.Relation is DependencyRelation.Nsubj or DependencyRelation.Nsubj_Pass or DependencyRelation.Nsubj_Outer
            or DependencyRelation.Csubj or DependencyRelation.Csubj_Pass or DependencyRelation.Csubj_Outer;

        /// <summary>Whether the verb form is a past tense or past participle.</summary>
        public bool IsPastForm => token.Tag is PennTag.Vbd or PennTag.Vbn;
    }
}
