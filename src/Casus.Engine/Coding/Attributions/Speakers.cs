using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>Tells who of a document can speak, and where the phrases of speakers end.</summary>
sealed class Speakers(Document document, SyntaxTree tree, ActorMap actors)
{
    static readonly RelationSet phraseParts = new(
        Deprel.Det,
        Deprel.Amod,
        Deprel.Compound,
        Deprel.Flat,
        Deprel.NmodPoss,
        Deprel.Nummod,
        Deprel.NmodDesc
    );

    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    /// <summary>Whether a token can head a speaker: no "it", "there", "what", no time and no number.</summary>
    public bool CanSpeak(int token)
    {
        ref readonly var word = ref tree[token];
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
    public bool IsPersonal(int token) => actors.At(token) is { Actors.Count: > 0 } || tree[token].Upos == Upos.PROPN;

    /// <summary>The noun phrase of a speaker, without what follows its head: clauses, appositions, "of …".</summary>
    public Stretch Phrase(int head)
    {
        if (actors.At(head) is { } mention)
            return new Stretch(mention.First, mention.End);
        var (first, last) = (head, head);
        foreach (var child in tree.Of(head))
            if (phraseParts.Contains(tree[child].Relation))
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
        return new Stretch(first, last + 1);
    }

    /// <summary>The speakers of a phrase: "France and Kenya", but not "Carson, president and CEO".</summary>
    public List<int> Joined(int head)
    {
        var first = tree.Phrase(head).Antecedent;
        var joined = new List<int> { first };
        foreach (var other in tree.Phrase(first).Conjuncts())
            if (other > first && IsPersonal(other) && !document.Words(first, other).Contains(','))
                joined.Add(other);
        return joined;
    }

    /// <summary>The speakers of a phrase; none where it cannot speak.</summary>
    public List<int> JoinedIfSpeaking(int head) => CanSpeak(tree.Phrase(head).Antecedent) ? Joined(head) : [];
}
