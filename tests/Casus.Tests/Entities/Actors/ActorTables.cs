using Casus.Entities.Actors;

namespace Casus.Tests.Entities.Actors;

/// <summary>A small actor lexicon of our own, so that tests do not hang on what the real tables say today.</summary>
internal sealed class ActorTables : IDisposable
{
    public const string Countries = """
        code	name	aliases	demonyms	capital	metonyms
        IRQ	Iraq	Republic of Iraq	Iraqi|Iraqis	Baghdad	
        IRN	Iran	Islamic Republic of Iran|the Islamic republic	Iranian|Iranians	Tehran	
        USA	United States	U.S.|US|USA|America	American|Americans	Washington	White House|Pentagon=MIL|Defense Department=MIL|Capitol Hill=LEG
        TUR	Turkey	Türkiye	Turkish|Turk|Turks	Ankara	
        FRA	France		French|Frenchman|Frenchmen	Paris	Elysee Palace
        DEU	Germany		German|Germans	Berlin	
        RUS	Russia	Russian Federation	Russian|Russians	Moscow	the Kremlin
        KEN	Kenya		Kenyan|Kenyans	Nairobi	
        MMR	Myanmar	Burma	Burmese	Naypyitaw	
        EGY	Egypt		Egyptian|Egyptians	Cairo	
        ISR	Israel		Israeli|Israelis	Jerusalem	
        CHL	Chile		Chilean|Chileans	Santiago	
        CHN	China		Chinese	Beijing	
        """;

    public const string Agents = """
        noun	sectors	kind	country
        militia	PRM	group	
        commander	MIL	person	
        soldier	MIL	person	
        troop	MIL	person	
        navy	MIL	organization	
        police	COP	group	
        rebel	REB	person	
        gunman	UAF	person	
        farmer	AGR	person	
        protester	CVL	person	
        lawmaker	LEG	person	
        opposition	OPP	group	
        president	GOV	person	
        prime minister	GOV	person	
        foreign minister	GOV	person	
        minister	GOV	person	
        minister of foreign trade	GOV	person	
        chancellor	GOV	person	
        ministry	GOV	organization	
        government	GOV	organization	
        spokesman	GOV	person	
        press secretary	GOV	person	
        mayor	GOV	person	
        army	MIL	organization	
        party	PTY	organization	
        man		person	
        officer	MIL	person	
        sergeant	MIL	person	
        deputy	LEG	person	
        envoy	GOV	person	
        court	JUD	organization	
        congressional	LEG	modifier	
        displaced	REF	group	
        """;

    public const string People = """
        name	aliases	kind	country	sectors	role	from	to	source
        Samir Ardan	Ardan|Sameer Ardan|Samir al-Ardan	person	EGY	COP	police chief	2001	2005-06	own
        Samir Ardan	Ardan|Sameer Ardan|Samir al-Ardan	person	EGY	GOV	interior minister	2005-07-01	2011-01-31	own
        Lena Vogt	Vogt	person	DEU	GOV	chancellor	2010-03-01		own
        Peter Vogt	Vogt	person	DEU	LEG	member of parliament	1980	1990	own
        River Front	RF|River Liberation Front	group	MMR	REB	rebel group	1990		own
        River Front	RF|River Liberation Front	group	MMR	PTY	party	2015		own
        World Grain Fund	WGF	organization		IGO	fund	1970		own
        Clara Renard	Renard	person	FRA	GOV	finance minister	1999	2004	own
        Clara Renard	Renard	person		IGO	director of the World Grain Fund	2005	2012	own
        Coral Republic		group	KEN	PRE	unrecognised state	1992		own
        Harbour Defence Forces	Defence Forces	organization	CHL	MIL	army	1900		own
        Coastal Guard Movement	al-Sahel Movement	group	KEN	REB	militant group	2008		own
        """;

    public ActorTables(string? countries = null, string? agents = null, string? people = null)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("casus-actors-").FullName;
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(Directory, "actors")).FullName;
        File.WriteAllText(Path.Combine(folder, "countries.tsv"), countries ?? Countries);
        File.WriteAllText(Path.Combine(folder, "agents.tsv"), agents ?? Agents);
        File.WriteAllText(Path.Combine(folder, "people.tsv"), people ?? People);
    }

    public string Directory { get; }

    public ActorLexicon Load() => ActorLexicon.Load(Directory);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
