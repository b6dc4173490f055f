using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// Annotates the training sentences by models that never saw them (nor their copies), so that each later model learns from input that is as
/// good, and as bad, as it will get on new text.
/// </summary>
internal sealed class CrossValidation(List<TrainingSentence> sentences, int seed, Action<string> log)
{
    private const int Folds = 4;
    private const int TaggerEpochs = 5;
    private const int RoleEpochs = 5;
    private const int BackwardEpochs = 4;

    /// <summary>Tag classes of the words of each sentence.</summary>
    public byte[][] Tags(TaggerTrainer trainer)
    {
        var tags = new byte[sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var (learned, held) = Split(fold);
            var tagger = trainer.Train([.. learned.Select(i => sentences[i])], TaggerEpochs, 1, seed + fold);
            var (right, all) = (0, 0);
            foreach (var i in held)
            {
                var sentence = sentences[i];
                tags[i] = new byte[sentence.Count];
                tagger.Tag(sentence.WordsIn(tagger.Vocabulary), tags[i]);
                for (var k = 0; k < sentence.Count; k++)
                    if (tagger.PartOf(tags[i][k]) == sentence.Parts[k]) right++;
                all += sentence.Count;
            }

            log($"fold {fold + 1}: {100.0 * right / all:F2} % of the universal tags on what was held out");
        }

        return tags;
    }

    /// <summary>Roles of the words of each sentence.</summary>
    public byte[][] Roles(RoleTrainer trainer, byte[][] tags)
    {
        var roles = new byte[sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var (learned, held) = Split(fold);
            var tagger = trainer.Train([.. learned.Select(i => sentences[i])], [.. learned.Select(i => tags[i])], RoleEpochs, seed + fold);
            var known = VocabularyOf(learned);
            var (right, all) = (0, 0);
            foreach (var i in held)
            {
                (roles[i], var correct) = trainer.Guess(tagger, sentences[i], sentences[i].WordsIn(known), tags[i]);
                right += correct;
                all += sentences[i].Count;
            }

            log($"fold {fold + 1}: {100.0 * right / all:F2} % of the roles on what was held out");
        }

        return roles;
    }

    /// <summary>Fills the hints of <paramref name="targets"/>, which run beside the sentences.</summary>
    public void FillHints(BackwardTrainer trainer, ParserInput input, ParserInput reversed, List<ParserSentence> targets)
    {
        var state = new ParserState();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (learned, held) = Split(fold);
            var parser = trainer.Train([.. learned.Select(i => sentences[i])], [.. learned.Select(i => targets[i])], BackwardEpochs, seed + fold);
            var known = VocabularyOf(learned);
            var (right, all) = (0, 0);
            foreach (var i in held)
            {
                var target = targets[i];
                input.Set(sentences[i].WordsIn(known), target.Tags);
                target.Roles.CopyTo(input.Roles, 1);
                parser.Hint(input, reversed, state);
                input.Hints.AsSpan(1, target.Count).CopyTo(target.Hints);
                for (var k = 1; k <= target.Count; k++)
                    if (input.Hints[k] == target.Heads[k]) right++;
                all += target.Count;
            }

            log($"fold {fold + 1}: {100.0 * right / all:F2} % of the backward arcs on what was held out");
        }
    }

    private (List<int> Learned, List<int> Held) Split(int fold)
    {
        var (learned, held) = (new List<int>(), new List<int>());
        for (var i = 0; i < sentences.Count; i++) (sentences[i].Number % Folds == fold ? held : learned).Add(i);
        return (learned, held);
    }

    private Vocabulary VocabularyOf(List<int> learned) => new WordCounts(learned.Select(i => sentences[i])).Vocabulary;
}
