using Casus.Language;

namespace Casus.Coding.Patterns;

// What prepositions bring, wherever the parser hung it.
public sealed partial class ArgumentFinder
{
    /// <summary>Adds the phrase of a preposition, once for each of its prepositions ("out of").</summary>
    public void AddOblique(List<Filler> into, int token, bool passive)
    {
        var tokens = document.Tokens;
        foreach (var child in tree.Of(token))
            if (
                tokens[child].Relation == Deprel.Case
                || (tokens[child].Relation == Deprel.Mark && tokens[token].Upos is Upos.NOUN or Upos.PROPN)
            )
            {
                var preposition = Preposition(child);
                if (passive && preposition == "by" && tokens[token].Upos is not Upos.NUM)
                    Add(into, Slot.Subject, token);
                else if (preposition == "at" && IsBound(child + 1) || preposition == "to" && IsAmount(child, token))
                    Add(into, Slot.Object, token);
                else
                    Add(into, Slot.With(preposition), token);
                if (preposition == "between" && !tree.Has(token, Deprel.Conj))
                    AddPartners(token, into);
            }
        if (tokens[token].Upos == Upos.PROPN)
            AddBehindName(into, token);
    }

    /// <summary>
    /// "sent soldiers to Liberia <b>on a peacekeeping mission</b>": a name has no purpose and no office; what the
    /// parser hung on it is the verb's.
    /// </summary>
    void AddBehindName(List<Filler> into, int name)
    {
        foreach (var child in tree.Of(name))
            if (
                document.Tokens[child].Relation == Deprel.Nmod
                && child > name
                && document.Tokens[child].Upos == Upos.NOUN
            )
                foreach (var word in tree.Of(child))
                    if (
                        document.Tokens[word].Relation == Deprel.Case
                        && document.Tokens[word].Lemma is "on" or "as" or "for" or "over"
                    )
                        Add(into, Slot.With(document.Tokens[word].Lemma), child);
    }

    /// <summary>
    /// The others of a list after "between" that the parser did not join: "talks between Kenya and <b>France</b>
    /// ended", "between Kenya, the <b>Republic</b> of Congo and <b>Chad</b>".
    /// </summary>
    void AddPartners(int first, List<Filler> into)
    {
        var tokens = document.Tokens;
        var (start, listed) = (into.Count, false);
        var head = -1;
        for (
            var i = first + 1;
            i < tokens.Length
                && i <= first + 25
                && tokens[i].Sentence == tokens[first].Sentence
                && (tokens[i].Upos is not (Upos.VERB or Upos.AUX) || tokens[i].Xpos == "NNP");
            i++
        )
            if (tokens[i].Form is "," or "and")
            {
                head = -1;
                if (tokens[i].Form == "and")
                    (listed, start) = (true, listed ? start : into.Count);
                else if (listed)
                    break;
            }
            else if (
                head < 0
                && tokens[i].Upos is Upos.PROPN or Upos.NOUN
                && !(
                    tokens[i].Head > i
                    && tokens[i].Relation is Deprel.Compound or Deprel.NmodPoss or Deprel.Amod or Deprel.NmodDesc
                )
            )
            {
                if (!listed && !FollowsComma(i, first))
                    continue;
                head = i;
                Add(into, Slot.With("between"), i);
                if (listed)
                    return;
            }
        // No "and" came: the comma opened something else.
        if (!listed)
            into.RemoveRange(start, into.Count - start);
    }

    /// <summary>Whether only articles and modifiers stand between a comma and a noun.</summary>
    bool FollowsComma(int noun, int first)
    {
        for (var i = noun - 1; i > first; i--)
            if (document.Tokens[i].Form == ",")
                return true;
            else if (document.Tokens[i].Upos == Upos.ADP)
                return false;
        return false;
    }

    /// <summary>"lent <b>up to $40 million</b>": no receiver, but how much.</summary>
    bool IsAmount(int to, int token) =>
        to > 0 && document.Tokens[to - 1].Form is "up" && document.Tokens[token].Upos is Upos.SYM or Upos.NUM;

    /// <summary>"at least", "at most": a number follows, and the phrase is no place.</summary>
    bool IsBound(int token) => token < document.Tokens.Length && document.Tokens[token].Form is "least" or "most";

    /// <summary>
    /// Adds phrases that the parser hung on a noun's phrase instead of the noun: "the offer of food <b>to Yemen</b>".
    /// Only prepositions that are not filled yet.
    /// </summary>
    public void AddNested(List<Filler> into, int noun) => AddNested(into, noun, into.Count, depth: 0);

    void AddNested(List<Filler> into, int noun, int filled, int depth)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation is Deprel.Nmod or Deprel.Obl or Deprel.Flat or Deprel.Appos)
            {
                if (depth > 0 || document.Tokens[child].Relation is Deprel.Flat or Deprel.Appos)
                    foreach (var word in tree.Of(child))
                        if (
                            document.Tokens[word].Relation == Deprel.Case
                            && Preposition(word) is not "of" and var preposition
                            && !HasSlot(into, filled, Slot.With(preposition))
                        )
                            Add(into, Slot.With(preposition), child);
                if (depth < 3)
                    AddNested(into, child, filled, depth + 1);
            }
    }

    static bool HasSlot(List<Filler> fillers, int count, Slot slot)
    {
        for (var i = 0; i < count; i++)
            if (fillers[i].Slot == slot)
                return true;
        return false;
    }

    /// <summary>The word that matters in a complex preposition: "with" in "together with", "along with".</summary>
    public string Preposition(int caseToken)
    {
        var tokens = document.Tokens;
        var first = tokens[caseToken].Form.ToLowerInvariant();
        foreach (var child in tree.Of(caseToken))
            if (
                tokens[child].Relation == Deprel.Fixed
                && tokens[child].Lemma is "with" or "against" or "of" or "to"
                && first is not "because" and not "according" and not "due"
            )
                return tokens[child].Lemma;
        return first is "toward" ? "towards"
            : first is "alongside" ? "with"
            : first;
    }
}
