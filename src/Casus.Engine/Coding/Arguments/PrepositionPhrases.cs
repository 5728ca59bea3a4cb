using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>Finds the slots of what prepositions bring, wherever the parser hung it.</summary>
sealed class PrepositionPhrases(SyntaxTree tree)
{
    // How far behind the first of a list the others may stand, and how deep a phrase inside a noun's phrase.
    const int Reach = 25,
        MaxDepth = 3;

    readonly ArgumentWords words = tree.Document.Lists.For<ArgumentWords>();

    /// <summary>Adds the phrase of a preposition, once for each of its prepositions ("out of").</summary>
    /// <param name="into">Takes the phrase.</param>
    /// <param name="phrase">The head of the phrase.</param>
    /// <param name="passive">Whether it stands in a passive clause, in which "by" brings who acts.</param>
    public void Add(FillerList into, int phrase, bool passive)
    {
        foreach (var word in tree.Of(phrase))
        {
            if (!IsPreposition(word, phrase))
                continue;
            var preposition = Preposition(word);
            into.Add(SlotOf(preposition, word, phrase, passive), phrase);
            if (preposition == "between" && !tree.Has(phrase, Deprel.Conj))
                AddPartners(phrase, into);
        }
        if (tree[phrase].Upos == Upos.PROPN)
            AddBehindName(into, phrase);
    }

    /// <summary>
    /// Adds phrases that the parser hung on a noun's phrase instead of the noun: "the offer of food <b>to Yemen</b>".
    /// Only prepositions that are not filled yet.
    /// </summary>
    public void AddNested(FillerList into, int noun) => AddNested(into, noun, into.Count, depth: 0);

    /// <summary>The word that matters in a complex preposition: "with" in "together with", "along with".</summary>
    public string Preposition(int word)
    {
        var first = tree[word].Form.ToLowerInvariant();
        foreach (var child in tree.Of(word))
            if (
                tree[child].Relation == Deprel.Fixed
                && words.EndsOfPrepositions.Contains(tree[child].Lemma)
                && !words.WholePrepositions.Contains(first)
            )
                return tree[child].Lemma;
        return first is "toward" ? "towards"
            : first is "alongside" ? "with"
            : first;
    }

    bool IsPreposition(int word, int phrase) =>
        tree[word].Relation == Deprel.Case
        || (tree[word].Relation == Deprel.Mark && tree[phrase].Upos is Upos.NOUN or Upos.PROPN);

    Slot SlotOf(string preposition, int word, int phrase, bool passive) =>
        passive && preposition == "by" && tree[phrase].Upos != Upos.NUM ? Slot.Subject
        : IsBound(preposition, word) || IsAmount(preposition, word, phrase) ? Slot.Object
        : Slot.With(preposition);

    /// <summary>"killed <b>at least ten</b>": a number follows, and the phrase is no place.</summary>
    bool IsBound(string preposition, int word) =>
        preposition == "at" && word + 1 < tree.Document.Tokens.Length && tree[word + 1].Form is "least" or "most";

    /// <summary>"lent <b>up to $40 million</b>": no receiver, but how much.</summary>
    bool IsAmount(string preposition, int word, int phrase) =>
        preposition == "to" && word > 0 && tree[word - 1].Form is "up" && tree[phrase].Upos is Upos.SYM or Upos.NUM;

    /// <summary>
    /// "sent soldiers to Liberia <b>on a peacekeeping mission</b>": a name has no purpose and no office; what the
    /// parser hung on it is the verb's.
    /// </summary>
    void AddBehindName(FillerList into, int name)
    {
        foreach (var child in tree.Of(name))
            if (tree[child] is { Relation: Deprel.Nmod, Upos: Upos.NOUN } && child > name)
                foreach (var word in tree.Of(child))
                    if (tree[word].Relation == Deprel.Case && words.PrepositionsOfPurpose.Contains(tree[word].Lemma))
                        into.Add(Slot.With(tree[word].Lemma), child);
    }

    /// <summary>
    /// The others of a list after "between" that the parser did not join: "talks between Kenya and <b>France</b>
    /// ended", "between Kenya, the <b>Republic</b> of Congo and <b>Chad</b>".
    /// </summary>
    void AddPartners(int first, FillerList into)
    {
        var (start, listed, headed) = (into.Count, false, false);
        for (var i = first + 1; MayHoldPartner(i, first); i++)
            if (tree[i].Form is "," or "and")
            {
                if (listed && tree[i].Form == ",")
                    break;
                headed = false;
                listed |= tree[i].Form == "and";
            }
            else if (!headed && HeadsPartner(i) && (listed || FollowsComma(i, first)))
            {
                headed = true;
                into.Add(Slot.With("between"), i);
                if (listed)
                    return;
            }
        // No "and" came: the comma opened something else.
        if (!listed)
            into.CutTo(start);
    }

    bool MayHoldPartner(int token, int first) =>
        token < tree.Document.Tokens.Length
        && token <= first + Reach
        && tree[token].Sentence == tree[first].Sentence
        && (tree[token].Upos is not (Upos.VERB or Upos.AUX) || tree[token].Xpos == "NNP");

    bool HeadsPartner(int token) =>
        tree[token].Upos is Upos.PROPN or Upos.NOUN
        && !(
            tree[token].Head > token
            && tree[token].Relation is Deprel.Compound or Deprel.NmodPoss or Deprel.Amod or Deprel.NmodDesc
        );

    /// <summary>Whether only articles and modifiers stand between a comma and a noun.</summary>
    bool FollowsComma(int noun, int first)
    {
        for (var i = noun - 1; i > first; i--)
            if (tree[i].Form == ",")
                return true;
            else if (tree[i].Upos == Upos.ADP)
                return false;
        return false;
    }

    void AddNested(FillerList into, int noun, int filled, int depth)
    {
        foreach (var child in tree.Of(noun))
        {
            if (tree[child].Relation is not (Deprel.Nmod or Deprel.Obl or Deprel.Flat or Deprel.Appos))
                continue;
            if (depth > 0 || tree[child].Relation is Deprel.Flat or Deprel.Appos)
                AddUnfilled(into, child, filled);
            if (depth < MaxDepth)
                AddNested(into, child, filled, depth + 1);
        }
    }

    void AddUnfilled(FillerList into, int phrase, int filled)
    {
        foreach (var word in tree.Of(phrase))
            if (
                tree[word].Relation == Deprel.Case
                && Preposition(word) is not "of" and var preposition
                && !HasSlot(into, filled, Slot.With(preposition))
            )
                into.Add(Slot.With(preposition), phrase);
    }

    static bool HasSlot(FillerList fillers, int count, Slot slot)
    {
        for (var i = 0; i < count; i++)
            if (fillers[i].Slot == slot)
                return true;
        return false;
    }
}
