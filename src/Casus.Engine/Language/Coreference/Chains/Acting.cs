using Casus.Language.Syntax;

namespace Casus.Language.Coreference.Chains;

/// <summary>What a mention does in its clause, and who acts beside it.</summary>
static class Acting
{
    static readonly RelationSet said = new(Deprel.Ccomp, Deprel.Parataxis);

    extension(ChainBuilder chains)
    {
        /// <summary>Whether the head of a mention is a subject.</summary>
        public bool IsSubject(int mention) => Relations.Subjects.Contains(chains.Head(mention).Relation);

        /// <summary>
        /// The entity that acts in the clause of a mention which does not act itself, or -1: "<b>Peru</b> supports the
        /// country".
        /// </summary>
        public int ActingAbove(int mention) =>
            !chains.IsSubject(mention)
            && chains.Tree.Phrase(chains[mention].Head).SubjectAbove is >= 0 and var subject
            && chains.At(subject) is >= 0 and var acting
                ? chains.Root(acting)
                : -1;

        /// <summary>Whether a mention says something: "<b>Brown</b> doubts that …", "…, says <b>Brown</b>".</summary>
        public bool Says(int mention)
        {
            ref readonly var head = ref chains.Head(mention);
            var verb = head.Head;
            if (verb < 0)
                return false;
            // "…, says the minister" is sometimes parsed as an object.
            if (head.Relation == Deprel.Obj)
                return verb == chains[mention].First - 1 && chains.Tree[verb].Lemma == "say";
            return Relations.VerbSubjects.Contains(head.Relation)
                && (chains.Tree[verb].Relation == Deprel.Parataxis || chains.Tree.Child(verb, said) >= 0);
        }
    }
}
