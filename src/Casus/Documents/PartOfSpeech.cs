namespace Casus.Documents;

/// <summary>The 17 universal part-of-speech tags (Universal Dependencies 2).</summary>
public enum PartOfSpeech : byte
{
#pragma warning disable CS1591 // The names are the tags themselves: https://universaldependencies.org/u/pos/
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
