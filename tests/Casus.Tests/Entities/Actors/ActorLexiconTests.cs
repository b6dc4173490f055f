using Casus.Entities.Actors;

namespace Casus.Tests.Entities.Actors;

public class ActorLexiconTests
{
    [Fact]
    public void Load_RolesOfOnePerson_CountOnce()
    {
        using var tables = new ActorTables();
        // 12 countries, 3 people, 3 bodies
        Assert.Equal(22, tables.Load().Count);
    }

    [Fact]
    public void Load_UnknownSector_NamesFileAndLine()
    {
        using var tables = new ActorTables(people: "name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource\nAnna Berg\t\tperson\tDEU\tGOW\tmayor\t\t\town\n");
        var error = Assert.Throws<DataFileException>(tables.Load);
        Assert.Equal(2, error.Line);
        Assert.EndsWith("people.tsv", error.File, StringComparison.Ordinal);
        Assert.Contains("GOW", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna Berg\t\tperson\tDEX\tGOV\tmayor\t\t\town", "DEX")]
    [InlineData("Anna Berg\t\thuman\tDEU\tGOV\tmayor\t\t\town", "human")]
    [InlineData("Anna Berg\t\tperson\tDEU\tGOV\tmayor\t2011-13\t\town", "2011-13")]
    [InlineData("Anna Berg\t\tperson\tDEU\tGOV\tmayor\t2011\t2009\town", "2009")]
    [InlineData("Anna Berg\t\tperson\tDEU\t\tmayor\t\t\town", "no sector")]
    [InlineData("Anna Berg\t\tperson\tDEU\tGOV\tmayor\t\t\town\tstray", "10 cells")]
    [InlineData("\t\tperson\tDEU\tGOV\tmayor\t\t\town", "no name")]
    public void Load_BadRow_SaysWhatIsWrong(string row, string expected)
    {
        using var tables = new ActorTables(people: $"name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource\n{row}\n");
        Assert.Contains(expected, Assert.Throws<DataFileException>(tables.Load).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BadMetonymSector_SaysSo()
    {
        using var tables = new ActorTables(countries: "code\tname\taliases\tdemonyms\tcapital\tmetonyms\nFRA\tFrance\t\tFrench\tParis\tPalace=GOVT\n");
        Assert.Contains("GOVT", Assert.Throws<DataFileException>(tables.Load).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingTable_NamesTheFile()
    {
        using var tables = new ActorTables();
        File.Delete(Path.Combine(tables.Directory, "actors", "agents.tsv"));
        Assert.EndsWith("agents.tsv", Assert.Throws<DataFileException>(tables.Load).File, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TablesOfTheRepository_AreSound() => Assert.True(ActorLexicon.Load(RepositoryFiles.Data).Count > 5000);
}
