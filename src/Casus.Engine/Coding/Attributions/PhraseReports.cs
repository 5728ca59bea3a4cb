using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>Finds reports by a phrase: "according to X", "in X's view", "in the words of X".</summary>
sealed class PhraseReports(
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
        for (var i = 0; i + 2 < tokens.Length; i++)
            if (tokens[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) && tokens[i + 1].Form == "to")
                According(i, into);
            else if (tokens[i].Upos == Upos.NOUN && lexicon.Has(CueParts.View, tokens[i].Lemma) && IsView(i))
                View(i, into);
    }

    void According(int cue, List<SpeechReport> into)
    {
        var tokens = document.Tokens;
        var sentence = clauses.Sentence(cue);
        var speaker = cue + 2;
        while (speaker < sentence.End && !(speakers.CanSpeak(speaker) && !IsModifier(speaker, sentence)))
            if (tokens[speaker].Upos is Upos.PUNCT or Upos.VERB)
                return;
            else
                speaker++;
        if (speaker >= sentence.End || lexicon.Has(CueParts.Mute, tokens[speaker].Lemma))
            return;
        var outer =
            tokens[speaker].Head == cue || tokens[cue].Head == speaker
                ? (tokens[speaker].Head == cue ? tokens[cue].Head : tokens[speaker].Head)
                : tokens[cue].Head;
        Add(
            into,
            speaker,
            document.Quoted(cue, cue + 2),
            cue,
            new Stretch(cue, Math.Max(clauses.Subtree(speaker).End, speakers.Phrase(speaker).End)),
            outer
        );
    }

    /// <summary>A noun in front of the head of its phrase: "state" in "state media".</summary>
    bool IsModifier(int token, Stretch sentence) =>
        tree[token].Relation is Deprel.Compound or Deprel.NmodPoss or Deprel.NmodDesc or Deprel.Amod or Deprel.Det
        && tree[token].Head > token
        && tree[token].Head < sentence.End;

    bool IsView(int noun) =>
        tree[noun].Relation is Deprel.Obl or Deprel.Nmod or Deprel.Advmod or Deprel.Root
        && tree.Phrase(noun).HasCase(words.ViewPrepositions);

    void View(int noun, List<SpeechReport> into)
    {
        var speaker = tree.Child(noun, Deprel.NmodPoss);
        if (speaker < 0)
            foreach (var child in tree.Of(noun))
                if (
                    tree[child].Relation is Deprel.Nmod
                    && tree.Phrase(child).HasCase("of")
                    && (speakers.IsPersonal(child) || tree.Has(child, Deprel.Nummod))
                )
                    speaker = child;
        if (speaker >= 0 && speakers.CanSpeak(speaker) && !tree[speaker].Is(Features.Person1))
            Add(into, speaker, document.Quoted(noun), noun, Phrase(noun, speaker), tree[noun].Head);
    }

    /// <summary>From the preposition to the speaker: "in the view of the minister".</summary>
    Stretch Phrase(int noun, int speaker)
    {
        var first = noun;
        foreach (var child in tree.Of(noun))
            if (tree[child].Relation is Deprel.Case)
                first = Math.Min(first, child);
        return new Stretch(first, Math.Max(noun + 1, speakers.Phrase(speaker).End));
    }

    /// <summary>"urged it to <b>withdraw</b>, according to X", "accused it of <b>lying</b>": nothing that X would assert.</summary>
    bool IsBareForm(int verb) => tree[verb].Xpos == "VBG" || tree.Clause(verb).HasMark("to");

    void Add(List<SpeechReport> into, int speaker, Quote cueWords, int cue, Stretch phrase, int governor)
    {
        var tokens = document.Tokens;
        var sentence = clauses.Sentence(cue);
        var clause = sentence;
        // A phrase within a subordinate clause speaks of that clause only.
        for (var token = governor; token >= 0; token = tokens[token].Head)
            if (
                tokens[token].Relation is Deprel.AclRelcl or Deprel.Advcl or Deprel.Ccomp
                && !IsBareForm(token)
                && clauses.Subtree(token) is var inner
                && inner.First < phrase.First
                && phrase.First > inner.First + 1
                && inner.Length < sentence.Length - 3
            )
            {
                clause = inner;
                break;
            }
        var before = clauses.Trim(new Stretch(clause.First, Math.Max(clause.First, phrase.First)));
        var after = clauses.Trim(new Stretch(Math.Min(phrase.End, clause.End), clause.End));
        var (content, rest) =
            clauses.HasFiniteVerb(before) || before.Length >= after.Length
                ? (before, clauses.HasFiniteVerb(before) ? default : after)
                : (after, before);
        if (content.Length < 2)
            return;
        var source = speakers.Source(speaker, cueWords);
        // Some noun phrases take the preposition along.
        if (source.Speaker.Words.Start < cueWords.End && source.Speaker.Words.End > cueWords.End && cue + 2 <= speaker)
            source = source with
            {
                Speaker = source.Speaker with { Words = new Quote(tokens[cue + 2].Start, source.Speaker.Words.End) },
            };
        into.Add(new SpeechReport(source, ReportForm.Phrase, cue, clauses.HeadOf(content), content, rest));
    }
}
