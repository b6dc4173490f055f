using Casus.Articles;
using Casus.Linkage;

namespace Casus.Tests.Linkage;

public class EventLinkerTests
{
    private static readonly EventLinker Linker = EventLinker.Load(RepositoryFiles.Data);

    private const string Report =
        "Police in the port of Valmara fired tear gas on Tuesday at dock workers who had blocked the gates for a third day. Eleven people were arrested, the interior minister said, and two officers were taken to hospital with burns. The union accused the government of breaking a promise and called for talks under the lead of the church. A bishop offered to host them in the old seminary above the town.";

    private const string Retold =
        "Dock workers clashed with riot police in Valmara on Tuesday, the third day of their strike at the port. Officers used tear gas and arrested eleven strikers near the gates, according to the ministry. Their union wants a bishop to lead talks, and says that the government went back on its word";

    private const string Other =
        "Heavy rain flooded three villages in the north of the island on Friday night. Soldiers brought two hundred families to a school in the hills, and the president promised tents, blankets and money for new roofs before the winter.";

    [Theory]
    [InlineData("VALMARA (Example News) - " + Report + " (Reporting by Jane Doe)")]
    [InlineData("police in the port of valmara fired tear gas on tuesday at dock workers who had blocked the gates for a third day. eleven people were arrested, the interior minister said, and two officers were taken to hospital with burns.")]
    [InlineData("Police in the port of Valmara fired tear gas on Tuesday at dockers who had blocked the gates for a third day. The union accused the government of breaking its promise and called for talks under the lead of the church. Eleven people were arrested, the minister said, and two officers were taken to hospital with burns.")]
    public void Link_PrefixedCutOrEditedCopy_IsDuplicate(string copy) => Assert.Equal("a", Link(("a", Report), ("b", copy))[1].DuplicateOf);

    [Fact]
    public void Link_OtherHeadlineAndQuotationMarks_IsDuplicate()
    {
        var (left, right) = (new Article { Id = "a", Title = "Tear gas at the port", Text = Report }, new Article { Id = "b", Title = "Dockers arrested in Valmara", Text = Report.Replace("'", "’", StringComparison.Ordinal) });
        Assert.Equal("a", Linker.Link([left, right])[1].DuplicateOf);
    }

    [Theory]
    [InlineData(Retold)]
    [InlineData(Other)]
    [InlineData("")]
    [InlineData("Police in the port of Valmara said nothing.")]
    public void Link_OtherText_IsNoDuplicate(string text) => Assert.Null(Link(("a", Report), ("b", text))[1].DuplicateOf);

    [Fact]
    public void Link_TextsWithoutWords_StayApart() => Assert.All(Link(("a", ""), ("b", ""), ("c", "...")), assignment => Assert.Null(assignment.DuplicateOf));

    [Fact]
    public void Link_Root_IsEarliestByDateThenId()
    {
        var later = new Article { Id = "a", Text = Report, Published = new PublicationDate(new DateOnly(2026, 3, 6), "row") };
        var earlier = new Article { Id = "z", Text = Report, Published = new PublicationDate(new DateOnly(2026, 3, 5), "row") };
        var undated = new Article { Id = "0", Text = Report };
        Assert.Equal(["z", null, "z"], Linker.Link([later, earlier, undated]).Select(assignment => assignment.DuplicateOf));
    }

    [Fact]
    public void Link_AnyOrder_GivesTheSame()
    {
        (string, string)[] rows = [("a", Report), ("b", Report[..200]), ("c", Other), ("d", "Extra. " + Other), ("e", Report[120..]), ("f", Retold)];
        var expected = Link(rows).OrderBy(assignment => assignment.Id, StringComparer.Ordinal).ToList();
        var random = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(rows);
            Assert.Equal(expected, Link(rows).OrderBy(assignment => assignment.Id, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Link_KeepsTheOrderGiven() => Assert.Equal(["c", "a", "b"], Link(("c", Other), ("a", Report), ("b", Retold)).Select(assignment => assignment.Id));

    [Fact]
    public void Link_HundredsOfCopies_AreOneGroup()
    {
        var rows = Enumerable.Range(0, 300).Select(i => ($"{i:000}", $"Paper {i} reports: {Report}")).ToArray();
        Assert.Single(Link(rows).Select(assignment => assignment.Story).Distinct());
    }

    [Fact]
    public void Link_CommonNotice_DoesNotJoin()
    {
        const string Notice = " This material may not be published, broadcast, rewritten or redistributed in any form without the written consent of the owner.";
        Assert.All(Link(("a", Report + Notice), ("b", Other + Notice)), assignment => Assert.Null(assignment.DuplicateOf));
    }

    [Fact]
    public void Link_SameHappeningInOtherWords_IsOneStory()
    {
        var assignments = Link(("a", Report), ("b", Retold), ("c", Other));
        Assert.Equal(["a", "a", "c"], assignments.Select(assignment => assignment.Story));
        Assert.All(assignments, assignment => Assert.Null(assignment.DuplicateOf));
    }

    [Fact]
    public void Link_SameWordsWeeksLater_IsAnotherStory()
    {
        var first = new Article { Id = "a", Text = Report, Published = new PublicationDate(new DateOnly(2026, 3, 5), "row") };
        var second = new Article { Id = "b", Text = Retold, Published = new PublicationDate(new DateOnly(2026, 3, 25), "row") };
        Assert.Equal(["a", "b"], Linker.Link([first, second]).Select(assignment => assignment.Story));
    }

    [Fact]
    public void Link_CopyOfAStory_BelongsToTheStory() =>
        Assert.Equal(["a", "a", "a"], Link(("a", Report), ("b", Retold), ("c", "By our own correspondent. " + Retold)).Select(assignment => assignment.Story));

    private static IReadOnlyList<StoryAssignment> Link(params (string Id, string Text)[] rows) =>
        Linker.Link([.. rows.Select(row => new Article { Id = row.Id, Text = row.Text })]);
}
