namespace Casus;

/// <summary>Something in a file of knowledge that a person should look at: where, what is wrong and how to mend it.</summary>
/// <param name="File">Path of the file, as it was given.</param>
/// <param name="Line">Line number from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
/// <param name="Severity">Error: the row is wrong; Information: it is sound but does something that one should know.</param>
public sealed record DataFileProblem(string File, int Line, string Message, DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    /// <summary>As compilers write it, so that editors find the place: <c>file:line: message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
