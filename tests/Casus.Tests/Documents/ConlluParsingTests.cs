using Casus.Documents;

namespace Casus.Tests.Documents;

public class ConlluParsingTests
{
    [Fact]
    public void ParseText_Contraction_IsAMultiwordRange()
    {
        var rows = Rows("They don't know.");
        Assert.Equal(["1 They", "2-3 don't", "2 do", "3 n't", "4 know", "5 ."], rows.Select(r => $"{r[0]} {r[1]}"));
    }

    [Fact]
    public void ParseText_NoBlankBehindAWord_IsMarked()
    {
        var rows = Rows("It's Syria's, too.");
        Assert.Equal(["It's _", "It _", "'s _", "Syria's SpaceAfter=No", "Syria _", "'s _", ", _", "too SpaceAfter=No", ". _"], rows.Select(r => $"{r[1]} {r[9]}"));
    }

    [Fact]
    public void ParseText_TwoParagraphs_AreMarkedAndTextIsKept()
    {
        var lines = Text("Rebels fled.\n\nTroops came.").Split('\n');
        Assert.Equal(["# newpar", "# text = Rebels fled.", "# newpar", "# text = Troops came."], lines.Where(l => l.StartsWith('#')));
    }

    [Fact]
    public void ParseConllu_GivenTokens_KeepsIdsCommentsAndRanges()
    {
        const string Input = "# sent_id = 7\n1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_\n1\tcan\tx\tX\tX\tA=B\t0\troot\t_\t_\n2\tnot\tx\tX\tX\t_\t1\tdep\t1:dep\tSpaceAfter=No\n\n";
        using var output = new StringWriter();
        ConlluParsing.ParseConllu(LoadedParser.Parser, new StringReader(Input), output);
        var lines = output.ToString().Split('\n');
        Assert.Equal("# sent_id = 7", lines[0]);
        Assert.Equal("1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_", lines[1]);
        Assert.StartsWith("1\tcan\tcan\tAUX\tMD\t_\t", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("\t_\tSpaceAfter=No", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void ParseConllu_ShortRow_NamesTheLine()
    {
        var error = Assert.Throws<DataFileException>(() => ConlluParsing.ParseConllu(LoadedParser.Parser, new StringReader("1\tcan\n"), TextWriter.Null, "a.conllu"));
        Assert.Equal(1, error.Line);
    }

    private static string Text(string text)
    {
        using var output = new StringWriter();
        ConlluParsing.ParseText(LoadedParser.Parser, new StringReader(text), output);
        return output.ToString();
    }

    private static List<string[]> Rows(string text) => [.. Text(text).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];
}
