using Casus.Coding;
using Casus.Coding.Time;
using Casus.Reading;

namespace Casus.Analysis.Happenings;

/// <summary>
/// A party as reports are compared by it: name, ISO 3166 alpha-3 or PLOVER code, PLOVER sector; null where it is not
/// known.
/// </summary>
public sealed record ReportParty(string? Name, string? Code, string? Sector);

/// <summary>Where an act was: name, ISO 3166 alpha-3, degrees.</summary>
public sealed record ReportPlace(string? Name, string? Country, double? Latitude, double? Longitude);

/// <summary>One event of one article, or of a data set, as a report of an act of the world.</summary>
public sealed record Report
{
    /// <summary>The origin of what is coded here.</summary>
    public const string Casus = "casus";

    /// <summary>Id of the event.</summary>
    public required string EventId { get; init; }

    /// <summary>Null where the event comes from a data set.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Place among the events of the article.</summary>
    public int Number { get; init; }

    /// <summary>Who coded it: <c>casus</c>, or the format it was imported from.</summary>
    public required string Origin { get; init; }

    /// <summary>PLOVER type; null where a data set has none.</summary>
    public string? Type { get; init; }

    public string? Mode { get; init; }
    public IReadOnlyList<string> Contexts { get; init; } = [];
    public string? Cameo { get; init; }
    public int? Quad { get; init; }
    public double? Score { get; init; }

    /// <summary>actual, future, possible or negated.</summary>
    public required string Status { get; init; }

    public IReadOnlyList<ReportParty> Actors { get; init; } = [];
    public IReadOnlyList<ReportParty> Recipients { get; init; } = [];

    /// <summary>When it was, so far as it is told; the day of the article where that is all there is.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>Whether words of the text, or a data set, give the date.</summary>
    public bool IsDated { get; init; }

    /// <summary>Day of the article.</summary>
    public DateOnly? Reported { get; init; }

    public ReportPlace? Place { get; init; }

    /// <summary>The sentence that tells it.</summary>
    public string? Words { get; init; }

    /// <summary>Where it stands in the article, in code points.</summary>
    public Quote? WordsAt { get; init; }

    /// <summary>As <see cref="Telling.Terms"/>, in ordinal order.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>
    /// The days on which it may have been. What has only its article's date was up to two days before; what is told in
    /// passing, without a date, up to two weeks;
    /// what lies ahead is on no day yet and is compared by the day of its report. Null where nothing is known, and such
    /// an act is not sought in other articles.
    /// </summary>
    public DateSpan? Window =>
        IsDated && Date is { } told
            ? told.Days <= 31
                ? told
                : null
            : Reported is not { } day
                ? null
                : new(day.AddDays(Date is null && Status == "actual" ? -14 : -2), day);

    /// <summary>The report that an event of an article is.</summary>
    public static Report Of(Event coded, int number, Article article)
    {
        var words = coded.Telling?.Sentence;
        var points = new CodePoints(article.Text);
        return new()
        {
            EventId = coded.Id,
            ArticleId = article.Id,
            Number = number,
            Origin = Casus,
            Type = coded.Type.ToString(),
            Mode = coded.Mode,
            Contexts = coded.Contexts,
            Cameo = coded.Cameo,
            Quad = Plover.Quad(coded.Type),
            Score = Plover.Score(coded.Type, coded.Mode),
            Status = coded.Status.ToString().ToLowerInvariant(),
            Actors = Parties(coded.Actors),
            Recipients = Parties(coded.Recipients),
            Date = DateSpan.Of(coded.Date?.Value),
            IsDated = coded.Date?.Words is not null,
            Reported = article.Date,
            Place = coded.Place is { } place ? new(place.Name, place.Country, place.Latitude, place.Longitude) : null,
            Words = words is { } at ? article.Text[at.Start..at.End] : null,
            WordsAt = words is { } span ? new Quote(points.FromUtf16(span.Start), points.FromUtf16(span.End)) : null,
            Terms = coded.Telling?.Terms ?? [],
        };
    }

    static List<ReportParty> Parties(IReadOnlyList<Party> parties) =>
        [.. parties.Select(party => new ReportParty(party.Actor.Name, party.Actor.Code, party.Actor.Sector))];

    /// <summary>
    /// By the day of the article, its id and the place in it: which of two reports is the earlier one, whatever the
    /// order they were read in.
    /// </summary>
    public static readonly IComparer<Report> Order = Comparer<Report>.Create(
        (a, b) =>
        {
            var days = (a.Reported ?? DateOnly.MaxValue).CompareTo(b.Reported ?? DateOnly.MaxValue);
            var articles = days != 0 ? days : string.CompareOrdinal(a.ArticleId, b.ArticleId);
            var numbers = articles != 0 ? articles : a.Number.CompareTo(b.Number);
            return numbers != 0 ? numbers : string.CompareOrdinal(a.EventId, b.EventId);
        }
    );
}
