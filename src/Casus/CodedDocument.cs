using Casus.Events;

namespace Casus;

/// <summary>What the engine made of one article.</summary>
/// <param name="Events">Its events, by sentence, then trigger.</param>
/// <param name="Diagnostics">What was noticed on the way: limits that were hit, things that were left out.</param>
public sealed record CodedDocument(IReadOnlyList<CodedEvent> Events, IReadOnlyList<Diagnostic> Diagnostics);
