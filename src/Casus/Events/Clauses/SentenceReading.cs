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
        HasSpeech = FindSpeech(library);
    }

    /// <summary>The words.</summary>
    public Sentence Sentence => Resolved.Sentence;

    /// <summary>What the resolver found.</summary>
    public ResolvedSentence Resolved { get; }

    /// <summary>The logical arguments.</summary>
    public FrameBuilder Frames { get; }

    /// <summary>Whether anybody may be speaking in it: a verb of saying or quotation marks.</summary>
    public bool HasSpeech { get; }

    /// <summary>Words that stand in a phrase that is no event.</summary>
    public bool[] Blocked { get; }

    private bool FindSpeech(PatternLibrary library)
    {
        for (var i = 0; i < Sentence.Count; i++)
        {
            if (Sentence[i].Tag is PennTag.OpenQuote or PennTag.CloseQuote) return true;
            if (Sentence[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun)) continue;
            foreach (var candidate in library.OperatorsOf(Frames.LowerLemma(i)))
                if (candidate.Entry.Effect is OperatorEffect.Report or OperatorEffect.Allege or OperatorEffect.Confirm or OperatorEffect.Deny or OperatorEffect.Warn) return true;
        }

        return false;
    }
}
