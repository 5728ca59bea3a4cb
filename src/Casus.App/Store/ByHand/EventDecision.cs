using Casus.App.Usage;
using Casus.Coding;
using Casus.Exchange.Tables;

namespace Casus.App.Store.ByHand;

/// <summary>
/// What is decided about an event: that it is right, that it is wrong, what some of its fields should be, or that all
/// said of it before is taken back.
/// </summary>
public sealed record EventDecision(string Verdict, IReadOnlyList<(string Field, string Value)> Fields)
{
    public const string Accept = "accept",
        Reject = "reject",
        Correct = "correct",
        Withdraw = "withdraw";

    /// <summary>What of an event can be corrected; parties stand in a list with semicolons between.</summary>
    public static readonly string[] AllFields =
    [
        "type",
        "mode",
        "contexts",
        "cameo",
        "status",
        "date",
        "place",
        "actors",
        "recipients",
    ];

    static readonly string[] wanted = ["type", "status", "actors"];

    /// <summary>"accept", "reject", "withdraw", or one or more of "FIELD=VALUE".</summary>
    public static EventDecision Of(IReadOnlyList<string> words) =>
        words is [Accept or Reject or Withdraw]
            ? new(words[0], [])
            : new(
                Correct,
                [
                    .. words
                        .Select(word => word.Split('=', 2))
                        .Select(parts => (parts[0], parts.Length > 1 ? parts[1].Trim() : "")),
                ]
            )
            {
                Mistake = words.FirstOrDefault(word => !word.Contains('=')) is { } odd
                    ? $"'{odd}' is neither {Accept}, {Reject}, {Withdraw} nor FIELD=VALUE with one of {string.Join(", ", AllFields)}"
                    : null,
            };

    /// <summary>What is wrong with it as far as can be told without the event, or nothing.</summary>
    public string? Mistake
    {
        get =>
            field
            ?? (
                Verdict is not (Accept or Reject or Correct or Withdraw)
                    ? $"verdict: '{Verdict}' is not one of {Accept}, {Reject}, {Correct}, {Withdraw}"
                : Verdict != Correct
                    ? Fields.Count == 0 ? null
                        : $"{Verdict} takes no fields; say {Correct} to change some"
                : Fields.Count == 0 ? $"nothing to correct: give one of {string.Join(", ", AllFields)}"
                : Fields.GroupBy(given => given.Field).FirstOrDefault(same => same.Count() > 1) is { } twice
                    ? $"{twice.Key} is given twice"
                : Fields
                    .Select(given => MistakeIn(given.Field, given.Value))
                    .FirstOrDefault(mistake => mistake is not null)
            );
        private init;
    }

    /// <summary>How it is kept.</summary>
    public IEnumerable<Correction> Rows(string subject, string who, string why, DateTime at) =>
        (
            Verdict == Correct
                ? Fields.Select(given => (given.Field, Value: Checked(given.Field, given.Value)))
                : [(Correction.Verdict, Verdict)]
        ).Select(given => new Correction(Correction.Event, subject, given.Field, given.Value, who, why, at));

    /// <summary>In words, for the one who decided.</summary>
    public override string ToString() =>
        Verdict == Correct
            ? string.Join(", ", Fields.Select(given => $"{given.Field} {given.Value}"))
            : $"{Correction.Verdict} {Verdict}";

    static string? MistakeIn(string field, string value)
    {
        try
        {
            Checked(field, value);
            return null;
        }
        catch (WrongAsk wrong)
        {
            return wrong.Message;
        }
    }

    /// <summary>The value as it is kept.</summary>
    static string Checked(string field, string value) =>
        !AllFields.Contains(field)
            ? throw new WrongAsk($"'{field}' can't be corrected; what can: {string.Join(", ", AllFields)}")
        : value.Length == 0
            ? wanted.Contains(field) ? throw new WrongAsk($"{field} needs a value")
                : value
        : field switch
        {
            "type" => Asked.Type(field, value),
            "mode" => Enum.GetValues<EventType>()
                .SelectMany(Plover.Modes)
                .FirstOrDefault(mode => mode.Equals(value, StringComparison.OrdinalIgnoreCase))
                ?? throw new WrongAsk($"mode: no mode of PLOVER: '{value}'"),
            "contexts" => string.Join(
                "; ",
                List(value)
                    .Select(context => Asked.OneOf(field, context, Plover.Contexts.Keys.Order(StringComparer.Ordinal)))
            ),
            "cameo" => CameoTable.Find(value)?.Code ?? throw new WrongAsk($"no code of CAMEO: '{value}'"),
            "status" => Asked.OneOf(field, value, Asked.Statuses),
            "date" => Asked.Date(field, value),
            "place" => NamedPlace.Mistake(value) is { } mistake ? throw new WrongAsk(mistake) : value,
            _ => List(value).Count == 0 ? throw new WrongAsk($"{field}: nobody is named in '{value}'") : value,
        };

    /// <summary>The parts between semicolons.</summary>
    public static List<string> List(string value) =>
        [.. value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
