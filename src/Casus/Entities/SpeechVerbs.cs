using System.Collections.Frozen;

namespace Casus.Entities;

/// <summary>Verbs whose subject is somebody who speaks; what follows is what is said.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Lemmas = FrozenSet.ToFrozenSet(
    [
        "accuse", "acknowledge", "add", "admit", "advise", "affirm", "agree", "allege", "announce", "answer", "argue", "ask", "assert", "assure", "believe", "boast", "call", "caution", "charge",
        "claim", "comment", "complain", "concede", "conclude", "condemn", "confess", "confirm", "contend", "continue", "counter", "criticize", "criticise", "declare", "demand", "denounce", "deny",
        "describe", "disclose", "emphasize", "emphasise", "estimate", "exclaim", "explain", "expect", "express", "fear", "guess", "hint", "hope", "imply", "indicate", "inform", "insist", "joke", "lament",
        "maintain", "mention", "note", "object", "observe", "pledge", "point", "praise", "predict", "proclaim", "promise", "propose", "protest", "quip", "quote", "read", "reaffirm", "recall",
        "recommend", "reiterate", "remark", "remind", "repeat", "reply", "report", "respond", "reveal", "rule", "say", "shout", "signal", "speculate", "state", "stress", "suggest", "suspect",
        "swear", "tell", "testify", "think", "threaten", "tweet", "underline", "underscore", "urge", "vow", "warn", "wonder", "write", "yell",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(["say", "tell", "add", "note", "announce", "claim", "argue", "state", "insist", "warn", "reply", "explain", "write", "tweet"], StringComparer.Ordinal);

    /// <summary>Whether the lemma is a verb of speech or of thought told to somebody.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);

    /// <summary>Whether the verb can bring in a quotation without a that-clause: "… , she said".</summary>
    public static bool IsPlain(string lemma) => Plain.Contains(lemma);
}
