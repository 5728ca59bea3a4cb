using Casus.Language;

namespace Casus.Coding.Patterns;

// Who is understood from elsewhere: control, shared subjects and objects, authors of texts.
public sealed partial class ArgumentFinder
{
    static readonly HashSet<string> subjectControl =
    [
        "promise",
        "threaten",
        "vow",
        "pledge",
        "agree",
        "offer",
        "swear",
        "commit",
        "guarantee",
        "assure",
        "announce",
        "reiterate",
        "repeat",
        "express",
        "declare",
        "reveal",
        "state",
        "renew",
        "confirm",
    ];

    /// <summary>
    /// Verbs that turn to somebody who shall do something; parsers hang that infinitive on the addressee or on the
    /// clause.
    /// </summary>
    static readonly HashSet<string> addressing =
    [
        "call",
        "appeal",
        "urge",
        "ask",
        "order",
        "tell",
        "request",
        "press",
        "push",
        "force",
        "warn",
        "invite",
        "beg",
        "instruct",
        "require",
        "demand",
        "agree",
        "allow",
        "permit",
        "enable",
        "encourage",
        "persuade",
        "convince",
        "pressure",
        "lobby",
        "promise",
        "plan",
        "offer",
        "decide",
        "refuse",
        "decline",
        "pledge",
        "vow",
        "prepare",
        "intend",
        "threaten",
        "challenge",
        "authorise",
        "authorize",
        "consent",
        "advise",
        "implore",
        "plead",
        "exhort",
        "expect",
        "want",
        "send",
        "dispatch",
        "deploy",
        "mobilise",
        "mobilize",
        "reject",
        "look",
        "commit",
    ];

    /// <summary>
    /// Texts and acts of a body that speak for it: "adopted a <b>resolution</b> condemning …", "signed a <b>law</b>
    /// that bans …".
    /// </summary>
    static readonly HashSet<string> documents =
    [
        "statement",
        "resolution",
        "letter",
        "report",
        "law",
        "bill",
        "legislation",
        "decree",
        "order",
        "video",
        "speech",
        "message",
        "motion",
        "petition",
        "note",
        "ruling",
        "verdict",
        "declaration",
        "communique",
        "communiqué",
        "tweet",
        "article",
        "act",
        "amendment",
        "measure",
        "document",
        "lawsuit",
        "complaint",
        "indictment",
        "memo",
        "advisory",
        "editorial",
        "post",
        "injunction",
    ];

    static readonly HashSet<string> issuing =
    [
        "adopt",
        "pass",
        "approve",
        "sign",
        "issue",
        "release",
        "publish",
        "write",
        "send",
        "post",
        "make",
        "deliver",
        "give",
        "file",
        "launch",
        "enact",
        "introduce",
        "propose",
        "present",
        "table",
        "submit",
        "draft",
        "circulate",
        "unveil",
        "announce",
        "have",
        "endorse",
        "lodge",
        "back",
        "ratify",
        "promulgate",
    ];

    bool IsIssued(int text) =>
        document.Tokens[text] is { Relation: Deprel.Obj, Head: >= 0 and var verb }
        && issuing.Contains(document.Tokens[verb].Lemma);

    /// <summary>Adds those who issued a text to the text that acts for them.</summary>
    void AddAuthors(List<Filler> into, int start)
    {
        var end = into.Count;
        for (var i = start; i < end; i++)
            if (
                into[i].Slot.Kind == SlotKind.Subject
                && documents.Contains(document.Tokens[into[i].Token].Lemma)
                && IsIssued(into[i].Token)
            )
                foreach (var author in OfNoun(into[i].Token))
                    Add(into, Slot.Subject, author);
    }

    /// <summary>Verbs whose object is said to have done what follows.</summary>
    static readonly HashSet<string> accusing =
    [
        "accuse",
        "blame",
        "try",
        "implicate",
        "suspect",
        "charge",
        "convict",
        "acquit",
        "indict",
        "criticise",
        "criticize",
        "condemn",
        "denounce",
        "praise",
        "thank",
        "arrest",
        "detain",
        "jail",
        "sentence",
        "prosecute",
        "punish",
        "fine",
        "reprimand",
        "rebuke",
        "commend",
        "lambast",
        "slam",
        "blast",
    ];

    public bool IsAccusing(int verb) => accusing.Contains(document.Tokens[verb].Lemma);

    void AddClauseOfAddressee(List<Filler> into, int start, bool addresses)
    {
        var end = into.Count;
        for (var i = start; i < end; i++)
            if (into[i].Slot.Kind == SlotKind.Clause)
                return;
        for (var i = start; i < end; i++)
            if (
                into[i].Slot.Kind is SlotKind.Object or SlotKind.Preposition
                && (document.Tokens[into[i].Token].Upos is Upos.PROPN or Upos.PRON || addresses)
            )
                foreach (var child in tree.Of(into[i].Token))
                    if (document.Tokens[child].Relation == Deprel.Acl && HasMark(child, "to"))
                        Add(into, Slot.Clause, child);
    }

    /// <summary>
    /// "Two are killed and four injured <b>in an attack by rebels</b>": the phrases of the second verb belong to both.
    /// </summary>
    void AddSharedCause(int verb, List<Filler> into)
    {
        foreach (var second in tree.Of(verb))
            if (
                document.Tokens[second].Relation == Deprel.Conj
                && tree.Words.HeadlinePassives.Contains(document.Tokens[second].Lemma)
            )
                foreach (var child in tree.Of(second))
                    if (document.Tokens[child].Relation is Deprel.Obl or Deprel.OblAgent)
                        AddOblique(into, child, passive: true);
    }

    int OwnSubject(int verb) => tree.Clause(verb).Subject;

    bool IsDay(int token) => tree.Words.Days.Contains(tree[token].Form);

    /// <summary>A day of the week or of a month.</summary>
    public bool IsDate(int token) =>
        IsDay(token)
        || document.Tokens[token].Upos == Upos.NUM
        || (
            document.Tokens[token].Upos == Upos.PROPN
            && token + 1 < document.Tokens.Length
            && document.Tokens[token + 1].Upos == Upos.NUM
        );

    IEnumerable<int> UnderstoodSubject(int verb)
    {
        var relation = document.Tokens[verb].Relation;
        var head = document.Tokens[verb].Head;
        if (head < 0)
            return [];
        switch (relation)
        {
            // "accused the rebels of attacking": the rebels attack.
            case Deprel.Advcl
                when accusing.Contains(document.Tokens[head].Lemma)
                    && (HasMark(verb, "of") || HasMark(verb, "for") || HasMark(verb, "with") || HasMark(verb, "over")):
                return tree.Child(head, Deprel.Obj, Deprel.NsubjPass) is >= 0 and var accused
                        ? WithConjuncts(Antecedent(accused))
                    : document.Tokens[head].Relation == Deprel.AclRelcl ? WithConjuncts(document.Tokens[head].Head)
                    : [];
            // "was referred to the prosecutor to decide": who gets it decides.
            case Deprel.Advcl
            or Deprel.Xcomp
                when handing.Contains(document.Tokens[head].Lemma)
                    && HasMark(verb, "to")
                    && IsPassive(head)
                    && Oblique(head, "to") is >= 0 and var charged:
                return WithConjuncts(Antecedent(charged));
            case Deprel.Conj
            or Deprel.Advcl
            or Deprel.Parataxis when document.Tokens[head].Upos is Upos.VERB or Upos.ADJ or Upos.AUX:
                return SubjectOf(head);
            case Deprel.Xcomp or Deprel.Ccomp when document.Tokens[head].Upos is Upos.VERB or Upos.ADJ:
                var @object = tree.Child(head, Deprel.Obj, Deprel.Iobj);
                if (@object >= 0 && !subjectControl.Contains(document.Tokens[head].Lemma))
                    return WithConjuncts(Antecedent(@object));
                if (
                    document.Tokens[head].Lemma is "call" or "appeal"
                    && Oblique(head, "on", "upon", "to", "for") is >= 0 and var addressee
                )
                    return WithConjuncts(Antecedent(addressee));
                return SubjectOf(head);
            case Deprel.Acl when document.Tokens[verb].Xpos is "VBN" or "VBG" && tree.Child(verb, Deprel.Mark) < 0:
                return WithConjuncts(head);
            case Deprel.Amod when document.Tokens[verb].Xpos == "VBN" && suffered.Contains(document.Tokens[verb].Lemma):
                return [head];
            case Deprel.Acl:
                return OfNoun(head);
            case Deprel.AclRelcl:
                return WithConjuncts(head);
            case Deprel.Conj when document.Tokens[head].Upos is Upos.NOUN:
                return OfNoun(head);
            default:
                return [];
        }
    }

    /// <summary>
    /// Who is behind a noun with an infinitive: the possessor of "plan to attack", or the subject of the verb that
    /// governs it.
    /// </summary>
    IEnumerable<int> OfNoun(int noun)
    {
        // "an appeal to Chad to free the soldiers": who is asked shall do it.
        if (
            asking.Contains(document.Tokens[noun].Lemma)
            && Oblique(noun, "to", "on", "upon", "for") is >= 0 and var asked
        )
            return WithConjuncts(asked);
        var possessor = tree.Child(noun, Deprel.NmodPoss);
        if (possessor >= 0)
            return WithConjuncts(possessor);
        var by = Oblique(noun, "by", "of");
        // "the French offer to send troops"
        foreach (var child in tree.Of(noun))
            if (
                document.Tokens[child].Relation == Deprel.Amod
                && char.IsUpper(document.Tokens[child].Form[0])
                && child > document.Sentences[document.Tokens[child].Sentence].First
            )
                return WithConjuncts(child);
        if (by >= 0)
            return WithConjuncts(by);
        var head = document.Tokens[noun].Head;
        return
            head >= 0
            && document.Tokens[noun].Relation is Deprel.Obj or Deprel.Obl
            && document.Tokens[head].Upos == Upos.VERB
            ? SubjectOf(head)
            : [];
    }

    static readonly HashSet<string> handing =
    [
        "refer",
        "leave",
        "hand",
        "entrust",
        "assign",
        "delegate",
        "submit",
        "forward",
    ];

    static readonly HashSet<string> asking =
    [
        "warning",
        "call",
        "appeal",
        "order",
        "request",
        "plea",
        "invitation",
        "ultimatum",
        "instruction",
        "message",
        "letter",
    ];

    /// <summary>Who acts by a passive participle, or -1.</summary>
    public int Agent(int participle) => tree.Clause(participle).Agent;

    int Oblique(int head, params ReadOnlySpan<string> prepositions) => tree.Clause(head).Oblique(prepositions);

    /// <summary>"arrested and jailed three men", "the treaty Russia signed".</summary>
    void AddSharedObject(int verb, bool hasSubject, List<Filler> into)
    {
        var tokens = document.Tokens;
        if (
            tokens[verb].Relation == Deprel.AclRelcl
            && hasSubject
            && OwnSubject(verb) is >= 0 and var own
            && Antecedent(own) == own
        )
        {
            Add(into, Slot.Object, tokens[verb].Head);
            return;
        }
        foreach (var child in tree.Of(verb))
            if (
                tokens[child].Relation == Deprel.Conj
                && tokens[child].Upos == Upos.VERB
                && OwnSubject(child) < 0
                && tree.Child(child, Deprel.Obj) is >= 0 and var shared
            )
                Add(into, Slot.Object, shared);
    }

    /// <summary>Whether a participle is perfect and not passive: "having arrived".</summary>
    bool IsAgentlike(int verb) => tree.Has(verb, Deprel.Aux) && !tree.Has(verb, Deprel.AuxPass);
}
