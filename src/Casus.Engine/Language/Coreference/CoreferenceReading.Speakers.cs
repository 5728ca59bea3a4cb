namespace Casus.Language.Coreference;

// Quotations: "I" is who says the words, "we" and "you" stay within them.
sealed partial class CoreferenceReading
{
    int[] quoteAt = [];
    readonly List<int> speakers = [-1];

    void TieSpeakers()
    {
        FindQuotations();
        var last = new Dictionary<(int Quote, int Person, bool Plural), int>();
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            if (mentions[mention] is not { Form: MentionForm.Pronoun, Person: 1 or 2 } pronoun)
                continue;
            var quote = quoteAt[pronoun.Head];
            var plural = pronoun.Number == MentionNumber.Plural;
            if (pronoun.Person == 1 && !plural && speakers[quote] is >= 0 and var speaker)
            {
                Tie(mention, speaker, CoreferencePass.Speaker);
                continue;
            }
            if (last.TryGetValue((quote, pronoun.Person, plural), out var before))
                Tie(mention, before, CoreferencePass.Speaker);
            last[(quote, pronoun.Person, plural)] = mention;
        }
    }

    void FindQuotations()
    {
        var tokens = Tokens;
        quoteAt = new int[tokens.Length];
        var open = false;
        for (var token = 0; token < tokens.Length; token++)
        {
            var mark = tokens[token].Form;
            var opens = mark is "“" or "``" or "„" || mark == "\"" && !open;
            var closes = mark is "”" or "''" || mark == "\"" && open;
            if (opens)
            {
                open = true;
                speakers.Add(-1);
            }
            if (
                open
                && token > 0
                && !opens
                && document
                    .Text.AsSpan(tokens[token - 1].End, tokens[token].Start - tokens[token - 1].End)
                    .Contains('\n')
            )
                open = false;
            if (open)
                quoteAt[token] = speakers.Count - 1;
            if (closes)
                open = false;
        }
        for (var token = 0; token < tokens.Length; token++)
            if (quoteAt[token] is > 0 and var quote && speakers[quote] < 0 && tokens[token].Upos != Upos.PUNCT)
                speakers[quote] = SpeakerOf(token, quote);
        var (starts, ends) = (new int[speakers.Count], new int[speakers.Count]);
        starts.AsSpan().Fill(-1);
        for (var token = 0; token < tokens.Length; token++)
        {
            ref var start = ref starts[quoteAt[token]];
            start = start < 0 ? token : start;
            ends[quoteAt[token]] = token;
        }
        for (var quote = 2; quote < speakers.Count; quote++)
            if (
                speakers[quote] < 0
                && starts[quote] >= 0
                && starts[quote - 1] >= 0
                && GoesOn(ends[quote - 1], starts[quote])
            )
                speakers[quote] = speakers[quote - 1];
    }

    // A quotation goes on where the last one ended, in the same or the next sentence.
    bool GoesOn(int end, int start) => Tokens[start].Sentence - Tokens[end].Sentence <= 1;

    int SpeakerOf(int token, int quote)
    {
        var head = Tokens[token].Head;
        if (
            head >= 0
            && quoteAt[head] != quote
            && Tokens[token].Relation is Deprel.Ccomp or Deprel.Parataxis or Deprel.Xcomp or Deprel.Obj or Deprel.Dep
            && SubjectOf(head) is >= 0 and var above
        )
            return above;
        if (head < 0 || quoteAt[head] != quote)
            foreach (var child in tree.Of(token))
                if (
                    Tokens[child].Relation is Deprel.Parataxis or Deprel.Ccomp
                    && quoteAt[child] != quote
                    && SubjectOf(child) is >= 0 and var beside
                )
                    return beside;
        return -1;
    }

    int SubjectOf(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (
                IsSubject(Tokens[child].Relation)
                && quoteAt[child] == quoteAt[verb]
                && AtHead(child) is >= 0 and var mention
            )
                return mention;
        return Tokens[verb].Relation == Deprel.Conj && Tokens[verb].Head >= 0 ? SubjectOf(Tokens[verb].Head) : -1;
    }
}
