using Casus.Entities;

namespace Casus.Tests.Entities;

public class PlaceEvidenceTests
{
    [Theory]
    [InlineData("Flood water reached homes in Warren County.", "Warren County")]
    [InlineData("Fire crews were sent to Prince Edward Island.", "Prince Edward Island")]
    [InlineData("The women were from Suva, 8 of them students, and left on Monday.", "Suva")]
    [InlineData("Lena Horn, 31, of Ballymena, who was hurt, went home.", "Ballymena")]
    [InlineData("GENEVA Lara Stone, who led the talks, left on Monday.", "GENEVA")]
    public void Resolve_PlaceThatLooksLikePerson_IsPlace(string text, string name)
    {
        var resolved = LoadedResolver.Resolve(text);
        Assert.Contains(resolved.Places, place => place.Span.In(text).SequenceEqual(name));
        Assert.DoesNotContain(resolved.Mentions, mention => mention.Kind == MentionKind.Person && mention.Span.In(text).Contains(name, StringComparison.Ordinal) && mention.Span.Length <= name.Length);
    }

    [Theory]
    [InlineData("Prince Harry Lane said he would stay.")]
    [InlineData("Jordan Hill, 34, spoke to the judge.")]
    public void Resolve_PersonWithSurnameOfPlace_IsPerson(string text) => Assert.Empty(LoadedResolver.Resolve(text).Places);
}
