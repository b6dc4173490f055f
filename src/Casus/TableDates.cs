using System.Globalization;

namespace Casus;

/// <summary>Reads the dates of tables: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
internal static class TableDates
{
    /// <summary>The first day a date cell may mean, or the last one.</summary>
    /// <param name="cell">Not empty.</param>
    /// <param name="last">Whether the last day is wanted: "2011" is 31 December then.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether the cell is a date.</returns>
    public static bool TryRead(ReadOnlySpan<char> cell, bool last, out DateOnly date)
    {
        date = default;
        if (cell.Length is not (4 or 7 or 10) || !TryNumber(cell[..4], out var year) || year < 1) return false;
        var month = last ? 12 : 1;
        if (cell.Length >= 7 && (cell[4] != '-' || !TryNumber(cell[5..7], out month) || month is < 1 or > 12)) return false;
        var days = DateTime.DaysInMonth(year, month);
        var day = last ? days : 1;
        if (cell.Length == 10 && (cell[7] != '-' || !TryNumber(cell[8..], out day) || day < 1 || day > days)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
