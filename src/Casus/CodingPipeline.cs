using Casus.Articles;
using Casus.Documents;
using Casus.Entities;
using Casus.Entities.Actors;
using Casus.Events;

namespace Casus;

/// <summary>
/// The engine's front door: article to events, one line a stage. Load it once; it is immutable and serves any number of threads.
/// </summary>
/// <example>
/// <code>
/// var pipeline = CodingPipeline.Load(new CodingPipelineOptions());
/// var article = new Article { Id = "1", Text = "Turkey shelled Kurdish positions near Kobani on Monday." };
/// foreach (var codedEvent in pipeline.Code(article)) Console.WriteLine($"{codedEvent.Type} {codedEvent.Trigger.In(article.Text)}");
/// </code>
/// </example>
public sealed class CodingPipeline
{
    private CodingPipeline(DocumentParser parser, EntityResolver resolver, EventCoder coder, string lexicon)
    {
        Parser = parser;
        Resolver = resolver;
        Coder = coder;
        Relations = new RelationFinder(coder);
        Phrases = new PhraseResolver(parser, resolver);
        Lexicon = lexicon;
    }

    /// <summary>What are the words and their ties?</summary>
    public DocumentParser Parser { get; }

    /// <summary>Who, where, when, how many?</summary>
    public EntityResolver Resolver { get; }

    /// <summary>Who did what to whom?</summary>
    public EventCoder Coder { get; }

    /// <summary>The relation between two given parties.</summary>
    public RelationFinder Relations { get; }

    /// <summary>Who does one phrase mean?</summary>
    public PhraseResolver Phrases { get; }

    /// <summary>Digest of all knowledge, a user's tables included: <c>sha256:</c> and hexadecimal digits.</summary>
    public string Lexicon { get; }

    /// <summary>Reads all knowledge from disk.</summary>
    /// <exception cref="DataFileException">A file is wrong; names file, place and remedy.</exception>
    /// <exception cref="DirectoryNotFoundException">A folder is missing.</exception>
    public static CodingPipeline Load(CodingPipelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Four independent files to read: started together, they take as long as the slowest.
        var digest = Task.Run(() => EngineVersion.DigestOf(options.DataDirectory, options.ModelDirectory));
        var parser = Task.Run(() => DocumentParser.Load(options.ModelDirectory, options.DataDirectory, options.PreparedDirectory));
        var resolver = Task.Run(() => EntityResolver.Load(options.DataDirectory, options.ModelDirectory, options.Lexicon, options.PreparedDirectory));
        var knowledge = CodingKnowledge.Load(options.DataDirectory);
        var lexicon = EngineVersion.DigestWith(digest.GetAwaiter().GetResult(), options.Lexicon.Files);
        return new CodingPipeline(
            parser.GetAwaiter().GetResult(), resolver.GetAwaiter().GetResult(), new EventCoder(knowledge, EngineVersion.Name, lexicon), lexicon);
    }

    /// <summary>Writes what <see cref="Load"/> would else unpack and sort at every start to <see cref="CodingPipelineOptions.PreparedDirectory"/>.</summary>
    /// <exception cref="DataFileException">A file is wrong; names file, place and remedy.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Prepare(CodingPipelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DocumentParser.Prepare(options.ModelDirectory, options.PreparedDirectory);
        ActorLexicon.Prepare(options.DataDirectory, options.PreparedDirectory);
    }

    /// <summary>The words and entities of an article.</summary>
    public ResolvedDocument Annotate(Article article)
    {
        var document = Parser.Parse(article);
        return Resolver.Resolve(document);
    }

    /// <summary>The events of an article, by sentence, then trigger; none where the article is not English.</summary>
    /// <param name="article">The article.</param>
    /// <param name="explain">Whether each event should carry the readings that were weighed.</param>
    public IReadOnlyList<CodedEvent> Code(Article article, bool explain = false) => CodeDocument(article, explain).Events;

    /// <summary>The events of an article, and what reader, parser and resolver had to say about it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="explain">Whether each event should carry the readings that were weighed.</param>
    public CodedDocument CodeDocument(Article article, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!article.IsEnglish) return new CodedDocument([], article.Diagnostics);
        var document = Annotate(article);
        return new CodedDocument(Coder.Code(document, explain), [.. article.Diagnostics, .. document.Document.Diagnostics, .. document.Diagnostics]);
    }
}
