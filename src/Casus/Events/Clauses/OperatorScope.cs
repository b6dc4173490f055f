using Casus.Documents;
using Casus.Events.Patterns;

namespace Casus.Events.Clauses;

/// <summary>Finds the words that govern a predicate and may change its meaning, from the inside out: "said it had refused to lift".</summary>
internal sealed class OperatorScope(PatternLibrary library)
{
    private const int MaxSteps = 12;

    /// <summary>The operators above a predicate, innermost first.</summary>
    public List<OperatorOccurrence> Above(SentenceReading reading, int predicate)
    {
        var found = new List<OperatorOccurrence>();
        var sentence = reading.Sentence;
        var current = predicate;
        // What an adverbial or relative clause says is presupposed: only a report reaches into it.
        var onlyReports = false;
        for (var step = 0; step < MaxSteps; step++)
        {
            AddParenthetical(reading, current, found);
            var head = sentence[current].Head;
            if (head < 0) break;
            var relation = sentence[current].Relation;
            if (relation == DependencyRelation.Conj)
            {
                current = head;
                continue;
            }

            var form = FormOf(reading, current);
            if (form != ClauseForms.None && OperatorAt(reading, head, form) is { } entry && (!onlyReports || IsReport(entry.Effect)))
                found.Add(new OperatorOccurrence(entry, head, form));
            if (relation is DependencyRelation.Acl_Relcl or DependencyRelation.Appos || (relation == DependencyRelation.Advcl && form is ClauseForms.None)
                || (form == ClauseForms.None && sentence[current].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && relation is DependencyRelation.Obl or DependencyRelation.Nmod))
                onlyReports = true;
            current = head;
        }

        return found;
    }

    /// <summary>The operator at a word, if it takes such a complement.</summary>
    public OperatorEntry? OperatorAt(SentenceReading reading, int token, ClauseForms form)
    {
        if (reading.Blocked[token]) return null;
        foreach (var candidate in library.OperatorsOf(reading.Frames.LowerLemma(token)))
        {
            if (candidate.Entry.Complement != ClauseForms.None && (candidate.Entry.Complement & form) == 0) continue;
            var tag = reading.Sentence[token].PartOfSpeech;
            var fits = candidate.Kind switch
            {
                TriggerKind.Verb => tag is PartOfSpeech.Verb or PartOfSpeech.Aux,
                TriggerKind.Noun => tag is PartOfSpeech.Noun or PartOfSpeech.Propn,
                _ => tag is PartOfSpeech.Adj || reading.Sentence[token].Tag == PennTag.Vbn,
            };
            if (fits && HasWords(reading, token, candidate)) return candidate.Entry;
        }

        return null;
    }

    /// <summary>How a predicate hangs on its head.</summary>
    public static ClauseForms FormOf(SentenceReading reading, int token)
    {
        var sentence = reading.Sentence;
        var head = sentence[token].Head;
        switch (sentence[token].Relation)
        {
            case DependencyRelation.Ccomp:
                if (sentence[token].Tag == PennTag.Vbg && !reading.Frames.HasChild(token, DependencyRelation.Nsubj)) return ClauseForms.Ing;
                return reading.Frames.MarkedForm(token) is var marked && marked.HasFlag(ClauseForms.Whether) ? marked | ClauseForms.That : ClauseForms.That;
            case DependencyRelation.Xcomp:
                return sentence[token].Tag == PennTag.Vbg ? ClauseForms.Ing : sentence[token].PartOfSpeech is PartOfSpeech.Noun ? ClauseForms.Object : ClauseForms.To;
            case DependencyRelation.Obj:
                return ClauseForms.Object;
            case DependencyRelation.Nsubj_Pass when head >= 0 && reading.Frames.IsPassive(head):
                return ClauseForms.Object;
            case DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Obl or DependencyRelation.Nmod:
                var form = reading.Frames.MarkedForm(token);
                // Behind a preposition a gerund is also what an operator with "ing" takes: "by", "after" and the like make no complement.
                return form != ClauseForms.None && form != ClauseForms.To && sentence[token].Tag == PennTag.Vbg ? form | ClauseForms.Ing : form;
            case DependencyRelation.Compound:
                return ClauseForms.Object;
            default:
                return ClauseForms.None;
        }
    }

    // "…, officials said", "…, according to the ministry": the report hangs below what it reports
    private void AddParenthetical(SentenceReading reading, int token, List<OperatorOccurrence> found)
    {
        foreach (var child in reading.Sentence.ChildrenOf(token))
            if (reading.Sentence[child].Relation == DependencyRelation.Parataxis && OperatorAt(reading, child, ClauseForms.That) is { } entry && IsReport(entry.Effect))
                found.Add(new OperatorOccurrence(entry, child, ClauseForms.That));
    }

    private static bool IsReport(OperatorEffect effect) => effect is OperatorEffect.Report or OperatorEffect.Allege or OperatorEffect.Confirm or OperatorEffect.Deny;

    private static bool HasWords(SentenceReading reading, int token, OperatorTrigger candidate)
    {
        var others = candidate.Trigger.Others;
        if (others.Length == 0) return true;
        if (candidate.Kind == TriggerKind.Noun)
        {
            for (var (k, at) = (others.Length - 1, token - 1); k >= 0; k--, at--)
                if (at < 0 || reading.Frames.LowerLemma(at) != others[k]) return false;
            return true;
        }

        var end = token + 1;
        foreach (var word in others)
        {
            var found = end < reading.Sentence.Count && reading.Frames.LowerLemma(end) == word;
            if (found) end++;
            foreach (var child in reading.Sentence.ChildrenOf(token))
            {
                found |= reading.Frames.LowerLemma(child) == word;
                // "called him on Friday" is no "call on"
                if (reading.Resolved.IsDate(child)) continue;
                foreach (var grandchild in reading.Sentence.ChildrenOf(child))
                    found |= reading.Sentence[grandchild].Relation is DependencyRelation.Case or DependencyRelation.Mark && reading.Frames.LowerLemma(grandchild) == word;
            }

            if (!found) return false;
        }

        return true;
    }
}

/// <summary>An operator at a place in the sentence.</summary>
/// <param name="Entry">What it does.</param>
/// <param name="Token">Where it stands.</param>
/// <param name="Form">How the event hangs on it.</param>
internal readonly record struct OperatorOccurrence(OperatorEntry Entry, int Token, ClauseForms Form);
