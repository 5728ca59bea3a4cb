using System.Globalization;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>
/// Tells which acts a text reports as its news. An act told in passing — as the object of another act ("rejects the
/// deal"),
/// in a relative clause of the past, behind "after" — happened at a time that the text does not give.
/// </summary>
sealed class MainLine(Document document, SyntaxTree tree, TimeLexicon lexicon, ActCarrier carrier, TimesTold times)
{
    readonly TenseReader tense = new(document, lexicon);

    public bool Holds(int trigger)
    {
        var tokens = document.Tokens;
        var token = trigger;
        while (true)
        {
            var predicate = tense.IsPredicate(token);
            if (predicate ? IsBackground(token) : !GoesUp(token))
                return false;
            // "calls for … and says": a finite verb joined to a noun is a main verb.
            if (
                predicate
                && tokens[token].Relation == Deprel.Conj
                && tokens[token].Is(Features.Finite)
                && tokens[tokens[token].Head].Upos != Upos.VERB
            )
                return true;
            if (tokens[token].Head < 0 || predicate && tokens[token].Relation == Deprel.AclRelcl)
                return true;
            token = predicate ? Above(token) : tokens[token].Head;
        }
    }

    /// <summary>
    /// The clause above; what is done by doing it belongs to a finite verb: "keeps a promise made in May by sending
    /// flour".
    /// </summary>
    int Above(int verb)
    {
        var tokens = document.Tokens;
        var above = tokens[verb].Head;
        if (tokens[verb].Relation == Deprel.Advcl && HasMark(verb, means))
            while (tokens[above].Relation == Deprel.Acl && tokens[tokens[above].Head].Head >= 0)
                above = tokens[tokens[above].Head].Head;
        return above;
    }

    static readonly HashSet<string> means = new(StringComparer.OrdinalIgnoreCase) { "by" };

    /// <summary>Whether a noun's act is of the same time as the word above it.</summary>
    bool GoesUp(int noun)
    {
        ref readonly var word = ref document.Tokens[noun];
        return word.Relation switch
        {
            Deprel.Root
            or Deprel.Nsubj
            or Deprel.NsubjPass
            or Deprel.Conj
            or Deprel.Parataxis
            or Deprel.List
            or Deprel.Dep
            or Deprel.Expl => true,
            Deprel.Obl or Deprel.OblAgent => carrier.IsLight(word.Head) || HasCase(noun, sharing),
            Deprel.Appos when document.Tokens[word.Head].Head < 0 => true,
            Deprel.Nmod when HasCase(noun, during) => true,
            Deprel.Obj or Deprel.Nmod or Deprel.Compound or Deprel.Appos => carrier.IsLight(word.Head),
            Deprel.Ccomp or Deprel.Xcomp or Deprel.Advcl => true,
            _ => false,
        };
    }

    static readonly HashSet<string> sharing = new(StringComparer.OrdinalIgnoreCase)
    {
        "in",
        "during",
        "at",
        "amid",
        "with",
        "by",
        "through",
        "via",
        "as",
        "for",
        "to",
        "on",
        "into",
    };

    static readonly HashSet<string> during = new(StringComparer.OrdinalIgnoreCase) { "during", "amid" };

    /// <summary>Whether a clause tells of something before the news, or of nothing that has a day.</summary>
    bool IsBackground(int verb)
    {
        ref readonly var word = ref document.Tokens[verb];
        if (tense.HasPastPerfect(verb))
            return true;
        var past = tense.LeanOfVerb(verb) == Lean.Past;
        switch (word.Relation)
        {
            // A finite verb below a noun is a main verb misread: "police report that two were hurt".
            case Deprel.Acl
                when word.Xpos == "VBN"
                    && !word.Is(Features.Finite)
                    && !tense.HasChild(verb, Deprel.Aux)
                    && !tense.HasChild(verb, Deprel.AuxPass):
                return true;
            case Deprel.AclRelcl when past:
                return true;
            case Deprel.Advcl when past && HasMark(verb, before):
                return true;
        }
        foreach (var child in tree.Of(verb))
        {
            ref readonly var below = ref document.Tokens[child];
            if (
                past
                && below.Relation == Deprel.Advmod
                && lexicon.Find(below.Form) is { } adverb
                && adverb.Is(TimeKind.Undated)
            )
                return true;
            if (below.Relation == Deprel.Advcl && HasMark(child, frame) && HasPastFrame(child))
                return true;
        }
        return false;
    }

    static readonly HashSet<string> before = new(StringComparer.OrdinalIgnoreCase) { "after", "since", "following" };
    static readonly HashSet<string> frame = new(StringComparer.OrdinalIgnoreCase) { "when", "while", "as" };

    /// <summary>
    /// "When it still had several options a few years ago": a subordinate clause that dates its main clause.
    /// </summary>
    bool HasPastFrame(int clause)
    {
        foreach (var (time, head) in times.In(document.Tokens[clause].Sentence))
            if (
                tree.IsWithin(head, clause)
                && time.Type != TimeType.Duration
                && (
                    time.Value == "PAST_REF"
                    || time.IsCalendar
                        && document.Article.Date is { } day
                        && string.CompareOrdinal(time.Value, day.Year.ToString("0000", CultureInfo.InvariantCulture))
                            < 0
                )
            )
                return true;
        return false;
    }

    bool HasCase(int token, HashSet<string> forms)
    {
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation == Deprel.Case && forms.Contains(document.Tokens[child].Form))
                return true;
        return false;
    }

    /// <summary>Whether one of the words opens a clause; the parser may hang it on the subject.</summary>
    bool HasMark(int token, HashSet<string> forms)
    {
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation is Deprel.Mark or Deprel.Advmod
                    && forms.Contains(document.Tokens[child].Form)
                || document.Tokens[child].Relation == Deprel.Nsubj && HasCase(child, forms)
            )
                return true;
        return false;
    }
}
