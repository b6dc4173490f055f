using Casus.Documents;

namespace Casus.Entities.Dates;

/// <summary>
/// Finds time expressions and says what they mean (TIMEX3). Relative ones are counted from the article's publication date, else from the date
/// of its dateline, and some from the date before in the text ("two days earlier"); without any of them they stay unresolved: nothing is
/// invented. Bare weekdays and months are past unless their clause is future. Immutable and safe to share between threads.
/// </summary>
public sealed class DateResolver
{
    private readonly HolidayTable _holidays;

    /// <summary>Loads the table of named days.</summary>
    /// <param name="dataFolder">The <c>data</c> folder; <c>dates/holidays.tsv</c> is read.</param>
    /// <exception cref="DataFileException">The table is missing or malformed.</exception>
    public DateResolver(string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        _holidays = HolidayTable.Load(Path.Combine(dataFolder, "dates", "holidays.tsv"));
    }

    /// <summary>The time expressions of a document in text order, those of the title first; they do not overlap.</summary>
    public IReadOnlyList<DateExpression> Resolve(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var expressions = new List<DateExpression>();
        var published = document.Article.Published?.Date;
        DateOnly? dateline = null;
        DateOnly? previous = null;
        var previousGranularity = DateGranularity.Vague;
        DateOnly? quarter = null;
        var narration = new NarratedTime(document, published);
        for (var n = 0; n < document.Sentences.Count; n++)
        {
            var words = new TimeSentence(document.Sentences[n]);
            for (var i = 0; i < words.Count;)
            {
                if (Longest(words, i) is not { } match)
                {
                    i++;
                    continue;
                }

                match = TimeModifiers.Widen(words, match, expressions.Count > 0 && ReferenceEquals(expressions[^1].Sentence, words.Sentence) ? expressions[^1].Tokens.End : 0);
                var tense = ClauseTenseReader.Read(words.Sentence, match.Start, HeadOf(words.Sentence, match), out var isSure);
                var context = new TimeContext { Published = published ?? dateline, Previous = previous, PreviousGranularity = previousGranularity, NarratedYear = narration.Year, Quarter = quarter, Tense = tense, IsTenseSure = isSure };
                var value = match.Value(context);
                var range = new TokenRange(match.Start, match.End);
                expressions.Add(new DateExpression
                {
                    Sentence = words.Sentence,
                    Tokens = range,
                    Span = words.Sentence.SpanOf(range),
                    Type = match.Type,
                    Value = value.Value,
                    Begin = value.Begin,
                    End = value.End,
                    Granularity = value.Granularity,
                    Anchor = value.Value is null ? "none" : value.Anchor,
                });
                if (match.IsAnchor && value is { Granularity: DateGranularity.Quarter, Begin: { } first }) quarter = first;
                if (match.IsAnchor && value.Begin is { } begin)
                {
                    // "May 3 (Reuters)": a full date at the head of a text without a publication date dates it.
                    if (published is null && dateline is null && document.Sentences[n].Part == DocumentPart.Body && document.Sentences[n].Index == 0 && value.Anchor == "calendar" && value.Granularity == DateGranularity.Day && match.Start < 8)
                        dateline = begin;
                    if (value.Anchor is "calendar" or "text") narration.Remember(begin.Year);
                    (previous, previousGranularity) = (begin, value.Granularity);
                }

                i = match.End;
            }
        }

        return expressions;
    }

    private TimeMatch? Longest(TimeSentence words, int i)
    {
        TimeMatch? best = null;
        Take(Holiday(words, i));
        Take(CalendarDateRules.At(words, i));
        Take(RelativeDateRules.At(words, i));
        Take(ClockTimeRules.At(words, i));
        Take(RepeatedTimeRules.At(words, i));
        Take(DurationRules.At(words, i));
        Take(VagueTimeRules.At(words, i));
        return best;

        void Take(TimeMatch? match)
        {
            if (match is { } found && (best is null || found.End > best.Value.End)) best = match;
        }
    }

    // "Christmas", "Easter Sunday 2016", "Christmas night"; "the Tet Offensive" and "the Easter Rising" are names of something else.
    private TimeMatch? Holiday(TimeSentence words, int i)
    {
        if (!char.IsUpper(words.Form(i)[0])) return null;
        var sentence = words.Sentence;
        for (var length = Math.Min(_holidays.MaxWords, words.Count - i); length > 0; length--)
        {
            var span = sentence.SpanOf(new TokenRange(i, i + length));
            if (!_holidays.TryFind(span.In(sentence.Text), out var day)) continue;
            var end = i + length;
            if (words[end].Kind == TimeWordKind.None && end < words.Count && char.IsUpper(words.Form(end)[0]) && sentence[end].PartOfSpeech is PartOfSpeech.Propn && sentence[end - 1].Head == end) return null;
            if (YearRules.TryRead(words, words.Is(end, "of") ? end + 1 : end, out var year, out var behind))
                return new TimeMatch(i, behind, DateExpressionType.Date, _ => day(year) is { } date ? TimeValue.Day(date) : TimeValue.Unresolved(DateGranularity.Day));
            if (words[end].Kind == TimeWordKind.DayPart)
            {
                var suffix = RelativeDateRules.SuffixOf((DayPart)words[end].Value);
                return new TimeMatch(i, end + 1, DateExpressionType.Time, c => Nearest(c, day) is { Value: { } value } found ? found with { Value = value + suffix } : TimeValue.Unresolved(DateGranularity.Day));
            }

            return new TimeMatch(i, end, DateExpressionType.Date, c => Nearest(c, day));
        }

        return null;
    }

    // The nearest one on the side that the tense tells; a week ahead still counts as now ("shops were full before Christmas").
    private static TimeValue Nearest(TimeContext context, Func<int, DateOnly?> day)
    {
        if (context.NarratedYear is { } told && day(told) is { } then) return TimeValue.Day(then) with { Anchor = "text" };
        return context.FromPublished(
            published =>
            {
                var here = day(published.Year);
                if (context.Tense == ClauseTense.Future) here = here >= published ? here : day(published.Year + 1);
                else if (here > published.AddDays(7)) here = day(published.Year - 1);
                return here is { } date ? TimeValue.Day(date) : null;
            },
            DateGranularity.Day);
    }

    private static int HeadOf(Sentence sentence, TimeMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
            if (sentence[i].Head < match.Start || sentence[i].Head >= match.End) return i;
        return match.Start;
    }
}
