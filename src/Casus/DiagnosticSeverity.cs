namespace Casus;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is missing from the result.</summary>
    Information,

    /// <summary>Something was left out or limited; the rest is coded.</summary>
    Warning,

    /// <summary>The input could not be read or coded at all; the batch goes on and exits with status 1.</summary>
    Error,
}
