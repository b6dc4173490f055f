using System.Text;
using Casus.Articles;

namespace Casus.Tests.Articles;

public class ArticleReaderFuzzTests
{
    private static readonly string[] Pieces = ["<", ">", "</p>", "<p>", "<table>", "<td>", "</div>", "<b>", "<!--", "-->", "<script>", "&", "\"", "<br><br>", "\0", "\uFFFF", "{", "<svg>", "<select>", "<a href="];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReadStream_DamagedSample_GivesSoundParagraphsOrAFailure(int seed)
    {
        var random = new Random(seed);
        var samples = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "samples")).Order(StringComparer.Ordinal).ToArray();
        var file = samples[random.Next(samples.Length)];
        var text = new StringBuilder(File.ReadAllText(file));
        for (var i = 0; i < 60; i++)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0) text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            else text.Remove(at, Math.Min(random.Next(40), text.Length - at));
        }

        Assert.All(LoadedReader.Outcomes(text.ToString(), Path.GetFileName(file)), IsSound);
    }

    private static void IsSound(ReadOutcome outcome)
    {
        Assert.True(outcome.Article is null != outcome.Failure is null);
        var last = 0;
        foreach (var paragraph in outcome.Article?.Paragraphs ?? [])
        {
            Assert.InRange(paragraph.Start, last, paragraph.End - 1);
            Assert.InRange(paragraph.End, 1, outcome.Article!.Text.Length);
            last = paragraph.End;
        }
    }
}
