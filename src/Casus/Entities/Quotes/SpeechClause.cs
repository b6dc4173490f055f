using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>The parts of one act of speech in one sentence, as the tree gives them.</summary>
/// <param name="Source">Index of the speaker's head token; -1 where none is named.</param>
/// <param name="Cue">The words of saying.</param>
/// <param name="Content">What is said, as token ranges; empty where only quotation marks can tell.</param>
internal readonly record struct SpeechClause(int Source, TokenRange Cue, List<TokenRange> Content);
