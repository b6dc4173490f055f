using Casus.Entities.Places;
using Casus.LexiconCompiler;

namespace Casus.Tests.LexiconCompiler;

public sealed class GazetteerCompilerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casus-gazetteer-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compile_SmallPackages_ReadsBackTownsAndDivisions()
    {
        var gazetteer = Compile(
            Row(1, "Al Bandar", "Bandar,Bandar Gate,al bndr,XBD,البندر", 31.5, 46.5, "PPLA", 120_000),
            Row(2, "Sūq Dām", "", 32.5, 46.5, "PPL", 800),
            Row(3, "Old Fort", "", 32.0, 47.5, "PPLH", 0));
        Assert.Equal("IRQ", Assert.Single(gazetteer.Find("Bandar")).Country);
        Assert.Equal("Sūq Dām", Assert.Single(gazetteer.Find("Suq Dam")).Name);
        Assert.Equal(120_800, Assert.Single(gazetteer.Find("Marsh")).Population);
    }

    [Fact]
    public void Compile_Junk_IsLeftOut()
    {
        var gazetteer = Compile(Row(1, "Al Bandar", "al bndr,XBD,البندر", 31.5, 46.5, "PPLA", 120_000), Row(3, "Old Fort", "", 32.0, 47.5, "PPLH", 0));
        Assert.Empty(gazetteer.Find("al bndr"));
        Assert.Empty(gazetteer.Find("XBD"));
        Assert.Empty(gazetteer.Find("Old Fort"));
    }

    [Fact]
    public void Compile_SameInput_SameBytes()
    {
        string[] rows = [Row(1, "Al Bandar", "Bandar", 31.5, 46.5, "PPLA", 120_000), Row(2, "Dam", "", 32.5, 46.5, "PPL", 800)];
        Compile(rows);
        var first = File.ReadAllBytes(Output);
        Compile(rows);
        Assert.Equal(first, File.ReadAllBytes(Output));
    }

    [Fact]
    public void Compile_BadRow_NamesTheLine()
    {
        var error = Assert.Throws<DataFileException>(() => Compile("1\tonly two"));
        Assert.Equal(1, error.Line);
    }

    private string Output => Path.Combine(_folder, "gazetteer.bin");

    private static string Row(int id, string name, string alternates, double latitude, double longitude, string feature, long population) =>
        FormattableString.Invariant($"{id}\t{name}\t{name}\t{alternates}\t{latitude}\t{longitude}\tP\t{feature}\tIQ\t\t09\t001\t\t\t{population}\t\t5\tAsia/Baghdad\t2020-01-01");

    private Gazetteer Compile(params string[] rows)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "cities", "dist"));
        File.WriteAllLines(Path.Combine(_folder, "cities", "dist", "cities500.txt"), rows);
        Directory.CreateDirectory(Path.Combine(_folder, "admin"));
        File.WriteAllText(Path.Combine(_folder, "admin", "admin1.json"), """[{"code":"IQ.09","name":"Marsh Province"}]""");
        File.WriteAllText(Path.Combine(_folder, "admin", "admin2.json"), """[{"code":"IQ.09.001","name":"Reed District"}]""");
        GazetteerCompiler.Compile(new GazetteerOptions { Cities = Path.Combine(_folder, "cities"), Admin = Path.Combine(_folder, "admin"), Data = RepositoryFiles.Data, Output = Output });
        return Gazetteer.Load(Output);
    }
}
