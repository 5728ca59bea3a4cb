using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>
/// What the text says of an act in an adverbial clause: by what opens the clause, and by the clause above. The rules
/// are tried in the order of one list.
/// </summary>
sealed class AdverbialClauses
{
    /// <summary>A clause, the word it hangs on, and what opens it.</summary>
    readonly record struct Adverbial(int Clause, int Head, string? Link)
    {
        public bool IsInfinitive => Link == "to";
    }

    readonly FactualityReader reader;
    readonly SyntaxTree tree;
    readonly ModalityLexicon lexicon;
    readonly ClauseCues cues;
    readonly FactualityWords words;
    readonly Func<Adverbial, FactValue?>[] rules;

    public AdverbialClauses(
        FactualityReader reader,
        SyntaxTree tree,
        ModalityLexicon lexicon,
        ClauseCues cues,
        FactualityWords words
    )
    {
        (this.reader, this.tree, this.lexicon, this.cues, this.words) = (reader, tree, lexicon, cues, words);
        rules = [Governed, OfFirst, OnlyTo, Purpose, Means, UpToPast, Linked, Coming];
    }

    public FactValue Value(int clause, int head)
    {
        var adverbial = new Adverbial(clause, head, tree.LinkOf(clause, words));
        foreach (var rule in rules)
            if (rule(adverbial) is { } value)
                return value;
        return FactValue.Certain;
    }

    /// <summary>"prepared <b>to leave</b>": a cue, whatever the parser hung on it.</summary>
    FactValue? Governed(Adverbial told) =>
        told.Link is not null && cues.Of(told.Head, told.Link) is { } signature
            ? cues.Apply(told.Head, signature, reader.Inside(told.Head))
            : null;

    /// <summary>"became the first country <b>to sign</b>"</summary>
    FactValue? OfFirst(Adverbial told) =>
        told.IsInfinitive
        && tree[told.Head].Lemma == "become"
        && tree.Child(told.Head, Deprel.Obj, Deprel.Xcomp) is >= 0 and var ranked
        && reader.IsRanked(ranked)
            ? reader.Inside(told.Head)
            : null;

    /// <summary>"returned home only <b>to flee</b> again"</summary>
    FactValue? OnlyTo(Adverbial told) =>
        told.IsInfinitive && tree.Clause(told.Clause).HasMark("only") ? FactValue.Certain : null;

    /// <summary>"sent troops <b>to fight</b>"</summary>
    FactValue? Purpose(Adverbial told) => told.IsInfinitive ? reader.Purpose(told.Head) : null;

    /// <summary>"will protest <b>blocking</b> roads", "will answer by <b>closing</b> the border"</summary>
    FactValue? Means(Adverbial told) => told.Link is null or "by" ? reader.Told(told.Head) : null;

    /// <summary>"left before the army <b>came</b>"</summary>
    FactValue? UpToPast(Adverbial told) =>
        words.UpToDate.Contains(told.Link!) && (tree.Clause(told.Head).IsPast || tree.Clause(told.Clause).IsPast)
            ? FactValue.Certain
            : null;

    /// <summary>"if the army <b>attacks</b>", "without <b>attacking</b>"</summary>
    FactValue? Linked(Adverbial told) =>
        lexicon.Find("link", "", told.Link!, out var signature) && signature.Affirmed != FactValue.Certain.Degree
            ? cues.Apply(cues.Marker(told.Clause, told.Link!), signature, reader.Told(told.Head))
            : null;

    /// <summary>"will resign when the war <b>ends</b>"</summary>
    FactValue? Coming(Adverbial told) =>
        !words.Reasons.Contains(told.Link!)
        && tree[told.Clause].Is(Features.Finite)
        && !tree.Clause(told.Clause).IsPast
        && reader.Told(told.Head) is { Ahead: true } coming
            ? coming
            : null;
}
