using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>Finds the turns of a transcript ("MS LEE: Good morning.") and headlines that name their speaker ("Minister: no talks before May").</summary>
public sealed class Turns(Document document, ActorMap actors, SpeakerFinder speakers, Clauses clauses)
{
    const int MaxName = 6;

    public void Find(List<Report> into)
    {
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!clauses.StartsParagraph(i) || Colon(i) is not (> 0 and var colon))
                continue;
            var speaker = SpeakerBefore(i, colon);
            if (speaker is null)
                continue;
            var end = colon + 1;
            while (end < tokens.Length && !(clauses.StartsParagraph(end) && Colon(end) > 0))
                end++;
            for (var first = colon + 1; first < end;)
            {
                var sentence = clauses.Sentence(first);
                var piece = clauses.Trim(new Stretch(first, Math.Min(sentence.End, end)));
                if (piece.Length >= 3)
                    into.Add(new Report(speaker, ReportForm.Quotation, colon, clauses.HeadOf(piece), piece));
                first = Math.Max(sentence.End, first + 1);
            }
        }
    }

    /// <summary>The colon behind a name in capitals at the start of a paragraph, or 0.</summary>
    int Colon(int first)
    {
        var tokens = document.Tokens;
        for (var i = first; i < Math.Min(first + MaxName, tokens.Length); i++)
        {
            if (tokens[i].Form == ":")
                return i > first ? i : 0;
            if (tokens[i].Form.Any(char.IsLower) || i > first && clauses.StartsParagraph(i))
                return 0;
        }
        return 0;
    }

    /// <summary>Null for questions, whose speaker nobody knows.</summary>
    Attribution? SpeakerBefore(int first, int colon)
    {
        var words = speakers.Words(first, colon);
        var text = document.Text[words.Start..words.End];
        if (text is "QUESTION" or "Q" or "QUESTIONER" or "INTERVIEWER" or "OPERATOR" || text.Length < 3)
            return null;
        for (var i = colon - 1; i >= first; i--)
            if (actors.At(i) is { Actors: [var actor, ..] })
                return new Attribution(new Party(words, actor), words);
        return new Attribution(new Party(words, new Actor(text, null, null)), words);
    }
}
