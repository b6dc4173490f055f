using Casus.Entities;
using Casus.Entities.Actors;

namespace Casus.Tests.Entities.Actors;

public class ActorResolverTests
{
    private static readonly ActorEntry Minister = new("Samir Ardan", MentionKind.Person)
    {
        Roles =
        {
            new ActorRole { Country = "EGY", Sectors = [Sector.COP], From = new DateOnly(2001, 1, 1), To = new DateOnly(2005, 6, 30) },
            new ActorRole { Country = "EGY", Sectors = [Sector.GOV], From = new DateOnly(2005, 7, 1), To = new DateOnly(2011, 1, 31) },
        },
    };

    private static readonly ActorEntry Rebel = new("Comrade Stone", MentionKind.Person)
    {
        Roles = { new ActorRole { Country = "KEN", Sectors = [Sector.REB], From = new DateOnly(1995, 1, 1), To = new DateOnly(2003, 1, 1) } },
    };

    private static readonly ActorEntry Group = new("River Front", MentionKind.Group)
    {
        Roles =
        {
            new ActorRole { Country = "MMR", Sectors = [Sector.REB], From = new DateOnly(1990, 1, 1), To = new DateOnly(2014, 12, 31) },
            new ActorRole { Country = "MMR", Sectors = [Sector.PTY], From = new DateOnly(2015, 1, 1) },
        },
    };

    [Theory]
    [InlineData("2006-03-01", "2006-03-31", "EGYGOV")]
    [InlineData("2010-01-01", "2010-12-31", "EGYGOV")]
    [InlineData("2013-01-01", "2013-12-31", "EGYELI")]
    [InlineData("2011-01-31", "2011-02-02", "EGYGOV")]
    [InlineData("2011-01-01", "2011-12-31", "EGYELI")]
    public void During_EarlierDays_IsTheRoleOfThen(string first, string last, string expected) =>
        Assert.Equal(expected, ActorResolver.During(ActorResolver.Resolve(Minister, new DateOnly(2021, 6, 28), null, isFormer: true), Day(first), Day(last), isLost: false).Code);

    [Fact]
    public void During_OfficeThatEndedWithALifeInThatYear_WasHeld() =>
        Assert.Equal("EGYGOV", ActorResolver.During(ActorResolver.Resolve(Minister, new DateOnly(2021, 6, 28)), Day("2011-01-01"), Day("2011-12-31"), isLost: true).Code);

    [Fact]
    public void During_BeforeAnyRoleKnown_StaysAsItWas()
    {
        var official = ActorResolver.Resolve(Minister, new DateOnly(2009, 1, 1));
        Assert.Same(official, ActorResolver.During(official, Day("1990-01-01"), Day("1990-12-31"), isLost: false));
    }

    [Fact]
    public void During_GroupThatChanged_IsWhatItWas() =>
        Assert.Equal("MMRREB", ActorResolver.During(ActorResolver.Resolve(Group, new DateOnly(2021, 1, 1)), Day("2001-01-01"), Day("2001-12-31"), isLost: false).Code);

    [Theory]
    [InlineData("2008-01-01", "IGO")]
    [InlineData("2020-01-01", "FRAELI")]
    public void Resolve_LeftAnInternationalOffice_IsAFormerOfficialOfTheCountry(string day, string expected)
    {
        var envoy = new ActorEntry("Clara Renard", MentionKind.Person)
        {
            Roles =
            {
                new ActorRole { Country = "FRA", Sectors = [Sector.GOV], From = new DateOnly(1999, 1, 1), To = new DateOnly(2004, 12, 31) },
                new ActorRole { Sectors = [Sector.IGO], From = new DateOnly(2005, 1, 1), To = new DateOnly(2012, 12, 31) },
            },
        };
        Assert.Equal(expected, ActorResolver.Resolve(envoy, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Code);
    }

    [Theory]
    [InlineData("regional envoy for the lakes", "FRAELI")]
    [InlineData("secretary general", "IGO")]
    public void Resolve_MissionWithoutAnEnd_IsOverByNowButAnOfficeIsNot(string title, string expected)
    {
        var president = new ActorEntry("Clara Renard", MentionKind.Person)
        {
            Roles =
            {
                new ActorRole { Country = "FRA", Sectors = [Sector.GOV], Title = "president", From = new DateOnly(1999, 1, 1), To = new DateOnly(2004, 12, 31) },
                new ActorRole { Sectors = [Sector.IGO], Title = title, From = new DateOnly(2005, 1, 1) },
            },
        };
        Assert.Equal(expected, ActorResolver.Resolve(president, DateOnly.MaxValue).Code);
    }

    [Theory]
    [InlineData("2003-05-01", Sector.COP)]
    [InlineData("2005-07-01", Sector.GOV)]
    [InlineData("2011-01-31", Sector.GOV)]
    [InlineData("2011-02-01", Sector.ELI)]
    [InlineData("2024-01-01", Sector.ELI)]
    public void Resolve_PersonOnADay_HasTheRoleOfThatDay(string day, Sector expected) =>
        Assert.Equal([expected], ActorResolver.Resolve(Minister, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Sectors);

    [Fact]
    public void Resolve_BeforeTheFirstOffice_KnowsTheCountryAlone()
    {
        var actor = ActorResolver.Resolve(Minister, new DateOnly(1999, 1, 1));
        Assert.Equal("EGY", actor.Country);
        Assert.Empty(actor.Sectors);
    }

    [Fact]
    public void Resolve_WithoutDate_TakesTheLatestRole() => Assert.Equal([Sector.GOV], ActorResolver.Resolve(Minister, null).Sectors);

    [Fact]
    public void Resolve_Former_IsEli() => Assert.Equal([Sector.ELI], ActorResolver.Resolve(Minister, null, isFormer: true).Sectors);

    [Fact]
    public void Resolve_RebelAfterTheWar_IsNoFormerOfficial() => Assert.Equal([Sector.REB], ActorResolver.Resolve(Rebel, new DateOnly(2010, 1, 1)).Sectors);

    [Theory]
    [InlineData("1985-01-01", Sector.REB)]
    [InlineData("2010-01-01", Sector.REB)]
    [InlineData("2020-01-01", Sector.PTY)]
    public void Resolve_Group_HasTheRoleOfThatDayAndNeverNone(string day, Sector expected) =>
        Assert.Equal([expected], ActorResolver.Resolve(Group, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Sectors);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
