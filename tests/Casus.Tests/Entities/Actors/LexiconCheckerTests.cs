using Casus.Entities.Actors;

namespace Casus.Tests.Entities.Actors;

public sealed class LexiconCheckerTests : IDisposable
{
    private const string Header = "name\taliases\tkind\tcountry\tsectors\trole\tfrom\tto\tsource";
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-check-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("Tana Guard\t\tgroup\tKEX\tPRM\tmilitia\t\t\town knowledge", "'KEX' is no country")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM|MILI\tmilitia\t\t\town knowledge", "'MILI' is no sectors code")]
    [InlineData("Tana Guard\t\tmilitia\tKEN\tPRM\tmilitia\t\t\town knowledge", "'militia' is no kind")]
    [InlineData("Tana Guard\t\tgroup\tKEN\t\tmilitia\t\t\town knowledge", "sectors is missing")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM\tmilitia\t\t\t", "source is missing")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM\tmilitia\t\t\tthe web", "'the web' is no source")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM\tmilitia\t2019-13\t\town knowledge", "'2019-13' in column from is no date")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM\tmilitia\t2019\t2011\town knowledge", "ends (2011) before it begins (2019)")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM\tmilitia", "6 cells where the table has 9 columns")]
    [InlineData("Tana Guard\t\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge\tstray", "10 cells where the table has 9 columns")]
    [InlineData("Tana Guard\tTG||T.G.\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge", "an empty part between | signs")]
    [InlineData("Tana Guard\tTG|TG\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge", "names 'TG' twice")]
    [InlineData("Tana\u0007 Guard\t\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge", "control characters")]
    [InlineData("\"Tana Guard, the\"\t\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge", "quotation marks")]
    [InlineData("Tana Guard\t\torganization\t\tPRM\tmilitia\t\t\town knowledge", "no country, though PRM")]
    [InlineData("\t\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge", "name is missing")]
    public void Check_ABadRow_IsNamedWithItsLine(string row, string expected)
    {
        var problem = Assert.Single(Check(Header, row));
        Assert.Equal(2, problem.Line);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SoundRows_FindsNothing() => Assert.Empty(Check(
        "# my militias",
        Header,
        "Tana Guard\tTG|Tana River Guard\tgroup\tKEN\tPRM|REB\tmilitia\t2019\t\town knowledge?",
        "Amina Odera\tOdera\tperson\tKEN\tGOV\tgovernor of Tana\t2013-03\t2017-08-08\town knowledge",
        "Amina Odera\tOdera\tperson\tKEN\tLEG\tsenator\t2017-08-09\t\town knowledge",
        "Fund for Rivers\t\torganization\t\tNGO\tNGO\t\t\town knowledge"));

    [Fact]
    public void Check_EveryError_IsReported() => Assert.Equal([2, 3, 4], Check(
        Header,
        "Tana Guard\t\tgroup\tKEX\tPRM\tmilitia\t\t\town knowledge",
        "Tana Guard\t\tgroup\tKEN\tPRX\tmilitia\t\t\town knowledge",
        "Lamu Guard\t\tgroup\tKEN\tPRM\tmilitia\t2x\t\town knowledge").Select(problem => problem.Line));

    [Fact]
    public void Check_ColumnsInAnotherOrder_SaysSoAndChecksTheRows()
    {
        var problems = Check("name\tkind\taliases\tcountry\tsectors\trole\tfrom\tto\tsource", "Tana Guard\tgroup\tTG\tKEX\tPRM\tmilitia\t\t\town knowledge");
        Assert.Contains("another order", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("KEX", problems[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first\tsecond")]
    [InlineData("Tana Guard\tTG\tgroup\tKEN\tPRM\tmilitia\t\t\town knowledge")]
    [InlineData("# nothing but a comment")]
    public void Check_AnotherHeader_SaysWhatItMustBe(string first) =>
        Assert.Contains("name <tab> aliases <tab> kind", Assert.Single(Check(first)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("president", "2010-01-01", "2015-06-30", "2014-06-01", "2020-01-01")]
    [InlineData("prime minister", "2010", "", "2014-06", "")]
    [InlineData("foreign minister", "2005", "2009", "2007", "2012")]
    public void Check_TwoHoldersOfOneOffice_IsAnError(string role, string from, string to, string otherFrom, string otherTo)
    {
        var problem = Assert.Single(Check(Header, Person("Amina Odera", role, from, to), Person("Juma Barasa", role, otherFrom, otherTo)));
        Assert.Equal(3, problem.Line);
        Assert.Contains($"Juma Barasa is {role} of KEN", problem.Message, StringComparison.Ordinal);
        Assert.Contains("(line 2)", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("president", "2010-01-01", "2014-06-01", "president", "2014-06-01", "2020-01-01")] // the day of the handover
    [InlineData("president", "2010", "2014", "president", "2014", "2020")] // a year alone leaves the day open
    [InlineData("president", "2010", "", "president (disputed)", "2014", "")] // rivals have offices of their own
    [InlineData("ambassador to the United Nations", "2010", "", "ambassador to the United States", "2014", "")]
    [InlineData("senator", "2010", "", "senator", "2014", "")] // many hold it
    public void Check_HoldersThatMayFollowEachOther_AreNoError(string role, string from, string to, string otherRole, string otherFrom, string otherTo) =>
        Assert.Empty(Check(Header, Person("Amina Odera", role, from, to), Person("Juma Barasa", otherRole, otherFrom, otherTo)));

    [Fact]
    public void Check_TwoRivalsOfOneCamp_IsAnError() =>
        Assert.Single(Check(Header, Person("Amina Odera", "president (Lamu)", "2010", ""), Person("Juma Barasa", "president (Lamu)", "2014", "")));

    [Fact]
    public void Check_OneTermTwice_IsAnError() =>
        Assert.Contains("put the two rows together", Assert.Single(Check(Header, Person("Amina Odera", "senator", "2010", "2016"), Person("Amina Odera", "senator", "2012", ""))).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_ADuplicateRow_IsAnError() =>
        Assert.Contains("same row stands in line 2", Assert.Single(Check(Header, Person("Amina Odera", "senator", "2010", ""), Person("Amina Odera", "senator", "2010", ""))).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_OneAliasOfTwoActors_IsAnError()
    {
        var problem = Assert.Single(Check(Header, "Tana Guard\tRiver Men\tgroup\tKEN\tPRM\t\t2010\t\town knowledge", "Jubba Guard\tthe River-Men\tgroup\tSOM\tPRM\t\t2012\t\town knowledge"));
        Assert.Equal(3, problem.Line);
        Assert.Contains("names Jubba Guard and Tana Guard (line 2)", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group\tKEN\tPRM\t\t2010\t2014-12", "group\tSOM\tPRM\t\t2015\t")] // dates tell them apart
    [InlineData("group\tKEN\tPRM\t\t2010\t", "person\tSOM\tREB\t\t2012\t")] // another kind
    public void Check_OneAliasOfTwoActorsThatCanBeToldApart_IsNoError(string first, string second) =>
        Assert.Empty(Check(Header, $"Tana Guard\tRiver Men\t{first}\town knowledge", $"Jubba Guard\tRiver Men\t{second}\town knowledge"));

    [Fact]
    public void Check_ASourceThatTheFileDeclares_IsAllowed() =>
        Assert.Empty(Check("# source: field notes, Garissa 2024", Header, "Tana Guard\t\tgroup\tKEN\tPRM\tmilitia\t\t\tfield notes, Garissa 2024"));

    [Fact]
    public void Check_AgentNouns_AreCheckedByTheirOwnColumns()
    {
        var problems = Check("noun\tsectors\tkind\tcountry", "boda rider\tBUZ\tperson\t", "boda rider\tBUS\tperson\t");
        Assert.Contains("BUZ", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("line 2 already", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BytesThatAreNoUtf8_AreNamedWithTheirLine()
    {
        var file = Path.Combine(_directory, "latin.tsv");
        File.WriteAllBytes(file, [.. System.Text.Encoding.UTF8.GetBytes($"{Header}\nS"), 0xE3, .. "o Guard\t\tgroup\tKEN\tPRM\t\t\t\town knowledge\n"u8]);
        Assert.Equal(2, Assert.Single(LexiconChecker.Check(RepositoryFiles.Data, UserLexicon.At([file]))).Line);
    }

    private static string Person(string name, string role, string from, string to) => $"{name}\t\tperson\tKEN\tGOV\t{role}\t{from}\t{to}\town knowledge";

    private IReadOnlyList<DataFileProblem> Check(params string[] lines)
    {
        var file = Path.Combine(_directory, "mine.tsv");
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        return LexiconChecker.Check(RepositoryFiles.Data, UserLexicon.At([file]));
    }
}
