using Casus.Entities;

namespace Casus.Tests.Entities;

public class CoreferenceTests
{
    private static void AssertSame(ResolvedDocument document, string first, string second, int nth = 0) =>
        Assert.Equal(LoadedResolver.At(document, first).Cluster, LoadedResolver.At(document, second, nth).Cluster);

    private static void AssertDifferent(ResolvedDocument document, string first, string second, int nth = 0) =>
        Assert.NotEqual(LoadedResolver.At(document, first).Cluster, LoadedResolver.At(document, second, nth).Cluster);

    [Fact]
    public void Resolve_He_TakesTheActorOfThePersonBefore()
    {
        var document = LoadedResolver.Resolve("Samir Ardan arrived on Monday. He met reporters.", "2008-01-01");
        AssertSame(document, "Samir", "He");
        Assert.Equal("EGYGOV", LoadedResolver.At(document, "He").Actor?.Code);
    }

    [Fact]
    public void Resolve_She_IsNotTheMan()
    {
        var document = LoadedResolver.Resolve("A spokesman of the party met Mrs. Larsen on Monday. She left for Bergen.");
        AssertDifferent(document, "spokesman", "She");
    }

    [Fact]
    public void Resolve_They_AreThePeopleBefore()
    {
        var document = LoadedResolver.Resolve("Kenyan soldiers entered the village. They burned two houses.");
        AssertSame(document, "soldiers", "They");
        Assert.Equal("KENMIL", LoadedResolver.At(document, "They").Actor?.Code);
    }

    [Fact]
    public void Resolve_ObjectPronoun_IsNotTheSubjectOfItsVerb()
    {
        var document = LoadedResolver.Resolve("Samir Ardan spoke. The mayor accused him.");
        AssertDifferent(document, "mayor", "him");
        AssertSame(document, "Samir", "him");
    }

    [Fact]
    public void Resolve_PronounDeepInTheObject_IsNotTheSubjectOfItsVerb()
    {
        var document = LoadedResolver.Resolve("Kenyan farmers blocked the road. Turkish police detained hundreds of them.");
        AssertDifferent(document, "police", "them");
    }

    [Fact]
    public void Resolve_Officers_BelongToTheForceSpokenOf() =>
        Assert.Equal("TURCOP", LoadedResolver.At(LoadedResolver.Resolve("Protesters attacked Turkish police and wounded two officers."), "officers").Actor?.Code);

    [Fact]
    public void Resolve_Surname_IsThePersonNamedBefore()
    {
        var document = LoadedResolver.Resolve("Col. Karim Toman denied it. On Friday Toman left.");
        AssertSame(document, "Karim", "Toman");
        Assert.Equal("MIL", LoadedResolver.At(document, "Toman").Actor?.Code);
    }

    [Fact]
    public void Resolve_AcronymInBrackets_IsTheBody()
    {
        var document = LoadedResolver.Resolve("The Green Harmony Party (GHP) won the vote. Critics of GHP left.");
        AssertSame(document, "Party", "GHP", 1);
    }

    [Fact]
    public void Resolve_TheCountry_IsTheOneNamedBefore()
    {
        var document = LoadedResolver.Resolve("Kenya closed its border. The country's foreign minister defended the step.");
        AssertSame(document, "Kenya", "country");
        Assert.Equal("KENGOV", LoadedResolver.At(document, "minister").Actor?.Code);
    }

    [Fact]
    public void Resolve_TheGroup_IsTheOneNamedBefore()
    {
        var document = LoadedResolver.Resolve("The River Front attacked the town. The group burned two houses.", "2000-01-01");
        AssertSame(document, "Front", "group");
        Assert.Equal("MMRREB", LoadedResolver.At(document, "group").Actor?.Code);
    }

    [Fact]
    public void Resolve_ThePresident_IsTheOneNamedBefore()
    {
        var document = LoadedResolver.Resolve("French President Aurelien Dubrac arrived. The president met farmers.");
        AssertSame(document, "Aurelien", "president");
        Assert.Equal("FRAGOV", LoadedResolver.At(document, "president").Actor?.Code);
    }

    [Fact]
    public void Resolve_PresidentOfAnotherCountry_IsAnother()
    {
        var document = LoadedResolver.Resolve("French President Aurelien Dubrac arrived. The Kenyan president met farmers.");
        AssertDifferent(document, "Aurelien", "president");
    }

    [Fact]
    public void Resolve_WeInAQuotation_IsTheSpeakersSide()
    {
        var document = LoadedResolver.Resolve("\"We will win the war,\" Kenya's foreign minister said.");
        Assert.Equal("KENGOV", LoadedResolver.At(document, "We").Actor?.Code);
    }
}
