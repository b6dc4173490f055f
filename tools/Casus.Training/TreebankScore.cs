using System.Globalization;
using Casus.Documents;

namespace Casus.Training;

/// <summary>Accuracy on gold tokens: the same figures as the benchmark's scorer gives (relation subtypes cut).</summary>
internal static class TreebankScore
{
    public static string OfLemmatizer(Lemmatizer lemmatizer, List<TrainingSentence> sentences)
    {
        var (right, all) = (0, 0);
        var strings = new LemmaStrings();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
                if (lemmatizer.LemmaOf(sentence.Forms[i], sentence.Parts[i], sentence.Tags[i], strings) == sentence.Lemmas[i]) right++;
            all += sentence.Count;
        }

        return $"lemmas (gold tags) {Percent(right, all)}";
    }

    public static string OfTagger(PartOfSpeechTagger tagger, List<TrainingSentence> sentences)
    {
        var (upos, xpos, all) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var tags = new byte[sentence.Count];
            tagger.Tag(sentence.WordsIn(tagger.Vocabulary), tags);
            for (var i = 0; i < tags.Length; i++)
            {
                if (tagger.PartOf(tags[i]) == sentence.Parts[i]) upos++;
                if (tagger.TagOf(tags[i]) == sentence.Tags[i]) xpos++;
            }

            all += tags.Length;
        }

        return $"UPOS {Percent(upos, all)} XPOS {Percent(xpos, all)}";
    }

    public static string OfParser(PartOfSpeechTagger tagger, DependencyParser parser, List<TrainingSentence> sentences)
    {
        var (uas, las, all) = (0, 0, 0);
        var beam = new ParserBeam(SentenceAnalyzer.BeamWidth);
        var input = new ParserInput(tagger);
        var reversed = new ParserInput(tagger);
        foreach (var sentence in sentences)
        {
            var tags = new byte[sentence.Count];
            var words = sentence.WordsIn(tagger.Vocabulary);
            tagger.Tag(words, tags);
            input.Set(words, tags);
            var state = parser.Parse(beam, input, reversed);
            var gold = ParserSentence.Of(sentence, tags, []);
            for (var i = 1; i <= gold.Count; i++)
            {
                if (state.Heads[i] != gold.Heads[i]) continue;
                uas++;
                if (Base(state.Relations[i]) == Base(gold.Relations[i])) las++;
            }

            all += gold.Count;
        }

        return $"UAS {Percent(uas, all)} LAS {Percent(las, all)}";
    }

    private static string Base(byte relation) => UniversalNames.NameOf((DependencyRelation)relation).Split(':')[0];

    private static string Percent(int part, int all) => (100.0 * part / all).ToString("F2", CultureInfo.InvariantCulture);
}
