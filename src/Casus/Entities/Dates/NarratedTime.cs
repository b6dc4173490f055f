using Casus.Documents;

namespace Casus.Entities.Dates;

/// <summary>
/// Follows the year that a text tells of, where that is not the article's own: a history of 1942 printed in 2015.
/// Months and days without a year belong to it.
/// </summary>
internal sealed class NarratedTime
{
    /// <summary>Years from which a year counts as another time than the article's; tuned by hand on WikiWars and TimeBank development rows, 2026-11.</summary>
    private const int Distance = 2;

    private readonly bool _isHistory;
    private int? _year;

    /// <summary>Counts the years named in a document: it is a history where most of them are far from its publication, or where it has no date.</summary>
    public NarratedTime(Document document, DateOnly? published)
    {
        if (published is null)
        {
            _isHistory = true;
            return;
        }

        var (near, far) = (0, 0);
        foreach (var sentence in document.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var form = sentence.FormOf(i);
                if (form.Length != 4 || !char.IsAsciiDigit(form[0]) || TimeWordTable.Read(form) is not { Kind: TimeWordKind.Year } word) continue;
                if (Math.Abs(word.Value - published.Value.Year) >= Distance) far++;
                else near++;
            }
        }

        _isHistory = far >= 3 && far > 2 * near;
    }

    /// <summary>Notes the year of a date that the text itself names.</summary>
    public void Remember(int year) => _year = year;

    /// <summary>The year told of; null where it is the article's own time. A stray year of background moves nothing in the news.</summary>
    public int? Year => _isHistory ? _year : null;
}
