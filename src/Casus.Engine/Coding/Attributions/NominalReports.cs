using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds reports whose content is no clause: "accused them of attacking", "blames the blast on", "confirmed the loss of
/// the town", "X's allegations of torture".
/// </summary>
sealed class NominalReports(
    Document document,
    SyntaxTree tree,
    ActorMap actors,
    SpeakerFinder speakers,
    Clauses clauses,
    AttributionLexicon lexicon
)
{
    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    public void Find(List<SpeechReport> into)
    {
        var tokens = document.Tokens;
        for (var cue = 0; cue < tokens.Length; cue++)
            if (
                tokens[cue].Upos == Upos.VERB
                && lexicon.Of(tokens[cue].Lemma) is var parts
                && (parts & (CueParts.Accusing | CueParts.Object)) != 0
            )
            {
                var content = (parts & CueParts.Accusing) != 0 ? Accusation(cue) : -1;
                if (content < 0 && (parts & CueParts.Object) != 0)
                    content = Thing(cue);
                if (content >= 0)
                    foreach (var speaker in speakers.OfVerb(cue))
                        Add(into, speaker, cue, content, parts);
            }
            else if (
                tokens[cue].Upos == Upos.NOUN
                && lexicon.Has(CueParts.Noun, tokens[cue].Lemma)
                && Of(cue) is >= 0 and var what
                && speakers.OfNoun(cue) is >= 0 and var owner
                && owner != what
            )
                Add(into, owner, cue, what, lexicon.Of(tokens[cue].Lemma));
    }

    void Add(List<SpeechReport> into, int speaker, int cue, int head, CueParts parts)
    {
        var content = clauses.Trim(clauses.Subtree(head));
        if (content.Length > 0 && !content.Holds(cue) && !content.Holds(speaker))
            into.Add(
                new SpeechReport(speakers.Source(speaker, document.Quoted(cue)), ReportForm.Nominal, cue, head, content)
                {
                    Parts = parts,
                }
            );
    }

    /// <summary>What somebody is accused of, blamed for, charged with.</summary>
    int Accusation(int cue)
    {
        foreach (var child in tree.Of(cue))
            if (
                tree[child].Relation is Deprel.Obl or Deprel.Advcl or Deprel.Xcomp or Deprel.Nmod
                && IsBroughtBy(child, words.ChargePrepositions)
            )
                return child;
        var accused = tree.Child(cue, Deprel.Obj);
        if (accused >= 0)
            foreach (var child in tree.Of(accused))
                if (
                    tree[child].Relation is Deprel.Nmod or Deprel.Acl
                    && IsBroughtBy(child, words.AccusedPrepositions)
                    && actors.At(accused) is not null
                )
                    return child;
        return -1;
    }

    int Thing(int cue)
    {
        var thing = tree.Child(cue, Deprel.Obj);
        return thing >= 0 && tree[thing].Upos == Upos.NOUN && actors.At(thing) is null ? thing : -1;
    }

    int Of(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                tree[child].Relation is Deprel.Nmod or Deprel.Acl
                && tree.ChildWithLemma(child, Relations.Markers, "of") >= 0
                && !speakers.IsPersonal(child)
            )
                return child;
        return -1;
    }

    bool IsBroughtBy(int phrase, WordList prepositions) =>
        tree.ChildWithForm(phrase, Relations.Markers, prepositions) >= 0;
}
