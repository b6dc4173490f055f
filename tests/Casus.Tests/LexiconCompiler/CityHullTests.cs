using Casus.LexiconCompiler;

namespace Casus.Tests.LexiconCompiler;

public class CityHullTests
{
    [Fact]
    public void CentreOf_CrowdedCorner_IsTheMiddleOfTheShape()
    {
        var points = new List<(double, double)> { (0, 0), (0, 10), (10, 0), (10, 10) };
        for (var i = 0; i < 50; i++) points.Add((0.1 + (i * 0.001), 0.1));
        var (latitude, longitude) = CityHull.CentreOf(points);
        Assert.Equal(5, latitude, 6);
        Assert.Equal(5, longitude, 6);
    }

    [Fact]
    public void CentreOf_AcrossDateLine_StaysThere()
    {
        var (_, longitude) = CityHull.CentreOf([(60, 179), (61, -179), (62, 179), (60, -179)]);
        Assert.True(Math.Abs(longitude) > 178);
    }

    [Fact]
    public void CentreOf_TwoPoints_IsTheirMean() => Assert.Equal((1.0, 2.0), CityHull.CentreOf([(0, 0), (2, 4)]));
}
