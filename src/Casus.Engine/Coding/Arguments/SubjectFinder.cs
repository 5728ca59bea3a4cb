using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>
/// Finds who does what a verb tells: its own subject or, where it has none, the one that is understood from the clause
/// above.
/// </summary>
sealed class SubjectFinder
{
    readonly SyntaxTree tree;
    readonly ArgumentWords words;
    readonly Rule[] rules;

    /// <summary>A rule says who is understood, be it nobody, or null where it does not apply.</summary>
    readonly record struct Rule(RelationSet Relations, Func<int, int, IEnumerable<int>?> Of);

    public SubjectFinder(SyntaxTree tree)
    {
        this.tree = tree;
        words = tree.Document.Lists.For<ArgumentWords>();
        rules =
        [
            new(Deprel.Advcl, Accused),
            new(new(Deprel.Advcl, Deprel.Xcomp), Charged),
            new(new(Deprel.Conj, Deprel.Advcl, Deprel.Parataxis), SubjectOfClauseAbove),
            new(new(Deprel.Xcomp, Deprel.Ccomp), Controller),
            new(Deprel.Acl, NounOfParticiple),
            new(Deprel.Amod, Victim),
            new(new(Deprel.Acl, Deprel.Conj), WhoIsBehindNoun),
            new(Deprel.AclRelcl, NounOfRelativeClause),
        ];
    }

    /// <summary>The subject of a verb, own or understood, with all that are coordinated with it.</summary>
    public IEnumerable<int> Of(int verb) =>
        tree.Clause(verb).Subject is >= 0 and var own ? Joined(own) : Understood(verb);

    /// <summary>The subject that is understood from the clause above; nobody where that tells none.</summary>
    public IEnumerable<int> Understood(int verb)
    {
        if (tree[verb].Head is not (>= 0 and var head))
            return [];
        foreach (var rule in rules)
            if (rule.Relations.Contains(tree[verb].Relation) && rule.Of(verb, head) is { } understood)
                return understood;
        return [];
    }

    /// <summary>
    /// Who is behind a noun with an infinitive: whom "an appeal <b>to Chad</b> to free the soldiers" asks, the possessor
    /// or nation of "<b>the French</b> offer to send troops", the subject of "<b>Niger</b> made an offer to".
    /// </summary>
    public IEnumerable<int> BehindNoun(int noun)
    {
        if (
            words.Askings.Contains(tree[noun].Lemma)
            && tree.Clause(noun).Oblique("to", "on", "upon", "for") is >= 0 and var asked
        )
            return tree.Phrase(asked).Conjuncts();
        if (tree.Phrase(noun).Possessor is >= 0 and var possessor)
            return tree.Phrase(possessor).Conjuncts();
        if (NationOf(noun) is >= 0 and var nation)
            return tree.Phrase(nation).Conjuncts();
        if (tree.Clause(noun).Oblique("by", "of") is >= 0 and var author)
            return tree.Phrase(author).Conjuncts();
        return
            tree[noun] is { Relation: Deprel.Obj or Deprel.Obl, Head: >= 0 and var verb }
            && tree[verb].Upos == Upos.VERB
            ? Of(verb)
            : [];
    }

    /// <summary>"accused <b>the rebels</b> of attacking": they attack.</summary>
    IEnumerable<int>? Accused(int verb, int head) =>
        !words.Accusing.Contains(tree[head].Lemma) || !tree.Clause(verb).HasMark(words.MarksOfCharges) ? null
        : tree.Child(head, Deprel.Obj, Deprel.NsubjPass) is >= 0 and var accused ? Joined(accused)
        : tree[head].Relation == Deprel.AclRelcl ? tree.Phrase(tree[head].Head).Conjuncts()
        : [];

    /// <summary>"was referred <b>to the prosecutor</b> to decide": who gets it decides.</summary>
    IEnumerable<int>? Charged(int verb, int head) =>
        words.Handing.Contains(tree[head].Lemma)
        && tree.Clause(verb).HasMark("to")
        && tree.Clause(head).IsPassive
        && tree.Clause(head).Oblique("to") is >= 0 and var charged
            ? Joined(charged)
            : null;

    /// <summary>"<b>Police</b> arrested and jailed ten men", "left, saying that …".</summary>
    IEnumerable<int>? SubjectOfClauseAbove(int verb, int head) =>
        tree[head].Upos is Upos.VERB or Upos.ADJ or Upos.AUX ? Of(head) : null;

    /// <summary>
    /// "told <b>Chad</b> to leave", "called <b>on Chad</b> to leave", but "<b>Niger</b> promised Chad to leave".
    /// </summary>
    IEnumerable<int>? Controller(int verb, int head)
    {
        if (tree[head].Upos is not (Upos.VERB or Upos.ADJ))
            return null;
        if (
            tree.Child(head, Deprel.Obj, Deprel.Iobj) is >= 0 and var @object
            && !words.ControlledBySubject.Contains(tree[head].Lemma)
        )
            return Joined(@object);
        return
            tree[head].Lemma is "call" or "appeal"
            && tree.Clause(head).Oblique("on", "upon", "to", "for") is >= 0 and var addressee
            ? Joined(addressee)
            : Of(head);
    }

    /// <summary>"<b>troops</b> guarding the border".</summary>
    IEnumerable<int>? NounOfParticiple(int verb, int noun) =>
        tree[verb].Xpos is "VBN" or "VBG" && !tree.Has(verb, Deprel.Mark) ? tree.Phrase(noun).Conjuncts() : null;

    /// <summary>"the murdered <b>journalist</b>", "a jailed <b>activist</b>".</summary>
    IEnumerable<int>? Victim(int verb, int noun) =>
        tree[verb].Xpos == "VBN" && words.Suffered.Contains(tree[verb].Lemma) ? [noun] : null;

    /// <summary>"<b>Niger's</b> plan to attack".</summary>
    IEnumerable<int>? WhoIsBehindNoun(int verb, int noun) =>
        tree[verb].Relation == Deprel.Acl || tree[noun].Upos == Upos.NOUN ? BehindNoun(noun) : null;

    /// <summary>"<b>the army</b>, which fled".</summary>
    IEnumerable<int> NounOfRelativeClause(int verb, int noun) => tree.Phrase(noun).Conjuncts();

    int NationOf(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                tree[child].Relation == Deprel.Amod
                && char.IsUpper(tree[child].Form[0])
                && child > tree.Document.Sentences[tree[child].Sentence].First
            )
                return child;
        return -1;
    }

    IEnumerable<int> Joined(int token) => tree.Phrase(tree.Phrase(token).Antecedent).Conjuncts();
}
