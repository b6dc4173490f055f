using Casus.Articles;
using Casus.Entities;
using Casus.Entities.Dates;
using Casus.Entities.Quantities;
using Casus.Entities.Quotes;
using Casus.Entities.References;
using Casus.Tests.Documents;
using Casus.Tests.Entities.Actors;
using Casus.Tests.Entities.Places;

namespace Casus.Tests.Entities;

/// <summary>The resolver over the small actor tables of the tests, and short ways to ask it.</summary>
internal static class LoadedResolver
{
    public static EntityResolver Resolver { get; } = Load();

    public static PhraseResolver Phrases { get; } = new(LoadedParser.Parser, Resolver);

    public static ResolvedDocument Resolve(string text, string? date = null, string? title = null) =>
        Resolver.Resolve(LoadedParser.Parser.Parse(new Article
        {
            Id = "test",
            Text = text,
            Title = title,
            Published = date is null ? null : new PublicationDate(DateOnly.ParseExact(date, "yyyy-MM-dd", null), "row"),
        }));

    /// <summary>The longest mention whose head is the word, at its n-th place in the text.</summary>
    public static Mention At(ResolvedDocument document, string head, int nth = 0) =>
        document.Mentions.Where(m => m.Sentence.FormOf(m.Head).SequenceEqual(head)).Skip(nth).First();

    public static string? Code(string text, string head, string? date = null) => At(Resolve(text, date), head).Actor?.Code;

    public static string Words(Mention mention) => mention.Span.In(mention.Sentence.Text).ToString();

    private static EntityResolver Load()
    {
        using var tables = new ActorTables();
        return new EntityResolver(tables.Load(), LoadedPlaces.Index, new DateResolver(RepositoryFiles.Data), new QuantityFinder(RepositoryFiles.Data), new ReferenceLexicon(RepositoryFiles.Data), AttributionLexicon.Load(RepositoryFiles.Data));
    }
}
