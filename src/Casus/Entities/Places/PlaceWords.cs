using System.Collections.Frozen;

namespace Casus.Entities.Places;

/// <summary>The closed classes of English words that stand beside place names.</summary>
internal static class PlaceWords
{
    /// <summary>Prepositions that nearly only places follow: "in Mosul", "near Kirkuk".</summary>
    public static readonly FrozenSet<string> Locative = Set("in", "at", "near", "outside", "inside", "around", "across", "throughout", "off", "downtown", "central");

    /// <summary>Prepositions that places follow often: "from Mosul", "to Kirkuk"; people follow them too.</summary>
    public static readonly FrozenSet<string> Directional =
        Set("from", "to", "of", "into", "toward", "towards", "through", "via", "between", "over", "on", "along", "for", "against", "with", "and", "above", "beyond", "within");

    /// <summary>Parts of a place's name that say where: "northern Gaza", "Greater London".</summary>
    public static readonly FrozenSet<string> Directions = Set(
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast", "northwest", "southeast", "southwest", "north-east", "north-west", "south-east",
        "south-west", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern", "south-western", "central", "upper", "lower",
        "greater", "metro", "metropolitan", "historic", "downtown", "mid", "inner", "outer", "rural", "suburban", "occupied", "mainland", "coastal", "neighboring", "neighbouring", "nearby");

    /// <summary>Titles: what follows them is a person. "President Lincoln", "Sheikh Jarrah" (in the tables as a whole).</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lord", "lady", "dame", "president", "vice", "minister", "premier", "chancellor", "king", "queen", "prince", "princess", "emperor",
        "sheikh", "sheik", "imam", "ayatollah", "mullah", "rabbi", "pope", "bishop", "archbishop", "cardinal", "father", "rev", "reverend", "pastor", "gen", "general", "col", "colonel", "maj",
        "major", "capt", "captain", "lt", "lieutenant", "sgt", "sergeant", "adm", "admiral", "cmdr", "commander", "cpl", "pvt", "senator", "sen", "rep", "representative", "gov", "governor",
        "mayor", "judge", "justice", "secretary", "ambassador", "director", "chairman", "chairwoman", "spokesman", "spokeswoman", "detective", "officer", "deputy", "coach", "congressman",
        "congresswoman", "councilman", "commissioner", "sheriff", "professor", "attorney", "lawyer", "inspector", "constable");

    /// <summary>Last words of the name of a building, road or site: "Colchester Hospital", "Hampton Avenue".</summary>
    public static readonly FrozenSet<string> Facilities = Set(
        "hospital", "clinic", "university", "college", "school", "academy", "institute", "campus", "castle", "palace", "cathedral", "church", "mosque", "temple", "synagogue", "shrine", "basilica",
        "chapel", "monastery", "stadium", "arena", "racecourse", "park", "garden", "gardens", "museum", "library", "theatre", "theater", "hall", "hotel", "restaurant", "mall", "market", "bazaar", "prison",
        "jail", "camp", "barracks", "base", "airport", "airfield", "station", "terminal", "port", "harbour", "harbor", "bridge", "tunnel", "dam", "road", "street", "avenue", "boulevard", "lane",
        "drive", "highway", "square", "plaza", "tower", "towers", "embassy", "consulate", "courthouse", "court", "cemetery", "refinery", "plant", "factory", "mine", "checkpoint", "crossing", "lagoon",
        "lake", "river", "bay", "beach", "island", "islands", "mountain", "mountains", "hill", "hills", "valley", "forest", "reserve", "creek", "peninsula", "cape", "point", "farm", "center", "centre", "racetrack", "zoo");

    /// <summary>Nouns of what happens at a place: "the Baghdad bombing", "Geneva talks" are there, "the Aleppo council" is not.</summary>
    public static readonly FrozenSet<string> Happenings = Set(
        "attack", "bombing", "bomb", "blast", "explosion", "offensive", "clash", "fighting", "fight", "battle", "siege", "massacre", "protest", "demonstration", "rally", "riot", "raid", "strike",
        "airstrike", "shelling", "shooting", "assault", "operation", "killing", "war", "conflict", "violence", "unrest", "uprising", "talks", "talk", "summit", "conference", "meeting", "ceremony",
        "accident", "crash", "earthquake", "flood", "fire", "ambush", "incident", "campaign", "front", "frontline", "evacuation", "kidnapping", "coup", "bloodshed", "standoff", "crackdown");

    /// <summary>Last words of the names of roads: "Hampton Avenue".</summary>
    public static readonly FrozenSet<string> Roads = Set(
        "street", "st", "road", "rd", "avenue", "ave", "boulevard", "blvd", "drive", "lane", "parkway", "highway", "crescent", "expressway", "freeway", "turnpike", "terrace", "bypass", "causeway");

    /// <summary>Words before the number of a road: "Highway 19", "Interstate 45".</summary>
    public static readonly FrozenSet<string> NumberedRoads = Set("highway", "hwy", "route", "rte", "interstate", "motorway", "autoroute", "road");

    /// <summary>Town people and bodies in small letters, which come with a town's name and hardly with a person's: "Danbury police", "a Longview woman".</summary>
    public static readonly FrozenSet<string> Townspeople = Set(
        "police", "resident", "man", "woman", "teen", "teenager", "couple", "council", "mayor", "official", "native", "voter", "firefighter", "businessman", "businesswoman", "officer", "deputy",
        "detective", "councilman", "councilwoman", "councillor", "councilor", "suburb", "outskirts", "skyline", "bureau", "branch", "office", "metro", "commuter", "motorist", "shopper", "hospital",
        "court", "schoolgirl", "schoolboy", "landlord", "homeowner", "taxpayer", "townspeople", "selectman", "alderman", "farmer", "fisherman", "taxi", "subway", "nightclub");

    /// <summary>First words of what a town's or division's body is called behind its name: "Danbury Superior Court", "Queensland Police", "Roselle Mayor".</summary>
    public static readonly FrozenSet<string> CivicWords = Set(
        "police", "mayor", "sheriff", "city", "town", "council", "councilman", "councilwoman", "councillor", "fire", "municipal", "public", "high", "elementary", "middle", "community", "superior",
        "magistrate", "magistrates", "circuit", "borough", "selectman", "selectmen", "alderman", "airport", "chamber", "state", "county", "provincial", "regional", "board", "school", "schools", "district",
        "department", "legislature", "assembly", "senate", "governor", "premier", "parliament", "health", "highway", "university", "general", "international", "supreme", "crown", "cathedral", "metropolitan", "central");

    /// <summary>Verbs of motion: what follows their "to" and "from" is mostly a place.</summary>
    public static readonly FrozenSet<string> Motions = Set(
        "come", "go", "travel", "drive", "fly", "arrive", "return", "move", "head", "walk", "march", "flee", "deploy", "send", "bring", "transport", "take", "sail", "withdraw", "retreat", "advance",
        "evacuate", "migrate", "escape", "deport", "bus", "ship", "rush", "transfer", "relocate", "spread", "cross", "hail", "airlift", "ferry", "journey", "trek", "visit", "trip", "flight", "route", "native");

    private static readonly FrozenSet<string> SurePlaces = Set(
        "county", "township", "twp", "province", "governorate", "island", "islands", "peninsula", "valley", "mountains", "road", "rd", "street", "avenue", "ave", "boulevard", "blvd", "drive", "parkway",
        "highway", "crescent", "expressway", "creek", "river", "heights", "beach", "springs", "falls", "harbor", "harbour", "desert", "coast", "prairie", "airport", "theatre", "theater", "city", "bridge",
        "canal", "canyon", "hotel", "stadium", "square", "plaza", "gulf", "strait", "oblast");

    private static readonly FrozenSet<string> Settlements = Set(
        "village", "town", "district", "neighborhood", "neighbourhood", "suburb", "hamlet", "villages", "towns", "province", "districts", "provinces", "neighborhoods", "neighbourhoods", "governorate",
        "subdistrict", "municipality", "township", "settlement", "oblast", "prefecture", "quarter", "crossing", "junction", "area", "tehsil", "enclave");

    /// <summary>Whether the word says of an unknown name beside it that it is a place: "Wadajir district", "the village of Barsa".</summary>
    public static bool IsSettlement(ReadOnlySpan<char> word) => Holds(Settlements, word);

    /// <summary>Things that stand still, in the singular: a place before them is where they are ("London streets", "an Istanbul nightclub").</summary>
    public static readonly FrozenSet<string> Sites = Set(
        "street", "home", "house", "nightclub", "store", "shop", "corner", "apartment", "building", "compound", "resort", "cafe", "restaurant", "bar", "bank", "courtroom", "suburb", "outskirts", "sky",
        "axis", "front", "sector", "border", "coast", "shore", "water", "countryside", "subway", "metro", "neighborhood", "neighbourhood", "quarter", "area", "slum", "headquarters", "seafront", "skyline",
        "waterfront", "field", "jungle", "cave", "synagogue", "mall", "office", "residence", "roadblock", "seaport", "oilfield", "warehouse", "school");

    /// <summary>Whether a capitalised word at the end of a name makes it a place's and hardly a person's: "Warren County", but "Lane" and "Hill" are surnames.</summary>
    public static bool IsSurelyPlace(ReadOnlySpan<char> word) => Holds(SurePlaces, word);

    /// <summary>Words behind a name that make it a place of that kind.</summary>
    public static PlaceFeature? DesignatedBy(ReadOnlySpan<char> word) => Designators.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var feature) ? feature : null;

    /// <summary>Last words of a name that is an airport or base and may be written in lower case: "Baghdad airport".</summary>
    public static bool IsAirportWord(ReadOnlySpan<char> word) =>
        word.Equals("airport", StringComparison.OrdinalIgnoreCase) || word.Equals("airfield", StringComparison.OrdinalIgnoreCase) || word.Equals("airbase", StringComparison.OrdinalIgnoreCase)
        || word.Equals("base", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the set holds the word in any case.</summary>
    public static bool Holds(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[^1] == '.') word = word[..^1];
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static readonly FrozenDictionary<string, PlaceFeature> Designators = new Dictionary<string, PlaceFeature>(StringComparer.OrdinalIgnoreCase)
    {
        ["province"] = PlaceFeature.Admin1,
        ["governorate"] = PlaceFeature.Admin1,
        ["state"] = PlaceFeature.Admin1,
        ["oblast"] = PlaceFeature.Admin1,
        ["region"] = PlaceFeature.Admin1,
        ["prefecture"] = PlaceFeature.Admin1,
        ["department"] = PlaceFeature.Admin1,
        ["provinces"] = PlaceFeature.Admin1,
        ["states"] = PlaceFeature.Admin1,
        ["territory"] = PlaceFeature.Admin1,
        ["county"] = PlaceFeature.Admin2,
        ["district"] = PlaceFeature.Admin2,
        ["districts"] = PlaceFeature.Admin2,
        ["parish"] = PlaceFeature.Admin2,
        ["municipality"] = PlaceFeature.Admin2,
        ["counties"] = PlaceFeature.Admin2,
        ["subdistrict"] = PlaceFeature.Admin2,
        ["borough"] = PlaceFeature.Admin2,
        ["city"] = PlaceFeature.Settlement,
        ["town"] = PlaceFeature.Settlement,
        ["village"] = PlaceFeature.Settlement,
        ["neighborhood"] = PlaceFeature.Section,
        ["neighbourhood"] = PlaceFeature.Section,
        ["suburb"] = PlaceFeature.Section,
        ["area"] = PlaceFeature.Settlement,
        ["cities"] = PlaceFeature.Settlement,
        ["towns"] = PlaceFeature.Settlement,
        ["villages"] = PlaceFeature.Settlement,
        ["port"] = PlaceFeature.Settlement,
        ["metropolis"] = PlaceFeature.Settlement,
        ["capital"] = PlaceFeature.Capital,
        ["airport"] = PlaceFeature.Airport,
        ["suburbs"] = PlaceFeature.Settlement,
        ["outskirts"] = PlaceFeature.Settlement,
        ["countryside"] = PlaceFeature.Settlement,
        ["enclave"] = PlaceFeature.Settlement,
        ["township"] = PlaceFeature.Settlement,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
