using static Casus.Language.Dependents;

namespace Casus.Language;

/// <summary>
/// Mends slips inside a clause that the parse itself shows: a passive without its "be" ("Soldiers <b>fired</b> on the crowd", "Syria <b>handed</b> over three soldiers"),
/// participles taken for adjectives ("is <b>opposed</b> to"), objects behind a particle ("take in <b>refugees</b>"), "due <b>to</b> appear",
/// "a <b>day</b> after they met", "found the <b>minister</b> guilty" and clauses behind "was reported by them that".
/// </summary>
public static class ClauseSlips
{
    /// <summary>Mends the tokens in place.</summary>
    public static void Mend(Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head is not (>= 0 and var head))
                continue;
            switch (tokens[i].Relation)
            {
                case Deprel.NsubjPass when tokens[head].Xpos is "VBD" or "VBN" && i < head && !Has(tokens, head, Deprel.AuxPass):
                    MendPassive(tokens, i, head);
                    break;
                case Deprel.CsubjPass when i > head && Has(tokens, head, Deprel.OblAgent):
                    tokens[i].Relation = Deprel.Ccomp;
                    break;
                case Deprel.AuxPass when tokens[head] is { Upos: Upos.ADJ, Xpos: "JJ" } && tokens[head].Form.EndsWith("ed", StringComparison.Ordinal):
                    Make(tokens, head, "VBN", "Tense=Past|VerbForm=Part|Voice=Pass", Features.Past | Features.Participle | Features.Passive);
                    break;
                case Deprel.Obl when i > head && tokens[i].Upos is Upos.NOUN or Upos.PROPN && Child(tokens, head, Deprel.CompoundPrt) == head + 1 && !Has(tokens, i, Deprel.Case) && !Has(tokens, head, Deprel.Obj):
                    tokens[i].Relation = Deprel.Obj;
                    break;
                case Deprel.Fixed when tokens[i] is { Xpos: "TO" } && head == i - 1 && tokens[head].Form == "due" && i + 1 < tokens.Length && tokens[i + 1].Xpos == "VB":
                    (tokens[i].Head, tokens[i].Relation) = (i + 1, Deprel.Mark);
                    break;
                case Deprel.OblUnmarked when i + 1 < tokens.Length && tokens[i + 1] is { Relation: Deprel.Mark, Form: "after" or "before", Head: >= 0 } && tokens[i + 1].Head is var clause && tokens[clause].Head == head:
                    tokens[i].Head = clause;
                    break;
                case Deprel.Nsubj when tokens[head] is { Relation: Deprel.Xcomp, Upos: Upos.ADJ or Upos.NOUN, Head: >= 0 } && tokens[head].Head is var verb && verb < i && i < head && tokens[verb].Upos == Upos.VERB
                    && !Has(tokens, head, Deprel.Cop) && !Has(tokens, head, Deprel.Mark) && !Has(tokens, verb, Deprel.Obj):
                    (tokens[i].Head, tokens[i].Relation) = (verb, Deprel.Obj);
                    break;
            }
        }
    }

    /// <summary>The verb acts if it is in the past tense or has an object, or if the sentence has no other verb and ends as running text does. "Three killed in a blast." stays what it is.</summary>
    static void MendPassive(Span<Token> tokens, int subject, int verb)
    {
        if (tokens[verb].Xpos == "VBN" && (tokens[verb].Head >= 0 || Has(tokens, verb, Deprel.Aux) || Has(tokens, verb, Deprel.OblAgent)
            || !Has(tokens, verb, Deprel.Obj) && (Has(tokens, subject, Deprel.Nummod) || tokens[Last(tokens, verb)].Form != ".")))
            return;
        tokens[subject].Relation = Deprel.Nsubj;
        Make(tokens, verb, "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin", Features.Indicative | Features.Past | Features.Finite);
    }

    static void Make(Span<Token> tokens, int verb, string xpos, string feats, Features features) =>
        (tokens[verb].Upos, tokens[verb].Xpos, tokens[verb].Feats, tokens[verb].Features) = (Upos.VERB, xpos, feats, features);

    static int Last(Span<Token> tokens, int token)
    {
        while (token + 1 < tokens.Length && tokens[token + 1].Sentence == tokens[token].Sentence)
            token++;
        return token;
    }

    static bool Has(Span<Token> tokens, int head, Deprel relation) => Child(tokens, head, relation) >= 0;
}
