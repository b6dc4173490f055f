using Casus.Entities.Places;

namespace Casus.Tests.Entities.Places;

public class GazetteerTests
{
    private static Gazetteer Loaded => LoadedPlaces.Index.Gazetteer;

    [Fact]
    public void Find_MainName_GivesTheTown()
    {
        var place = Loaded.Find("Mosul")[0];
        Assert.Equal(("IRQ", "Nineveh", 99072), (place.Country, place.Admin1, place.GeoNamesId));
        Assert.Equal(36.335, place.Latitude, 0.001);
        Assert.Equal(43.1189, place.Longitude, 0.001);
    }

    [Theory]
    [InlineData("Hodeidah", "YEM")]
    [InlineData("al-Hudaydah", "YEM")]
    [InlineData("Hudaydah", "YEM")]
    [InlineData("Kiev", "UKR")]
    [InlineData("KYIV", "UKR")]
    [InlineData("Saint Petersburg", "RUS")]
    [InlineData("Deir al-Zor", "SYR")]
    [InlineData("Rangoon", "MMR")]
    public void Find_OtherSpelling_GivesTheSamePlace(string name, string country) => Assert.Contains(Loaded.Find(name), p => p.Country == country && p.Population > 100_000);

    [Fact]
    public void Find_Division_HasItsName() => Assert.Contains(Loaded.Find("Anbar"), p => p is { Country: "IRQ", Resolution: PlaceResolution.Admin1 });

    [Fact]
    public void Find_County_KeepsItsWord() => Assert.Contains(Loaded.Find("Orange County"), p => p is { Admin1: "California", Resolution: PlaceResolution.Admin2 });

    [Fact]
    public void Find_AirportOfTown_IsFacility() => Assert.Contains(Loaded.Find("Baghdad airport"), p => p is { Country: "IRQ", Resolution: PlaceResolution.Facility });

    [Fact]
    public void Find_ManyBearers_MostPopulousFirst()
    {
        var populations = Loaded.Find("San Antonio").Select(p => p.Population).ToList();
        Assert.True(populations.Count > 10);
        Assert.Equal(populations.OrderDescending(), populations);
    }

    [Fact]
    public void Find_NoSuchPlace_IsEmpty() => Assert.Empty(Loaded.Find("Zzyzzxq"));

    [Fact]
    public void Find_LimitOfZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Loaded.Find("Mosul", 0));

    [Fact]
    public void Load_NoFile_SaysHowToMakeOne()
    {
        var error = Assert.Throws<DataFileException>(() => Gazetteer.Load("/nowhere/gazetteer.bin"));
        Assert.Contains("docs/gazetteer.md", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "is not a compiled gazetteer")]
    [InlineData(8, "has version")]
    public void Load_OtherContent_SaysWhatIsWrong(int changed, string message)
    {
        var bytes = File.ReadAllBytes(Path.Combine(RepositoryFiles.Models, "gazetteer.bin"));
        bytes[changed] ^= 0x55;
        Assert.Contains(message, LoadError(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_CutFile_SaysItsLength()
    {
        var bytes = File.ReadAllBytes(Path.Combine(RepositoryFiles.Models, "gazetteer.bin"));
        Assert.Contains("bytes long and should be", LoadError(bytes[..^10]), StringComparison.Ordinal);
    }

    private static string LoadError(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return Assert.Throws<DataFileException>(() => Gazetteer.Load(path)).Message;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
