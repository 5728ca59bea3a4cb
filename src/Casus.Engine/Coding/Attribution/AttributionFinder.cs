using System.Collections.Frozen;
using Casus.Coding.Actors;
using Casus.Coding.Patterns;
using Casus.Language;
using Casus.Lexicons;

namespace Casus.Coding.Attributions;

/// <summary>The words of lexicon/attribution.txt.</summary>
public sealed class AttributionLexicon
{
    readonly FrozenSet<(string Part, string Word)> words;

    AttributionLexicon(FrozenSet<(string, string)> words) => this.words = words;

    public static AttributionLexicon Load(ICollection<LexiconProblem> problems)
    {
        const string file = "lexicon/attribution.txt";
        var words = new HashSet<(string, string)>();
        var number = 0;
        foreach (var line in EmbeddedFiles.Lines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ', 2);
            if (parts.Length < 2)
                problems.Add(new LexiconProblem(file, number, $"a line is 'part words': '{line}'"));
            else
                foreach (var word in parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    words.Add((parts[0], word));
        }
        return new AttributionLexicon(words.ToFrozenSet());
    }

    public bool Has(string part, string word) => words.Contains((part, word));
}

/// <summary>Finds who, in the text, says that an act happened: "X said that …", "…, says X", "according to X".</summary>
public sealed class AttributionFinder(Document document, SyntaxTree tree, ActorMap actors, ArgumentFinder arguments, AttributionLexicon lexicon)
{
    const int MaxClauses = 10;

    /// <summary>The chain of speakers from the nearest to the outermost; empty where the author tells the act.</summary>
    public IReadOnlyList<Attribution> Of(int trigger)
    {
        List<Attribution>? chain = null;
        var token = trigger;
        for (var steps = 0; token >= 0 && steps < MaxClauses; steps++)
        {
            if (AccordingTo(token, trigger) is { } source)
                (chain ??= []).Add(source);
            foreach (var child in tree.Of(token))
                if (document.Tokens[child].Relation is Deprel.Parataxis or Deprel.Ccomp && IsSaying(child) && !tree.IsWithin(trigger, child) && Speaker(child) is { } aside && document.Tokens[child].Relation == Deprel.Parataxis)
                    (chain ??= []).Add(aside);
            var head = document.Tokens[token].Head;
            if (head >= 0 && document.Tokens[token].Relation is Deprel.Ccomp or Deprel.Parataxis && IsSaying(head) && Speaker(head) is { } speaker)
                (chain ??= []).Add(speaker);
            token = head;
        }
        return chain ?? (IReadOnlyList<Attribution>)[];
    }

    /// <summary>Whether a word reports what somebody says or thinks.</summary>
    public bool IsSaying(int token)
    {
        ref var word = ref document.Tokens[token];
        return word.Upos switch
        {
            Upos.VERB => lexicon.Has("verb", word.Lemma),
            Upos.NOUN => lexicon.Has("noun", word.Lemma),
            Upos.ADJ => lexicon.Has("adjective", word.Lemma) || lexicon.Has("verb", word.Lemma),
            _ => false,
        };
    }

    /// <summary>Who says what a cue reports, or null.</summary>
    public Attribution? Speaker(int cue)
    {
        var passive = arguments.IsPassive(cue);
        foreach (var child in tree.Of(cue))
        {
            var relation = document.Tokens[child].Relation;
            if ((!passive && relation == Deprel.Nsubj) || (passive && relation == Deprel.OblAgent) || (document.Tokens[cue].Upos == Upos.NOUN && relation == Deprel.NmodPoss))
                return From(arguments.Antecedent(child), cue);
        }
        if (passive || document.Tokens[cue].Upos == Upos.NOUN)
            return null;
        foreach (var subject in arguments.SubjectOf(cue))
            return From(subject, cue);
        return null;
    }

    Attribution? AccordingTo(int token, int trigger)
    {
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation is Deprel.Obl or Deprel.Nmod or Deprel.Advcl or Deprel.Advmod && !tree.IsWithin(trigger, child))
                foreach (var word in tree.Of(child))
                    if (document.Tokens[word].Relation is Deprel.Case or Deprel.Mark && lexicon.Has("according", document.Tokens[word].Form.ToLowerInvariant()))
                        return From(child, word);
        return null;
    }

    Attribution From(int speaker, int cue)
    {
        var cueWords = new Quote(document.Tokens[cue].Start, document.Tokens[cue].End);
        if (actors.At(speaker) is { Actors.Count: > 0 } mention)
            return new Attribution(new Party(Words(mention.First, mention.End), mention.Actors[0]), cueWords);
        var (first, end) = Phrase(speaker);
        var isName = document.Tokens[speaker].Upos == Upos.PROPN;
        return new Attribution(new Party(Words(first, end), new Actor(isName ? document.Words(first, end) : null, null, null)), cueWords);
    }

    Quote Words(int first, int end) => new(document.Tokens[first].Start, document.Tokens[end - 1].End);

    /// <summary>The noun phrase of a head without clauses and appositions.</summary>
    (int First, int End) Phrase(int head)
    {
        var (first, last) = (head, head);
        foreach (var child in tree.Of(head))
            if (document.Tokens[child].Relation is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Flat or Deprel.NmodPoss or Deprel.Nummod or Deprel.NmodDesc)
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
        return (first, last + 1);
    }
}
