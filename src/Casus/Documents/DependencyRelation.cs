namespace Casus.Documents;

/// <summary>Universal Dependencies relations with the English subtypes; an underscore stands for the colon (<c>nsubj:pass</c>).</summary>
public enum DependencyRelation : byte
{
#pragma warning disable CS1591, CA1707 // The names are the relations themselves: https://universaldependencies.org/en/dep/
    Dep, Root, Acl, Acl_Relcl, Advcl, Advcl_Relcl, Advmod, Amod, Appos, Aux, Aux_Pass, Case, Cc, Cc_Preconj, Ccomp, Compound, Compound_Prt, Conj, Cop,
    Csubj, Csubj_Outer, Csubj_Pass, Det, Det_Predet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, Nmod_Desc, Nmod_Poss,
    Nmod_Unmarked, Nsubj, Nsubj_Outer, Nsubj_Pass, Nummod, Obj, Obl, Obl_Agent, Obl_Unmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
#pragma warning restore CS1591, CA1707
}
