namespace Casus;

/// <summary>A file of <c>data/</c> or <c>models/</c> that cannot be used: names the file, the line where there is one, and the remedy.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Creates an exception for one place in one file.</summary>
    /// <param name="file">Path of the file, as opened.</param>
    /// <param name="line">Line number from 1, or 0 where the whole file is meant.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    /// <param name="innerException">The cause, where another library found it.</param>
    public DataFileException(string file, int line, string problem, Exception? innerException = null)
        : base(line > 0 ? $"{file}, line {line}: {problem}" : $"{file}: {problem}", innerException)
    {
        File = file;
        Line = line;
        Problem = problem;
    }

    /// <summary>Path of the file, as opened.</summary>
    public string File { get; }

    /// <summary>Line number from 1; 0 where the whole file is meant.</summary>
    public int Line { get; }

    /// <summary>What is wrong and how to mend it, without the place.</summary>
    public string Problem { get; }
}
