using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>Finds who says what a cue reports, and whom those words mean.</summary>
public sealed class SpeakerFinder(
    Document document,
    SyntaxTree tree,
    ActorMap actors,
    SubjectFinder subjects,
    AttributionLexicon lexicon
)
{
    const int MaxDepth = 4;

    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    /// <summary>
    /// The tokens that head the speakers of a verb or predicative adjective; empty where nobody is named.
    /// </summary>
    public IEnumerable<int> OfVerb(int cue)
    {
        var tokens = document.Tokens;
        if (tree.Clause(cue).IsPassive && !lexicon.Has(CueParts.Adjective, tokens[cue].Form))
        {
            var agent = tree.Child(cue, Deprel.OblAgent);
            return agent >= 0 ? Joined(agent) : [];
        }
        // "quoted the minister as saying that …"
        if (
            tokens[cue].Xpos == "VBG"
            && tree.Clause(cue).HasMark("as")
            && tokens[cue].Head is >= 0 and var quoting
            && tokens[quoting].Upos == Upos.VERB
        )
            return tree.Child(quoting, Deprel.Obj, Deprel.NsubjPass) is >= 0 and var quoted && IsSpeaker(quoted)
                ? Joined(quoted)
                : [];
        // "…, saying that …" goes with the subject of the sentence, wherever the parser hangs it.
        if (
            tokens[cue].Xpos == "VBG"
            && cue > 0
            && tokens[cue - 1].Form == ","
            && MainSubject(cue) is >= 0 and var main
        )
            return Joined(main);
        var subject = tree.Clause(cue).NearestSubject;
        if (subject >= 0)
            return IsSpeaker(tree.Phrase(subject).Antecedent) ? Joined(subject) : [];
        var understood = subjects.Of(cue).Where(IsSpeaker).ToList();
        return
            understood.Count == 0
            && tokens[cue].Relation == Deprel.Conj
            && tokens[cue].Xpos is "VBZ" or "VBD" or "VBP"
            && Opening(cue) is >= 0 and var opening
            ? [opening]
            : understood;
    }

    /// <summary>The speakers of a phrase: "France and Kenya", but not "Carson, president and CEO".</summary>
    List<int> Joined(int head)
    {
        var first = tree.Phrase(head).Antecedent;
        var joined = new List<int> { first };
        foreach (var other in tree.Phrase(first).Conjuncts())
            if (other > first && IsPersonal(other) && !document.Words(first, other).Contains(','))
                joined.Add(other);
        return joined;
    }

    int MainSubject(int token)
    {
        var tokens = document.Tokens;
        while (tokens[token].Head >= 0)
            token = tokens[token].Head;
        return
            tokens[token].Upos == Upos.VERB
            && tree.Clause(token).NearestSubject is >= 0 and var subject
            && IsSpeaker(subject)
            ? subject
            : -1;
    }

    /// <summary>
    /// The actor whom a sentence opens with: the subject of its later verbs where the parse gives them none.
    /// </summary>
    int Opening(int token)
    {
        var sentence = document.Sentences[document.Tokens[token].Sentence];
        for (var i = sentence.First; i < token; i++)
            if (actors.At(i) is { Actors.Count: > 0 } mention && mention.First == sentence.First)
                return i;
        return -1;
    }

    /// <summary>
    /// The speaker of "X's claim", "a statement by X", or of the verb that the noun depends on ("X made the claim").
    /// </summary>
    public int OfNoun(int noun, int depth = 0)
    {
        var tokens = document.Tokens;
        var possessor = tree.Child(noun, Deprel.NmodPoss);
        if (possessor >= 0)
            return IsSpeaker(possessor) ? possessor : -1;
        foreach (var child in tree.Of(noun))
            if (
                child > noun
                && tokens[child].Relation is Deprel.Nmod or Deprel.Obl
                && tree.Phrase(child).HasCase(words.SpeakerPrepositions)
                && IsPersonal(child)
            )
                return child;
        foreach (var child in tree.Of(noun))
            if (
                tokens[child].Relation is Deprel.Acl
                && tokens[child].Xpos == "VBN"
                && tree.Child(child, Deprel.OblAgent) is >= 0 and var agent
            )
                return agent;
        foreach (var child in tree.Of(noun))
            if (
                tokens[child].Relation is Deprel.Compound or Deprel.NmodDesc or Deprel.Amod or Deprel.Nsubj
                && (
                    IsPersonal(child)
                    || child == noun - 1 && tokens[child].Upos == Upos.NOUN && tokens[noun].Relation == Deprel.Root
                )
            )
                return child;
        var head = tokens[noun].Head;
        // "voiced the fear that …"; and "…, but doubts that …", where the noun is a verb in truth.
        if (
            depth < MaxDepth
            && head >= 0
            && tokens[head].Upos == Upos.VERB
            && !tree.Clause(head).IsPassive
            && (
                tokens[noun].Relation == Deprel.Obj && lexicon.Has(CueParts.Uttering, tokens[head].Lemma)
                || tokens[noun].Relation == Deprel.Conj && !tree.Has(noun, Deprel.Det)
            )
        )
            foreach (var subject in subjects.Of(head))
                return IsSpeaker(subject) ? subject : -1;
        return -1;
    }

    /// <summary>The speaker as a source: whose words they are where a paper or a statement speaks.</summary>
    public Attribution Source(int speaker, Quote cue)
    {
        ref var word = ref document.Tokens[speaker];
        if (
            word.Upos == Upos.NOUN
            && lexicon.Has(CueParts.Medium, word.Lemma)
            && actors.At(speaker) is not { Actors: [{ Code: not null }, ..] }
            && OfNoun(speaker) is >= 0 and var author
        )
            speaker = author;
        if (actors.At(speaker) is { Actors.Count: > 0 } mention)
        {
            var full = word.Upos == Upos.PRON ? FullMention(mention) : mention;
            return new Attribution(new Party(Words(full.First, full.End), mention.Actors[0]), cue);
        }
        var (first, end) = Phrase(speaker);
        var name = document.Tokens[speaker].Upos == Upos.PROPN ? document.Words(first, end) : null;
        return new Attribution(new Party(Words(first, end), new Actor(name, null, null)), cue);
    }

    /// <summary>
    /// The nearest mention before a pronoun that says in full whom it means; the pronoun where there is none.
    /// </summary>
    ActorMention FullMention(ActorMention pronoun)
    {
        var full = pronoun;
        foreach (var mention in actors.Mentions)
            if (
                mention.Head < pronoun.Head
                && mention.Actors is [var actor]
                && (actor == pronoun.Actors[0] || actor.Name is not null && actor.Name == pronoun.Actors[0].Name)
                && (
                    mention.Kind is ReferenceKind.Named or ReferenceKind.Country
                    || mention.Kind == ReferenceKind.Generic
                        && full.Kind is not (ReferenceKind.Named or ReferenceKind.Country)
                )
            )
                full = mention;
        return full;
    }

    /// <summary>Whether a token can head a speaker: no "it", "there", "what", no time and no number.</summary>
    public bool IsSpeaker(int token)
    {
        ref var word = ref document.Tokens[token];
        return word.Upos switch
        {
            Upos.PROPN => true,
            Upos.NOUN => !words.MuteNouns.Contains(word.Lemma),
            Upos.PRON => actors.At(token) is not null || words.SpeakingPronouns.Contains(word.Lemma),
            Upos.DET or Upos.NUM or Upos.ADJ => actors.At(token) is not null,
            _ => false,
        };
    }

    /// <summary>Whether the text knows the token as an actor or writes it as a name.</summary>
    public bool IsPersonal(int token) =>
        actors.At(token) is { Actors.Count: > 0 } || document.Tokens[token].Upos == Upos.PROPN;

    public Quote Words(int first, int end) => new(document.Tokens[first].Start, document.Tokens[end - 1].End);

    /// <summary>The noun phrase of a head without clauses and appositions.</summary>
    public (int First, int End) Phrase(int head)
    {
        if (actors.At(head) is { } mention)
            return (mention.First, mention.End);
        var (first, last) = (head, head);
        foreach (var child in tree.Of(head))
            if (
                document.Tokens[child].Relation
                is Deprel.Det
                    or Deprel.Amod
                    or Deprel.Compound
                    or Deprel.Flat
                    or Deprel.NmodPoss
                    or Deprel.Nummod
                    or Deprel.NmodDesc
            )
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
        return (first, last + 1);
    }
}
