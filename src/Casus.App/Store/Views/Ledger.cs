using Casus.Analysis.Forecasts;
using Casus.Analysis.Relations;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using DuckDB.NET.Data;

namespace Casus.App.Store.Views;

/// <summary>Which forecasts are asked for; what is null does not matter.</summary>
sealed record LedgerFilter
{
    /// <summary>A part of the speaker's name or affiliation, in any case.</summary>
    public string? Speaker { get; init; }

    public ForecastState? State { get; init; }

    /// <summary>
    /// Whom the statement is about: a country by name or code, a group, or another code of the record.
    /// </summary>
    public string? About { get; init; }

    public string? Outlet { get; init; }

    /// <summary>PLOVER type of the act that is forecast.</summary>
    public string? Type { get; init; }

    /// <summary>Day from which the statements are wanted, and the last one.</summary>
    public DateOnly? Since { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Only those that come due, or came to nothing, between two days.</summary>
    public (DateOnly From, DateOnly To)? Due { get; init; }
    public (DateOnly From, DateOnly To)? Failed { get; init; }

    /// <summary>The start of one forecast's id.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// Keeps only those that are about whom is asked for, with members of a group at their time; what is not a name is
    /// a code.
    /// </summary>
    /// <exception cref="WrongAsk">A sector is asked for, which statements do not tell.</exception>
    public Predicate<LedgerEntry> IsAbout()
    {
        if (About is not { } asked)
            return _ => true;
        var side = SideFinder.Standard.Find(asked, _ => null);
        if (side?.Sector is { } sector)
            throw new WrongAsk(
                $"about: forecasts are kept by country or group, not by sector: '{asked}' without {sector}"
            );
        IReadOnlyList<Membership> codes = side?.Codes ?? [new Membership(asked.ToUpperInvariant())];
        return entry =>
            codes.Any(of => entry.About.Contains(of.Code) && (entry.Made is not { } day || of.Includes(day)));
    }
}

/// <summary>How a forecast ended by hand: who decided it, and why.</summary>
sealed record HandVerdict(ForecastState State, string Who, string Why, DateTime At);

/// <summary>The happening that settles a forecast, and why.</summary>
sealed record LedgerHappening(
    string Id,
    DateOnly Date,
    string Reason,
    string Words,
    string? Title,
    string? Url,
    string? EventId
);

/// <summary>A forecast with everything that is shown of it.</summary>
sealed record LedgerEntry
{
    public required string Id { get; init; }
    public required string StatementId { get; init; }
    public required string ArticleId { get; init; }
    public string? EventId { get; init; }

    /// <summary>The speaker's name, and the words that name him where the text gives no name.</summary>
    public string? Speaker { get; init; }
    public required string SpeakerText { get; init; }
    public string? SpeakerCode { get; init; }
    public string? SpeakerRole { get; init; }
    public string? Affiliation { get; init; }
    public string? Outlet { get; init; }
    public string? Title { get; init; }
    public string? Url { get; init; }
    public DateOnly? Made { get; init; }
    public DateOnly? Due { get; init; }
    public string? Horizon { get; init; }
    public required string Text { get; init; }
    public required string Certainty { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }
    public string? Phrase { get; init; }
    public required IReadOnlyList<string> About { get; init; }
    public string? Type { get; init; }
    public string? Mode { get; init; }
    public bool Comes { get; init; }
    public bool Conditional { get; init; }

    /// <summary>Whether the speaker speaks of an act of his own side.</summary>
    public bool Promised { get; init; }

    /// <summary>Whether the record can settle it: its act and a party of it are known.</summary>
    public bool Followed { get; init; }

    /// <summary>The state that counts: that of the hand where there is one, else that of the machine.</summary>
    public ForecastState State { get; init; }
    public ForecastState MachineState { get; init; }
    public LedgerHappening? Happening { get; init; }
    public HandVerdict? Hand { get; init; }

    /// <summary>The name under which it is scored: the speaker's, or that of the outlet where no speaker is named.</summary>
    public string ScoredName =>
        Speaker is { } name
            ? Affiliation is { } of && of != name
                ? $"{name} ({of})"
                : name
            : Outlet is { } outlet
                ? $"not named, {outlet}"
                : "not named";

    /// <summary>
    /// Whether it is counted: a forecast without an act that the record can follow is only listed, unless it is settled
    /// by hand.
    /// </summary>
    public bool Counts => Followed || Hand is not null;

    public ScoredForecast Scored => new(State, Comes, (Low + High) / 2);
}

/// <summary>The view <c>ledger</c>.</summary>
sealed class Ledger(DuckDBConnection connection)
{
    /// <summary>Day of the latest article; the record knows no other today.</summary>
    public DateOnly? Today() => connection.Rows("SELECT max(date) FROM articles", row => row.Day(0))[0];

    /// <summary>The share of acts that came among all that are scored.</summary>
    public double? BaseRate() =>
        ForecastScores.BaseRate(
            connection.Rows(
                "SELECT state, comes, (probability_low + probability_high) / 2 FROM ledger WHERE state IN "
                    + "('true', 'false') AND probability_low IS NOT NULL",
                row => new ScoredForecast(State(row.GetString(0)), row.GetBoolean(1), row.GetDouble(2))
            )
        );

    /// <summary>The forecasts asked for, latest first.</summary>
    public List<LedgerEntry> Read(LedgerFilter filter)
    {
        var (conditions, parameters) = (new List<string> { "true" }, new List<(string, object)>());
        void Where(string condition, string name, object? value)
        {
            if (value is null)
                return;
            conditions.Add(condition);
            parameters.Add((name, value));
        }
        Where(
            "(contains(lower(coalesce(l.speaker, l.speaker_text)), lower($speaker)) OR "
                + "contains(lower(coalesce(l.speaker_affiliation, '')), lower($speaker)))",
            "speaker",
            filter.Speaker
        );
        Where("l.state = $state", "state", filter.State?.ToString().ToLowerInvariant());
        Where("lower(l.outlet) = lower($outlet)", "outlet", filter.Outlet);
        Where("l.type = upper($type)", "type", filter.Type);
        Where("l.made >= $since", "since", filter.Since);
        Where("l.made <= $until", "until", filter.Until);
        Where("starts_with(l.id, $id)", "id", filter.Id);
        if (filter.Due is { } due)
        {
            Where("l.due >= $from", "from", due.From);
            Where(
                "l.due <= $to AND l.followed AND l.made < $to AND (l.happened IS NULL OR l.happened > $to)",
                "to",
                due.To
            );
        }
        if (filter.Failed is { } failed)
        {
            Where("l.state = 'false' AND coalesce(l.happened, l.due) >= $from", "from", failed.From);
            Where("coalesce(l.happened, l.due) <= $to", "to", failed.To);
        }
        var isAbout = filter.IsAbout();
        return connection
            .Rows(
                $"""
                SELECT l.id, l.statement_id, l.article_id, l.event_id, l.speaker, l.speaker_text, l.speaker_code,
                    l.speaker_role, l.speaker_affiliation, l.outlet, l.title, l.url,
                    l.made, l.due, l.horizon_text, l.text, l.certainty, l.probability_low, l.probability_high, l.probability_text,
                    l.about, l.type, l.mode, l.comes, l.conditional, l.followed,
                    l.state, l.machine_state, l.happening_id, l.happened, l.reason, h.words,
                    a.title, a.url, r.event_id, l.hand_state, l.hand_who, l.hand_why, l.hand_at, l.promised
                FROM ledger l
                LEFT JOIN happenings h ON h.id = l.happening_id
                LEFT JOIN happening_reports r ON r.happening_id = h.id AND r.number = 0
                LEFT JOIN articles a ON a.id = r.article_id
                WHERE {string.Join(" AND ", conditions)}
                ORDER BY l.made DESC NULLS LAST, l.id
                """,
                Entry,
                [.. parameters]
            )
            .FindAll(isAbout);
    }

    /// <summary>
    /// Why nothing can be found: the ledger has nothing of the speaker or outlet asked for, or nobody knows the actor;
    /// else null.
    /// </summary>
    public string? Unknown(LedgerFilter asked)
    {
        bool None(LedgerFilter alone) => Read(alone).Count == 0;
        if (asked.Speaker is { } speaker && None(new() { Speaker = speaker }))
            return $"no forecast in the record is by '{speaker}'";
        if (asked.Outlet is { } outlet && None(new() { Outlet = outlet }))
            return $"no forecast in the record is from '{outlet}'";
        if (asked.About is not { } about || SideFinder.Standard.Find(about, _ => null) is not null)
            return null;
        return new KnownActors(connection).Unknown(about)
            ?? (
                new RelationView(connection).Kept(about) is { } kept
                    ? $"whom a forecast is about is kept by code, not by name: '{about}'{
                    (kept.Code is { } code ? $"; ask for {code}" : "")}"
                    : null
            );
    }

    static LedgerEntry Entry(DuckDBDataReader row)
    {
        double? Number(int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
        return new LedgerEntry
        {
            Id = row.GetString(0),
            StatementId = row.GetString(1),
            ArticleId = row.GetString(2),
            EventId = row.Text(3),
            Speaker = row.Text(4),
            SpeakerText = row.GetString(5),
            SpeakerCode = row.Text(6),
            SpeakerRole = row.Text(7),
            Affiliation = row.Text(8),
            Outlet = row.Text(9),
            Title = row.Text(10),
            Url = row.Text(11),
            Made = row.Day(12),
            Due = row.Day(13),
            Horizon = row.Text(14),
            Text = row.GetString(15),
            Certainty = row.GetString(16),
            Low = Number(17),
            High = Number(18),
            Phrase = row.Text(19),
            About = row.GetFieldValue<List<string>>(20),
            Type = row.Text(21),
            Mode = row.Text(22),
            Comes = row.GetBoolean(23),
            Conditional = row.GetBoolean(24),
            Promised = row.GetBoolean(39),
            Followed = row.GetBoolean(25),
            State = State(row.GetString(26)),
            MachineState = State(row.GetString(27)),
            Happening = row.IsDBNull(28)
                ? null
                : new LedgerHappening(
                    row.GetString(28),
                    row.Day(29)!.Value,
                    row.GetString(30),
                    row.Text(31) ?? "",
                    row.Text(32),
                    row.Text(33),
                    row.Text(34)
                ),
            Hand = row.IsDBNull(35)
                ? null
                : new HandVerdict(State(row.GetString(35)), row.GetString(36), row.GetString(37), row.GetDateTime(38)),
        };
    }

    static ForecastState State(string name) => Enum.Parse<ForecastState>(name, ignoreCase: true);
}
