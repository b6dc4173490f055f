namespace Casus.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>Some inputs failed; each is named on standard error, the others are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The call itself was wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C: what was done is kept, the same call goes on from there.</summary>
    public const int Interrupted = 130;
}
