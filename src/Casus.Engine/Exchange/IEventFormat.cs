namespace Casus.Exchange;

/// <summary>How the rows of a format are parted into cells.</summary>
public enum RowSyntax
{
    Tabs,
    Csv,
    JsonLine,
}

/// <summary>A format of event data: what its columns are and how they stand to the record.</summary>
public interface IEventFormat
{
    /// <summary>The name by which it is asked for, and the origin of its events.</summary>
    string Name { get; }

    RowSyntax Syntax { get; }

    /// <summary>Whether files begin with a line that names the columns.</summary>
    bool HasHeader { get; }

    Columns Columns { get; }

    /// <summary>How many cells a row must have at least; what is missing behind them is empty.</summary>
    int LeastColumns { get; }

    /// <summary>The event that a row tells; what is wrong with it is noted with the row.</summary>
    ExchangedEvent Read(Row row);

    /// <summary>
    /// The rows that tell an event: one, or one for each pair of parties where the format knows only pairs.
    /// </summary>
    IEnumerable<string[]> Write(ExchangedEvent coded);
}
