using Casus.Entities;
using Casus.Entities.Actors;

namespace Casus.Tests.Entities;

public class EntityResolverTests
{
    [Theory]
    [InlineData("The Minister of Foreign Trade Lena Vogt left Kenya.", "Minister", "DEUGOV")]
    [InlineData("The Minister of Foreign Trade met Lena Vogt.", "Minister", "GOV")]
    public void Resolve_TitleWithOf_BelongsToTheNameBehind(string text, string head, string expected) => Assert.Equal(expected, LoadedResolver.Code(text, head, "2015-01-01"));

    [Fact]
    public void Resolve_CommonNameBehindATwoWordName_IsAnotherBody() =>
        Assert.NotEqual("CHL", LoadedResolver.At(LoadedResolver.Resolve("The Santa Rosa Defence Forces fled."), "Forces").Actor?.Country);

    [Fact]
    public void Resolve_EnvoyOfAnInternationalBody_HasNoCountry() =>
        Assert.Equal("IGO", LoadedResolver.Code("The World Grain Fund envoy for Kenya left.", "envoy"));

    [Theory]
    [InlineData("Two Iraqi soldiers died.", "soldiers", "IRQMIL")]
    [InlineData("US troops left the base.", "troops", "USAMIL")]
    [InlineData("The Iranian navy seized a ship.", "navy", "IRNMIL")]
    [InlineData("Turkish police arrested the man.", "police", "TURCOP")]
    [InlineData("The Iraqi Shia militia commander denied the report on Monday.", "commander", "IRQPRM")]
    [InlineData("Opposition lawmakers left the room.", "lawmakers", "OPP")]
    [InlineData("Rebels from the River Front attacked the town.", "Rebels", "MMRREB")]
    [InlineData("A River Front spokesman rejected the offer.", "spokesman", "MMRPTY")]
    [InlineData("Kenya's foreign minister visited the camp.", "minister", "KENGOV")]
    [InlineData("A spokesman for Iran's foreign ministry rejected the plan.", "spokesman", "IRNGOV")]
    [InlineData("Gunmen opened fire.", "Gunmen", "UAF")]
    [InlineData("A group of farmers blocked the road.", "group", "AGR")]
    [InlineData("Protesters in Cairo burned tyres.", "Protesters", "EGYCVL")]
    [InlineData("A former Kenyan minister was detained.", "minister", "KENELI")]
    public void Resolve_NounPhrase_ComposesItsActor(string text, string head, string expected) => Assert.Equal(expected, LoadedResolver.Code(text, head, "2020-05-01"));

    [Fact]
    public void Resolve_SoldiersInACountry_AreNotThatCountrys() => Assert.Equal("MIL", LoadedResolver.Code("Soldiers in Kenya were killed.", "Soldiers"));

    [Fact]
    public void Resolve_BackedMilitia_IsNotTheBackers()
    {
        var document = LoadedResolver.Resolve("Iranian-backed militias fired rockets.");
        Assert.Equal("PRM", LoadedResolver.At(document, "militias").Actor?.Code);
        Assert.Equal("IRN", LoadedResolver.At(document, "Iranian").Actor?.Code);
    }

    [Fact]
    public void Resolve_NationalityBeforeAnAct_IsAMentionOfItsOwn()
    {
        var mention = LoadedResolver.At(LoadedResolver.Resolve("An Israeli airstrike destroyed the depot."), "Israeli");
        Assert.Equal(MentionKind.Country, mention.Kind);
        Assert.Equal("ISR", mention.Actor?.Code);
    }

    [Fact]
    public void Resolve_UnknownPresident_HasCountryAndSectorOfTheTitle()
    {
        var mention = LoadedResolver.At(LoadedResolver.Resolve("French President Aurelien Dubrac visited Mali."), "Aurelien");
        Assert.Equal("FRAGOV", mention.Actor?.Code);
        Assert.Equal(MentionKind.Person, mention.Kind);
        Assert.Equal("French President Aurelien Dubrac", LoadedResolver.Words(mention));
    }

    [Fact]
    public void Resolve_Apposition_GivesTheNameItsRole()
    {
        var document = LoadedResolver.Resolve("Karim Toman, the mayor of Nairobi, resigned.");
        var (name, role) = (LoadedResolver.At(document, "Karim"), LoadedResolver.At(document, "mayor"));
        Assert.Equal("KENGOV", name.Actor?.Code);
        Assert.Equal(name.Cluster, role.Cluster);
    }

    [Theory]
    [InlineData("2003-01-01", "EGYCOP")]
    [InlineData("2008-01-01", "EGYGOV")]
    [InlineData("2015-01-01", "EGYELI")]
    public void Resolve_KnownPerson_HasTheRoleOfTheArticlesDate(string date, string expected) => Assert.Equal(expected, LoadedResolver.Code("Samir Ardan met reporters.", "Samir", date));

    [Theory]
    [InlineData("The order was signed by then-minister Samir Ardan.")]
    [InlineData("In 2004 then minister Samir Ardan signed the order.")]
    [InlineData("He met then Minister Samir Ardan in Cairo.")]
    public void Resolve_ThenMinister_HasTheRoleOfTheTime(string text) => Assert.Equal("EGYGOV", LoadedResolver.Code(text, "Samir", "2015-01-01"));

    [Fact]
    public void Resolve_SharedSurname_MeansTheOneInOffice() => Assert.Equal("Lena Vogt", LoadedResolver.At(LoadedResolver.Resolve("Vogt rejected the plan.", "2015-01-01"), "Vogt").Actor?.Entity);

    [Fact]
    public void Resolve_SharedSurname_MeansTheOneNamedInFull() =>
        Assert.Equal("Peter Vogt", LoadedResolver.At(LoadedResolver.Resolve("Peter Vogt left the party. On Monday Vogt was fined.", "2015-01-01"), "Vogt", 0).Actor?.Entity);

    [Fact]
    public void Resolve_OtherPersonOfTheSurname_IsNobodyWeKnow() => Assert.Null(LoadedResolver.At(LoadedResolver.Resolve("Helga Vogt opened a shop."), "Helga").Actor?.Entity);

    [Theory]
    [InlineData("Sameer Ardan spoke.")]
    [InlineData("Samir Al-Ardan spoke.")]
    [InlineData("SAMIR ARDAN SPOKE TO REPORTERS ON MONDAY.")]
    [InlineData("Samir el-Ardan's aides spoke.")]
    public void Resolve_OtherSpelling_IsTheSamePerson(string text) => Assert.Contains(LoadedResolver.Resolve(text).Mentions, m => m is { Kind: MentionKind.Person, Actor.Entity: "Samir Ardan" });

    [Fact]
    public void Resolve_WeekdayBeforeAName_IsNoPartOfIt() => Assert.Equal("Lena Vogt", LoadedResolver.At(LoadedResolver.Resolve("On Monday Vogt rejected the plan.", "2015-01-01"), "Vogt").Actor?.Entity);

    [Theory]
    [InlineData("The U.S. rejected the offer.", "U.S.")]
    [InlineData("The US rejected the offer.", "US")]
    public void Resolve_AbbreviatedCountry_IsFound(string text, string head) => Assert.Equal("USA", LoadedResolver.Code(text, head));

    [Fact]
    public void Resolve_PronounUs_IsNoCountry() => Assert.DoesNotContain(LoadedResolver.Resolve("They told us to leave.").Mentions, m => m.Kind == MentionKind.Country);

    [Theory]
    [InlineData("Tehran insists that the talks go on.", "Tehran", "IRNGOV")]
    [InlineData("The Kremlin said nothing.", "Kremlin", "RUSGOV")]
    [InlineData("The Pentagon said nothing.", "Pentagon", "USAMIL")]
    public void Resolve_PlaceThatActs_IsTheGovernment(string text, string head, string expected) => Assert.Equal(expected, LoadedResolver.Code(text, head));

    [Fact]
    public void Resolve_CapitalAsPlace_IsNoActor()
    {
        var mention = LoadedResolver.At(LoadedResolver.Resolve("Thousands marched in Tehran."), "Tehran");
        Assert.Equal(MentionKind.Place, mention.Kind);
        Assert.Null(mention.Actor);
    }

    [Fact]
    public void Resolve_NamesakeOfAnotherCountry_IsNotTheKnownBody() => Assert.Equal("CHL", LoadedResolver.At(LoadedResolver.Resolve("Chile's government fell."), "government").Actor?.Country);

    [Fact]
    public void Resolve_UnknownBody_IsAnOrganizationByItsHeadWord()
    {
        var mention = LoadedResolver.At(LoadedResolver.Resolve("Leaders of the Green Harmony Party met on Monday."), "Party");
        Assert.Equal(MentionKind.Organization, mention.Kind);
        Assert.Equal([Sector.PTY], mention.Actor?.Sectors);
    }

    [Fact]
    public void Resolve_SameDocumentTwice_GivesTheSameMentions()
    {
        const string Text = "Turkish police arrested Samir Ardan. He denied the charges. The minister said the country was calm.";
        var (one, two) = (LoadedResolver.Resolve(Text), LoadedResolver.Resolve(Text));
        Assert.Equal(one.Mentions.Select(m => (m.Span, m.Kind, m.Cluster, m.Actor?.Code)), two.Mentions.Select(m => (m.Span, m.Kind, m.Cluster, m.Actor?.Code)));
    }

    [Fact]
    public void Resolve_EmptyText_GivesNothing() => Assert.Empty(LoadedResolver.Resolve("").Mentions);

    [Fact]
    public void Resolve_Mentions_AreInTextOrderAndHoldTheirHeads()
    {
        var mentions = LoadedResolver.Resolve("The Iraqi Shia militia commander Abu Taleb said French President Aurelien Dubrac met two Israeli soldiers.").Mentions;
        Assert.All(mentions, m => Assert.True(m.Tokens.Contains(m.Head)));
        Assert.Equal(mentions.Select(m => m.Tokens.Start).Order(), mentions.Select(m => m.Tokens.Start));
    }
}
