using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Entities.Actors.Petrarch;
using Casus.Entities.Dates;
using Casus.Entities.Quantities;
using Casus.Entities.Quotes;
using Casus.Entities.References;
using Casus.Tests.Documents;
using Casus.Tests.Entities.Places;

namespace Casus.Tests.Entities.Actors.Petrarch;

public sealed class PetrarchImporterTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-petrarch-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("TANA_GUARD_ [KENREB]", "Tana Guard\t\tgroup\tKEN\tREB\t\t\t\tPETRARCH dictionary")]
    [InlineData("TANA_GUARD_\t[KENINS] # militia", "Tana Guard\t\tgroup\tKEN\tREB\t\t\t\tPETRARCH dictionary")]
    [InlineData("RIVER_POST_ [KENMED] ; TABARI's comment", "River Post\t\torganization\tKEN\tJRN\t\t\t\tPETRARCH dictionary")] // CAMEO's MED is the media
    [InlineData("MEDECINS_DU_TANA_ [NGOHLH]", "Medecins Du Tana\t\torganization\t\tNGO|MED\t\t\t\tPETRARCH dictionary")]
    [InlineData("TRFA_ [IGOUNOREF]", "TRFA\t\torganization\t\tUNO\t\t\t\tPETRARCH dictionary")] // a short form stays in capitals
    [InlineData("OLD_GUARD_ [ROMMIL]", "Old Guard\t\tperson\tROU\tMIL\t\t\t\tPETRARCH dictionary")] // CAMEO's older country codes
    [InlineData("MINISTRY_OF_RIVERS_ [KENGOV]", "Ministry of Rivers\t\torganization\tKEN\tGOV\t\t\t\tPETRARCH dictionary")]
    [InlineData("AMINA_AL-ODERA_ [KENGOV 930120-010119]", "Amina al-Odera\t\tperson\tKEN\tGOV\t\t1993-01-20\t2001-01-19\tPETRARCH dictionary")]
    [InlineData("AMINA_ODERA_ [KENGOV <19991231]", "Amina Odera\t\tperson\tKEN\tGOV\t\t\t1999-12-31\tPETRARCH dictionary")]
    [InlineData("AMINA_ODERA_ [KENGOV >300101]", "Amina Odera\t\tperson\tKEN\tGOV\t\t2030-01-01\t\tPETRARCH dictionary")] // up to 30: this century
    [InlineData("AMINA_ODERA_ [KENGOV >310101]", "Amina Odera\t\tperson\tKEN\tGOV\t\t1931-01-01\t\tPETRARCH dictionary")]
    [InlineData("AMINA_ODERA_ [IGOUNO 970101-061231] [ELI]", "Amina Odera\t\tperson\t\tUNO\t\t1997-01-01\t2006-12-31\tPETRARCH dictionary")]
    [InlineData("<!-- note\nmore -->\nPRIOR_OF_TANA_ [KENCHRCTH]", "Prior of Tana\t\torganization\tKEN\tREL\t\t\t\tPETRARCH dictionary")]
    [InlineData("TANA_GUARD_\n+TG_\n+THE_GUARD_OF_TANA_\n\t[KENREB]", "Tana Guard\tTG|The Guard of Tana\tgroup\tKEN\tREB\t\t\t\tPETRARCH dictionary")]
    public void Import_AnActor_BecomesARow(string dictionary, string row)
    {
        var import = Import(dictionary);
        Assert.Equal(row, Assert.Single(Rows(import.ActorTable)));
        Assert.Empty(import.Problems.Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.Message));
    }

    [Fact]
    public void Import_ADefaultCode_HoldsBeforeBetweenAndBehindTheDatedOnes()
    {
        var rows = Rows(Import("AMINA_ODERA_\n\t[KENGOV 20000101-20011231]\n\t[KENLEG 20050101-20051231]\n\t[KENBUS]").ActorTable);
        Assert.Equal(
            ["GOV 2000-01-01 2001-12-31", "LEG 2005-01-01 2005-12-31", "BUS  1999-12-31", "BUS 2002-01-01 2004-12-31", "BUS 2006-01-01 "],
            rows.Select(row => row.Split('\t')).Select(cells => $"{cells[4]} {cells[6]} {cells[7]}"));
    }

    [Theory]
    [InlineData("BODA_RIDER [~BUS]", "boda rider\tBUS\tperson\t")]
    [InlineData("RANCH_POLICE {} [~COP]", "ranch police\tCOP\torganization\t")]
    [InlineData("RELIEF_FUND [NGO~]", "relief fund\tNGO\torganization\t")]
    [InlineData("HEAD_OF_CLAN {HEADS_OF_CLAN} [~CVL]", "head of clan\tCVL\tperson\t", "heads of clan\tCVL\tperson\t")]
    [InlineData("!PERSON! = MAN, WOMAN\nHERDS!PERSON! [~AGR}", "herdsman\tAGR\tperson\t", "herdswoman\tAGR\tperson\t")]
    public void Import_AnAgent_BecomesANoun(string dictionary, params string[] rows) => Assert.Equal(rows, Rows(Import(dictionary).AgentTable));

    [Theory]
    [InlineData("\nNOBODY_", 2, "has no code")]
    [InlineData("KENYA_ [KEN]", 1, "country alone")]
    [InlineData("TANA_GUARD_ [KENXYZ]", 1, "none of our sectors says KENXYZ")]
    [InlineData("# head\nAMINA_ODERA_\n\t[KENGOV 991301-000101]", 3, "is no date")]
    [InlineData("AMINA_ODERA_ [ELI]", 1, "says a country")]
    [InlineData("+LOST_", 1, "before the first phrase")]
    [InlineData("AMINA_ODERA_ [---]", 1, "it has no code")]
    [InlineData("HERDS!PERSONS! [~AGR]", 1, "the set !PERSONS! is not defined")]
    public void Import_WhatCannotBeSaid_IsNamedWithItsLine(string dictionary, int line, string expected) =>
        Assert.Contains(Import(dictionary).Problems, problem => problem.Severity == DiagnosticSeverity.Error && problem.Line == line && problem.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Import_APartThatNoneOfOursSays_IsNotedAndTheRestKept()
    {
        var import = Import("TANA_GUARD_ [KENREBTRG]");
        Assert.Single(Rows(import.ActorTable));
        var note = Assert.Single(import.Problems);
        Assert.Equal(DiagnosticSeverity.Information, note.Severity);
        Assert.Contains("'TRG'", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ThereAndBack_ResolvesAsTheDictionaryCodes()
    {
        var import = Import("AMINA_ODERA_\n+A._ODERA_\n\t[KENGOV 130327-170808]\n\t[KENLEG >170809]\n\nTANA_RIVER_GUARD_ [KENREB]\n\nBODA_RIDER [~BUS]");
        var actors = Write("actors.tsv", import.ActorTable!);
        var nouns = Write("nouns.tsv", import.AgentTable!);
        var lexicon = UserLexicon.At([actors, nouns]);
        Assert.Empty(LexiconChecker.Check(RepositoryFiles.Data, lexicon));
        using var tables = new ActorTables();
        var phrases = new PhraseResolver(LoadedParser.Parser, new EntityResolver(
            ActorLexicon.Load(tables.Directory, lexicon), LoadedPlaces.Index, new DateResolver(RepositoryFiles.Data), new QuantityFinder(RepositoryFiles.Data), new ReferenceLexicon(RepositoryFiles.Data), AttributionLexicon.Load(RepositoryFiles.Data)));
        Assert.Equal("KENGOV", phrases.Resolve("Amina Odera", null, new DateOnly(2015, 1, 1))?.Code);
        Assert.Equal("KENLEG", phrases.Resolve("A. Odera", null, new DateOnly(2020, 1, 1))?.Code);
        Assert.Equal("KENREB", phrases.Resolve("the Tana River Guard", null, null)?.Code);
        Assert.Equal("KENBUS", phrases.Resolve("Kenyan boda riders", null, null)?.Code);
    }

    private static string[] Rows(string? table) => table is null ? [] : table.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];

    private PetrarchImport Import(string dictionary) => PetrarchImporter.Import(RepositoryFiles.Data, [Write("dictionary.txt", dictionary)]);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, content);
        return path;
    }
}
