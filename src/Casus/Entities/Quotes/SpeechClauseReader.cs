using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>Reads attributions by verbs from the tree: "X said that …", "…, X said", "X called for …", "is expected to …".</summary>
internal sealed class SpeechClauseReader(AttributionLexicon lexicon)
{
    private readonly PhraseCueReader _phrases = new(lexicon);
    private readonly NounCueReader _nouns = new(lexicon);

    /// <summary>The attributions of one sentence, in text order of their cues.</summary>
    public void Read(Sentence sentence, List<SpeechClause> clauses)
    {
        for (var token = 0; token < sentence.Count; token++)
        {
            switch (sentence[token].PartOfSpeech)
            {
                case PartOfSpeech.Verb:
                    if (!_phrases.ReadPredicate(sentence, token, clauses) && lexicon.VerbAt(sentence, token, out var last) is { } cue) ReadVerb(sentence, token, last, cue, clauses);
                    break;
                case PartOfSpeech.Noun or PartOfSpeech.Propn:
                    var count = clauses.Count;
                    _nouns.ReadDisguisedVerb(sentence, token, clauses);
                    if (clauses.Count == count) _nouns.Read(sentence, token, clauses);
                    break;
                case PartOfSpeech.Adj: _phrases.ReadPredicate(sentence, token, clauses); break;
                case PartOfSpeech.Adv: _phrases.ReadAdverb(sentence, token, clauses); break;
                default: break;
            }

            _phrases.ReadPreposition(sentence, token, clauses);
        }
    }

    private static void ReadVerb(Sentence sentence, int verb, int last, AttributionCue cue, List<SpeechClause> clauses)
    {
        var content = new List<TokenRange>();
        var words = CueRange(sentence, verb) with { End = last + 1 };
        if (cue.Kind == QuotationKind.Seeming)
        {
            ReadSeeming(sentence, verb, words, clauses);
            return;
        }

        var voice = VoiceFinder.Of(sentence, verb);
        // "Asked about the road, she said": whoever asked is not named, and the main clause is not what was asked
        var takesQuote = cue.TakesQuote && !(verb == 0 && sentence[verb].IsPastForm && !voice.IsNamed);
        if (takesQuote && !voice.IsNamed) voice = InsertedSpeech.Inverted(sentence, verb);
        if (takesQuote) InsertedSpeech.Read(sentence, voice, verb, content);
        if (content.Count == 0 && !AddClause(sentence, verb, cue, takesQuote, content)) AddPhrase(sentence, verb, last, cue, ref words, content);
        content.RemoveAll(static range => range.Length <= 0);
        if (cue.Takes(CueContent.That) && content.Count == 1 && content[0].Start > verb) content[0] = ClauseRanges.Completed(sentence, content[0]);
        if (content.Count == 0 && takesQuote && cue.Takes(CueContent.That)) AddBehind(sentence, verb, content);
        if (content.Count == 0 && voice.IsNamed && takesQuote) AddBefore(sentence, voice.Head, verb, content);
        if (content.Count == 0 && (!voice.IsNamed || !takesQuote)) return;
        // "to want", "thinking of": nobody in sight who does it
        if (!voice.IsNamed && cue.Kind != QuotationKind.Speech && sentence.ChildOf(verb, DependencyRelation.Nsubj_Pass) < 0) return;
        clauses.Add(new SpeechClause(voice, words, content, cue.Kind, takesQuote));
    }

    // Clauses and infinitives under the verb, or the sentence around "…, he said, …"
    private static bool AddClause(Sentence sentence, int verb, AttributionCue cue, bool takesQuote, List<TokenRange> content)
    {
        var (complement, infinitive, obj, passive) = (-1, -1, -1, -1);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            switch (sentence[child].Relation)
            {
                case DependencyRelation.Ccomp: complement = child; break;
                case DependencyRelation.Xcomp: infinitive = child; break;
                // "promised | to open": some trees hang the infinitive as an adjunct
                case DependencyRelation.Advcl or DependencyRelation.Acl when infinitive < 0 && child > verb && sentence[verb + 1].Lemma == "to" && sentence[verb + 1].Head == child: infinitive = child; break;
                case DependencyRelation.Obj or DependencyRelation.Iobj: obj = child; break;
                case DependencyRelation.Nsubj_Pass: passive = child; break;
                case DependencyRelation.Parataxis when child > verb && takesQuote && complement < 0: complement = child; break;
                default: break;
            }
        }

        if (complement >= 0 && (cue.Takes(CueContent.That) || takesQuote))
        {
            var range = sentence.SubtreeOf(complement);
            content.Add(ClauseRanges.Trim(sentence, ClauseRanges.Cut(sentence, verb, range)));
            return true;
        }

        if (sentence[verb].Relation == DependencyRelation.Parataxis && takesQuote)
        {
            AddRest(sentence, verb, content);
            return content.Count > 0;
        }

        if (infinitive < 0 || infinitive < verb || !cue.Takes(sentence[infinitive].Tag == PennTag.Vbg ? CueContent.Gerund : CueContent.Infinitive)) return false;
        var first = sentence.SubtreeOf(infinitive);
        // "is expected to resign": the subject belongs to what is expected
        if (passive >= 0) content.Add(ClauseRanges.Trim(sentence, sentence.SubtreeOf(passive)));
        else if (obj > verb && obj < infinitive) first = first with { Start = Math.Min(first.Start, sentence.SubtreeOf(obj).Start) };
        content.Add(ClauseRanges.RestOf(sentence, verb, first));
        return true;
    }

    // A noun phrase and what follows it: "criticized the ruling", "called for talks", "was blamed for the delay"
    private static void AddPhrase(Sentence sentence, int verb, int last, AttributionCue cue, ref TokenRange words, List<TokenRange> content)
    {
        var (obj, hasAs, passive, oblique) = (-1, false, -1, -1);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            switch (sentence[child].Relation)
            {
                case DependencyRelation.Obj or DependencyRelation.Xcomp or DependencyRelation.Ccomp when child > last && obj < 0: obj = child; break;
                case DependencyRelation.Nsubj_Pass: passive = child; break;
                case DependencyRelation.Obl or DependencyRelation.Advcl or DependencyRelation.Nmod when child > last:
                    var preposition = NounPhrases.PrepositionOf(sentence, child);
                    if (preposition.IsEmpty && sentence.ChildOf(child, DependencyRelation.Mark) is >= 0 and var mark) preposition = sentence[mark].Lemma;
                    hasAs |= preposition is "as";
                    if (oblique >= 0) break;
                    if (cue.Takes(preposition) || (cue.Rest.Length > 0 && preposition.SequenceEqual(cue.Rest[^1]))) oblique = child;
                    break;
                default: break;
            }
        }

        if ((obj >= 0 && cue.Takes(CueContent.Object)) || (obj >= 0 && hasAs && cue.Takes(CueContent.ObjectAs)))
        {
            content.Add(ClauseRanges.RestOf(sentence, verb, sentence.SubtreeOf(obj)));
            return;
        }

        if (passive >= 0 && (cue.Takes(CueContent.Object) || (hasAs && cue.Takes(CueContent.ObjectAs))))
        {
            content.Add(ClauseRanges.Trim(sentence, sentence.SubtreeOf(passive)));
            // "He was described | as a hero"
            if (hasAs || obj >= 0) content.Add(ClauseRanges.RestOf(sentence, verb, new TokenRange(last + 1, last + 1)));
            return;
        }

        if (oblique < 0) return;
        var range = sentence.SubtreeOf(oblique);
        if (range.Start < last) range = range with { Start = last + 1 };
        // The preposition is part of the cue: "complained about | the noise".
        if (sentence[range.Start].PartOfSpeech is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Part)
        {
            if (range.Start == words.End) words = words with { End = words.End + 1 };
            range = range with { Start = range.Start + 1 };
        }

        content.Add(ClauseRanges.RestOf(sentence, verb, range));
    }

    // "The talks seem to have failed": the subject and the predicate are what seems so; nobody is named to whom.
    private static void ReadSeeming(Sentence sentence, int verb, TokenRange words, List<SpeechClause> clauses)
    {
        var (subject, predicate) = (-1, -1);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence[child].Relation is DependencyRelation.Nsubj or DependencyRelation.Expl && child < verb) subject = child;
            else if (sentence[child].Relation is DependencyRelation.Xcomp or DependencyRelation.Ccomp && child > verb) predicate = child;
        }

        if (predicate < 0) return;
        var content = new List<TokenRange>(2);
        if (subject >= 0 && sentence[subject].Lemma != "it") content.Add(ClauseRanges.Trim(sentence, sentence.SubtreeOf(subject)));
        content.Add(ClauseRanges.RestOf(sentence, verb, sentence.SubtreeOf(predicate)));
        content.RemoveAll(static range => range.Length <= 0);
        clauses.Add(new SpeechClause(Voice.None, words, content, QuotationKind.Seeming, false));
    }

    // "…, the minister said, …": all of the sentence but the clause of saying
    private static void AddRest(Sentence sentence, int verb, List<TokenRange> content)
    {
        var clause = sentence.SubtreeOf(verb);
        var before = ClauseRanges.Trim(sentence, new TokenRange(0, clause.Start));
        var behind = ClauseRanges.Trim(sentence, new TokenRange(clause.End, sentence.Count));
        if (before.Length > 0) content.Add(before);
        if (behind.Length > 0) content.Add(behind);
    }

    // "Bridges had been closed too, the governor said.": where the tree ties the clauses wrongly, the comma tells
    private static void AddBefore(Sentence sentence, int source, int verb, List<TokenRange> content)
    {
        const int LeastWords = 3;
        var start = Math.Min(NounPhrases.RangeOf(sentence, source).Start, verb);
        if (start <= LeastWords || (sentence.FormOf(start - 1) is not "," && !QuotedText.IsMark(sentence.FormOf(start - 1)[0]))) return;
        // "In his 2014 interview, he said": what is said has a verb
        if (ClauseRanges.HasFinite(sentence, new TokenRange(0, start))) content.Add(ClauseRanges.Trim(sentence, new TokenRange(0, start)));
    }

    // "saying it is "all about control": where the tree ties nothing to the verb, the clause behind it is what was said, up to the sentence's end
    private static void AddBehind(Sentence sentence, int verb, List<TokenRange> content)
    {
        const int LeastWords = 3;
        var start = verb + 1;
        if (start >= sentence.Count || sentence[start].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Verb) return;
        // "telling reporters | that it was ready": whoever is told is no content
        for (var i = start; i < sentence.Count && sentence[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Sconj; i++)
        {
            if (sentence[i].Lemma != "that" || sentence[i].PartOfSpeech != PartOfSpeech.Sconj) continue;
            start = i;
            break;
        }

        var end = sentence.Count;
        if (sentence.FormOf(end - 1) is "." or "?" or "!") end--;
        for (var i = start + 1; i < end; i++)
        {
            if (sentence[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || sentence[i].Tag is PennTag.Vbg or PennTag.Vbn or PennTag.Vb) continue;
            if (end - start >= LeastWords) content.Add(ClauseRanges.Trim(sentence, ClauseRanges.Cut(sentence, verb, new TokenRange(start, end))));
            return;
        }
    }

    /// <summary>The verb with the auxiliaries and adverbs right before it: "has repeatedly said".</summary>
    internal static TokenRange CueRange(Sentence sentence, int verb)
    {
        var first = verb;
        for (var i = verb - 1; i >= 0; i--)
        {
            if (sentence[i].Head != verb || sentence[i].Relation is not (DependencyRelation.Aux or DependencyRelation.Advmod or DependencyRelation.Aux_Pass or DependencyRelation.Cop) || sentence[i].PartOfSpeech is PartOfSpeech.Sconj) break;
            first = i;
        }

        return new TokenRange(first, verb + 1);
    }
}
