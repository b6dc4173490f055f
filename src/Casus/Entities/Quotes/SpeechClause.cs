using Casus.Documents;

namespace Casus.Entities.Quotes;

/// <summary>The parts of one attribution in one sentence, as the tree gives them.</summary>
/// <param name="Voice">Who is the source.</param>
/// <param name="Cue">The words of saying.</param>
/// <param name="Content">What is said, as token ranges; empty where only quotation marks can tell.</param>
/// <param name="Kind">What the source does with the content.</param>
/// <param name="TakesQuote">Whether the cue can bring in words in quotation marks.</param>
internal readonly record struct SpeechClause(Voice Voice, TokenRange Cue, List<TokenRange> Content, QuotationKind Kind, bool TakesQuote);
