using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Patterns;

public sealed partial class FrameMatcher
{
    /// <summary>
    /// The further words of a verb's predicate: particles, prepositions, nouns and adjectives that depend on it,
    /// directly or through one.
    /// </summary>
    bool FindWords(int verb, Predicate predicate, Match match)
    {
        for (var i = 1; i < predicate.Words.Count; i++)
        {
            // "give in", "take in" are no "give food in Mali".
            if (
                i == 1
                && predicate.Words[1] == "in"
                && predicate.Words[0] is "give" or "cave" or "hand" or "turn" or "take" or "let" or "bring"
                && (verb + 1 >= document.Tokens.Length || !IsWord(verb + 1, "in"))
            )
                return false;
            var found = -1;
            foreach (var child in tree.Of(verb))
            {
                if (IsWord(child, predicate.Words[i]) && !IsOtherClause(child))
                    found = child;
                else
                    foreach (var grandchild in tree.Of(child))
                        if (IsWord(grandchild, predicate.Words[i]) && MayHoldWord(grandchild, verb))
                            found = grandchild;
                if (found >= 0)
                    break;
            }
            if (found < 0)
                return false;
            if (document.Tokens[found].Relation != Deprel.Case)
            {
                match.First = Math.Min(match.First, found);
                match.Last = Math.Max(match.Last, found);
                if (document.Tokens[found].Upos == Upos.NOUN)
                    match.TakenOver.Add(found);
                // "reached a ceasefire deal"
                if (document.Tokens[found].Relation == Deprel.Compound)
                    match.TakenOver.Add(document.Tokens[found].Head);
            }
        }
        return true;
    }

    /// <summary>
    /// "declared that it will not <b>end</b>": a verb with a clause of its own is no word of the predicate.
    /// </summary>
    bool IsOtherClause(int token) =>
        document.Tokens[token].Relation == Deprel.Mark
        || (
            document.Tokens[token].Upos == Upos.VERB
            && document.Tokens[token].Relation is Deprel.Ccomp or Deprel.Conj or Deprel.Parataxis
        );

    /// <summary>
    /// Whether a word two steps below a verb may belong to its predicate: "called <b>on</b> Iran", "gave back the
    /// island", "ended <b>mediation</b> efforts". A preposition in front of the verb does not.
    /// </summary>
    bool MayHoldWord(int token, int verb) =>
        document.Tokens[token].Relation switch
        {
            Deprel.Case => token > verb,
            Deprel.Mark => token > verb && document.Tokens[document.Tokens[token].Head].Xpos == "VBG",
            Deprel.Obj or Deprel.Fixed => true,
            Deprel.Nmod => HasCase(token, "of") || !HasAnyCase(token),
            // "War games ended" is no "ended the war".
            Deprel.Compound => document.Tokens[document.Tokens[token].Head].Relation != Deprel.Nsubj,
            // "left nine people dead": an adjective behind its noun says what became of it.
            Deprel.Amod when token > document.Tokens[token].Head => true,
            // "found the minister guilty"
            Deprel.Acl => document.Tokens[token].Upos == Upos.ADJ
                && document.Tokens[document.Tokens[token].Head].Relation == Deprel.Obj,
            _ => document.Tokens[token].Lemma
                is "not"
                    or "free"
                    or "back"
                    or "over"
                    or "up"
                    or "out"
                    or "off"
                    or "down"
                    or "away",
        };

    bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Lemma == preposition)
                return true;
        return false;
    }

    bool HasAnyCase(int noun) => tree.Has(noun, Deprel.Case);

    bool IsWord(int token, string word) =>
        document.Tokens[token].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a noun's predicate side by side around its head.</summary>
    bool FindPhrase(int head, Predicate predicate, Match match) => FindPhrase(head, predicate.Words, match);

    bool FindPhrase(int head, IReadOnlyList<string> words, Match? match)
    {
        for (var offset = 0; offset < words.Count; offset++)
        {
            var first = head - offset;
            if (first < 0 || first + words.Count > document.Tokens.Length)
                continue;
            var same = true;
            for (var i = 0; i < words.Count && same; i++)
                same = IsWord(first + i, words[i]);
            if (!same)
                continue;
            if (match is not null)
            {
                match.First = first;
                match.Last = first + words.Count - 1;
                for (var i = first; i <= match.Last; i++)
                    if (i != head)
                        match.TakenOver.Add(i);
            }
            return true;
        }
        return false;
    }
}
