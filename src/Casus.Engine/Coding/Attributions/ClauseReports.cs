using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds reports whose content follows the cue as a clause: "X says that …", "is convinced that …", "X's claim that …",
/// "expects Y to …".
/// </summary>
sealed class ClauseReports(
    Document document,
    SyntaxTree tree,
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
        {
            var parts = CueOf(cue);
            if (parts == CueParts.None || !IsAsserted(cue, parts))
                continue;
            var head = Content(cue, parts);
            if (head < 0)
                continue;
            var whole = clauses.Subtree(head);
            var first = Math.Max(whole.First, cue + 1);
            if (tokens[cue].Relation == Deprel.NsubjOuter)
                first = tree.Child(head, Deprel.Mark);
            if (
                tokens[head].Relation == Deprel.Xcomp
                && tree.Child(cue, Deprel.Obj) is >= 0 and var raised
                && raised > cue
                && raised < head
            )
                first = Math.Min(first, clauses.Subtree(raised).First);
            var content = clauses.Trim(new Stretch(first, WithoutAftermath(first, whole.End)));
            if (content.Length < 2)
                continue;
            var cueWords = document.Quoted(cue);
            if (tokens[cue].Upos == Upos.NOUN)
            {
                if (speakers.OfNoun(cue) is >= 0 and var owner)
                    into.Add(
                        new SpeechReport(speakers.Source(owner, cueWords), ReportForm.Clause, cue, head, content)
                        {
                            Parts = parts,
                        }
                    );
            }
            else
                foreach (var speaker in speakers.OfVerb(cue))
                    into.Add(
                        new SpeechReport(speakers.Source(speaker, cueWords), ReportForm.Clause, cue, head, content)
                        {
                            Parts = parts,
                        }
                    );
        }
    }

    /// <summary>
    /// "said that …, following reports of …", "…, raising fears that …": what the author adds behind a comma.
    /// </summary>
    int WithoutAftermath(int first, int end)
    {
        var tokens = document.Tokens;
        for (var i = first + 3; i + 2 < end; i++)
            if (
                tokens[i].Form == ","
                && (
                    words.AftermathOpeners.Contains(tokens[i + 1].Form)
                    || tokens[i + 1].Form is "after" or "as" && tokens[i + 1].Relation == Deprel.Mark
                )
            )
                return i;
        return end;
    }

    /// <summary>What a token says as a cue, or None.</summary>
    CueParts CueOf(int token)
    {
        ref readonly var word = ref tree[token];
        var parts = word.Upos switch
        {
            Upos.VERB or Upos.ADJ when lexicon.Of(word.Form) is var asForm && (asForm & CueParts.Adjective) != 0 =>
                asForm,
            Upos.VERB or Upos.ADJ or Upos.NOUN => lexicon.Of(word.Lemma),
            _ => CueParts.None,
        };
        // "make sure that"
        if (word.Upos == Upos.ADJ && word.Relation == Deprel.Xcomp)
            return CueParts.None;
        var fits = word.Upos == Upos.NOUN ? CueParts.Noun : CueParts.Verb | CueParts.Adjective;
        return (parts & fits) != 0 ? parts : CueParts.None;
    }

    /// <summary>
    /// What nobody says ("did not say that", "may say that") is no report; "does not believe that" is one.
    /// </summary>
    bool IsAsserted(int cue, CueParts parts)
    {
        // "Asked whether …, X said": the participle has no speaker.
        if (tree[cue].Relation == Deprel.Advcl && tree[cue].Xpos == "VBD" && !tree.Has(cue, Deprel.Nsubj))
            return false;
        if (
            tree[cue].Xpos == "VBN"
            && (parts & CueParts.Adjective) == 0
            && !tree.Has(cue, Deprel.Aux)
            && !tree.Has(cue, Deprel.OblAgent)
        )
            return false;
        return tree.ChildWithLemma(cue, Deprel.Aux, words.OpenAuxiliaries) < 0
            && (
                (parts & (CueParts.Supposing | CueParts.Judging | CueParts.Adjective)) != 0
                || !tree.Clause(cue).IsNegated
            );
    }

    int Content(int cue, CueParts parts)
    {
        var tokens = document.Tokens;
        foreach (var child in tree.Of(cue))
        {
            if (child < cue)
                continue;
            switch (tokens[child].Relation)
            {
                case Deprel.Ccomp when !IsSetOff(cue, child):
                    return child;
                case Deprel.Acl
                or Deprel.AclRelcl when tokens[cue].Upos == Upos.NOUN && tree.Clause(child).HasMark("that"):
                    return child;
                case Deprel.Advcl when tokens[cue].Upos is Upos.ADJ && tree.Clause(child).HasMark("that"):
                    return child;
                case Deprel.Parataxis
                    when tokens[child - 1].Form is ":" or "“" or "\"" && tokens[cue].Upos == Upos.VERB:
                    return child;
                case Deprel.Xcomp
                    when (
                        (parts & (CueParts.Demanding | CueParts.Foreseeing | CueParts.Supposing)) != 0
                        || tree.Clause(child).IsPerfect
                    ) && tree.Clause(child).HasMark("to"):
                    return child;
            }
        }
        if (tokens[cue].Upos == Upos.NOUN)
            return PredicateOf(cue);
        // "It was reported by local media that …": parsers hang the clause on the agent.
        if (
            tree.Child(cue, Deprel.OblAgent) is >= 0 and var agent
            && tree.Child(agent, Deprel.AclRelcl, Deprel.Acl) is >= 0 and var clause
            && tree.Clause(clause).HasMark("that")
        )
            return clause;
        return -1;
    }

    /// <summary>"X's view is that …": the clause that the noun is said to be.</summary>
    int PredicateOf(int noun)
    {
        ref readonly var word = ref tree[noun];
        if (word.Relation == Deprel.NsubjOuter && tree.Clause(word.Head).HasMark("that"))
            return word.Head;
        return
            word.Relation == Deprel.Nsubj
            && tree[word.Head].Lemma == "be"
            && tree.Child(word.Head, Deprel.Ccomp) is >= 0 and var clause
            && tree.Clause(clause).HasMark("that")
            ? clause
            : -1;
    }

    /// <summary>"…, says X, even though …": the clause is no content.</summary>
    bool IsSetOff(int cue, int clause)
    {
        var first = clauses.Subtree(clause).First;
        return first > cue && tree[first].Upos == Upos.PUNCT
            ? first + 1 < document.Tokens.Length && IsSubordinating(first + 1)
            : first - 1 > cue && tree[first - 1].Form == "," && IsSubordinating(first);
    }

    bool IsSubordinating(int token) => words.SetOffOpeners.Contains(tree[token].Form);
}
