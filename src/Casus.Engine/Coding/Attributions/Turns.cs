using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds the turns of a transcript ("MS LEE: Good morning.") and headlines that end in their source ("Dozens killed in
/// blast: police").
/// </summary>
sealed class Turns(Document document, ActorMap actors, Clauses clauses)
{
    const int MaxName = 6;

    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    Dictionary<string, Actor>? named;

    public void Find(List<SpeechReport> into)
    {
        FindHeadlines(into);
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
            for (var first = colon + 1; first < end; )
            {
                var sentence = clauses.Sentence(first);
                var piece = clauses.Trim(new Stretch(first, Math.Min(sentence.End, end)));
                if (piece.Length >= 3 && clauses.HasFiniteVerb(piece))
                    into.Add(new SpeechReport(speaker, ReportForm.Quotation, colon, clauses.HeadOf(piece), piece));
                first = Math.Max(sentence.End, first + 1);
            }
        }
    }

    /// <summary>
    /// A headline that ends in its source: "Dozens killed in blast: police", "Border closed – ministry".
    /// </summary>
    void FindHeadlines(List<SpeechReport> into)
    {
        var tokens = document.Tokens;
        foreach (var sentence in document.Sentences)
            for (var i = sentence.End - 2; i > sentence.First + 2 && i > sentence.End - MaxName; i--)
                if (
                    tokens[i].Form is ":" or "–" or "—" or "-"
                    && tokens[i - 1].SpaceAfter | tokens[i].SpaceAfter
                    && clauses.StartsParagraph(sentence.First)
                )
                {
                    if (
                        Source(i + 1, sentence.End) is { } speaker
                        && clauses.Trim(new Stretch(sentence.First, i)) is { Length: > 2 } content
                    )
                        into.Add(new SpeechReport(speaker, ReportForm.Phrase, i, clauses.HeadOf(content), content));
                    break;
                }
    }

    /// <summary>People and bodies that fill the end of a headline; no places, which end datelines and lists.</summary>
    Attribution? Source(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (
                actors.At(i) is { Actors: [{ Sector: not null } actor, ..] } mention
                && mention.First == first
                && mention.End == end
            )
                return new Attribution(new Party(document.Quoted(first, end), actor), document.Quoted(first - 1));
        return null;
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
        var name = document.Quoted(first, colon);
        var text = document.Text[name.Start..name.End];
        if (words.AskingVoices.Contains(text) || text.Length < 3)
            return null;
        for (var i = colon - 1; i >= first; i--)
            if (actors.At(i) is { Actors: [var actor, ..] })
                return new Attribution(new Party(name, actor), name);
        // "SECRETARY LEE" is the Lee whom the text names elsewhere.
        var family = document.Tokens[colon - 1].Form;
        return new Attribution(
            new Party(name, (named ??= Named()).GetValueOrDefault(family) ?? new Actor(text, null, null)),
            name
        );
    }

    /// <summary>Who is first named so in the text, by each end of a name that starts with a word.</summary>
    Dictionary<string, Actor> Named()
    {
        var found = new Dictionary<string, Actor>(StringComparer.OrdinalIgnoreCase);
        foreach (var mention in actors.Mentions)
            if (mention.Kind == ReferenceKind.Named && mention.Actors is [{ Name: { } name } known])
                for (var start = 0; start >= 0; start = name.IndexOf(' ', start) is >= 0 and var blank ? blank + 1 : -1)
                    found.TryAdd(name[start..], known);
        return found;
    }
}
