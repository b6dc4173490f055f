using Casus.Entities;

namespace Casus.Tests.Entities.References;

public class NameKindsTests
{
    private static MentionKind KindOf(string text, string head) => LoadedResolver.At(LoadedResolver.Resolve(text), head).Kind;

    [Theory]
    [InlineData("The road crosses Linden Avenue.", "Avenue", MentionKind.Place)]
    [InlineData("The truck stopped on the M62 near a bridge.", "M62", MentionKind.Place)]
    [InlineData("The village held the Harvest Festival in May.", "Festival", MentionKind.Other)]
    public void Resolve_NameThatNoListKnows_IsWhatItsWordsSay(string text, string head, MentionKind expected) => Assert.Equal(expected, KindOf(text, head));

    [Fact]
    public void Resolve_GivenNameAlone_IsAPerson() => Assert.Equal(MentionKind.Person, KindOf("The letter was for Carolyn.", "Carolyn"));

    [Fact]
    public void Resolve_SurnameAlone_IsWhatAnotherPlaceOfTheTextShows() =>
        Assert.Equal(MentionKind.Person, KindOf("A play of Zwarte was shown. Zwarte's sister wept. Zwarte said nothing.", "Zwarte"));

    [Fact]
    public void Resolve_KnownName_KeepsItsKind() => Assert.Equal(MentionKind.Country, KindOf("He walked through Kenya with Kenya's minister.", "Kenya"));

    [Theory]
    [InlineData("Prices rose in most towns (Zwarte, 2011).", "Zwarte", MentionKind.Person)]
    [InlineData("She taught at the University of Ardalsund for years.", "Ardalsund", MentionKind.Place)]
    [InlineData("The Sentinel said that the bridge was closed.", "Sentinel", MentionKind.Organization)]
    public void Resolve_NameInAFixedSetting_IsWhatTheSettingSays(string text, string head, MentionKind expected) => Assert.Equal(expected, KindOf(text, head));

    [Fact]
    public void Resolve_ShortFormOfABody_IsTheBodysKind() =>
        Assert.Equal(MentionKind.Organization, KindOf("The Zwarte Harvest Committee (ZHK) met in May. A letter from ZHK arrived.", "ZHK"));

    [Theory]
    [InlineData("Exhibit 4 shows a bridge. Exhibit 4 tells a story.", "Exhibit", MentionKind.Other)]
    [InlineData("Zwarte shows a bridge. Zwarte tells a story.", "Zwarte", MentionKind.Person)]
    public void Resolve_NameWithANumberBehind_IsNobody(string text, string head, MentionKind expected) => Assert.Equal(expected, KindOf(text, head));

    [Fact]
    public void Resolve_NameBeforeAYearInRunningText_IsNotAnAuthor() => Assert.NotEqual(MentionKind.Person, KindOf("The Kestrel, 2011, was shown near a bridge.", "Kestrel"));
}
