using Casus;
using Casus.LexiconCompiler;

return Run(args);

static int Run(string[] args)
{
    if (args is not ["gazetteer", .. var rest])
    {
        Console.Error.WriteLine("usage: gazetteer --cities DIR --admin DIR [--airports DIR] [--ids DIR] [--data DIR] --output FILE   (see docs/gazetteer.md)");
        return 2;
    }

    try
    {
        var options = GazetteerOptions.Parse(rest);
        var report = GazetteerCompiler.Compile(options);
        Console.WriteLine(report);
        return 0;
    }
    catch (ArgumentException e)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
    catch (Exception e) when (e is DataFileException or IOException)
    {
        Console.Error.WriteLine(e.Message);
        return 1;
    }
}
