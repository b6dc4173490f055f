using System.Text.Json;
using Casus.Entities;

namespace Casus.Tests.Entities;

public class RecordedMentionsTests
{
    [Theory]
    [InlineData("Kenyans voted on Sunday.", "Kenyans", "role")]
    [InlineData("The Kenyan farmers left the hall.", "Kenyan", "other")]
    [InlineData("A Kenyan won the race.", "A Kenyan", "role")]
    [InlineData("The farmers left Kenya on Sunday.", "Kenya", "country")]
    public void Write_NameOfACountryOrItsPeople_IsACountryOnlyAsANoun(string text, string name, string expected) =>
        Assert.Equal(expected, Mentions(text).First(m => Words(text, m) == name).GetProperty("kind").GetString());

    [Fact]
    public void Write_NameBehindARole_IsOneMentionThatTellsTheName()
    {
        const string Text = "The report was written by the physician Carolyn Zwarte.";

        var mention = Assert.Single(Mentions(Text), m => Words(Text, m).EndsWith("Zwarte", StringComparison.Ordinal));

        Assert.Equal("Carolyn Zwarte", Words(Text, mention.GetProperty("name")));
    }

    [Fact]
    public void Write_OwnerWithinAPhrase_StaysAMention() =>
        Assert.Contains(Mentions("The report blamed Carolyn Zwarte's lawyer."), m => Words("The report blamed Carolyn Zwarte's lawyer.", m).StartsWith("Carolyn Zwarte", StringComparison.Ordinal)
            && m.GetProperty("kind").GetString() == "person");

    private static string Words(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static List<JsonElement> Mentions(string text)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) AnnotationRecordWriter.Write(writer, LoadedResolver.Resolve(text));
        return [.. JsonDocument.Parse(buffer.ToArray()).RootElement.GetProperty("mentions").EnumerateArray()];
    }
}
