using Casus.Documents;

namespace Casus.Training;

/// <summary>One treebank sentence, gold throughout. Arrays run over the words, from 0; a head of -1 is the root.</summary>
internal sealed class TrainingSentence
{
    public required string[] Forms { get; init; }

    public required string[] Lemmas { get; init; }

    public required PartOfSpeech[] Parts { get; init; }

    public required PennTag[] Tags { get; init; }

    public required int[] Heads { get; init; }

    public required DependencyRelation[] Relations { get; init; }

    /// <summary>Number of the original in the training set; copies share it.</summary>
    public int Number { get; set; }

    /// <summary>Whether this is a changed copy (capitals, headline style); lemmas are learned from originals only.</summary>
    public bool IsCopy { get; init; }

    public int Count => Forms.Length;

    /// <summary>What the models see of the words; filled on first use.</summary>
    public WordForm[] Words => field ??= [.. Forms.Select(f => WordForm.Of(f))];

    /// <summary>The words as a tagger with that vocabulary sees them.</summary>
    public WordForm[] WordsIn(Vocabulary vocabulary) => [.. Words.Select(w => vocabulary.Contains(w) ? w : w.Unknown())];

    public static TrainingSentence Of(ConlluSentence sentence)
    {
        var rows = sentence.Words();
        return new TrainingSentence
        {
            Forms = [.. rows.Select(r => r[1])],
            Lemmas = [.. rows.Select(r => r[2])],
            Parts = [.. rows.Select(r => UniversalNames.PartOf(r[3]))],
            Tags = [.. rows.Select(r => UniversalNames.TagOf(r[4]))],
            Heads = [.. rows.Select(r => int.Parse(r[6], System.Globalization.CultureInfo.InvariantCulture) - 1)],
            Relations = [.. rows.Select(r => UniversalNames.RelationOf(r[7]))],
        };
    }
}
