using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// How often each word occurs in the original sentences. Rare words are now and then shown to the models as unknown ones ("word dropout", Iyyer
/// et al. 2015): else their weights explain the training text so well that endings and neighbours learn too little.
/// </summary>
internal sealed class WordCounts
{
    private const int LeastCountKnown = 2;

    // A word seen c times is hidden at the rate a / (a + c); Kiperwasser and Goldberg (2016) use a = 0.25.
    private const double Hiding = 0.25;

    private readonly Dictionary<uint, int> _counts = [];

    public WordCounts(IEnumerable<TrainingSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.IsCopy) continue;
            foreach (ref readonly var word in sentence.Words.AsSpan()) _counts[word.Lower] = _counts.GetValueOrDefault(word.Lower) + 1;
        }

        Vocabulary = new Vocabulary(_counts.Where(p => p.Value >= LeastCountKnown).Select(p => p.Key));
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Writes the sentence as it is shown this time.</summary>
    public void Show(TrainingSentence sentence, Random random, Span<WordForm> target)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var count = _counts.GetValueOrDefault(word.Lower);
            target[i] = count < LeastCountKnown || random.NextDouble() < Hiding / (Hiding + count) ? word.Unknown() : word;
        }
    }
}
