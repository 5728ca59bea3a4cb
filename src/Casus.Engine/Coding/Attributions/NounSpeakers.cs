using Casus.Coding.Arguments;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds who speaks by a noun: "X's claim", "a statement by X", "X voiced the fear that". The forms are tried in order,
/// and the first that finds somebody decides.
/// </summary>
sealed class NounSpeakers
{
    /// <summary>The speaker by one form; -1 where the noun has not that form.</summary>
    delegate int Form(int noun);

    static readonly RelationSet phrases = new(Deprel.Nmod, Deprel.Obl);
    static readonly RelationSet inFront = new(Deprel.Compound, Deprel.NmodDesc, Deprel.Amod, Deprel.Nsubj);

    readonly Form[] forms;
    readonly SyntaxTree tree;
    readonly SubjectFinder subjects;
    readonly Speakers speakers;
    readonly AttributionLexicon lexicon;
    readonly AttributionWords words;

    public NounSpeakers(
        Document document,
        SyntaxTree tree,
        SubjectFinder subjects,
        Speakers speakers,
        AttributionLexicon lexicon
    )
    {
        (this.tree, this.subjects, this.speakers, this.lexicon) = (tree, subjects, speakers, lexicon);
        words = document.Lists.For<AttributionWords>();
        forms = [ByPreposition, ByParticiple, InFront, ByGoverningVerb];
    }

    /// <summary>The token that heads the speaker, or -1. A possessor that cannot speak leaves room for nobody else.</summary>
    public int Of(int noun)
    {
        if (tree.Phrase(noun).Possessor is >= 0 and var possessor)
            return speakers.CanSpeak(possessor) ? possessor : -1;
        foreach (var form in forms)
            if (form(noun) is >= 0 and var speaker)
                return speaker;
        return -1;
    }

    /// <summary>"a statement <b>by the ministry</b>".</summary>
    int ByPreposition(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                child > noun
                && phrases.Contains(tree[child].Relation)
                && tree.Phrase(child).HasCase(words.SpeakerPrepositions)
                && speakers.IsPersonal(child)
            )
                return child;
        return -1;
    }

    /// <summary>"a statement issued <b>by the ministry</b>".</summary>
    int ByParticiple(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                tree[child] is { Relation: Deprel.Acl, Xpos: "VBN" }
                && tree.Child(child, Deprel.OblAgent) is >= 0 and var agent
            )
                return agent;
        return -1;
    }

    /// <summary>"a <b>Pentagon</b> statement"; "<b>Ministry</b> statement: …" in a headline.</summary>
    int InFront(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                inFront.Contains(tree[child].Relation)
                && (
                    speakers.IsPersonal(child)
                    || child == noun - 1 && tree[child].Upos == Upos.NOUN && tree[noun].Relation == Deprel.Root
                )
            )
                return child;
        return -1;
    }

    /// <summary>"<b>Chad</b> voiced the fear that …"; "<b>Chad</b> waits but doubts that …", a verb in truth.</summary>
    int ByGoverningVerb(int noun)
    {
        var verb = tree[noun].Head;
        if (verb < 0 || tree[verb].Upos != Upos.VERB || tree.Clause(verb).IsPassive)
            return -1;
        var uttered = tree[noun].Relation == Deprel.Obj && lexicon.Has(CueParts.Uttering, tree[verb].Lemma);
        var isVerb = tree[noun].Relation == Deprel.Conj && !tree.Has(noun, Deprel.Det);
        if (uttered || isVerb)
            foreach (var subject in subjects.Of(verb))
                return speakers.CanSpeak(subject) ? subject : -1;
        return -1;
    }
}
