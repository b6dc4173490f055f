namespace Casus.Events.Clauses;

/// <summary>
/// The logical arguments of a predicate: passives, relative clauses, participles, control, coordination and nominalisation are undone.
/// All lists hold token indexes; coordinated arguments are all there.
/// </summary>
internal sealed class PredicateFrame(int token)
{
    /// <summary>The predicate.</summary>
    public int Token { get; } = token;

    /// <summary>Who does it.</summary>
    public List<int> Subjects { get; } = [];

    /// <summary>To whom or what.</summary>
    public List<int> Objects { get; } = [];

    /// <summary>Indirect objects.</summary>
    public List<int> Indirects { get; } = [];

    /// <summary>Possessors of a noun.</summary>
    public List<int> Possessors { get; } = [];

    /// <summary>Modifiers of a noun that name an actor.</summary>
    public List<int> Modifiers { get; } = [];

    /// <summary>Prepositional phrases: preposition (several words joined by blanks) and complement.</summary>
    public List<(string Preposition, int Token)> Prepositions { get; } = [];

    /// <summary>Complement clauses: how they hang, and their predicate.</summary>
    public List<(Patterns.ClauseForms Form, int Token)> Clauses { get; } = [];

    /// <summary>Whether it stands in the passive.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Whether a subject could not be expected: agentless passive, nominalisation.</summary>
    public bool MayLackSubject { get; set; }

    /// <summary>The light verb that carries the noun, or -1.</summary>
    public int LightVerb { get; set; } = -1;

    /// <summary>Whether something shows that the noun names an act here: a light or happening verb, a participant, a headline.</summary>
    public bool IsEventive { get; set; }

    /// <summary>The complements of one preposition.</summary>
    public IEnumerable<int> After(string preposition)
    {
        foreach (var (word, token) in Prepositions)
            if (word == preposition) yield return token;
    }
}
