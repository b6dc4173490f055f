using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Entities.Dates;
using Casus.Entities.Quantities;
using Casus.Entities.Quotes;
using Casus.Tests.Documents;
using Casus.Tests.Entities.Places;

namespace Casus.Tests.Entities.Actors;

public sealed class UserLexiconTests : IDisposable
{
    private const string Header = "name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource\n";
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-lexicon-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Load_ANewActor_IsKnownByNameAndAlias()
    {
        Write("mine.tsv", Header + "Tana River Guard\tTRG|Tana Guard\tgroup\tKEN\tPRM\tvillage militia\t2019\t\town knowledge\n");
        Assert.Equal("Tana River Guard KENPRM", Resolve("the Tana Guard"));
        Assert.Equal("Tana River Guard KENPRM", Resolve("TRG"));
    }

    [Fact]
    public void Load_ARowOfAShippedName_TakesThePlaceOfItsRolesAndKeepsItsAliases()
    {
        Write("mine.tsv", Header + "River Front\t\tgroup\tMMR\tOPP\topposition group\t1990\t\town knowledge\n");
        Assert.Equal("River Front MMROPP", Resolve("River Liberation Front"));
    }

    [Fact]
    public void Load_AnAliasThatAShippedActorHas_MeansTheUsersActorOnly()
    {
        Write("mine.tsv", Header + "Omar Ardan\tArdan\tperson\tKEN\tJUD\tjudge\t\t\town knowledge\n");
        Assert.Equal("Omar Ardan KENJUD", Resolve("Ardan"));
        Assert.Equal("Samir Ardan EGYELI", Resolve("Samir Ardan"));
    }

    [Fact]
    public void Load_AnotherKindOfAShippedName_ChangesTheKind()
    {
        Write("mine.tsv", Header + "World Grain Fund\t\tgroup\tUSA\tBUS\tgrain traders\t\t\town knowledge\n");
        Assert.Equal("World Grain Fund USABUS", Resolve("WGF"));
    }

    [Fact]
    public void Load_ATableOfAgentNouns_WinsOverOurs()
    {
        Write("nouns.tsv", "noun\tsectors\tkind\tcountry\nfarmer\tREB\tperson\t\nboda rider\tBUS\tperson\t\n");
        Assert.Equal("- KENREB", Resolve("Kenyan farmers"));
        Assert.Equal("- KENBUS", Resolve("a Kenyan boda rider"));
    }

    [Fact]
    public void Load_AWrongRow_NamesFileAndLine()
    {
        var file = Write("mine.tsv", Header + "Tana River Guard\t\tgroup\tKEN\tXYZ\tmilitia\t\t\town knowledge\n");
        var exception = Assert.Throws<DataFileException>(() => Resolve("anybody"));
        Assert.Equal((file, 2), (exception.File, exception.Line));
    }

    [Fact]
    public void At_AFolder_TakesItsTablesByName()
    {
        Write("b.tsv", Header);
        Write("a.tsv", Header);
        Write("notes.txt", "not a table");
        Assert.Equal(["a.tsv", "b.tsv"], UserLexicon.At([_directory, Path.Combine(_directory, "a.tsv")]).Files.Select(Path.GetFileName));
    }

    [Fact]
    public void At_NothingThere_SaysSo() => Assert.Throws<DataFileException>(() => UserLexicon.At([Path.Combine(_directory, "missing.tsv")]));

    [Fact]
    public void Digest_OfAUsersTable_ChangesWithItsBytesAndNotWithItsFolder()
    {
        var file = Write("mine.tsv", Header);
        var first = EngineVersion.DigestWith("sha256:0", [file]);
        var moved = Path.Combine(Directory.CreateDirectory(Path.Combine(_directory, "deeper")).FullName, "mine.tsv");
        File.Copy(file, moved);
        Assert.Equal(first, EngineVersion.DigestWith("sha256:0", [moved]));
        File.AppendAllText(file, "# a comment\n");
        Assert.NotEqual(first, EngineVersion.DigestWith("sha256:0", [file]));
        Assert.Equal("sha256:0", EngineVersion.DigestWith("sha256:0", []));
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, content);
        return path;
    }

    private string Resolve(string phrase)
    {
        using var tables = new ActorTables();
        var lexicon = ActorLexicon.Load(tables.Directory, UserLexicon.At([_directory]));
        var resolver = new EntityResolver(lexicon, LoadedPlaces.Index, new DateResolver(RepositoryFiles.Data), new QuantityFinder(RepositoryFiles.Data), new Casus.Entities.References.ReferenceLexicon(RepositoryFiles.Data), AttributionLexicon.Load(RepositoryFiles.Data));
        var actor = new PhraseResolver(LoadedParser.Parser, resolver).Resolve(phrase, null, new DateOnly(2021, 6, 1));
        return $"{actor?.Entity ?? "-"} {actor?.Code}";
    }
}
