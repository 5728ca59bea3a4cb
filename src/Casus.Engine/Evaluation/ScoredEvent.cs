using Casus.Coding;
using Casus.Exchange.Tables;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>
/// A party as far as it is compared; offsets are code points, null where it stands nowhere in the text.
/// </summary>
readonly record struct ScoredParty(Quote? Words, string? Code, string? Sector)
{
    /// <summary>Of a pronoun or description, the words that it stands for.</summary>
    public Quote? Mention { get; init; }
}

/// <summary>An event as far as it is compared, annotated or coded. All offsets are code points of the text.</summary>
sealed record ScoredEvent
{
    public required string Type { get; init; }

    /// <summary>Other types that the annotator finds defensible.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public string? Mode { get; init; }
    public string? Cameo { get; init; }
    public string? Status { get; init; }
    public string? Date { get; init; }
    public Quote? Trigger { get; init; }
    public string? TriggerText { get; init; }
    public Quote? Place { get; init; }
    public IReadOnlyList<ScoredParty> Actors { get; init; } = [];
    public IReadOnlyList<ScoredParty> Recipients { get; init; } = [];
    public IReadOnlyList<Quote> Attribution { get; init; } = [];

    /// <summary>The entry that coded it; null for annotations.</summary>
    public string? Rule { get; init; }

    /// <summary>0 to 1; null for annotations.</summary>
    public double? Confidence { get; init; }

    /// <summary>The event with the type that the crosswalk gives its CAMEO code.</summary>
    public ScoredEvent ByCrosswalk() =>
        Enum.TryParse<EventType>(Type, out var type) && Crosswalk.Of(new(type, Mode), Cameo) is var act
            ? this with
            {
                Type = act.Type.ToString(),
                Mode = act.Mode,
            }
            : this;

    public IEnumerable<ScoredParty> Parties => Actors.Concat(Recipients);

    /// <summary>What the coder made of an article, in the form that is compared.</summary>
    public static IReadOnlyList<ScoredEvent> Of(Article article, CodedArticle coded)
    {
        var points = new CodePoints(article.Text);
        Quote Span(Quote words) => new(points.FromUtf16(words.Start), points.FromUtf16(words.End));
        ScoredParty Compared(Party party) =>
            new(Span(party.Words), party.Actor.Code, party.Actor.Sector)
            {
                Mention = party.Mention is { } mention ? Span(mention) : null,
            };
        return
        [
            .. coded.Events.Select(e => new ScoredEvent
            {
                Type = e.Type.ToString(),
                Mode = e.Mode,
                Cameo = e.Cameo,
                Status = e.Status.ToString().ToLowerInvariant(),
                Date = e.Date?.Value,
                Trigger = Span(e.Trigger),
                TriggerText = article.Text[e.Trigger.Start..e.Trigger.End],
                Place = e.Place is { } place ? Span(place.Words) : null,
                Actors = [.. e.Actors.Select(Compared)],
                Recipients = [.. e.Recipients.Select(Compared)],
                Attribution = [.. e.Attribution.Select(a => Span(a.Speaker.Words))],
                Rule = e.Rule,
                Confidence = e.Confidence,
            }),
        ];
    }
}

/// <summary>A text with its events. The text is empty where a file of coded events does not hold it.</summary>
sealed record ScoredText(string Id, string Text, IReadOnlyList<ScoredEvent> Events)
{
    /// <summary>What sort of text it is, by whoever annotated it; null where that is not said.</summary>
    public string? Kind { get; init; }

    /// <summary>The text with the types that the crosswalk gives the CAMEO codes of its events.</summary>
    public ScoredText ByCrosswalk() => this with { Events = [.. Events.Select(coded => coded.ByCrosswalk())] };
}

/// <summary>A difference between annotation and coding.</summary>
sealed record ScoringError(string Id, string Kind, string Gold, string Coded, string? Words, string Text)
{
    public override string ToString() => $"{Id} | {Kind} | {Gold} | {Coded} | {Words} | {Text}";
}
