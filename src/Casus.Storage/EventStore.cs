using Casus.Articles;

namespace Casus.Storage;

/// <summary>
/// Where articles and their events are kept. Writing an article and its events is one transaction, keyed by the article's fingerprint and the versions of
/// engine and lexicon: coding twice changes nothing, and a kill at any moment loses nothing that was reported as saved.
/// </summary>
public abstract class EventStore : IDisposable
{
    /// <summary>Whether this article was coded by this engine and lexicon already.</summary>
    public abstract bool Contains(string fingerprint, string engine, string lexicon);

    /// <summary>Saves an article and its events; does nothing where they are there already.</summary>
    /// <returns>Whether anything was written.</returns>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public abstract bool Save(Article article, string fingerprint, string engine, string lexicon, IReadOnlyList<StoredEvent> events);

    /// <summary>The article an event was coded from and the event's record; null where no event has that id.</summary>
    public abstract (Article Article, string Record)? FindEvent(string id);

    /// <summary>Number of articles, codings and events.</summary>
    public abstract (long Articles, long Codings, long Events) Count();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the store.</summary>
    protected abstract void Dispose(bool disposing);
}
