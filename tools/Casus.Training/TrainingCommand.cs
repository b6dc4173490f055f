using System.Diagnostics;
using Casus.Documents;

namespace Casus.Training;

/// <summary><c>documents --treebank DIR --output DIR</c>: trains tagger, parser and lemma tables and prints their scores on the development files.</summary>
internal static class TrainingCommand
{
    private const int Seed = 20250515;

    // Rounds over the training set; more gained nothing on en_ewt-ud-dev.
    private const int TaggerEpochs = 8;
    private const int RoleEpochs = 7;
    private const int BackwardEpochs = 7;
    private const int ParserEpochs = 8;

    // Trainings of tagger and parser that are averaged, each over the sentences in another order.
    private const int Runs = 2;

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
        Train(treebank, target, line => output.WriteLine($"{clock.Elapsed.TotalSeconds,6:F0} s  {line}"));
        return 0;
    }

    private static void Train(string treebank, string target, Action<string> log)
    {
        var originals = Treebank.TrainingFiles.SelectMany(f => Treebank.Read(treebank, f)).ToList();
        var sentences = SentenceVariants.AddTo(originals, Seed);
        log($"{originals.Count} sentences, {originals.Sum(s => s.Count)} words; with variants {sentences.Count} and {sentences.Sum(s => s.Count)}");
        var development = Treebank.DevelopmentFiles.Select(f => (Name: f, Sentences: Treebank.Read(treebank, f))).ToList();
        Directory.CreateDirectory(target);

        var lemmatizer = LemmaTrainer.Train(originals);
        lemmatizer.Save(Path.Combine(target, ModelNames.Lemmas));
        foreach (var (name, set) in development) log($"{name}: {TreebankScore.OfLemmatizer(lemmatizer, set)}");

        var validation = new CrossValidation(sentences, Seed, log);
        var taggerTrainer = new TaggerTrainer(originals);
        var tags = validation.Tags(taggerTrainer);
        var tagger = taggerTrainer.Train(sentences, TaggerEpochs, Runs, Seed, log);
        tagger.Save(Path.Combine(target, ModelNames.Tagger));
        foreach (var (name, set) in development) log($"{name}: {TreebankScore.OfTagger(tagger, set)}");

        var input = new ParserInput(tagger);
        var roleTrainer = new RoleTrainer(input, originals);
        var roles = validation.Roles(roleTrainer, tags);
        var roleTagger = roleTrainer.Train(sentences, tags, RoleEpochs, Seed, log);

        var reversed = new ParserInput(tagger);
        var targets = sentences.Select((s, i) => ParserSentence.Of(s, tags[i], roles[i])).ToList();
        var backwardTrainer = new BackwardTrainer(input, reversed, roleTrainer.RelationsOfRoles);
        validation.FillHints(backwardTrainer, input, reversed, targets);
        var backward = backwardTrainer.Train(sentences, targets, BackwardEpochs, Seed, log);

        var parser = new ParserTrainer(input, roleTagger, backward, SentenceAnalyzer.BeamWidth).Train(sentences, targets, ParserEpochs, Runs, Seed, log);
        parser.Save(Path.Combine(target, ModelNames.Parser));
        foreach (var (name, set) in development) log($"{name}: {TreebankScore.OfParser(tagger, parser, set)}");
        foreach (var name in (ReadOnlySpan<string>)[ModelNames.Lemmas, ModelNames.Tagger, ModelNames.Parser]) ModelFile.Pack(Path.Combine(target, name));
        foreach (var file in Directory.GetFiles(target, "*.bin").Order(StringComparer.Ordinal)) log($"{Path.GetFileName(file)}: {new FileInfo(file).Length} bytes");
    }
}
