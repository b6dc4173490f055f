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
}
