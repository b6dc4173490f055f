using Casus.Entities.Places;

namespace Casus.Tests.Entities.Places;

public class RegionTableTests
{
    private const string Header = "name\taliases\tkind\tcountry\tadmin1\tlat\tlon\n";

    [Fact]
    public void Find_Alias_GivesTheRegion()
    {
        var place = Assert.Single(Load("Marsh Land\tthe Marshes|Al-Ahwar\tregion\tIRQ\t\t31.0\t47.0\n").Find("al Ahwar"));
        Assert.Equal(("Marsh Land", "IRQ", PlaceResolution.Region), (place.Name, place.Country, place.Resolution));
    }

    [Fact]
    public void Find_SeaOfSeveralCountries_HasNone() => Assert.Null(Assert.Single(Load("Salt Sea\t\tsea\tJOR|ISR\t\t31.5\t35.5\n").Find("Salt Sea")).Country);

    [Theory]
    [InlineData("Marsh Land\t\tswamp\tIRQ\t\t31\t47\n", "swamp is no kind")]
    [InlineData("Marsh Land\t\tregion\tIRQ\t\t131\t47\n", "decimal degrees")]
    public void Load_BadRow_NamesTheLine(string row, string message)
    {
        var error = Assert.Throws<DataFileException>(() => Load(row));
        Assert.Equal(2, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static RegionTable Load(string rows)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Header + rows);
            return RegionTable.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
