namespace Casus;

/// <summary>Numbers that are searched where they lie: in an array, or in a file mapped into memory (<see cref="TableFile"/>), of which only the parts that are asked for are read.</summary>
/// <typeparam name="T">A number, or a record of numbers.</typeparam>
internal readonly unsafe struct Table<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _first;
    private readonly int _length;

    /// <summary>A table over an array.</summary>
    public Table(T[] array) => _array = array;

    /// <summary>A table over memory that is never freed.</summary>
    internal Table(T* first, int length)
    {
        _first = first;
        _length = length;
    }

    /// <summary>All numbers.</summary>
    public ReadOnlySpan<T> Span => _array is not null ? _array : new ReadOnlySpan<T>(_first, _length);
}
