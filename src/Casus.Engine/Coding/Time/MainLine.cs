using System.Globalization;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>
/// Tells which acts a text reports as its news. An act told in passing — as the object of another act ("rejects the
/// deal"), in a relative clause of the past, behind "after" — happened at a time that the text does not give.
/// </summary>
sealed class MainLine
{
    readonly Document document;
    readonly SyntaxTree tree;
    readonly TimeLexicon lexicon;
    readonly TimesTold times;
    readonly TenseReader tense;
    readonly TimeWords words;
    readonly Func<int, bool>[] backgrounds;

    public MainLine(Document document, SyntaxTree tree, TimeLexicon lexicon, TimesTold times)
    {
        (this.document, this.tree, this.lexicon, this.times) = (document, tree, lexicon, times);
        tense = new TenseReader(document, lexicon);
        words = document.Lists.For<TimeWords>();
        backgrounds =
        [
            IsPastPerfect,
            IsParticipleOfNoun,
            IsRelativeClauseOfPast,
            IsBehindAfter,
            IsUndated,
            HasFrameOfPast,
        ];
    }

    /// <summary>Whether the act that a word tells is of the news.</summary>
    public bool Holds(int trigger)
    {
        var token = trigger;
        while (true)
        {
            ref readonly var word = ref tree[token];
            var predicate = tense.IsPredicate(token);
            if (predicate ? IsBackground(token) : !IsOfTheSameTime(token))
                return false;
            if (word.Head < 0 || predicate && (word.Relation == Deprel.AclRelcl || IsJoinedToNoun(token)))
                return true;
            token = predicate ? Above(token) : word.Head;
        }
    }

    /// <summary>"calls for … and says": a finite verb joined to a noun is a main verb.</summary>
    bool IsJoinedToNoun(int verb) =>
        tree[verb].Relation == Deprel.Conj && tree[verb].Is(Features.Finite) && tree[tree[verb].Head].Upos != Upos.VERB;

    /// <summary>
    /// The clause above; what is done by doing it belongs to a finite verb: "keeps a promise made in May by sending
    /// flour".
    /// </summary>
    int Above(int verb)
    {
        var above = tree[verb].Head;
        if (tree[verb].Relation == Deprel.Advcl && tree.Clause(verb).HasMark("by"))
            while (tree[above].Relation == Deprel.Acl && tree[tree[above].Head].Head >= 0)
                above = tree[tree[above].Head].Head;
        return above;
    }

    /// <summary>Whether a noun's act is of the same time as the word above it.</summary>
    bool IsOfTheSameTime(int noun)
    {
        ref readonly var word = ref tree[noun];
        return word.Relation switch
        {
            Deprel.Root
            or Deprel.Nsubj
            or Deprel.NsubjPass
            or Deprel.Conj
            or Deprel.Parataxis
            or Deprel.List
            or Deprel.Dep
            or Deprel.Expl
            or Deprel.Ccomp
            or Deprel.Xcomp
            or Deprel.Advcl => true,
            Deprel.Obl or Deprel.OblAgent => tree.IsLight(word.Head) || tree.Phrase(noun).HasCase(words.Sharing),
            Deprel.Appos when tree[word.Head].Head < 0 => true,
            Deprel.Nmod when tree.Phrase(noun).HasCase(words.During) => true,
            Deprel.Obj or Deprel.Nmod or Deprel.Compound or Deprel.Appos => tree.IsLight(word.Head),
            _ => false,
        };
    }

    /// <summary>Whether a clause tells of something before the news, or of nothing that has a day.</summary>
    bool IsBackground(int verb)
    {
        foreach (var background in backgrounds)
            if (background(verb))
                return true;
        return false;
    }

    bool IsOfPast(int verb) => tense.LeanOfVerb(verb) == Lean.Past;

    /// <summary>"The army <b>had left</b> before."</summary>
    bool IsPastPerfect(int verb) => tree.Clause(verb).IsPastPerfect;

    /// <summary>
    /// "the pledge <b>made</b> in May"; a finite verb below a noun is a main verb misread: "police report that two were
    /// hurt".
    /// </summary>
    bool IsParticipleOfNoun(int verb) =>
        tree[verb] is { Relation: Deprel.Acl, Xpos: "VBN" }
        && !tree[verb].Is(Features.Finite)
        && !tree.Has(verb, Deprel.Aux)
        && !tree.Has(verb, Deprel.AuxPass);

    /// <summary>"the group that <b>attacked</b> the village"</summary>
    bool IsRelativeClauseOfPast(int verb) => tree[verb].Relation == Deprel.AclRelcl && IsOfPast(verb);

    /// <summary>"resigned after the army <b>seized</b> power"</summary>
    bool IsBehindAfter(int verb) =>
        tree[verb].Relation == Deprel.Advcl && tree.Clause(verb).IsOpenedBy(words.Before) && IsOfPast(verb);

    /// <summary>"always <b>supported</b> the rebels"</summary>
    bool IsUndated(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (
                tree[child].Relation == Deprel.Advmod
                && lexicon.Find(tree[child].Form)?.Is(TimeKind.Undated) == true
                && IsOfPast(verb)
            )
                return true;
        return false;
    }

    /// <summary>"When it still had several options a few years ago, it <b>refused</b>."</summary>
    bool HasFrameOfPast(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (
                tree[child].Relation == Deprel.Advcl
                && tree.Clause(child).IsOpenedBy(words.Frames)
                && HoldsTimeOfPast(child)
            )
                return true;
        return false;
    }

    bool HoldsTimeOfPast(int clause)
    {
        foreach (var (time, head) in times.In(tree[clause].Sentence))
            if (tree.IsWithin(head, clause) && time.Type != TimeType.Duration && IsOfPast(time))
                return true;
        return false;
    }

    /// <summary>Whether an expression names a year before the article's, or no more than the past.</summary>
    bool IsOfPast(TimeExpression time) =>
        time.Value == "PAST_REF"
        || time.IsCalendar
            && document.Article.Date is { } day
            && string.CompareOrdinal(time.Value, day.Year.ToString("0000", CultureInfo.InvariantCulture)) < 0;
}
