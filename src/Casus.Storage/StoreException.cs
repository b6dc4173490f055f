namespace Casus.Storage;

/// <summary>A store that cannot be used: names the file and the remedy.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates an exception for one store.</summary>
    /// <param name="store">The file, as opened.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public StoreException(string store, string problem, Exception? innerException = null)
        : base($"{store}: {problem}", innerException) => Store = store;

    /// <summary>The file, as opened.</summary>
    public string Store { get; }
}
