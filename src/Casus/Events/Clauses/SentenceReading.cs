using Casus.Documents;
using Casus.Events.Patterns;

namespace Casus.Events.Clauses;

/// <summary>Everything the coder asks about one sentence: its words, what the resolver found, the frames, and the words that trigger nothing.</summary>
internal sealed class SentenceReading
{
    /// <summary>Prepares a sentence for coding.</summary>
    public SentenceReading(ResolvedSentence resolved, PatternLibrary library)
    {
        Resolved = resolved;
        Frames = new FrameBuilder(resolved, library.LightVerbs);
        Blocked = library.NotEvents.Mark(resolved.Sentence);
    }

    /// <summary>The words.</summary>
    public Sentence Sentence => Resolved.Sentence;

    /// <summary>What the resolver found.</summary>
    public ResolvedSentence Resolved { get; }

    /// <summary>The logical arguments.</summary>
    public FrameBuilder Frames { get; }

    /// <summary>Words that stand in a phrase that is no event.</summary>
    public bool[] Blocked { get; }
}
