namespace Casus.Tests;

public class DataCheckerTests(BrokenData data) : IClassFixture<BrokenData>
{
    [Theory]
    [InlineData("actors/zz.tsv", 2, "'KEX' is no country")]
    [InlineData("actors/zz.tsv", 3, "source is missing")]
    [InlineData("actors/zz.tsv", 4, "while Tony Blair is")]
    [InlineData("actors/zz.tsv", 5, "'NATO' names Order of Rivers and")]
    public void Check_ABrokenRowOfActors_IsNamedWithFileAndLine(string table, int line, string expected) => Assert.Contains(data.At(table, expected), problem => problem.Line == line);

    [Theory]
    [InlineData("actors/agents.tsv", "gunman\tUAF\tperson\t", "stands in column noun of line")]
    [InlineData("places/borders.tsv", "IRQ\tSYX\tsome border\t34\t41", "'SYX' is no second")]
    [InlineData("places/regions.tsv", "Rivers\t\tregion\tKEN\t\t134\t41", "out of range")]
    [InlineData("places/regions.tsv", "Hills\t\tprovince\tKEN\t\t34\t41", "'province' is no kind")]
    [InlineData("cameo/plover-to-cameo.tsv", "ASSAULT\taerial\tcyber\t1999", "'1999' is no cameo")]
    [InlineData("ontology/plover.tsv", "ASSAULT\tthrow\t4\t-99", "out of range")]
    [InlineData("quantities/predicates.tsv", "hug\tobject\thugged", "'hugged' is no kind")]
    [InlineData("dates/holidays.tsv", "Day of Rivers\t\t13-45", "13-45")]
    public void Check_ABrokenRowOfAnotherTable_IsNamedWithItsLine(string table, string row, string expected) =>
        Assert.Contains(data.At(table, expected), problem => problem.Line == (table == "actors/agents.tsv" ? problem.Line : data.LineOf(table, row)));

    [Theory]
    [InlineData(2, "ASSALT")]
    [InlineData(8, "shouting")]
    [InlineData(14, "gardening")]
    [InlineData(20, "999")]
    [InlineData(24, "@gardener")]
    public void Check_EveryBrokenPattern_IsNamedWithItsLine(int line, string expected) =>
        Assert.Contains(data.At("patterns/new.yaml", expected), problem => Math.Abs(problem.Line - line) <= 2);

    [Fact]
    public void Check_ATableWithoutSchema_SaysWhereToAddOne() => Assert.NotEmpty(data.At("places/moons.tsv", "schema.tsv describes places/moons.tsv"));

    [Fact]
    public void Check_ShippedData_IsSound() =>
        Assert.Equal("", string.Join('\n', DataChecker.Check(RepositoryFiles.Data)));
}
