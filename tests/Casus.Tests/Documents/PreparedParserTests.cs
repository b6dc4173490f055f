using Casus.Articles;
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class PreparedParserTests(PreparedParserTests.Tables tables) : IClassFixture<PreparedParserTests.Tables>
{
    // Objects and short lists only: the tables themselves, 68 MB, stay in the file.
    private const long MaxAllocatedBytes = 100_000;

    [Fact]
    public void Load_PreparedTables_ParsesAsTheModelsDo()
    {
        var article = new Article
        {
            Id = "1",
            Text = "Rebels who had shelled the town for weeks fled on Monday, officials said. Kurdish-led forces didn't confirm it; \"We will see,\" Gen. Abdi told reporters.",
        };
        var prepared = DocumentParser.Load(LoadedParser.ModelDirectory, null, tables.Folder).Parse(article);
        Assert.Equal(Describe(LoadedParser.Parser.Parse(article)), Describe(prepared));
    }

    [Fact]
    public void Load_TablesOfAnotherModel_AreNotUsed()
    {
        var models = Directory.CreateTempSubdirectory("casus-models-").FullName;
        foreach (var file in Directory.GetFiles(LoadedParser.ModelDirectory)) File.Copy(file, Path.Combine(models, Path.GetFileName(file)));
        File.AppendAllText(Path.Combine(models, ModelNames.Tagger), "changed");
        // The changed model is damaged: that this is noticed shows that it, not the table, was read.
        Assert.Throws<DataFileException>(() => DocumentParser.Load(models, null, tables.Folder));
        Directory.Delete(models, recursive: true);
    }

    [Fact]
    public void LoadPrepared_UnpacksNothing()
    {
        DocumentParser.LoadPrepared(LoadedParser.ModelDirectory, tables.Folder);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(DocumentParser.LoadPrepared(LoadedParser.ModelDirectory, tables.Folder));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocatedBytes);
    }

    private static string Describe(Document document) => string.Join('\n', document.Sentences.SelectMany(sentence => sentence.Tokens.ToArray()));

    /// <summary>The tables of the repository's models, made once for all tests.</summary>
    public sealed class Tables : IDisposable
    {
        public Tables() => DocumentParser.Prepare(LoadedParser.ModelDirectory, Folder);

        public string Folder { get; } = Directory.CreateTempSubdirectory("casus-prepared-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
