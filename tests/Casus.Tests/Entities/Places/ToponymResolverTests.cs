using Casus.Entities;
using Casus.Entities.Places;
using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Places;

public class ToponymResolverTests
{
    [Theory]
    [InlineData("Troops entered Mosul on Monday.", "Mosul → Mosul IRQ")]
    [InlineData("The blast hit a market in Paris, Texas.", "Paris → Paris USA; Texas → Texas USA")]
    [InlineData("The blast hit a market in Paris.", "Paris → Paris FRA")]
    [InlineData("The fire began in Salem, Ore., at dawn.", "Salem → Salem USA; Ore. → Oregon USA")]
    [InlineData("Fighting spread to Aleppo, Syria.", "Aleppo → Aleppo SYR; Syria → Syria SYR")]
    [InlineData("BAGHDAD (Newswire) - Gunmen attacked a convoy.", "BAGHDAD → Baghdad IRQ")]
    [InlineData("GUERRILLAS ATTACKED A POLICE POST IN AYACUCHO, PERU, ON FRIDAY.", "AYACUCHO → Ayacucho PER; PERU → Peru PER")]
    [InlineData("Rebels shelled the Sea of Azov coast near Mariupol.", "Sea of Azov → Sea of Azov -; Mariupol → Mariupol UKR")]
    public void Resolve_PlaceInContext_FindsAndChooses(string text, string expected) => Assert.Equal(expected, LoadedPlaces.Show(text));

    [Theory]
    [InlineData("Abraham Lincoln spoke to the crowd. Lincoln said nothing new.")]
    [InlineData("Paris Hilton laughed.")]
    [InlineData("Police may march again.")]
    [InlineData("NATO said it would reply.")]
    [InlineData("A CAR BOMB EXPLODED IN THE NORTHERN SECTOR.")]
    [InlineData("Syrian forces withdrew.")]
    public void Resolve_NoPlace_FindsNone(string text) => Assert.Equal("", LoadedPlaces.Show(text));

    [Fact]
    public void Resolve_NeighboursInText_PreferTheTownAmongThem()
    {
        const string text = "Officers from Thame and Bicester searched a house in Oxford, near Abingdon.";
        Assert.Equal("GBR", LoadedPlaces.Of(text, "Oxford").Place!.Country);
        Assert.Equal("USA", LoadedPlaces.Of("Students from Tupelo and Batesville, Mississippi, moved to Oxford and Water Valley.", "Oxford").Place!.Country);
    }

    [Fact]
    public void Resolve_ProvinceNamed_IsTheProvince() => Assert.Equal(PlaceResolution.Admin1, LoadedPlaces.Of("Clashes went on in Aleppo province.", "Aleppo").Place!.Resolution);

    [Fact]
    public void Resolve_AirportNamed_IsTheAirport() => Assert.Equal(PlaceResolution.Facility, LoadedPlaces.Of("A rocket hit Baghdad airport.", "Baghdad airport").Place!.Resolution);

    [Fact]
    public void Resolve_UnknownVillage_IsKeptWithoutPlace()
    {
        var resolution = LoadedPlaces.Of("Gunmen burned homes in the village of Torqubad.", "Torqubad");
        Assert.Null(resolution.Place);
        Assert.Equal("not known", resolution.Policy);
    }

    [Fact]
    public void Resolve_OtherTransliteration_IsFound() => Assert.Equal("IRQ", LoadedPlaces.Of("A bomb killed two near Baqouba, north of Baghdad.", "Baqouba").Place!.Country);

    [Fact]
    public void Resolve_UnknownNameBehindNear_IsKept() => Assert.Null(LoadedPlaces.Of("A bomb killed two near Torqubad on Sunday.", "Torqubad").Place);

    [Fact]
    public void Resolve_Facility_StandsInItsTown()
    {
        var place = LoadedPlaces.Of("The wounded were taken to Basra General Hospital.", "Basra General Hospital").Place!;
        Assert.Equal((PlaceResolution.Facility, "IRQ"), (place.Resolution, place.Country));
    }

    [Theory]
    [InlineData("Tanks massed on the border between Syria and Iraq.", "the border between Syria and Iraq")]
    [InlineData("Tanks massed on the Iraq-Syria border.", "Iraq-Syria border")]
    [InlineData("Tanks massed on Syria's border with Iraq.", "Syria's border with Iraq")]
    public void Resolve_Border_HasItsPoint(string text, string words)
    {
        var place = LoadedPlaces.Of(text, words).Place!;
        Assert.Equal(PlaceResolution.Border, place.Resolution);
        Assert.Equal(34.4, place.Latitude, 0.1);
        Assert.Equal(41.0, place.Longitude, 0.1);
    }

    [Fact]
    public void Resolve_OneSideOfBorder_TakesTheCountryOfTheArticle() =>
        Assert.Equal(34.4, LoadedPlaces.Of("Fighters in Syria moved towards Deir ez-Zor and the Iraqi border.", "Iraqi border").Place!.Latitude, 0.1);

    [Theory]
    [InlineData("Soldiers died in Damascus.", "Damascus", ToponymKind.Literal)]
    [InlineData("Damascus rejected the offer.", "Damascus", ToponymKind.Associative)]
    [InlineData("Jets shelled Aleppo.", "Aleppo", ToponymKind.Literal)]
    [InlineData("Aleppo fell to the rebels.", "Aleppo", ToponymKind.Literal)]
    [InlineData("The Baghdad bombing killed six.", "Baghdad", ToponymKind.Literal)]
    [InlineData("Rebels left Homs and Aleppo.", "Aleppo", ToponymKind.Literal)]
    [InlineData("Syria and Iraq signed a treaty.", "Iraq", ToponymKind.Associative)]
    [InlineData("The Aleppo council met.", "Aleppo", ToponymKind.Associative)]
    [InlineData("Syria's army withdrew.", "Syria", ToponymKind.Associative)]
    public void Resolve_Use_TellsTheKind(string text, string name, ToponymKind kind) => Assert.Equal(kind, LoadedPlaces.Of(text, name).Kind);

    [Fact]
    public void Resolve_ClaimedPerson_IsNoPlace()
    {
        var document = LoadedParser.Parse("Reporters met Jordan in Amman.");
        var found = LoadedPlaces.Resolver.Resolve(document, [LoadedPlaces.Claim(document, "Jordan", MentionKind.Person)]);
        Assert.Equal("Amman", Assert.Single(found).Place!.Name);
    }

    [Fact]
    public void Resolve_PlaceOfBody_IsAssociative()
    {
        var document = LoadedParser.Parse("She teaches at the University of Texas.");
        var found = LoadedPlaces.Resolver.Resolve(document, [LoadedPlaces.Claim(document, "University of Texas", MentionKind.Organization)]);
        Assert.Equal(ToponymKind.Associative, Assert.Single(found).Kind);
    }

    [Fact]
    public void Resolve_Ambiguous_KeepsCandidates()
    {
        var resolution = LoadedPlaces.Of("He lives in Springfield.", "Springfield");
        Assert.True(resolution.Candidates.Count > 3);
        Assert.Equal(resolution.Place, resolution.Candidates[0]);
    }

    [Theory]
    [InlineData("The mayor of northern Gaza spoke.", "northern Gaza", "PSE")]
    [InlineData("A Syrian soldier died.", "Syrian", "SYR")]
    [InlineData("He studied at the University of Nairobi.", "University of Nairobi", "KEN")]
    public void ResolveGiven_WithTrimmings_LooksUpWhatIsLeft(string text, string name, string country) => Assert.Equal(country, LoadedPlaces.Given(text, name)!.Country);

    [Fact]
    public void ResolveGiven_UnknownName_TakesThePlaceBeside()
    {
        const string text = "The crash closed Qorrbon Lane in Leeds.";
        var town = text.IndexOf("Leeds", StringComparison.Ordinal);
        var lane = text.IndexOf("Qorrbon Lane", StringComparison.Ordinal);
        var found = LoadedPlaces.Resolver.ResolveGiven(LoadedParser.Parse(text), [new TextSpan(town, town + 5), new TextSpan(lane, lane + 12)]);
        Assert.Equal(["Leeds: prominence", "Leeds: nearest named place"], found.Select(r => $"{r.Place!.Name}: {r.Policy}"));
    }

    [Fact]
    public void ResolveGiven_SpanOutside_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LoadedPlaces.Resolver.ResolveGiven(LoadedParser.Parse("Short."), [new TextSpan(0, 99)]));

    [Fact]
    public void Resolve_Twice_GivesTheSame()
    {
        const string text = "From Paris to London, Washington and Georgia, protests spread to Victoria and Cordoba.";
        Assert.Equal(LoadedPlaces.Show(text), LoadedPlaces.Show(text));
    }

    [Theory]
    [InlineData("A Danbury man was held after the Danbury police raid.", "Danbury")]
    [InlineData("The Potsdam-based firm lost its licence.", "Potsdam")]
    [InlineData("Lawmakers such as Tom Horn, R-Chattanooga, voted against it.", "Chattanooga")]
    [InlineData("Queensland Police said the road was closed.", "Queensland")]
    [InlineData("A show of old songs comes to Clacton this weekend.", "Clacton")]
    public void Resolve_TownWithItsPeopleOrBodies_IsFound(string text, string name) => Assert.NotNull(LoadedPlaces.Of(text, name).Place);

    [Theory]
    [InlineData("Highway 19 was closed near Huntsville, Texas.", "Highway 19", "USA")]
    [InlineData("A truck burned in Leeds. Police closed Clarendon Road.", "Clarendon Road", "GBR")]
    [InlineData("Shots were heard on 33rd Avenue in Denver.", "33rd Avenue", "USA")]
    public void Resolve_Road_StandsAtThePlaceBesideIt(string text, string name, string country)
    {
        var place = LoadedPlaces.Of(text, name).Place!;
        Assert.Equal(PlaceResolution.Facility, place.Resolution);
        Assert.Equal(country, place.Country);
    }

    [Theory]
    [InlineData("Clark Lane said he would resign.")]
    [InlineData("Cases of West Nile virus rose again.")]
    [InlineData("They met at City Hall on Thursday.")]
    [InlineData("It paid US$500 for the shirt.")]
    public void Resolve_NamesOfOtherThings_AreNoPlaces(string text) => Assert.Equal("", LoadedPlaces.Show(text));

    [Theory]
    [InlineData("Two soldiers died in the English city of Salisbury.", "Salisbury", "GBR")]
    [InlineData("Shells fell on the Syrian town of Tadmor.", "Tadmor", "SYR")]
    [InlineData("Officials from Georgia, Iraq and Iran met.", "Iraq", "IRQ")]
    [InlineData("The trial began in Lebanon, Ohio.", "Lebanon", "USA")]
    public void Resolve_StateBesideTheName_Decides(string text, string name, string country) => Assert.Equal(country, LoadedPlaces.Of(text, name).Place!.Country);
}
