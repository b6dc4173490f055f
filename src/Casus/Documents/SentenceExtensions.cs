namespace Casus.Documents;

/// <summary>Questions that the later stages ask of trees again and again.</summary>
public static class SentenceExtensions
{
    extension(Sentence sentence)
    {
        /// <summary>Whether the verb at <paramref name="index"/> is passive: "rebels were shelled", "rebels shelled by the army".</summary>
        public bool IsPassive(int index) =>
            sentence[index].Tag == PennTag.Vbn
            && (sentence.ChildOf(index, DependencyRelation.Aux_Pass) >= 0 || sentence.ChildOf(index, DependencyRelation.Nsubj_Pass) >= 0
                || sentence.ChildOf(index, DependencyRelation.Obl_Agent) >= 0);

        /// <summary>Whether "not", "n't" or "never" hangs from the word at <paramref name="index"/>: "did not attack".</summary>
        public bool IsNegated(int index)
        {
            foreach (var child in sentence.ChildrenOf(index))
                if (sentence[child].Relation == DependencyRelation.Advmod && sentence[child].Lemma is "not" or "never") return true;
            return false;
        }

        /// <summary>The first child of the word at <paramref name="index"/> with that relation; -1 where there is none.</summary>
        public int ChildOf(int index, DependencyRelation relation)
        {
            foreach (var child in sentence.ChildrenOf(index))
                if (sentence[child].Relation == relation) return child;
            return -1;
        }
    }
}
