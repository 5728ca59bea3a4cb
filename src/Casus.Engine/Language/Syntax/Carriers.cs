namespace Casus.Language.Syntax;

/// <summary>
/// Finds the word whose time and place are an act's too: a light verb above a noun ("held talks"), the clause that a
/// verb is joined to.
/// </summary>
public static class Carriers
{
    static readonly RelationSet carried = new(Deprel.Obj, Deprel.Nsubj, Deprel.NsubjPass, Deprel.Obl, Deprel.Nmod);

    extension(SyntaxTree tree)
    {
        /// <summary>Whether a word only carries another act: "hold" talks, a "series" of attacks.</summary>
        public bool IsLight(int token) => token >= 0 && tree.Words.LightWords.ContainsAnyCase(tree[token].Lemma);

        /// <summary>The word that carries the act of a token, or -1.</summary>
        public int CarrierOf(int token)
        {
            ref readonly var word = ref tree[token];
            if (word.Head < 0)
                return -1;
            return
                word.Relation == Deprel.Conj
                || (word.Upos == Upos.VERB ? tree.IsVerbCarried(token) : tree.IsNounCarried(token))
                ? word.Head
                : -1;
        }

        /// <summary>"left, <b>saying</b> nothing", "began <b>shelling</b>".</summary>
        bool IsVerbCarried(int verb) =>
            tree[verb].Relation switch
            {
                Deprel.Advcl => !tree.Has(verb, Deprel.Mark) && !tree[verb].Is(Features.Infinitive),
                Deprel.Xcomp => tree.IsLight(tree[verb].Head),
                _ => false,
            };

        /// <summary>"held <b>talks</b>", "a <b>crackdown</b> at a rally".</summary>
        bool IsNounCarried(int noun) =>
            tree[noun].Relation == Deprel.Nmod && tree.Phrase(noun).HasCase(tree.Words.ScenePrepositions)
            || carried.Contains(tree[noun].Relation) && tree.IsLight(tree[noun].Head) && !tree.IsAfterAnother(noun);

        /// <summary>"The visit follows a meeting last autumn": the time is that of what came first.</summary>
        bool IsAfterAnother(int noun) =>
            tree[noun].Relation == Deprel.Nsubj
            && tree[tree[noun].Head].Lemma == "follow"
            && tree.Has(tree[noun].Head, Deprel.Obj);
    }
}
