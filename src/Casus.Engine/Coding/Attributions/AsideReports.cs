using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds reports that interrupt or follow their content: "…, says X", "…, X said on Monday, …", "as X puts it". Told by
/// their shape,
/// because parsers hang such clauses in many ways.
/// </summary>
sealed class AsideReports(
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
        var read = into.Select(report => report.Cue).ToHashSet();
        for (var cue = 0; cue < tokens.Length; cue++)
        {
            if (
                tokens[cue].Upos != Upos.VERB
                || !(clauses.IsFinite(cue) || tokens[cue].Xpos == "VBN" && !tree.Has(cue, Deprel.AuxPass))
                || !lexicon.Has(CueParts.Aside, tokens[cue].Lemma)
                || read.Contains(cue)
            )
                continue;
            var sentence = clauses.Sentence(cue);
            var speaker = Following(cue, sentence);
            var left = cue;
            if (speaker < 0 || !IsSetOff(cue, sentence) || !IsInverted(cue))
            {
                speaker = Preceding(cue, sentence, out left);
                if (speaker < 0 || !IsSetOff(left, sentence) || HasObject(cue, left))
                    continue;
            }
            if (Describe(cue, speaker, left, sentence) is { } report)
                into.Add(report);
        }
    }

    SpeechReport? Describe(int cue, int speaker, int left, Stretch sentence)
    {
        var tokens = document.Tokens;
        var right = clauses.NextPunctuation(Math.Max(cue + 1, speakers.Phrase(speaker).End), sentence.End);
        var before = clauses.Trim(new Stretch(Start(cue, left, sentence), IsAs(left - 1) ? left - 1 : left));
        var after =
            right < sentence.End && tokens[right].Form is "," or "–" or "—"
                ? clauses.Trim(new Stretch(right, sentence.End))
                : default;
        var interrupts =
            !clauses.HasFiniteVerb(before) && (clauses.HasFiniteVerb(after) || after.Length > before.Length);
        var (content, rest) = interrupts && after.Length > 1 ? (after, before) : (before, default);
        if (content.Length < 2)
            return null;
        return new SpeechReport(
            speakers.Source(speaker, document.Quoted(cue)),
            ReportForm.Aside,
            cue,
            clauses.HeadOf(content),
            content,
            rest
        )
        {
            Parts = lexicon.Of(tokens[cue].Lemma),
        };
    }

    /// <summary>
    /// Where the clause in front starts: with the sentence, or with the clause that the cue hangs on.
    /// </summary>
    int Start(int cue, int left, Stretch sentence)
    {
        var head = tree[cue].Head;
        if (head >= 0 && head < left && tree[head].Relation is Deprel.Advcl or Deprel.AclRelcl)
            return clauses.Subtree(head).First;
        for (var i = left - 2; i > sentence.First; i--)
            if (tree[i].Form == ";")
                return i + 1;
        return sentence.First;
    }

    /// <summary>The head of the noun phrase right behind the cue: "says <b>Brown</b>".</summary>
    int Following(int cue, Stretch sentence)
    {
        if (cue + 1 >= sentence.End)
            return -1;
        foreach (var child in tree.Of(cue))
            if (
                child > cue
                && tree[child].Relation
                    is Deprel.Nsubj
                        or Deprel.Obj
                        or Deprel.Dep
                        or Deprel.OblUnmarked
                        or Deprel.Xcomp
                        or Deprel.NsubjPass
                && speakers.CanSpeak(child)
                && speakers.Phrase(child).First == cue + 1
            )
                return child;
        return MentionAt(cue + 1, sentence);
    }

    /// <summary>"…, asks the deputies to resign" has its subject further up; "…," asks the deputy has not.</summary>
    bool IsInverted(int cue)
    {
        var tokens = document.Tokens;
        foreach (var child in tree.Of(cue))
            if (
                tokens[child].Relation is Deprel.Nsubj or Deprel.NsubjPass && child < cue
                || tokens[child].Relation == Deprel.Xcomp && tree.Has(child, Deprel.Mark)
            )
                return false;
        return tokens[cue - 1].Form is not "," || !words.AskingVerbs.Contains(tokens[cue].Lemma);
    }

    int MentionAt(int first, Stretch sentence)
    {
        for (var i = first; i < Math.Min(first + 8, sentence.End); i++)
            if (
                actors.At(i) is { Kind: not ReferenceKind.Nationality } mention
                && mention.First == first
                && speakers.CanSpeak(i)
            )
                return i;
        return -1;
    }

    /// <summary>The head of the noun phrase right before the cue: "<b>Brown</b> said".</summary>
    int Preceding(int cue, Stretch sentence, out int left)
    {
        left = cue;
        var end = cue;
        while (
            end - 1 > sentence.First
            && (tree[end - 1].Upos is Upos.ADV or Upos.AUX || tree[end - 1].Form == "," && end == cue)
        )
            end--;
        foreach (var child in tree.Of(cue))
            if (child < cue && tree[child].Relation is Deprel.Nsubj && speakers.CanSpeak(child) && Closes(child, end))
                return Found(child, out left);
        for (var i = end - 1; i >= Math.Max(sentence.First, end - 8); i--)
            if (actors.At(i) is { Kind: not ReferenceKind.Nationality } mention && mention.End == end)
                return Found(i, out left);
        return end > sentence.First && tree[end - 1].Upos is Upos.NOUN or Upos.PROPN && speakers.CanSpeak(end - 1)
            ? Found(end - 1, out left)
            : -1;
    }

    /// <summary>Whether a phrase reaches to the cue, with at most what belongs to it between.</summary>
    bool Closes(int head, int end) => speakers.Phrase(head).End >= end || clauses.Subtree(head).End >= end;

    int Found(int head, out int left)
    {
        left = speakers.Phrase(head).First;
        return head;
    }

    /// <summary>Whether punctuation or "as" parts the token from a clause before it.</summary>
    bool IsSetOff(int left, Stretch sentence)
    {
        if (left - 1 <= sentence.First)
            return false;
        if (IsAs(left - 1))
            left--;
        return left - 1 > sentence.First
            && tree[left - 1].Form
                is ","
                    or "”"
                    or "\""
                    or "’"
                    or "''"
                    or "–"
                    or "—"
                    or "-"
                    or "»"
                    or "“"
                    or "?"
                    or "!"
                    or "'";
    }

    bool IsAs(int token) => token >= 0 && tree[token].Lemma == "as";

    /// <summary>
    /// "…, Brown added sugar" says nothing; "…, Brown told reporters" does. A clause in front that only sets the scene
    /// ("When …, X said") is no content.
    /// </summary>
    bool HasObject(int cue, int left)
    {
        var tokens = document.Tokens;
        foreach (var child in tree.Of(cue))
            if (
                child > cue
                && (
                    tokens[child].Relation == Deprel.Obj && !words.AddressingVerbs.Contains(tokens[cue].Lemma)
                    || tokens[child].Relation is Deprel.Ccomp or Deprel.Xcomp
                )
            )
                return true;
            else if (
                child < left
                && tokens[child].Relation == Deprel.Advcl
                && tokens[cue].Relation == Deprel.Root
                && (
                    tree.Has(child, Deprel.Mark)
                    || tree.Has(child, Deprel.Advmod)
                    || tokens[child].Xpos is "VBG" or "VBN"
                )
            )
                return true;
        return tokens[cue].Relation is Deprel.AclRelcl;
    }
}
