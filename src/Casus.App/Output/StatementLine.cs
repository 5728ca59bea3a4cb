using Casus.Coding;

namespace Casus.App.Output;

/// <summary>The cells of a statement in the table.</summary>
sealed class StatementLine(Statement statement, string text)
{
    public string Speaker { get; } =
        Cells.Plain(
            statement.Speaker.Speaker.Actor.Name
                ?? text[statement.Speaker.Speaker.Words.Start..statement.Speaker.Speaker.Words.End]
        );
    public string Kind { get; } = statement.Kind.ToString().ToLowerInvariant();

    public string Certainty { get; } =
        (
            statement.Certainty switch
            {
                "CT" => "certainly",
                "PR" => "probably",
                "PS" => "possibly",
                _ => "unsure",
            }
        )
        + (statement.Negative ? " not" : "")
        + (statement.Horizon is { } horizon ? $" ({horizon.Value})" : "");

    public string Words { get; } = $"“{Cells.Plain(text[statement.Words.Start..statement.Words.End])}”";

    /// <summary>What goes first where not all statements can be shown.</summary>
    public static int Weight(Statement statement) =>
        statement.Kind switch
        {
            StatementKind.Forecast => 0,
            StatementKind.Demand => 1,
            StatementKind.Assessment => 2,
            _ => 3,
        };
}
