namespace Casus.Entities.Actors.Petrarch;

/// <summary>Guesses whether a dictionary entry is a person, a group or a body, which CAMEO codes do not say.</summary>
/// <param name="lexicon">Agent nouns and given names.</param>
internal sealed class KindGuess(ActorLexicon lexicon)
{
    /// <summary>person, group or organization.</summary>
    /// <param name="name">The name in ordinary spelling.</param>
    /// <param name="sectors">Sectors of the first code.</param>
    /// <param name="isDated">Whether a code has dates, as those of people have.</param>
    public string Of(string name, IReadOnlyList<Sector> sectors, bool isDated)
    {
        if (NounKind(name, sectors) is { } kind) return kind;
        var first = name.Split(' ')[0];
        if (name.Contains(' ', StringComparison.Ordinal) && lexicon.IsGivenName(first)) return "person";
        if (sectors.Count > 0 && sectors[0] is Sector.REB or Sector.UAF or Sector.IMG or Sector.PRM or Sector.CRM) return isDated ? "person" : "group";
        if (isDated || (sectors.Count > 0 && sectors[0] == Sector.ELI)) return "person";
        if (sectors.Count > 0 && sectors[0] is Sector.IGO or Sector.UNO or Sector.EUR or Sector.NGO or Sector.MNC or Sector.PTY or Sector.BUS or Sector.JRN) return "organization";
        return name.Contains(' ', StringComparison.Ordinal) && sectors.Count > 0 && sectors[0] is Sector.GOV or Sector.LEG or Sector.MIL or Sector.OPP or Sector.JUD ? "person" : "organization";
    }

    /// <summary>The kind of a common noun by its head: what our table says, else a person, or a body where the code says so.</summary>
    public string OfNoun(string noun, IReadOnlyList<Sector> sectors) =>
        NounKind(noun, sectors) ?? (sectors[0] is Sector.IGO or Sector.UNO or Sector.EUR or Sector.NGO or Sector.MNC ? "organization" : "person");

    // "Ministry of Defence" and "Bougainville Revolutionary Army" say by their head that they are bodies; "head of the clan" is none.
    private string? NounKind(string name, IReadOnlyList<Sector> sectors)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var end = 1;
        while (end < words.Length && words[end] is not ("of" or "for" or "to" or "in" or "against")) end++;
        Span<char> key = stackalloc char[NameWord.MaxLength];
        var length = words.Length == 0 ? 0 : NameWord.Fold(words[end - 1], key);
        var node = length == 0 ? -1 : lexicon.Agents.Step(NameTrie<AgentNoun>.Root, lexicon.Agents.WordOf(key[..length]));
        var value = node < 0 ? -1 : lexicon.Agents.FirstValue(node);
        if (value < 0 || lexicon.Agents.ValueAt(value).Value.Kind is not (MentionKind.Group or MentionKind.Organization)) return null;
        return sectors.Count > 0 && sectors[0] is Sector.REB or Sector.UAF or Sector.PRM or Sector.IMG or Sector.CRM or Sector.CVL or Sector.REL or Sector.REF or Sector.AGR or Sector.OPP ? "group" : "organization";
    }
}
