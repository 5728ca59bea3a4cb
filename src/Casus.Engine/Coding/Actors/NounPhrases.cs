using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>Dependents of every token, and which tokens belong to a noun phrase.</summary>
sealed class NounPhrases
{
    readonly Document document;
    readonly int[] firstChild,
        nextSibling;

    public NounPhrases(Document document)
    {
        this.document = document;
        var tokens = document.Tokens;
        firstChild = new int[tokens.Length];
        nextSibling = new int[tokens.Length];
        Array.Fill(firstChild, -1);
        for (var token = tokens.Length - 1; token >= 0; token--)
        {
            nextSibling[token] = -1;
            if ((uint)tokens[token].Head >= (uint)tokens.Length || tokens[token].Head == token)
                continue;
            nextSibling[token] = firstChild[tokens[token].Head];
            firstChild[tokens[token].Head] = token;
        }
    }

    /// <summary>First dependent of a token in order of the text, or -1.</summary>
    public int FirstChild(int token) => firstChild[token];

    public int NextSibling(int token) => nextSibling[token];

    /// <summary>Whether a token can head a noun phrase of its own, rather than be a word inside a larger one.</summary>
    public bool IsHead(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        return word.Upos switch
        {
            Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.SYM or Upos.X => !IsInside(word.Relation),
            Upos.ADJ or Upos.DET or Upos.NUM => word.Relation
                is Deprel.Nsubj
                    or Deprel.NsubjPass
                    or Deprel.Obj
                    or Deprel.Obl
                    or Deprel.OblAgent
                    or Deprel.Iobj
                    or Deprel.Nmod
                    or Deprel.Conj
                    or Deprel.NmodPoss,
            _ => false,
        };
    }

    public static bool IsInside(Deprel relation) =>
        relation
            is Deprel.Compound
                or Deprel.Flat
                or Deprel.Fixed
                or Deprel.Goeswith
                or Deprel.NmodDesc
                or Deprel.Amod
                or Deprel.Det
                or Deprel.Nummod
                or Deprel.Case
                or Deprel.Punct;

    /// <summary>The noun phrase of a head without relative clauses, appositions and coordinated phrases.</summary>
    public (int First, int End) Extent(int head)
    {
        var (first, end) = (head, head + 1);
        Widen(head, head, ref first, ref end);
        return (first, end);
    }

    void Widen(int token, int head, ref int first, ref int end)
    {
        for (var child = firstChild[token]; child >= 0; child = nextSibling[child])
        {
            var belongs = document.Tokens[child].Relation switch
            {
                Deprel.Det
                or Deprel.DetPredet
                or Deprel.Amod
                or Deprel.Compound
                or Deprel.Nummod
                or Deprel.NmodPoss
                or Deprel.NmodDesc
                or Deprel.Flat
                or Deprel.Fixed
                or Deprel.Goeswith => true,
                Deprel.Nmod or Deprel.NmodUnmarked => true,
                Deprel.Advmod => child < head,
                Deprel.Case => token != head,
                Deprel.Conj or Deprel.Cc => token != head,
                _ => false,
            };
            if (!belongs)
                continue;
            first = Math.Min(first, child);
            end = Math.Max(end, child + 1);
            Widen(child, head, ref first, ref end);
        }
    }

    /// <summary>The preposition that marks a phrase, in lower case, or null.</summary>
    public string? CaseOf(int token)
    {
        for (var child = firstChild[token]; child >= 0; child = nextSibling[child])
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Upos == Upos.ADP)
                return document.Tokens[child].Lemma ?? document.Tokens[child].Form;
        return null;
    }
}
