using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>Finds who says what a cue reports, and whom those words mean.</summary>
sealed class SpeakerFinder
{
    readonly Document document;
    readonly SyntaxTree tree;
    readonly ActorMap actors;
    readonly AttributionLexicon lexicon;
    readonly Speakers speakers;
    readonly VerbSpeakers verbs;
    readonly NounSpeakers nouns;

    public SpeakerFinder(
        Document document,
        SyntaxTree tree,
        ActorMap actors,
        SubjectFinder subjects,
        AttributionLexicon lexicon
    )
    {
        (this.document, this.tree, this.actors, this.lexicon) = (document, tree, actors, lexicon);
        speakers = new Speakers(document, tree, actors);
        verbs = new VerbSpeakers(document, tree, actors, subjects, speakers, lexicon);
        nouns = new NounSpeakers(document, tree, subjects, speakers, lexicon);
    }

    /// <summary>
    /// The tokens that head the speakers of a verb or predicative adjective; empty where nobody is named.
    /// </summary>
    public IReadOnlyList<int> OfVerb(int cue) => verbs.Of(cue);

    /// <summary>
    /// The speaker of "X's claim", "a statement by X", or of the verb that the noun depends on ("X made the claim"); or
    /// -1.
    /// </summary>
    public int OfNoun(int noun) => nouns.Of(noun);

    /// <summary>Whether a token can head a speaker: no "it", "there", "what", no time and no number.</summary>
    public bool CanSpeak(int token) => speakers.CanSpeak(token);

    /// <summary>Whether the text knows the token as an actor or writes it as a name.</summary>
    public bool IsPersonal(int token) => speakers.IsPersonal(token);

    /// <summary>The noun phrase of a speaker, without what follows its head: clauses, appositions, "of …".</summary>
    public Stretch Phrase(int head) => speakers.Phrase(head);

    /// <summary>The speaker as a source: whose words they are where a paper or a statement speaks.</summary>
    /// <param name="speaker">The token that heads the speaker.</param>
    /// <param name="cue">The words of saying.</param>
    public Attribution Source(int speaker, Quote cue)
    {
        var isPronoun = tree[speaker].Upos == Upos.PRON;
        speaker = AuthorOf(speaker);
        if (actors.At(speaker) is { Actors.Count: > 0 } mention)
        {
            var full = isPronoun ? FullMention(mention) : mention;
            var party = new Party(document.Quoted(full.First, full.End), mention.Actors[0]) { Mention = full.Told?[0] };
            return new Attribution(party, cue);
        }
        var phrase = Phrase(speaker);
        var name = tree[speaker].Upos == Upos.PROPN ? document.Words(phrase.First, phrase.End) : null;
        return new Attribution(new Party(document.Quoted(phrase.First, phrase.End), new Actor(name, null, null)), cue);
    }

    /// <summary>"a statement by <b>the ministry</b> said": a medium speaks for who made it.</summary>
    int AuthorOf(int speaker) =>
        tree[speaker].Upos == Upos.NOUN
        && lexicon.Has(CueParts.Medium, tree[speaker].Lemma)
        && actors.At(speaker) is not { Actors: [{ Code: not null }, ..] }
        && OfNoun(speaker) is >= 0 and var author
            ? author
            : speaker;

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
}
