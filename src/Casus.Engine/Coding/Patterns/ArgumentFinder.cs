using Casus.Language;

namespace Casus.Coding.Patterns;

/// <summary>A token that heads what fills a slot of a predicate.</summary>
public readonly record struct Filler(Slot Slot, int Token);

/// <summary>
/// Finds what stands around a predicate, whatever the form of the sentence: active, passive, participle, infinitive,
/// relative clause, coordination. Event nouns are the affair of <see cref="NounArguments"/>.
/// </summary>
public sealed class ArgumentFinder(Document document, SyntaxTree tree)
{
    const int MaxDepth = 6;

    /// <summary>Appends the fillers of a verb or predicative adjective; coordinated fillers are all given.</summary>
    public void OfVerb(int verb, List<Filler> into)
    {
        var tokens = document.Tokens;
        var start = into.Count;
        var passive = IsPassive(verb);
        var hasObject = tree.Has(verb, Deprel.Obj);
        foreach (var child in tree.Of(verb))
        {
            switch (tokens[child].Relation)
            {
                case Deprel.Nsubj when IsDay(child):
                    break;
                // "The minister called the president": parsers may take both for subjects.
                case Deprel.Nsubj when child > verb && !hasObject && OwnSubject(verb) < verb:
                    Add(into, Slot.Object, child);
                    break;
                case Deprel.Nsubj or Deprel.NsubjOuter:
                    Add(into, passive && !hasObject && (tree.Has(verb, Deprel.AuxPass) || IsHeadlinePassive(verb)) ? Slot.Object : Slot.Subject, child);
                    break;
                case Deprel.NsubjPass:
                    Add(into, !passive ? Slot.Subject : hasObject ? Slot.Indirect : Slot.Object, child);
                    break;
                case Deprel.Obj:
                    Add(into, Slot.Object, child);
                    break;
                case Deprel.Iobj:
                    // Who is asked, told or warned is all the object that the verb has.
                    Add(into, hasObject ? Slot.Indirect : Slot.Object, child);
                    break;
                case Deprel.OblAgent:
                    Add(into, Slot.Subject, child);
                    break;
                case Deprel.Obl or Deprel.Nmod:
                    AddOblique(into, child, passive);
                    break;
                case Deprel.Xcomp or Deprel.Ccomp:
                    Add(into, Slot.Clause, child);
                    break;
                case Deprel.Advcl when (tokens[verb].Upos == Upos.ADJ || addressing.Contains(tokens[verb].Lemma)) && (HasMark(child, "to") || (tokens[child].Xpos == "VBG" && HasMark(child, "for"))):
                    Add(into, Slot.Clause, child);
                    break;
                case Deprel.Advcl:
                    Add(into, Slot.Adverbial, child);
                    break;
            }
        }
        if (harming.Contains(tokens[verb].Lemma))
            AddSharedCause(verb, into);
        AddClauseOfAddressee(into, start, addressing.Contains(tokens[verb].Lemma));
        var (subject, @object) = (false, false);
        for (var i = start; i < into.Count; i++)
        {
            subject |= into[i].Slot.Kind == SlotKind.Subject;
            @object |= into[i].Slot.Kind == SlotKind.Object;
        }
        if (passive ? !@object : !subject)
            foreach (var token in UnderstoodSubject(verb, 0))
                Add(into, passive && !IsAgentlike(verb) ? Slot.Object : Slot.Subject, token);
        AddAuthors(into, start);
        if (!@object && !passive)
            AddSharedObject(verb, subject, into);
    }

    /// <summary>The surface subject of a verb, own or understood from the clause above.</summary>
    public IEnumerable<int> SubjectOf(int verb, int depth = 0)
    {
        var own = OwnSubject(verb);
        return own >= 0 ? WithConjuncts(Antecedent(own)) : UnderstoodSubject(verb, depth);
    }

    /// <summary>A token and all that is coordinated with it.</summary>
    public IEnumerable<int> WithConjuncts(int token)
    {
        yield return token;
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation == Deprel.Conj)
                yield return child;
    }

    public void Add(List<Filler> into, Slot slot, int token)
    {
        foreach (var conjunct in WithConjuncts(Antecedent(token)))
            if (!into.Contains(new Filler(slot, conjunct)))
                into.Add(new Filler(slot, conjunct));
    }

    /// <summary>Adds the phrase of a preposition, once for each of its prepositions ("out of").</summary>
    public void AddOblique(List<Filler> into, int token, bool passive)
    {
        var tokens = document.Tokens;
        foreach (var child in tree.Of(token))
            if (tokens[child].Relation == Deprel.Case || (tokens[child].Relation == Deprel.Mark && tokens[token].Upos is Upos.NOUN or Upos.PROPN))
            {
                var preposition = Preposition(child);
                if (passive && preposition == "by" && tokens[token].Upos is not Upos.NUM)
                    Add(into, Slot.Subject, token);
                else if (preposition == "at" && IsBound(child + 1))
                    Add(into, Slot.Object, token);
                else
                    Add(into, Slot.With(preposition), token);
                if (preposition == "between" && !tree.Has(token, Deprel.Conj))
                    AddPartners(token, into);
            }
        if (tokens[token].Upos == Upos.PROPN)
            AddBehindName(into, token);
    }

    /// <summary>"sent soldiers to Liberia <b>on a peacekeeping mission</b>": a name has no purpose and no office; what the parser hung on it is the verb's.</summary>
    void AddBehindName(List<Filler> into, int name)
    {
        foreach (var child in tree.Of(name))
            if (document.Tokens[child].Relation == Deprel.Nmod && child > name && document.Tokens[child].Upos == Upos.NOUN)
                foreach (var word in tree.Of(child))
                    if (document.Tokens[word].Relation == Deprel.Case && document.Tokens[word].Lemma is "on" or "as" or "for" or "over")
                        Add(into, Slot.With(document.Tokens[word].Lemma), child);
    }

    /// <summary>The others of a list after "between" that the parser did not join: "talks between Kenya and <b>France</b> ended", "between Kenya, the <b>Republic</b> of Congo and <b>Chad</b>".</summary>
    void AddPartners(int first, List<Filler> into)
    {
        var tokens = document.Tokens;
        var (start, listed) = (into.Count, false);
        var head = -1;
        for (var i = first + 1; i < tokens.Length && i <= first + 25 && tokens[i].Sentence == tokens[first].Sentence && (tokens[i].Upos is not (Upos.VERB or Upos.AUX) || tokens[i].Xpos == "NNP"); i++)
            if (tokens[i].Form is "," or "and")
            {
                head = -1;
                if (tokens[i].Form == "and")
                    (listed, start) = (true, listed ? start : into.Count);
                else if (listed)
                    break;
            }
            else if (head < 0 && tokens[i].Upos is Upos.PROPN or Upos.NOUN && !(tokens[i].Head > i && tokens[i].Relation is Deprel.Compound or Deprel.NmodPoss or Deprel.Amod or Deprel.NmodDesc))
            {
                if (!listed && !FollowsComma(i, first))
                    continue;
                head = i;
                Add(into, Slot.With("between"), i);
                if (listed)
                    return;
            }
        // No "and" came: the comma opened something else.
        if (!listed)
            into.RemoveRange(start, into.Count - start);
    }

    /// <summary>Whether only articles and modifiers stand between a comma and a noun.</summary>
    bool FollowsComma(int noun, int first)
    {
        for (var i = noun - 1; i > first; i--)
            if (document.Tokens[i].Form == ",")
                return true;
            else if (document.Tokens[i].Upos == Upos.ADP)
                return false;
        return false;
    }

    /// <summary>"at least", "at most": a number follows, and the phrase is no place.</summary>
    bool IsBound(int token) => token < document.Tokens.Length && document.Tokens[token].Form is "least" or "most";

    /// <summary>Adds phrases that the parser hung on a noun's phrase instead of the noun: "the offer of food <b>to Yemen</b>". Only prepositions that are not filled yet.</summary>
    public void AddNested(List<Filler> into, int noun) => AddNested(into, noun, into.Count, depth: 0);

    void AddNested(List<Filler> into, int noun, int filled, int depth)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation is Deprel.Nmod or Deprel.Obl or Deprel.Flat or Deprel.Appos)
            {
                if (depth > 0 || document.Tokens[child].Relation is Deprel.Flat or Deprel.Appos)
                    foreach (var word in tree.Of(child))
                        if (document.Tokens[word].Relation == Deprel.Case && Preposition(word) is not "of" and var preposition && !HasSlot(into, filled, Slot.With(preposition)))
                            Add(into, Slot.With(preposition), child);
                if (depth < 3)
                    AddNested(into, child, filled, depth + 1);
            }
    }

    static bool HasSlot(List<Filler> fillers, int count, Slot slot)
    {
        for (var i = 0; i < count; i++)
            if (fillers[i].Slot == slot)
                return true;
        return false;
    }

    /// <summary>The word that matters in a complex preposition: "with" in "together with", "along with".</summary>
    public string Preposition(int caseToken)
    {
        var tokens = document.Tokens;
        var first = tokens[caseToken].Form.ToLowerInvariant();
        foreach (var child in tree.Of(caseToken))
            if (tokens[child].Relation == Deprel.Fixed && tokens[child].Lemma is "with" or "against" or "of" or "to" && first is not "because" and not "according" and not "due")
                return tokens[child].Lemma;
        return first is "toward" ? "towards" : first is "alongside" ? "with" : first;
    }

    public bool IsPassive(int verb)
    {
        var token = document.Tokens[verb];
        if (token.Upos is not (Upos.VERB or Upos.ADJ))
            return false;
        if (tree.Has(verb, Deprel.AuxPass) || tree.Has(verb, Deprel.OblAgent) || IsHeadlinePassive(verb) || (tree.Has(verb, Deprel.NsubjPass) && token.Xpos == "VBN" && !tree.Has(verb, Deprel.Obj)))
            return true;
        // "The minister called a meeting": parsers may take the only verb of the sentence for a participle.
        if (token.Relation == Deprel.Acl && tree.Has(verb, Deprel.Obj) && document.Tokens[token.Head].Relation == Deprel.Root)
            return false;
        // A bare past participle that modifies a noun or a clause is passive: "troops sent to the border".
        return token.Xpos == "VBN" && !tree.Has(verb, Deprel.Aux) && !tree.Has(verb, Deprel.Nsubj)
            && (token.Relation is Deprel.Acl or Deprel.Advcl or Deprel.Amod || (token.Relation == Deprel.Conj && IsPassive(token.Head)));
    }

    static readonly HashSet<string> harming = ["kill", "injure", "wound", "hurt", "arrest", "detain", "jail", "kidnap", "abduct", "behead", "indict", "assassinate", "displace", "imprison"];

    /// <summary>What is told of its victim by a mere participle: "the murdered journalist", "a jailed activist".</summary>
    static readonly HashSet<string> suffered = ["murder", "assassinate", "kidnap", "abduct", "poison", "torture", "execute", "slay", "behead", "jail", "imprison", "arrest", "detain", "oust", "depose", "incarcerate", "intern", "convict"];

    /// <summary>"Five people killed in strikes": a headline leaves out the auxiliary; these verbs do nothing to nobody.</summary>
    bool IsHeadlinePassive(int verb) =>
        document.Tokens[verb].Xpos is "VBD" or "VBN" && harming.Contains(document.Tokens[verb].Lemma)
        && (document.Tokens[verb].Relation != Deprel.Conj || IsHeadlinePassive(document.Tokens[verb].Head))
        && !tree.Has(verb, Deprel.Obj) && !tree.Has(verb, Deprel.Aux) && !tree.Has(verb, Deprel.Ccomp) && !tree.Has(verb, Deprel.Xcomp);
    public bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Lemma == preposition)
                return true;
        return false;
    }

    public bool HasMark(int verb, string mark)
    {
        foreach (var child in tree.Of(verb))
            if (document.Tokens[child].Relation == Deprel.Mark && document.Tokens[child].Lemma == mark)
                return true;
        return false;
    }

    /// <summary>Replaces a relative pronoun by the noun that its clause belongs to.</summary>
    public int Antecedent(int token)
    {
        var tokens = document.Tokens;
        if (tokens[token].Upos is not (Upos.PRON or Upos.DET) || tokens[token].Lemma is not ("who" or "which" or "that" or "whom" or "whose"))
            return token;
        var head = tokens[token].Head;
        for (var steps = 0; head >= 0 && steps < MaxDepth; steps++, head = tokens[head].Head)
            if (tokens[head].Relation == Deprel.AclRelcl)
                return tokens[head].Head;
        return token;
    }

    static readonly HashSet<string> subjectControl = ["promise", "threaten", "vow", "pledge", "agree", "offer", "swear", "commit", "guarantee", "assure", "announce", "reiterate", "repeat", "express", "declare", "reveal", "state", "renew", "confirm"];

    /// <summary>Verbs that turn to somebody who shall do something; parsers hang that infinitive on the addressee or on the clause.</summary>
    static readonly HashSet<string> addressing = ["call", "appeal", "urge", "ask", "order", "tell", "request", "press", "push", "force", "warn", "invite", "beg", "instruct", "require", "demand", "agree",
        "allow", "permit", "enable", "encourage", "persuade", "convince", "pressure", "lobby", "promise", "plan", "offer", "decide", "refuse", "decline", "pledge", "vow",
        "prepare", "intend", "threaten", "challenge", "authorise", "authorize", "consent", "advise", "implore", "plead", "exhort", "expect", "want",
        "send", "dispatch", "deploy", "mobilise", "mobilize", "reject", "look", "commit"];

    /// <summary>Texts and acts of a body that speak for it: "adopted a <b>resolution</b> condemning …", "signed a <b>law</b> that bans …".</summary>
    static readonly HashSet<string> documents = ["statement", "resolution", "letter", "report", "law", "bill", "legislation", "decree", "order", "video", "speech", "message", "motion", "petition", "note", "ruling",
        "verdict", "declaration", "communique", "communiqué", "tweet", "article", "act", "amendment", "measure", "document", "lawsuit", "complaint", "indictment", "memo", "advisory", "editorial", "post", "injunction"];

    static readonly HashSet<string> issuing = ["adopt", "pass", "approve", "sign", "issue", "release", "publish", "write", "send", "post", "make", "deliver", "give", "file", "launch", "enact", "introduce", "propose",
        "present", "table", "submit", "draft", "circulate", "unveil", "announce", "have", "endorse", "lodge", "back", "ratify", "promulgate"];

    bool IsIssued(int text) => document.Tokens[text] is { Relation: Deprel.Obj, Head: >= 0 and var verb } && issuing.Contains(document.Tokens[verb].Lemma);

    /// <summary>Adds those who issued a text to the text that acts for them.</summary>
    void AddAuthors(List<Filler> into, int start)
    {
        var end = into.Count;
        for (var i = start; i < end; i++)
            if (into[i].Slot.Kind == SlotKind.Subject && documents.Contains(document.Tokens[into[i].Token].Lemma) && IsIssued(into[i].Token))
                foreach (var author in OfNoun(into[i].Token, 0))
                    Add(into, Slot.Subject, author);
    }


    static readonly HashSet<string> accusing = ["accuse", "blame", "suspect", "charge", "convict", "acquit", "indict", "criticise", "criticize", "condemn", "denounce", "praise", "thank", "arrest", "detain", "jail", "sentence", "prosecute", "punish", "fine", "reprimand", "rebuke", "commend", "lambast", "slam", "blast"];

    void AddClauseOfAddressee(List<Filler> into, int start, bool addresses)
    {
        var end = into.Count;
        for (var i = start; i < end; i++)
            if (into[i].Slot.Kind == SlotKind.Clause)
                return;
        for (var i = start; i < end; i++)
            if (into[i].Slot.Kind is SlotKind.Object or SlotKind.Preposition && (document.Tokens[into[i].Token].Upos is Upos.PROPN or Upos.PRON || addresses))
                foreach (var child in tree.Of(into[i].Token))
                    if (document.Tokens[child].Relation == Deprel.Acl && HasMark(child, "to"))
                        Add(into, Slot.Clause, child);
    }

    /// <summary>"Two are killed and four injured <b>in an attack by rebels</b>": the phrases of the second verb belong to both.</summary>
    void AddSharedCause(int verb, List<Filler> into)
    {
        foreach (var second in tree.Of(verb))
            if (document.Tokens[second].Relation == Deprel.Conj && harming.Contains(document.Tokens[second].Lemma))
                foreach (var child in tree.Of(second))
                    if (document.Tokens[child].Relation is Deprel.Obl or Deprel.OblAgent)
                        AddOblique(into, child, passive: true);
    }

    int OwnSubject(int verb)
    {
        var own = tree.Child(verb, Deprel.Nsubj, Deprel.NsubjPass);
        return own >= 0 && IsDay(own) ? -1 : own >= 0 ? own : tree.Child(verb, Deprel.NsubjOuter);
    }

    /// <summary>"passed a resolution <b>Thursday</b> condemning the coup": a day does nothing, whatever the parser says.</summary>
    bool IsDay(int token) => document.Tokens[token].Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "today" or "yesterday" or "tomorrow";

    /// <summary>A day of the week or of a month.</summary>
    public bool IsDate(int token) => IsDay(token) || document.Tokens[token].Upos == Upos.NUM
        || (document.Tokens[token].Upos == Upos.PROPN && token + 1 < document.Tokens.Length && document.Tokens[token + 1].Upos == Upos.NUM);

    IEnumerable<int> UnderstoodSubject(int verb, int depth)
    {
        var relation = document.Tokens[verb].Relation;
        var head = document.Tokens[verb].Head;
        if (depth > MaxDepth || head < 0)
            return [];
        switch (relation)
        {
            // "accused the rebels of attacking": the rebels attack.
            case Deprel.Advcl when accusing.Contains(document.Tokens[head].Lemma) && (HasMark(verb, "of") || HasMark(verb, "for") || HasMark(verb, "with") || HasMark(verb, "over")):
                return tree.Child(head, Deprel.Obj, Deprel.NsubjPass) is >= 0 and var accused ? WithConjuncts(Antecedent(accused)) : document.Tokens[head].Relation == Deprel.AclRelcl ? WithConjuncts(document.Tokens[head].Head) : [];
            case Deprel.Conj or Deprel.Advcl or Deprel.Parataxis when document.Tokens[head].Upos is Upos.VERB or Upos.ADJ or Upos.AUX:
                return SubjectOf(head, depth + 1);
            case Deprel.Xcomp or Deprel.Ccomp when document.Tokens[head].Upos is Upos.VERB or Upos.ADJ:
                var @object = tree.Child(head, Deprel.Obj, Deprel.Iobj);
                if (@object >= 0 && !subjectControl.Contains(document.Tokens[head].Lemma))
                    return WithConjuncts(Antecedent(@object));
                if (document.Tokens[head].Lemma is "call" or "appeal" && Oblique(head, "on", "upon", "to", "for") is >= 0 and var addressee)
                    return WithConjuncts(Antecedent(addressee));
                return SubjectOf(head, depth + 1);
            case Deprel.Acl when document.Tokens[verb].Xpos is "VBN" or "VBG" && tree.Child(verb, Deprel.Mark) < 0:
                return WithConjuncts(head);
            case Deprel.Amod when document.Tokens[verb].Xpos == "VBN" && suffered.Contains(document.Tokens[verb].Lemma):
                return [head];
            case Deprel.Acl:
                return OfNoun(head, depth + 1);
            case Deprel.AclRelcl:
                return WithConjuncts(head);
            case Deprel.Conj when document.Tokens[head].Upos is Upos.NOUN:
                return OfNoun(head, depth + 1);
            default:
                return [];
        }
    }

    /// <summary>Who is behind a noun with an infinitive: the possessor of "plan to attack", or the subject of the verb that governs it.</summary>
    IEnumerable<int> OfNoun(int noun, int depth)
    {
        var possessor = tree.Child(noun, Deprel.NmodPoss);
        if (possessor >= 0)
            return WithConjuncts(possessor);
        var by = Oblique(noun, "by", "of");
        // "the French offer to send troops"
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Amod && char.IsUpper(document.Tokens[child].Form[0]) && child > document.Sentences[document.Tokens[child].Sentence].First)
                return WithConjuncts(child);
        if (by >= 0)
            return WithConjuncts(by);
        var head = document.Tokens[noun].Head;
        return head >= 0 && document.Tokens[noun].Relation is Deprel.Obj or Deprel.Obl && document.Tokens[head].Upos == Upos.VERB ? SubjectOf(head, depth) : [];
    }

    int Oblique(int head, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in tree.Of(head))
            if (document.Tokens[child].Relation is Deprel.Obl or Deprel.Nmod or Deprel.OblAgent)
                foreach (var grandchild in tree.Of(child))
                    if (document.Tokens[grandchild].Relation == Deprel.Case && prepositions.Contains(document.Tokens[grandchild].Lemma))
                        return child;
        return -1;
    }

    /// <summary>"arrested and jailed three men", "the treaty Russia signed".</summary>
    void AddSharedObject(int verb, bool hasSubject, List<Filler> into)
    {
        var tokens = document.Tokens;
        if (tokens[verb].Relation == Deprel.AclRelcl && hasSubject && OwnSubject(verb) is >= 0 and var own && Antecedent(own) == own)
        {
            Add(into, Slot.Object, tokens[verb].Head);
            return;
        }
        foreach (var child in tree.Of(verb))
            if (tokens[child].Relation == Deprel.Conj && tokens[child].Upos == Upos.VERB && OwnSubject(child) < 0 && tree.Child(child, Deprel.Obj) is >= 0 and var shared)
                Add(into, Slot.Object, shared);
    }

    /// <summary>Whether a participle is perfect and not passive: "having arrived".</summary>
    bool IsAgentlike(int verb) => tree.Has(verb, Deprel.Aux) && !tree.Has(verb, Deprel.AuxPass);
}
