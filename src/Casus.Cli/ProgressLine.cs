using System.Globalization;

namespace Casus.Cli;

/// <summary>A line on the terminal that says how far a long run has come; silent where standard error is no terminal.</summary>
internal sealed class ProgressLine : IDisposable
{
    // Often enough to look alive, seldom enough to cost nothing.
    private const long MillisecondsBetween = 200;

    private readonly bool _isShown;
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private TimeSpan _shownAt;
    private int _done;

    private ProgressLine(bool isShown) => _isShown = isShown;

    /// <summary>Starts a line.</summary>
    /// <param name="isWanted">Whether the results leave the terminal free for it.</param>
    public static ProgressLine Start(bool isWanted) => new(isWanted && !Console.IsErrorRedirected);

    /// <summary>Counts one article.</summary>
    public void Advance()
    {
        _done++;
        if (!_isShown) return;
        var elapsed = TimeProvider.System.GetElapsedTime(_started);
        if ((elapsed - _shownAt).TotalMilliseconds < MillisecondsBetween) return;
        _shownAt = elapsed;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done:N0} articles, {_done / Math.Max(0.001, elapsed.TotalSeconds):N0} a second \u001b[K"));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown) Console.Error.Write("\r\u001b[K");
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
