using Casus.Training;

namespace Casus.Tests.Training;

public class AveragedWeightsTests
{
    [Fact]
    public void Average_WeightThatCameHalfway_CountsHalf()
    {
        var weights = new AveragedWeights(2);
        for (var i = 0; i < 499; i++) weights.Tick();
        weights.Update([42], 1, 0);
        for (var i = 0; i < 500; i++) weights.Tick();
        var scores = new int[2];
        AveragedWeights.Average([weights], 100, 1, 1).AddScores([42], scores);
        Assert.Equal([-50, 50], scores);
    }

    [Fact]
    public void Average_TwoRuns_IsTheirMean()
    {
        var (first, second) = (new AveragedWeights(2), new AveragedWeights(2));
        first.Update([42], 1, 0);
        first.Update([42], 1, 0);
        second.Update([42], 0, 1);
        first.Tick();
        second.Tick();
        var scores = new int[2];
        AveragedWeights.Average([first, second], 100, 1, 1).AddScores([42], scores);
        Assert.Equal([-25, 25], scores);
    }

    [Fact]
    public void Average_RareFeature_IsDropped()
    {
        var weights = new AveragedWeights(2);
        weights.Update([42], 1, 0);
        weights.Tick();
        Assert.Equal(0, AveragedWeights.Average([weights], 100, 2, 1).FeatureCount);
    }
}
