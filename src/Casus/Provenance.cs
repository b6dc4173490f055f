namespace Casus;

/// <summary>What produced a result: enough to repeat it and to ask why.</summary>
/// <param name="Pattern">Id of the pattern that fired, with the ids of the operators above it (<c>airstrike&lt;promise</c>).</param>
/// <param name="Engine">Name and version of the engine.</param>
/// <param name="Lexicon">Digest of <c>data/</c> and <c>models/</c>: <c>sha256:</c> and hexadecimal digits.</param>
public sealed record Provenance(string Pattern, string Engine, string Lexicon);
