namespace Casus;

/// <summary>What a stage has to say about its input: a stable code and a sentence for people. Bad news text is data, not an exception.</summary>
/// <param name="Code">Stable code: three letters of the stage's folder (ART, DOC, ENT, EVT, LNK) and three digits, such as <c>ART003</c>.</param>
/// <param name="Message">What is wrong, where, and what to do about it.</param>
/// <param name="Severity">Whether the article can still be coded.</param>
public sealed record Diagnostic(string Code, string Message, DiagnosticSeverity Severity = DiagnosticSeverity.Warning);
