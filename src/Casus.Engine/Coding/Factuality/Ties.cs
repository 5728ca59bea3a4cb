using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>
/// What ties a word to the one that governs it, by the names of lexicon/modality.txt: "to", "to-ing", "that", "ing",
/// "object", "subject" or a preposition.
/// </summary>
static class Ties
{
    static readonly RelationSet marking = new(Deprel.Case, Deprel.Mark);

    extension(SyntaxTree tree)
    {
        /// <summary>"plans <b>to</b> attack", "admits shelling" (ing), "knows <b>that</b> it attacked".</summary>
        public string TieOfComplement(int clause) =>
            tree.Clause(clause).IsInfinitive ? "to"
            : tree[clause].Relation == Deprel.Xcomp || tree[clause].Xpos == "VBG" && !tree.Has(clause, Deprel.Aux)
                ? "ing"
            : "that";

        /// <summary>"the plan <b>to</b> attack", "the claim <b>that</b> it attacked", "accused <b>of</b> attacking".</summary>
        public string? TieOfNounClause(int clause) =>
            tree.Clause(clause).IsInfinitive ? "to"
            : tree.Clause(clause).HasMark("that") ? "that"
            : tree.PrepositionOf(clause);

        /// <summary>"the threat <b>of</b> war", "launched an attack" (object), "a peace plan" (of).</summary>
        public string TieOfArgument(int noun) =>
            tree.PrepositionOf(noun)
            ?? tree[noun].Relation switch
            {
                Deprel.Obj or Deprel.NsubjPass => "object",
                Deprel.Nsubj => "subject",
                Deprel.Compound or Deprel.NmodPoss => "of",
                _ => "",
            };

        /// <summary>The preposition of a phrase, or the mark of a clause that is none of "that".</summary>
        public string? PrepositionOf(int token)
        {
            foreach (var child in tree.Of(token))
                if (marking.Contains(tree[child].Relation) && tree[child].Lemma != "that")
                    return tree.NameOfTie(child, token);
            return null;
        }

        /// <summary>What opens an adverbial clause: its mark, or the adverb in its place.</summary>
        public string? LinkOf(int clause, FactualityWords words)
        {
            foreach (var child in tree.Of(clause))
                if (
                    tree[child].Relation == Deprel.Mark
                    || tree[child].Relation == Deprel.Advmod && words.OpeningAdverbs.Contains(tree[child].Lemma)
                )
                    return tree.NameOfTie(child, clause);
            return null;
        }

        /// <summary>"committed <b>to</b> leaving" is another tie than "committed to leave".</summary>
        string NameOfTie(int tie, int governed) =>
            tree[tie].Lemma == "to" && tree[governed].Xpos == "VBG" ? "to-ing" : tree[tie].Lemma;
    }
}
