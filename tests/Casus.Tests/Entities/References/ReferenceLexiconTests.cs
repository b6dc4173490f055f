using Casus.Entities;
using Casus.Entities.References;

namespace Casus.Tests.Entities.References;

public class ReferenceLexiconTests
{
    private static readonly ReferenceLexicon Lexicon = new(RepositoryFiles.Data);

    [Theory]
    [InlineData("widow", Gender.Female)]
    [InlineData("ex-husband", Gender.Male)]
    [InlineData("spokeswoman", Gender.Female)]
    [InlineData("spokesman", Gender.Male)]
    [InlineData("minister", Gender.Unknown)]
    [InlineData("human", Gender.Unknown)]
    internal void GenderOfNoun_IsWhatTheWordSays(string noun, Gender expected) => Assert.Equal(expected, Lexicon.GenderOfNoun(noun));

    [Theory]
    [InlineData("teacher", NounSort.Person)]
    [InlineData("police", NounSort.People)]
    [InlineData("team", NounSort.Body)]
    [InlineData("dog", NounSort.Animal)]
    [InlineData("bridge", NounSort.Thing)]
    internal void SortOf_ToldByTheTable(string noun, NounSort expected) => Assert.Equal(expected, Lexicon.SortOf(noun));

    [Fact]
    public void Constructor_UnknownSort_NamesFileAndLine()
    {
        var directory = Directory.CreateTempSubdirectory("casus-references").FullName;
        Directory.CreateDirectory(Path.Combine(directory, "references"));
        File.WriteAllText(Path.Combine(directory, "references", "nouns.tsv"), "noun\tsort\tgender\nteacher\tpersn\n");
        var error = Assert.Throws<DataFileException>(() => new ReferenceLexicon(directory));
        Assert.Contains("nouns.tsv, line 2", error.Message, StringComparison.Ordinal);
        Directory.Delete(directory, recursive: true);
    }
}
