using Casus.App.Store.Views;

namespace Casus.App.Store;

/// <summary>
/// Which events: those that meet all that is given. Dates are ISO, as exact as wanted ("2024", "2024-06",
/// "2024-06-18"); an event counts by as much of its date as both tell.
/// </summary>
public sealed record EventFilter
{
    public string? Since { get; init; }
    public string? Until { get; init; }

    /// <summary>Code or name of a party of either side.</summary>
    public string? Actor { get; init; }

    public string? Type { get; init; }
    public string? Origin { get; init; }
    public string? Status { get; init; }

    /// <summary>0 to 1; what others coded tells no confidence and is not measured by it.</summary>
    public double? LeastConfidence { get; init; }

    public bool TakesAll => this == new EventFilter();

    /// <summary>The condition on the table <c>events</c>, named e, and the values of its parameters.</summary>
    /// <param name="reading">The ending of the names of the tables of parties: "_as_coded" for the machine's reading.</param>
    public (string Sql, (string Name, object Value)[] Parameters) Condition(string reading = "")
    {
        var conditions = new List<string> { "true" };
        var parameters = new List<(string, object)>();
        void Add(object? value, string name, string condition)
        {
            if (value is null)
                return;
            conditions.Add(condition);
            parameters.Add((name, value));
        }
        // Of a week, a season or a quarter the year alone compares with months.
        const string date =
            "CASE WHEN regexp_matches(e.date, '^\\d{4}(-\\d\\d(-\\d\\d)?)?$') THEN e.date ELSE left(e.date, 4) END";
        Add(Since, "since", $"left({date}, length($since)) >= left($since, length({date}))");
        Add(Until, "until", $"left({date}, length($until)) <= left($until, length({date}))");
        Add(
            Actor,
            "actor",
            $"""
            e.id IN (SELECT event_id FROM event_actors{reading} WHERE code = upper($actor) OR lower(name) = lower($actor)
                     UNION ALL SELECT event_id FROM event_recipients{reading} WHERE code = upper($actor) OR lower(name) = lower($actor))
            """
        );
        Add(Type?.ToUpperInvariant(), "type", "e.type = $type");
        Add(Origin, "origin", "e.origin = $origin");
        Add(Status, "status", "e.status = $status");
        Add(
            LeastConfidence,
            SureEvents.Parameter,
            reading.Length == 0 ? SureEvents.Condition : SureEvents.MachinesCondition
        );
        return (string.Join(" AND ", conditions), [.. parameters]);
    }
}
