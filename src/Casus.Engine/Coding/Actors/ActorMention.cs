using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>How a text refers to an actor.</summary>
public enum ReferenceKind : byte
{
    /// <summary>A name: "Putin", "NATO", "Hamas".</summary>
    Named,

    /// <summary>A country or place by name: "North Korea", "Pyongyang", "the Kremlin".</summary>
    Country,

    /// <summary>An adjective of nationality that belongs to another noun: "Russian" in "Russian troops".</summary>
    Nationality,

    /// <summary>A description: "police", "the Russian head of state", "nine journalists".</summary>
    Generic,

    /// <summary>A pronoun or stand-in: "he", "both", "the two countries".</summary>
    Pronoun,
}

/// <summary>
/// A noun phrase (or an adjective of nationality) that stands for one or more actors.
/// Tokens from <see cref="First"/> to the one before <see cref="End"/>: the full noun phrase without a trailing
/// relative clause.
/// </summary>
sealed record ActorMention(int First, int End, int Head, ReferenceKind Kind, IReadOnlyList<Actor> Actors)
{
    /// <summary>
    /// Whether it names a town or region, which before an act is its scene: "the <b>Kabul</b> bombing".
    /// </summary>
    public bool IsScene { get; init; }

    /// <summary>
    /// Where each of several actors stands, in their order ("<b>British</b> and <b>EU negotiators</b>"), or null where
    /// all share the whole phrase.
    /// </summary>
    public IReadOnlyList<(int First, int End)>? Parts { get; init; }

    /// <summary>
    /// Of what points back ("he", "both"): the words that told each of its actors, in their order, null where the text
    /// has none. Null for what stands for itself.
    /// </summary>
    public IReadOnlyList<Quote?>? Told { get; init; }

    /// <summary>One of its actors as a party.</summary>
    public Party Party(int actor, Document document)
    {
        var (first, end) = Of(actor);
        return new(document.Quoted(first, end), Actors[actor]) { Mention = Told?[actor] };
    }

    /// <summary>The words by which each of its actors is told, in their order: those it points back to, or its own.</summary>
    public IEnumerable<Quote?> Telling(Document document) =>
        Told ?? Enumerable.Range(0, Actors.Count).Select(i => (Quote?)Party(i, document).Words);

    /// <summary>The tokens of one of its actors.</summary>
    public (int First, int End) Of(int actor) => Parts?[actor] ?? (First, End);
}
