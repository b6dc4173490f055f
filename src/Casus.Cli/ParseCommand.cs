using System.CommandLine;
using System.Text;
using Casus.Documents;

namespace Casus.Cli;

/// <summary><c>casus parse FILE</c>: words, tags and dependencies as CoNLL-U.</summary>
internal static class ParseCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A text file (a blank line ends a paragraph), a CoNLL-U file with --conllu, or -" };
        var conllu = new Option<bool>("--conllu") { Description = "The file is CoNLL-U: keep its tokens, tag and parse them anew" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Accepted like everywhere; parsing one file is done in order", DefaultValueFactory = _ => 1 };
        var command = new Command("parse", "Tag and parse a text; CoNLL-U on standard output") { file, conllu, jobs };
        command.SetAction(call => Run(call.GetRequiredValue(file), call.GetValue(conllu)));
        return command;
    }

    private static int Run(string path, bool isConllu)
    {
        if (path != "-" && !File.Exists(path)) throw new UsageException($"{path}: there is no such file");
        var options = new CodingPipelineOptions();
        var parser = DocumentParser.Load(options.ModelDirectory, options.DataDirectory, options.PreparedDirectory);
        using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
        using var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        if (isConllu) ConlluParsing.ParseConllu(parser, reader, writer, path);
        else ConlluParsing.ParseText(parser, reader, writer);
        return ExitCode.Ok;
    }
}
