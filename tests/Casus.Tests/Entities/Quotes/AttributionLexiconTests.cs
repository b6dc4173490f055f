using Casus.Entities.Quotes;

namespace Casus.Tests.Entities.Quotes;

public sealed class AttributionLexiconTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("casus-quotes").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Load_NoTable_NamesTheFile() =>
        Assert.Contains("cues.tsv", Assert.Throws<DataFileException>(() => AttributionLexicon.Load(_directory)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("say\tverb\tsinging\tthat")]
    [InlineData("say\tinterjection\tspeech\tthat")]
    [InlineData("strong claim\tnoun\tspeech\tthat")]
    public void Load_WrongCell_NamesTheLine(string row)
    {
        Write(row);
        Assert.Contains("2", Assert.Throws<DataFileException>(() => AttributionLexicon.Load(_directory)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_WordInTwoRows_TakesWhatBothSay()
    {
        Write("claim\tnoun\tspeech\tthat\nclaim\tnoun\tthought\tabout");
        var cue = AttributionLexicon.Load(_directory).Noun("claim");
        Assert.NotNull(cue);
        Assert.True(cue.Takes(CueContent.That));
        Assert.True(cue.Takes("about"));
        Assert.Equal(QuotationKind.Speech, cue.Kind);
    }

    private void Write(string rows)
    {
        Directory.CreateDirectory(Path.Combine(_directory, "quotes"));
        File.WriteAllText(Path.Combine(_directory, "quotes", "cues.tsv"), "words\tpart\tkind\tcontent\n" + rows + "\n");
    }
}
