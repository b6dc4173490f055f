using Casus.Articles;

namespace Casus.Tests.Entities;

public sealed class BrokenOrderTests
{
    [Theory]
    [InlineData("The militias included Sayyid al-Shuhada\u2019s Kata\u2019ib.", "Kata'ib Sayyid al-Shuhada")]
    [InlineData("The raid was claimed by Hezbollah's Kata'ib.", "Kata'ib Hezbollah")]
    public void Annotate_GroupBehindItsGenitive_IsThatGroup(string text, string entity) =>
        Assert.Contains(LoadedPipeline.Value.Annotate(new Article { Id = "test", Text = text }).Mentions, mention => mention.Actor?.Entity == entity);

    [Fact]
    public void Annotate_AnotherOwner_IsNotThatGroup() =>
        Assert.DoesNotContain(LoadedPipeline.Value.Annotate(new Article { Id = "test", Text = "The raid was claimed by Nairobi's Kata'ib." }).Mentions, mention => mention.Actor?.Entity == "Kata'ib Hezbollah");
}
