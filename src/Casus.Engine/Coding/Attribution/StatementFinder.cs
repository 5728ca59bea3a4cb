using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>Finds what people and bodies are quoted as saying: "X said that …", "…, says X", "X is convinced that …".</summary>
public sealed class StatementFinder(Document document, SyntaxTree tree, ActorMap actors, AttributionFinder attributions, AttributionLexicon words)
{
    /// <summary>The statements of the document in order of the text, without ids and events.</summary>
    public List<Statement> Find()
    {
        var found = new List<Statement>();
        var tokens = document.Tokens;
        for (var cue = 0; cue < tokens.Length; cue++)
        {
            if (!attributions.IsSaying(cue) || tokens[cue].Upos == Upos.NOUN)
                continue;
            var content = tree.Child(cue, Deprel.Ccomp);
            var aside = content < 0 && tokens[cue].Relation == Deprel.Parataxis;
            if (aside)
                content = tokens[cue].Head;
            if (content < 0 || attributions.Speaker(cue) is not { } speaker)
                continue;
            var (first, end) = aside ? Around(content, cue) : Subtree(content);
            if (Trim(ref first, ref end) && end - first >= 3)
                found.Add(Describe(speaker, cue, content, first, end));
        }
        return found;
    }

    Statement Describe(Attribution speaker, int cue, int content, int first, int end)
    {
        var cueLemma = document.Tokens[cue].Lemma;
        var (negative, ahead, certainty, duty) = (words.Has("denying", cueLemma), words.Has("foreseeing", cueLemma), words.Has("supposing", cueLemma) ? "PR" : "CT", false);
        foreach (var child in tree.Of(content))
        {
            ref var word = ref document.Tokens[child];
            if (word.Relation is Deprel.Advmod or Deprel.Aux && word.Lemma is "not" or "never" or "n't" or "no")
                negative = !negative;
            if (word.Relation == Deprel.Aux)
            {
                ahead |= word.Lemma is "will" or "shall" or "'ll" or "would" or "may" or "might" or "could";
                duty |= word.Lemma is "must" or "should" or "need";
                if (word.Lemma is "may" or "might" or "could")
                    certainty = "PS";
            }
            if (word.Relation == Deprel.Advmod && words.Has("possibly", word.Lemma))
                certainty = "PS";
            else if (word.Relation == Deprel.Advmod && words.Has("probably", word.Lemma))
                certainty = "PR";
        }
        ahead |= words.Has("denying", cueLemma) && words.Has("supposing", cueLemma);
        var kind = duty || words.Has("demanding", cueLemma) ? StatementKind.Demand
            : ahead ? StatementKind.Forecast
            : words.Has("judging", cueLemma) || IsJudgement(content) || IsExpert(speaker) ? StatementKind.Assessment
            : StatementKind.Assertion;
        return new Statement
        {
            Id = "",
            Speaker = speaker,
            Words = new Quote(document.Tokens[first].Start, document.Tokens[end - 1].End),
            Kind = kind,
            Certainty = certainty,
            Negative = negative,
            About = About(first, end),
        };
    }

    bool IsJudgement(int content) => document.Tokens[content].Upos is Upos.ADJ or Upos.NOUN && tree.Has(content, Deprel.Cop);

    static bool IsExpert(Attribution speaker) => speaker.Speaker.Actor.Sector is "EDU" || speaker.Speaker.Actor.Role is "expert" or "analyst";

    List<string> About(int first, int end)
    {
        var codes = new List<string>();
        for (var i = first; i < end; i++)
            foreach (var actor in actors.At(i)?.Actors ?? [])
                if (actor.Code is { } code && !codes.Contains(code))
                    codes.Add(code);
        return codes;
    }

    (int First, int End) Subtree(int head)
    {
        var sentence = document.Sentences[document.Tokens[head].Sentence];
        var (first, last) = (head, head);
        for (var i = sentence.First; i < sentence.End; i++)
            if (tree.IsWithin(i, head))
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
        return (first, last + 1);
    }

    /// <summary>The clause that an inserted "says X" belongs to: the longer side of the sentence around it.</summary>
    (int First, int End) Around(int content, int cue)
    {
        var (first, end) = Subtree(content);
        var (asideFirst, asideEnd) = Subtree(cue);
        return asideFirst - first >= end - asideEnd ? (first, asideFirst) : (asideEnd, end);
    }

    bool Trim(ref int first, ref int end)
    {
        while (first < end && (document.Tokens[first].Upos == Upos.PUNCT || document.Tokens[first].Relation == Deprel.Mark && document.Tokens[first].Lemma == "that"))
            first++;
        while (end > first && document.Tokens[end - 1].Upos == Upos.PUNCT)
            end--;
        return end > first;
    }
}
