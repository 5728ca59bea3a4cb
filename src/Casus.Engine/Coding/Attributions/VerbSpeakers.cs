using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds who speaks by a verb or predicative adjective. The forms of speaking are tried in order; the first that the
/// verb has decides, even where nobody who can speak is found by it.
/// </summary>
sealed class VerbSpeakers
{
    /// <summary>The speakers by one form of speaking; null where the verb has not that form.</summary>
    delegate IReadOnlyList<int>? Form(int cue);

    readonly Form[] forms;
    readonly Document document;
    readonly SyntaxTree tree;
    readonly ActorMap actors;
    readonly SubjectFinder subjects;
    readonly Speakers speakers;
    readonly AttributionLexicon lexicon;

    public VerbSpeakers(
        Document document,
        SyntaxTree tree,
        ActorMap actors,
        SubjectFinder subjects,
        Speakers speakers,
        AttributionLexicon lexicon
    )
    {
        (this.document, this.tree, this.actors) = (document, tree, actors);
        (this.subjects, this.speakers, this.lexicon) = (subjects, speakers, lexicon);
        forms = [Passive, QuotedAsSaying, AddedToSentence, OwnSubject, UnderstoodSubject, Opening];
    }

    /// <summary>The tokens that head the speakers; empty where nobody is named.</summary>
    public IReadOnlyList<int> Of(int cue)
    {
        foreach (var form in forms)
            if (form(cue) is { } found)
                return found;
        return [];
    }

    /// <summary>"It was reported <b>by local media</b> that …"; "is convinced" is none.</summary>
    IReadOnlyList<int>? Passive(int cue) =>
        !tree.Clause(cue).IsPassive || lexicon.Has(CueParts.Adjective, tree[cue].Form) ? null
        : tree.Child(cue, Deprel.OblAgent) is >= 0 and var agent ? speakers.Joined(agent)
        : [];

    /// <summary>"quoted <b>the minister</b> as saying that …", "<b>the minister</b> was quoted as saying that …".</summary>
    IReadOnlyList<int>? QuotedAsSaying(int cue) =>
        tree[cue].Xpos != "VBG"
        || !tree.Clause(cue).HasMark("as")
        || tree[cue].Head is not (>= 0 and var quoting)
        || tree[quoting].Upos != Upos.VERB
            ? null
        : tree.Child(quoting, Deprel.Obj, Deprel.NsubjPass) is >= 0 and var quoted && speakers.CanSpeak(quoted)
            ? speakers.Joined(quoted)
        : [];

    /// <summary>"<b>Chad</b> closed the border, saying that …", wherever the parser hangs the participle.</summary>
    IReadOnlyList<int>? AddedToSentence(int cue)
    {
        if (tree[cue].Xpos != "VBG" || cue == 0 || tree[cue - 1].Form != ",")
            return null;
        var main = cue;
        while (tree[main].Head >= 0)
            main = tree[main].Head;
        return
            tree[main].Upos == Upos.VERB
            && tree.Clause(main).NearestSubject is >= 0 and var subject
            && speakers.CanSpeak(subject)
            ? speakers.Joined(subject)
            : null;
    }

    /// <summary>"<b>Chad</b> says that …", "the general <b>whom</b> it suspects".</summary>
    IReadOnlyList<int>? OwnSubject(int cue) =>
        tree.Clause(cue).NearestSubject is >= 0 and var subject ? speakers.JoinedIfSpeaking(subject) : null;

    /// <summary>"<b>Chad</b> closed the border and said that …".</summary>
    IReadOnlyList<int>? UnderstoodSubject(int cue) =>
        subjects.Of(cue).Where(speakers.CanSpeak).ToList() is { Count: > 0 } understood ? understood : null;

    /// <summary>
    /// The actor whom the sentence opens with: the subject of its later verbs where the parse gives them none.
    /// </summary>
    IReadOnlyList<int>? Opening(int cue)
    {
        if (tree[cue].Relation != Deprel.Conj || tree[cue].Xpos is not ("VBZ" or "VBD" or "VBP"))
            return null;
        var sentence = document.Sentences[tree[cue].Sentence];
        for (var i = sentence.First; i < cue; i++)
            if (actors.At(i) is { Actors.Count: > 0 } mention && mention.First == sentence.First)
                return [i];
        return null;
    }
}
