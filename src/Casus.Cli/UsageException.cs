namespace Casus.Cli;

/// <summary>A call that cannot be carried out as it was typed; the message names the remedy.</summary>
internal sealed class UsageException(string message) : Exception(message);
