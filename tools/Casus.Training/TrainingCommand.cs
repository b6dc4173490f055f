using System.Diagnostics;
using Casus.Documents;

namespace Casus.Training;

/// <summary><c>casus-training documents --treebank DIR --output DIR</c>: trains tagger, parser and lemma tables and prints their scores.</summary>
internal static class TrainingCommand
{
    private const int Seed = 20250515;
    private const int Folds = 4;
    private const int FoldEpochs = 5;
    private const int TaggerEpochs = 8;
    private const int ParserEpochs = 12;

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var (treebank, target) = ("", "");
        for (var i = 1; i + 1 < args.Length; i += 2)
        {
            if (args[i] == "--treebank") treebank = args[i + 1];
            else if (args[i] == "--output") target = args[i + 1];
        }

        if (args.Length != 5 || args[0] != "documents" || treebank.Length == 0 || target.Length == 0)
        {
            errors.WriteLine("usage: documents --treebank DIR --output DIR");
            return 2;
        }

        var clock = Stopwatch.StartNew();
        void Log(string line) => output.WriteLine($"{clock.Elapsed.TotalSeconds,6:F0} s  {line}");
        var originals = Treebank.TrainingFiles.SelectMany(f => Treebank.Read(treebank, f)).ToList();
        Log($"{originals.Count} sentences, {originals.Sum(s => s.Count)} words");
        var sentences = SentenceVariants.AddTo(originals, Seed);
        Log($"{sentences.Count} sentences with variants, {sentences.Sum(s => s.Count)} words");
        Directory.CreateDirectory(target);

        var lemmatizer = LemmaTrainer.Train(originals);
        lemmatizer.Save(Path.Combine(target, ModelNames.Lemmas));
        foreach (var name in Treebank.DevelopmentFiles) Log($"{name}: {TreebankScore.OfLemmatizer(lemmatizer, Treebank.Read(treebank, name))}");

        var trainer = new TaggerTrainer(originals);
        var tags = TagByCrossValidation(trainer, sentences, Log);
        var tagger = trainer.Train(sentences, TaggerEpochs, Seed, Log);
        tagger.Save(Path.Combine(target, ModelNames.Tagger));
        foreach (var name in Treebank.DevelopmentFiles) Log($"{name}: {TreebankScore.OfTagger(tagger, Treebank.Read(treebank, name))}");

        var parserSentences = sentences.Select((s, i) => ParserSentenceOf(s, tags[i])).ToList();
        var parser = new ParserTrainer().Train(parserSentences, ParserEpochs, Seed, Log);
        parser.Save(Path.Combine(target, ModelNames.Parser));
        foreach (var name in Treebank.DevelopmentFiles) Log($"{name}: {TreebankScore.OfParser(tagger, parser, Treebank.Read(treebank, name))}");
        return 0;
    }

    internal static ParserSentence ParserSentenceOf(TrainingSentence sentence, byte[] tagClasses)
    {
        var n = sentence.Count;
        var words = new uint[n + 2];
        var tags = new byte[n + 2];
        var heads = new int[n + 2];
        var relations = new byte[n + 2];
        (words[0], words[n + 1]) = (ParserFeatures.NoWord, ParserFeatures.RootWord);
        (tags[0], tags[n + 1]) = (ParserFeatures.NoTag, ParserFeatures.RootTag);
        for (var i = 0; i < n; i++)
        {
            words[i + 1] = sentence.Words[i].Lower;
            tags[i + 1] = tagClasses[i];
            heads[i + 1] = sentence.Heads[i] < 0 ? n + 1 : sentence.Heads[i] + 1;
            relations[i + 1] = (byte)sentence.Relations[i];
        }

        return new ParserSentence(n, words, tags, heads, relations);
    }

    /// <summary>Tags each sentence by a tagger that never saw it (nor its copies), so that the parser learns from tags as good as it will get.</summary>
    private static byte[][] TagByCrossValidation(TaggerTrainer trainer, List<TrainingSentence> sentences, Action<string> log)
    {
        var tags = new byte[sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var part = fold;
            var tagger = trainer.Train([.. sentences.Where(s => s.Number % Folds != part)], FoldEpochs, Seed + fold);
            var (right, all) = (0, 0);
            for (var i = 0; i < sentences.Count; i++)
            {
                var sentence = sentences[i];
                if (sentence.Number % Folds != part) continue;
                tags[i] = new byte[sentence.Count];
                tagger.Tag(sentence.Words, tags[i]);
                for (var k = 0; k < sentence.Count; k++)
                    if (tagger.PartOf(tags[i][k]) == sentence.Parts[k]) right++;
                all += sentence.Count;
            }

            log($"fold {fold + 1}: {100.0 * right / all:F2} % universal tags on what was held out");
        }

        return tags;
    }
}
