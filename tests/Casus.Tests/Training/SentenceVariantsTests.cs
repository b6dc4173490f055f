using Casus.Documents;
using Casus.Training;

namespace Casus.Tests.Training;

public class SentenceVariantsTests
{
    private static readonly List<TrainingSentence> Variants = SentenceVariants.AddTo([.. Enumerable.Range(0, 300).Select(_ => Made())], 1);

    [Fact]
    public void AddTo_Sentences_AddsUpperCaseCopies() => Assert.Contains(Variants, s => string.Join(' ', s.Forms) == "THE CAMP WAS SHELLED .");

    [Fact]
    public void AddTo_Sentences_AddsHeadlines() => Assert.Contains(Variants, s => string.Join(' ', s.Forms) == "Camp Shelled" && s.Heads is [1, -1]);

    [Fact]
    public void AddTo_Sentences_AddsCopiesWithoutFullStop() => Assert.Contains(Variants, s => string.Join(' ', s.Forms) == "The camp was shelled");

    private static TrainingSentence Made() => new()
    {
        Forms = ["The", "camp", "was", "shelled", "."],
        Lemmas = ["the", "camp", "be", "shell", "."],
        Parts = [PartOfSpeech.Det, PartOfSpeech.Noun, PartOfSpeech.Aux, PartOfSpeech.Verb, PartOfSpeech.Punct],
        Tags = [PennTag.Dt, PennTag.Nn, PennTag.Vbd, PennTag.Vbn, PennTag.Period],
        Heads = [1, 3, 3, -1, 3],
        Relations = [DependencyRelation.Det, DependencyRelation.Nsubj_Pass, DependencyRelation.Aux_Pass, DependencyRelation.Root, DependencyRelation.Punct],
    };
}
