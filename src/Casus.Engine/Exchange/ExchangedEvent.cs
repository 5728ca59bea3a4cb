using Casus.Coding;

namespace Casus.Exchange;

/// <summary>
/// One event as the formats of event data carry it: what a row of a file says, or what is written into one. Null where
/// nobody tells.
/// </summary>
public sealed record ExchangedEvent
{
    /// <summary>
    /// The event's id in the record; of an imported one the format and the format's own key ("gdelt2:741917022"), so
    /// that the same row has the same id always.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>"casus" for our own coding, else the name of the format it came in.</summary>
    public required string Origin { get; init; }

    /// <summary><see cref="EventType.None"/> where the format's code has no counterpart in PLOVER.</summary>
    public EventType Type { get; init; }

    public string? Mode { get; init; }
    public IReadOnlyList<string> Contexts { get; init; } = [];
    public string? Cameo { get; init; }

    /// <summary>
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, as the format has it.
    /// </summary>
    public int? Quad { get; init; }

    /// <summary>-10 to 10: PLOVER's or Goldstein's, as the format has it.</summary>
    public double? Score { get; init; }

    public EventStatus Status { get; init; }

    /// <summary>ISO 8601, as exact as it is known: "2024-06-18", "2023-09", "2023".</summary>
    public string? Date { get; init; }

    public IReadOnlyList<ExchangedParty> Actors { get; init; } = [];
    public IReadOnlyList<ExchangedParty> Recipients { get; init; } = [];

    /// <summary>The words that tell the act.</summary>
    public string? Trigger { get; init; }

    public ExchangedPlace? Place { get; init; }

    /// <summary>Number of the sentence, from 0.</summary>
    public int? Sentence { get; init; }

    public string? ArticleId { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    public string? Title { get; init; }
    public string? Outlet { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
}

/// <summary>
/// A party of an event. Code: ISO 3166 alpha-3 or PLOVER's; sector: PLOVER's; text: the words of the article; role:
/// office or trade.
/// </summary>
public sealed record ExchangedParty(
    string? Name,
    string? Code,
    string? Sector,
    string? Text = null,
    string? Role = null
)
{
    /// <summary>Whether anything is known of it.</summary>
    public bool IsKnown => (Name ?? Code ?? Sector ?? Text) is not null;
}

/// <summary>Where an act took place. Country: ISO 3166 alpha-3; latitude and longitude in degrees.</summary>
public sealed record ExchangedPlace(string? Name, string? Country, double? Latitude, double? Longitude);
