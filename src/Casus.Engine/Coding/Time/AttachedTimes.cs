using Casus.Language;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>Tells which expression of time modifies a word in the parse.</summary>
sealed class AttachedTimes(Document document, SyntaxTree tree, TimesTold times, Func<int, bool>? canTell = null)
{
    const int furthest = 4,
        recentDays = 7;

    static readonly RelationSet direct = new(
        Deprel.Obl,
        Deprel.OblUnmarked,
        Deprel.Nmod,
        Deprel.NmodUnmarked,
        Deprel.NmodPoss,
        Deprel.NmodDesc,
        Deprel.Advmod,
        Deprel.Compound,
        Deprel.Amod,
        Deprel.Nummod,
        Deprel.Dep,
        Deprel.Appos,
        Deprel.Nsubj
    );

    static readonly RelationSet between = new(
        Deprel.Obl,
        Deprel.OblAgent,
        Deprel.Nmod,
        Deprel.Obj,
        Deprel.Appos,
        Deprel.Compound,
        Deprel.Flat,
        Deprel.Conj
    );

    static readonly RelationSet behind = new(
        Deprel.Obl,
        Deprel.OblUnmarked,
        Deprel.Nmod,
        Deprel.NmodUnmarked,
        Deprel.Advmod
    );

    readonly NounKinds nouns = document.Lists.For<NounKinds>();
    readonly TimeWords words = document.Lists.For<TimeWords>();

    /// <summary>
    /// The expression that tells when what a word tells was done, or null; one of the calendar is preferred to a vague
    /// one.
    /// </summary>
    public TimeExpression? To(int host)
    {
        TimeExpression? best = null;
        foreach (var told in times.In(tree[host].Sentence))
            if (
                told.Time.Type != TimeType.Duration
                && (Modifies(told, host) && !IsTooOldForPerfect(told.Time, host) || IsLeftBy(told, host))
                // Since or until when it was done is another question.
                && !tree.Phrase(told.Head).HasCase(words.NotAt)
                && (best is null || !best.IsCalendar && told.Time.IsCalendar)
            )
                best = told.Time;
        return best;
    }

    bool Modifies(TimeTold told, int host) =>
        told.Head is var head
        && head != host
        && (tree[head].Head == host ? direct.Contains(tree[head].Relation) : HangsBelow(told, host));

    /// <summary>
    /// "in Moscow on Monday": the day may hang on the place; "the crackdown at a rally in May": on a noun below the
    /// event noun; "late on Monday".
    /// </summary>
    bool HangsBelow(TimeTold told, int host)
    {
        var noun = tree[told.Head].Head;
        for (var steps = 0; steps < furthest && noun >= 0; steps++, noun = tree[noun].Head)
        {
            if (!LetsThrough(noun, told, host))
                return false;
            if (tree[noun].Head == host)
                return true;
        }
        return false;
    }

    bool LetsThrough(int word, TimeTold told, int host) =>
        tree[word].Upos switch
        {
            Upos.PROPN => between.Contains(tree[word].Relation),
            Upos.NOUN => between.Contains(tree[word].Relation)
                && (tree[host].Upos != Upos.VERB || IsNews(told, word) || IsOccasion(word) || IsGerund(told, word)),
            Upos.ADV => tree[word].Relation == Deprel.Advmod,
            Upos.ADJ => tree[word].Relation == Deprel.Xcomp,
            _ => tree[told.Head].Head == word && IsBareCharge(word),
        };

    /// <summary>
    /// "met the envoy <b>on Monday</b>": behind a person, and a day near that of the news behind any noun that tells no
    /// act of its own.
    /// </summary>
    bool IsNews(TimeTold told, int noun) =>
        told.Head > noun
        && behind.Contains(tree[told.Head].Relation)
        && canTell?.Invoke(noun) == false
        && (nouns.Of(tree[noun].Lemma).Kind is EntityKind.Person or EntityKind.Organisation || IsNear(told.Time));

    bool IsNear(TimeExpression time) =>
        document.Article.Date is { } day
        && DateSpan.Of(time.Value) is { Days: <= 7 } span
        && span.Overlaps(new(day.AddDays(-recentDays), day.AddDays(recentDays)));

    /// <summary>"received the envoy <b>for talks</b> on Monday": of the same time as what it is for.</summary>
    bool IsOccasion(int noun) =>
        words.Occasions.Contains(tree[noun].Lemma) && tree.Phrase(noun).HasCase(words.ForOccasion);

    /// <summary>"guilty of <b>spying</b> in June", with a noun.</summary>
    bool IsGerund(TimeTold told, int noun) =>
        tree[told.Head].Head == noun
        && tree[noun].Form.EndsWith("ing", StringComparison.Ordinal)
        && tree.Phrase(noun).HasCase(words.OfCharges)
        && canTell?.Invoke(noun) == false;

    /// <summary>"convicted of <b>spying</b> on Monday"</summary>
    bool IsBareCharge(int verb) =>
        tree[verb] is { Xpos: "VBG", Relation: Deprel.Advcl }
        && tree.Clause(verb).HasMark(words.OfCharges)
        && tree.Clause(verb).Object < 0;

    /// <summary>
    /// The present perfect takes no date of long ago: in "has been killed by the group that kidnapped another on 25
    /// April" it is another verb's.
    /// </summary>
    bool IsTooOldForPerfect(TimeExpression time, int host) =>
        document.Article.Date is { } day
        && time is { Type: TimeType.Date, Value.Length: 10 }
        && string.CompareOrdinal(time.Value, Calendar.Iso(day.AddDays(-recentDays))) < 0
        && tree.Clause(host).IsPresentPerfect;

    /// <summary>An expression that is too old for the verb it hangs on is that of the last verb before it.</summary>
    bool IsLeftBy(TimeTold told, int host)
    {
        var above = tree[told.Head].Head;
        return host > above
            && host < told.Head
            && tree[host].Upos == Upos.VERB
            && tree[host].Is(Features.Past | Features.Finite)
            && Modifies(told, above)
            && IsTooOldForPerfect(told.Time, above)
            && !HasVerbBetween(host, told.Head);
    }

    bool HasVerbBetween(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
            if (tree[i].Upos == Upos.VERB)
                return true;
        return false;
    }
}
