using Casus.Articles;
using Casus.Entities.Dates;
using Casus.Tests.Documents;

namespace Casus.Tests.Entities.Dates;

/// <summary>The resolver of dates, loaded once, for texts published on 30 June 2021, a Wednesday.</summary>
internal static class LoadedDates
{
    private static readonly DateResolver Resolver = new(RepositoryFiles.Data);

    /// <summary>The dates of a text.</summary>
    public static IReadOnlyList<DateExpression> Resolve(string text) =>
        Resolver.Resolve(LoadedParser.Parser.Parse(new Article { Id = "test", Text = text, Published = new PublicationDate(new DateOnly(2021, 6, 30), "row") }));

    /// <summary>Words and values of the dates of a text: "Sunday=2021-06-27; two years=P2Y".</summary>
    public static string Show(string text) => string.Join("; ", Resolve(text).Select(d => $"{d.Span.In(text)}={d.Value}"));
}
