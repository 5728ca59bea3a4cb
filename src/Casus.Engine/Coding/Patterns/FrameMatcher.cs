using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Patterns;

/// <summary>A predicate of the text read by an entry: the words, the reading, and who fills its roles.</summary>
public sealed class Match(int trigger, Candidate candidate)
{
    public int Trigger { get; } = trigger;
    public Candidate Candidate { get; } = candidate;
    public FrameReading Reading => Candidate.Reading;

    /// <summary>Heads of what fills the roles, whether or not they are actors.</summary>
    public List<int> ActorTokens { get; } = [];
    public List<int> RecipientTokens { get; } = [];

    /// <summary>First and last token of the words that told the act.</summary>
    public int First { get; set; } = trigger;
    public int Last { get; set; } = trigger;

    /// <summary>Whether the reading itself asked for the negation, so that it does not count again.</summary>
    public bool NegationUsed => Reading.Conditions.Any(c => c.Slot is null && !c.Unless);

    /// <summary>The reading of the act that the match tells through, such as the explosion in "killed in an explosion"; it knows the mode.</summary>
    public FrameReading? Through { get; set; }

    /// <summary>Event words that belong to this match and are no events of their own.</summary>
    public List<int> TakenOver { get; } = [];
}

/// <summary>Matches the frames against one parsed document. Each token is read once; complements are read before what governs them.</summary>
public sealed partial class FrameMatcher
{
    static readonly Match unreadable = new(-1, new Candidate(new Predicate(PredicateKind.Verb, []), new FrameReading { Frame = new Frame("", "", 0), Line = 0 }));

    readonly Document document;
    readonly SyntaxTree tree;
    readonly FrameTable table;
    readonly ActorMap actors;
    readonly ArgumentFinder verbs;
    readonly NounArguments nouns;
    readonly PartyFinder parties;
    readonly CarriedPhrases carried;
    readonly Match?[] read;
    readonly Stack<List<Filler>> spare = new();

    public FrameMatcher(Document document, SyntaxTree tree, FrameTable table, ActorMap actors)
    {
        this.document = document;
        this.tree = tree;
        this.table = table;
        this.actors = actors;
        verbs = new ArgumentFinder(document, tree);
        nouns = new NounArguments(document, tree, verbs, actors, table);
        parties = new PartyFinder(document, tree, actors);
        carried = new CarriedPhrases(document, tree, actors, verbs, parties);
        read = new Match?[document.Tokens.Length];
    }

    public ArgumentFinder Arguments => verbs;

    /// <summary>All matches in order of the text, also those that say "no event".</summary>
    public IEnumerable<Match> Matches()
    {
        for (var i = 0; i < read.Length; i++)
            if (Read(i) is { } match)
                yield return match;
    }

    /// <summary>The reading of a token, or null where no entry has one for it.</summary>
    public Match? Read(int token)
    {
        if (read[token] is { } known)
            return known == unreadable ? null : known;
        read[token] = unreadable;
        var candidates = table.For(document.Tokens[token]);
        if (candidates.Length == 0 || IsName(token))
            return null;
        var fillers = spare.TryPop(out var pooled) ? pooled : [];
        fillers.Clear();
        var isNoun = document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN;
        if (isNoun)
            nouns.OfNoun(token, fillers);
        else
            verbs.OfVerb(token, fillers);
        Match? match = null;
        foreach (var candidate in candidates)
            if (TryMatch(token, candidate, fillers, isNoun, out _) is { } found)
            {
                read[token] = match = found;
                break;
            }
        spare.Push(fillers);
        return match;
    }

    /// <summary>"Amnesty International", "Ban Ki-moon": a word of a name tells no act.</summary>
    bool IsName(int token) => document.Tokens[token].Upos == Upos.PROPN && actors.Covering(token) is { Kind: ReferenceKind.Named };

    /// <summary>The act that a complement tells: its own reading, or that of the noun that a support verb carries.</summary>
    public Match? ReadThrough(int token)
    {
        var own = Read(token);
        if (own is not null && own.Reading.Type != EventType.None)
            return own;
        if (document.Tokens[token].Upos is Upos.VERB && table.SupportVerbs.Contains(document.Tokens[token].Lemma) && !table.ClosingVerbs.Contains(document.Tokens[token].Lemma))
        {
            var carried = tree.Child(token, Deprel.Obj, Deprel.NsubjPass);
            if (carried >= 0)
                foreach (var content in Contents(carried))
                    if (Read(content) is { } inner && inner.Reading.Type != EventType.None)
                        return inner;
        }
        return own;
    }

    Match? TryMatch(int token, Candidate candidate, List<Filler> fillers, bool isNoun, out Condition? failing)
    {
        failing = null;
        var match = new Match(token, candidate);
        var predicate = candidate.Predicate;
        if (predicate.Words.Count > 1 && !(isNoun ? FindPhrase(token, predicate, match) : FindWords(token, predicate, match)))
            return null;
        foreach (var condition in candidate.Reading.Conditions)
            if (Holds(condition, token, fillers, isNoun, match) == condition.Unless)
            {
                failing = condition;
                return null;
            }
        Fill(candidate.Reading.Actors, match.ActorTokens, fillers, isNoun, match, recipient: false);
        Fill(candidate.Reading.Recipients, match.RecipientTokens, fillers, isNoun, match, recipient: true);
        match.RecipientTokens.RemoveAll(match.ActorTokens.Contains);
        if ((candidate.Reading.Type == EventType.AID || candidate.Reading.Cameo?.StartsWith("033", StringComparison.Ordinal) == true)
            && !match.RecipientTokens.Exists(recipient => parties.Find(recipient, recipient: true) is not null))
            AddBeneficiary(match);
        if (candidate.Reading.TakesOver(SlotKind.Clause))
            foreach (var filler in fillers)
                if (filler.Slot.Kind == SlotKind.Clause)
                    TakeOver(filler.Token, match);
        return match;
    }

    /// <summary>Whom the help is for may stand deep in the clause: "gave ten million to rebuild schools in <b>Nepal</b>", "provides food every month to people in <b>Kenya</b>".</summary>
    void AddBeneficiary(Match match)
    {
        var sentence = document.Tokens[match.Trigger].Sentence;
        for (var token = match.Trigger + 1; token < document.Tokens.Length && document.Tokens[token].Sentence == sentence; token++)
            if (actors.At(token) is { } mention && mention.Kind != ReferenceKind.Pronoun && (mention.Kind == ReferenceKind.Country || mention.Actors.Any(actor => actor.Code is not null))
                && !match.ActorTokens.Exists(actor => parties.Find(actor, recipient: false)?.Actors.Any(a => mention.Actors.Any(b => a.Code == b.Code)) == true)
                && IsInClause(token, match.Trigger))
            {
                match.RecipientTokens.AddRange(Because("whom the help is for", match, [token]));
                return;
            }
    }

    /// <summary>Whether a token stands below a verb without another statement or relative clause in between.</summary>
    bool IsInClause(int token, int verb)
    {
        for (var steps = 0; token >= 0 && steps < 30; steps++, token = document.Tokens[token].Head)
        {
            if (token == verb)
                return true;
            ref var word = ref document.Tokens[token];
            if (word.Relation is Deprel.Ccomp or Deprel.Parataxis or Deprel.AclRelcl || (word.Relation is Deprel.Conj && word.Upos == Upos.VERB) || (word.Relation == Deprel.Advcl && !verbs.HasMark(token, "to")))
                return false;
        }
        return false;
    }

    void TakeOver(int clause, Match match)
    {
        match.TakenOver.Add(clause);
        if (ReadThrough(clause) is { } inner)
            match.TakenOver.Add(inner.Trigger);
    }

    /// <summary>The further words of a verb's predicate: particles, prepositions, nouns and adjectives that depend on it, directly or through one.</summary>
    bool FindWords(int verb, Predicate predicate, Match match)
    {
        for (var i = 1; i < predicate.Words.Count; i++)
        {
            // "give in", "take in" are no "give food in Mali".
            if (i == 1 && predicate.Words[1] == "in" && predicate.Words[0] is "give" or "cave" or "hand" or "turn" or "take" or "let" or "bring" && (verb + 1 >= document.Tokens.Length || !IsWord(verb + 1, "in")))
                return false;
            var found = -1;
            foreach (var child in tree.Of(verb))
            {
                if (IsWord(child, predicate.Words[i]) && !IsOtherClause(child))
                    found = child;
                else
                    foreach (var grandchild in tree.Of(child))
                        if (IsWord(grandchild, predicate.Words[i]) && MayHoldWord(grandchild, verb))
                            found = grandchild;
                if (found >= 0)
                    break;
            }
            if (found < 0)
                return false;
            if (document.Tokens[found].Relation != Deprel.Case)
            {
                match.First = Math.Min(match.First, found);
                match.Last = Math.Max(match.Last, found);
                if (document.Tokens[found].Upos == Upos.NOUN)
                    match.TakenOver.Add(found);
                // "reached a ceasefire deal"
                if (document.Tokens[found].Relation == Deprel.Compound)
                    match.TakenOver.Add(document.Tokens[found].Head);
            }
        }
        return true;
    }

    /// <summary>"declared that it will not <b>end</b>": a verb with a clause of its own is no word of the predicate.</summary>
    bool IsOtherClause(int token) => document.Tokens[token].Relation == Deprel.Mark || (document.Tokens[token].Upos == Upos.VERB && document.Tokens[token].Relation is Deprel.Ccomp or Deprel.Conj or Deprel.Parataxis);

    /// <summary>Whether a word two steps below a verb may belong to its predicate: "called <b>on</b> Iran", "gave back the island", "ended <b>mediation</b> efforts". A preposition in front of the verb does not.</summary>
    bool MayHoldWord(int token, int verb) => document.Tokens[token].Relation switch
    {
        Deprel.Case => token > verb,
        Deprel.Mark => token > verb && document.Tokens[document.Tokens[token].Head].Xpos == "VBG",
        Deprel.Obj or Deprel.Fixed => true,
        Deprel.Nmod => HasCase(token, "of") || !HasAnyCase(token),
        // "War games ended" is no "ended the war".
        Deprel.Compound => document.Tokens[document.Tokens[token].Head].Relation != Deprel.Nsubj,
        // "left nine people dead": an adjective behind its noun says what became of it.
        Deprel.Amod when token > document.Tokens[token].Head => true,
        _ => document.Tokens[token].Lemma is "not" or "free" or "back" or "over" or "up" or "out" or "off" or "down" or "away",
    };

    bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Lemma == preposition)
                return true;
        return false;
    }

    bool HasAnyCase(int noun) => tree.Has(noun, Deprel.Case);

    bool IsWord(int token, string word) => document.Tokens[token].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a noun's predicate side by side around its head.</summary>
    bool FindPhrase(int head, Predicate predicate, Match match) => FindPhrase(head, predicate.Words, match);

    bool FindPhrase(int head, IReadOnlyList<string> words, Match? match)
    {
        for (var offset = 0; offset < words.Count; offset++)
        {
            var first = head - offset;
            if (first < 0 || first + words.Count > document.Tokens.Length)
                continue;
            var same = true;
            for (var i = 0; i < words.Count && same; i++)
                same = IsWord(first + i, words[i]);
            if (!same)
                continue;
            if (match is not null)
            {
                match.First = first;
                match.Last = first + words.Count - 1;
                for (var i = first; i <= match.Last; i++)
                    if (i != head)
                        match.TakenOver.Add(i);
            }
            return true;
        }
        return false;
    }

    bool Holds(Condition condition, int token, List<Filler> fillers, bool isNoun, Match match)
    {
        if (condition.Slot is not { } slot)
            return IsNegated(token);
        if (condition.Test.Several)
            return AreSeveral(Fillers(slot, fillers, isNoun, match));
        var any = false;
        foreach (var filler in Fillers(slot, fillers, isNoun, match))
            foreach (var content in Contents(filler))
                if (Passes(condition.Test, content))
                {
                    any = true;
                    if (!condition.Unless && condition.Test.Types.Contains(match.Reading.Type) && ReadThrough(content) is { } act && act.Reading.Type == match.Reading.Type)
                        match.Through = act.Reading;
                    if (!condition.Unless && slot.Kind is SlotKind.Object or SlotKind.Preposition && TellsAct(condition.Test))
                    {
                        match.TakenOver.Add(content);
                        match.TakenOver.Add(filler);
                        if (slot.Kind == SlotKind.Object && Math.Abs(content - token) < 8)
                        {
                            match.First = Math.Min(match.First, content);
                            match.Last = Math.Max(match.Last, content);
                        }
                    }
                }
        return any;
    }

    /// <summary>Whether actors of more than one country or body stand there.</summary>
    bool AreSeveral(IEnumerable<int> tokens)
    {
        Actor? first = null;
        foreach (var token in tokens)
            if (parties.Find(token, recipient: false) is { } mention)
                foreach (var actor in mention.Actors)
                    if (first is null)
                        first = actor;
                    else if (actor.Code != first.Code || (actor.Code is null && actor != first))
                        return true;
        return false;
    }

    static bool TellsAct(WordTest test) => test.Lemmas.Count > 0 || test.Phrases.Count > 0 || test.Types.Count > 0 || test.AnyEvent;

    bool Passes(WordTest test, int token)
    {
        if (test.Anything)
            return true;
        if ((test.Duty && HasAuxiliary(token, "must", "should", "ought", "need") || (test.Ahead && HasAuxiliary(token, "will", "would", "shall", "'ll"))))
            return true;
        ref var word = ref document.Tokens[token];
        if (test.Finite && word.Relation == Deprel.Ccomp && !verbs.HasMark(token, "to"))
            return true;
        if (test.Lemmas.Count > 0 && (test.Lemmas.Contains(word.Lemma) || (word.Upos == Upos.PROPN && test.Lemmas.Contains(word.Lemma.ToLowerInvariant()))))
            return true;
        foreach (var phrase in test.Phrases)
            if (FindPhrase(token, phrase, null))
                return true;
        if (word.Upos == Upos.PROPN && test.Lemmas.Count > 0 && IsNamedKind(token, test))
            return true;
        if ((test.AnyEvent || test.Types.Count > 0) && ReadThrough(token) is { } act && act.Reading.Type != EventType.None && (test.AnyEvent || test.Types.Contains(act.Reading.Type)))
            return true;
        if (!test.AnyActor && !test.AnyPlace && test.Sectors.Count == 0)
            return false;
        if (actors.At(token) is not { } mention)
            return false;
        if (test.AnyActor || (test.AnyPlace && mention.Kind == ReferenceKind.Country))
            return true;
        foreach (var actor in mention.Actors)
            if (actor.Sector is not null && test.Sectors.Contains(actor.Sector))
                return true;
        return false;
    }

    /// <summary>"<b>Typhoon</b> Usagi", "<b>Hurricane</b> Katrina": the word in front says what the name names.</summary>
    bool IsNamedKind(int name, WordTest test)
    {
        foreach (var child in tree.Of(name))
            if (document.Tokens[child].Relation is Deprel.NmodDesc or Deprel.Compound && document.Tokens[child].Upos == Upos.PROPN && test.Lemmas.Contains(document.Tokens[child].Lemma.ToLowerInvariant()))
                return true;
        return false;
    }

    bool HasAuxiliary(int verb, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in tree.Of(verb))
            if (document.Tokens[child].Relation == Deprel.Aux && lemmas.Contains(document.Tokens[child].Lemma))
                return true;
        // "has to leave", "needs to leave"
        return lemmas.Contains("must") && document.Tokens[verb].Lemma is "have" or "need" && tree.Has(verb, Deprel.Xcomp);
    }

    /// <summary>A noun and, where it is only a container ("series of …"), what it holds.</summary>
    IEnumerable<int> Contents(int token)
    {
        yield return token;
        if (table.Containers.Contains(document.Tokens[token].Lemma))
            foreach (var child in tree.Of(token))
                if (document.Tokens[child].Relation == Deprel.Nmod)
                    yield return child;
    }

    IEnumerable<int> Fillers(Slot slot, List<Filler> fillers, bool isNoun, Match match)
    {
        if (isNoun && slot.Kind is not (SlotKind.Clause or SlotKind.ClauseSubject))
            return NounArguments.View(fillers, slot, match.Candidate.Predicate, match.Reading).ToList();
        var found = new List<int>();
        // "Norway called on Iran", "called off the strike": a verb with words of its own is passive only with an auxiliary.
        var active = match.Candidate.Predicate.Words.Count > 1 && !tree.Has(match.Trigger, Deprel.AuxPass) && !ModifiesOnly(match.Trigger) && verbs.IsPassive(match.Trigger);
        if (active && slot.Kind == SlotKind.Object)
            CarriedPhrases.AddAfterParticle(fillers, match.Candidate.Predicate, found);
        if (found.Count > 0)
            return found;
        foreach (var filler in fillers)
            if (filler.Slot == slot)
                found.Add(filler.Token);
            else if (slot.Kind == SlotKind.ClauseSubject && filler.Slot.Kind == SlotKind.Clause)
                found.AddRange(verbs.SubjectOf(filler.Token));
        if (found.Count == 0 && slot.Kind == SlotKind.Object)
            CarriedPhrases.AddAfterParticle(fillers, match.Candidate.Predicate, found);
        if (found.Count == 0 && slot.Kind == SlotKind.Preposition)
            carried.Add(slot, fillers, match, found);
        else if (found.Count == 0 && slot.Kind == SlotKind.Subject && verbs.IsPassive(match.Trigger))
        {
            carried.Add(Slot.With("by"), fillers, match, found);
            if (found.Count == 0 && active)
                foreach (var filler in fillers)
                    if (filler.Slot.Kind == SlotKind.Object)
                        found.Add(filler.Token);
        }
        return found;
    }

    /// <summary>Whether a participle stands in a clause of another verb. Parsers also hang it on the noun that they take for the root, and then it is the sentence's own verb.</summary>
    bool ModifiesOnly(int participle)
    {
        ref var token = ref document.Tokens[participle];
        return token.Relation == Deprel.Advcl || (token.Relation == Deprel.Acl && document.Tokens[token.Head].Relation != Deprel.Root);
    }

    /// <summary>Takes the first alternative in which an actor stands.</summary>
    void Fill(SlotChoice choice, List<int> into, List<Filler> fillers, bool isNoun, Match match, bool recipient)
    {
        foreach (var alternative in choice.Alternatives)
        {
            foreach (var slot in alternative)
                switch (slot.Kind)
                {
                    case SlotKind.Clause:
                        foreach (var filler in fillers)
                            if (filler.Slot.Kind == SlotKind.Clause && ReadThrough(filler.Token) is { } inner)
                                AddNew(into, Because("undergoes the act in the clause", match, inner.RecipientTokens.Count > 0 ? inner.RecipientTokens : inner.ActorTokens));
                        break;
                    case SlotKind.ClauseSubject:
                        foreach (var filler in fillers)
                            if (filler.Slot.Kind == SlotKind.Clause)
                                AddNew(into, Because("subject of the clause", match, [.. verbs.SubjectOf(filler.Token)]));
                        break;
                    default:
                        var byAct = !recipient && slot.Kind == SlotKind.Preposition && match.Reading.Conditions.Any(c => c.Slot == slot && !c.Unless && c.Test.Types.Count > 0);
                        foreach (var token in Fillers(slot, fillers, isNoun, match))
                            if (!byAct || ReadThrough(token) is not null)
                                AddNew(into, Because(null, match, recipient ? BehindRecipient(token, match) : Behind(token), slot));
                        break;
                }
            if (into.Exists(token => parties.Find(token, recipient) is not null))
                return;
            into.Clear();
        }
    }

    /// <summary>An act in a role stands for those who do it: "the rebels" in "an attack by the rebels killed ten" and in "condemned the rebels' attack".</summary>
    IEnumerable<int> Behind(int token) => ActOf(token) is { } act && act.ActorTokens.Exists(actor => parties.Find(actor, recipient: false) is not null) ? act.ActorTokens : [token];

    /// <summary>Where nobody else does the act, it stands for those it is done to: "signed a decree pardoning <b>ten monks</b>", "expressed its wish to meet <b>Iran</b>".</summary>
    IEnumerable<int> BehindRecipient(int token, Match match)
    {
        if (ActOf(token) is not { RecipientTokens.Count: > 0 } act)
            return Behind(token);
        var doers = act.ActorTokens.ConvertAll(actor => parties.Find(actor, recipient: false)).Where(party => party is not null).ToList();
        var own = match.ActorTokens.ConvertAll(actor => parties.Find(actor, recipient: false));
        return doers.Count == 0 ? parties.Find(token, recipient: true) is null ? act.RecipientTokens : [token]
            : doers.All(doer => own.Exists(party => party is not null && party.Actors.Any(doer!.Actors.Contains))) ? act.RecipientTokens : act.ActorTokens;
    }

    Match? ActOf(int token) =>
        actors.At(token) is null && document.Tokens[token].Upos == Upos.NOUN && ReadThrough(token) is { } act && act.Reading.Type != EventType.None ? act : null;

    IEnumerable<int> Because(string? role, Match match, IEnumerable<int> tokens, Slot slot = default)
    {
        if (document.Trace is { } trace)
            foreach (var token in tokens)
                trace.Say(Aspect.Role, match.Trigger, role ?? (slot.Kind == SlotKind.Preposition ? $"phrase with “{slot}”" : slot.ToString()), token);
        return tokens;
    }

    static void AddNew(List<int> into, IEnumerable<int> tokens)
    {
        foreach (var token in tokens)
            if (!into.Contains(token))
                into.Add(token);
    }

    /// <summary>Whether the predicate itself is negated: "did not", "never", "no agreement".</summary>
    public bool IsNegated(int token)
    {
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation is Deprel.Advmod or Deprel.Det or Deprel.Aux or Deprel.Cc && document.Tokens[child].Lemma is "not" or "never" or "n't" or "no" or "neither" or "nor")
                return true;
        return false;
    }
}
