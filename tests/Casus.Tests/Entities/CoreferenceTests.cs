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

    [Fact]
    public void Resolve_It_IsTheThingBefore() => AssertSame(LoadedResolver.Resolve("The company opened a plant in March. It employs many people."), "company", "It");

    [Fact]
    public void Resolve_It_IsNoPerson() => AssertDifferent(LoadedResolver.Resolve("The minister opened the plant. It employs many people."), "minister", "It");

    [Fact]
    public void Resolve_ItInARelativeClause_IsNotWhatTheClauseDescribes() =>
        AssertDifferent(LoadedResolver.Resolve("The court rejected a decree it called unlawful."), "decree", "it");

    [Fact]
    public void Resolve_They_MayBeTwoJoined()
    {
        var document = LoadedResolver.Resolve("The farmer and his neighbour went home. They slept.");
        var both = Assert.Single(document.Mentions, mention => LoadedResolver.Words(mention) == "The farmer and his neighbour");
        Assert.Equal(both.Cluster, LoadedResolver.At(document, "They").Cluster);
        Assert.True(both.IsThing);
    }

    [Fact]
    public void Resolve_JoinedThatNothingStandsFor_AreNoMention() =>
        Assert.DoesNotContain(LoadedResolver.Resolve("The farmer and his neighbour went home.").Mentions, mention => LoadedResolver.Words(mention) == "The farmer and his neighbour");

    [Fact]
    public void Resolve_SameWords_AreTheSameThing() => AssertSame(LoadedResolver.Resolve("The dam collapsed on Monday. Nobody had checked the dam."), "dam", "dam", 1);

    [Fact]
    public void Resolve_SameNounWithSomethingNew_IsAnother() => AssertDifferent(LoadedResolver.Resolve("The old dam collapsed on Monday. The concrete dam stood."), "dam", "dam", 1);

    [Fact]
    public void Resolve_Indefinite_IsNew() => AssertDifferent(LoadedResolver.Resolve("A dam collapsed on Monday. A dam was built."), "dam", "dam", 1);

    [Fact]
    public void Resolve_TwoPeoplesCars_AreTwo() => AssertDifferent(LoadedResolver.Resolve("Mr. Haddad sold his car. Mrs. Larsen kept her car."), "car", "car", 1);

    [Fact]
    public void Resolve_OnesCar_IsOne() => AssertSame(LoadedResolver.Resolve("Mr. Haddad washed his car. He sold his car."), "car", "car", 1);

    [Fact]
    public void Resolve_TheWriter_IsOne() => AssertSame(LoadedResolver.Resolve("I walked to the river. The water was cold. I swam."), "I", "I", 1);

    [Fact]
    public void Resolve_TheWriterAndTheQuoted_AreTwo() => AssertDifferent(LoadedResolver.Resolve("I met the mayor in May. \"I will leave the office,\" the mayor said."), "I", "I", 1);

    [Fact]
    public void Resolve_InAnInterview_TheOneAskedAnswers()
    {
        const string Text = "Why did you build the dam?\n\nI wanted water.\n\nWho paid you?\n\nThe state did.\n\nWhen did you finish?\n\nIn May.";
        AssertSame(LoadedResolver.Resolve(Text), "you", "I");
    }

    [Fact]
    public void Resolve_InAText_TheReaderIsNotTheWriter() => AssertDifferent(LoadedResolver.Resolve("You know the town. I built the dam."), "You", "I");

    [Fact]
    public void Resolve_Road_IsAThing()
    {
        var road = LoadedResolver.At(LoadedResolver.Resolve("Soldiers closed the road on Tuesday."), "road");
        Assert.True(road.IsThing);
        Assert.Null(road.Actor);
    }

    [Fact]
    public void Resolve_Soldiers_AreNoThing() => Assert.False(LoadedResolver.At(LoadedResolver.Resolve("Soldiers closed the road on Tuesday."), "Soldiers").IsThing);

    [Fact]
    public void Resolve_They_MayBeABodyWithAnAcronym()
    {
        var document = LoadedResolver.Resolve("The Harmony Front (HFN) was banned. They will go to court.");
        AssertSame(document, "Front", "They");
    }
}
