using System.CommandLine;
using Casus;
using Casus.Cli;
using Casus.Storage;

var root = new RootCommand("News in, a checkable record of conflict and cooperation out.")
{
    CodeCommand.Create(),
    ExplainCommand.Create(),
    ReadCommand.Create(),
    AnnotateCommand.Create(),
    ParseCommand.Create(),
    RelateCommand.Create(),
    ActorCommand.Create(),
    LinkCommand.Create(),
    LexiconCommand.Create(),
    PrepareCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine($"casus: {error.Message}");
    Console.Error.WriteLine("casus: 'casus --help' lists the commands, 'casus COMMAND --help' its options");
    return ExitCode.WrongUsage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
}
catch (Exception exception) when (exception is DataFileException or StoreException or UsageException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"casus: {exception.Message}");
    if (exception is DataFileException { Line: > 0 }) Console.Error.WriteLine("casus: 'casus lexicon check FILE' lists every error of a table");
    return exception is IOException or UnauthorizedAccessException ? ExitCode.SomeFailed : ExitCode.WrongUsage;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("casus: stopped; what was done is kept, the same call goes on from there");
    return ExitCode.Interrupted;
}
