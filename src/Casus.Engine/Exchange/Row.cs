using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Exchange;

/// <summary>
/// The cells of one row by the names of their columns. What is wrong is noted here: <see cref="Wrong"/> refuses the
/// row, <see cref="Doubt"/> only leaves a field empty.
/// </summary>
public sealed class Row(Columns columns, string[] cells)
{
    public IReadOnlyList<string> Cells => cells;

    /// <summary>Why the row can't be taken, with the offending value.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Which field could not be read, with the offending value.</summary>
    public string? Doubt { get; private set; }

    /// <summary>What stands in a column, or null where it is empty or the format's word for nothing.</summary>
    public string? this[string column] =>
        columns.Find(column) is var at && at < cells.Length && !IsNothing(cells[at]) ? cells[at] : null;

    public void Refuse(string reason) => Wrong ??= reason;

    public void Question(string column, string reason) => Doubt ??= $"{column} left empty: {reason}";

    /// <summary>What stands in a column that no row may leave empty.</summary>
    public string Required(string column)
    {
        if (this[column] is { } text)
            return text;
        Refuse($"no {column}");
        return "";
    }

    /// <summary>A number within bounds, or null.</summary>
    public double? Number(string column, double least, double most)
    {
        if (this[column] is not { } text)
            return null;
        if (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        Question(column, string.Create(CultureInfo.InvariantCulture, $"no number from {least} to {most}: '{text}'"));
        return null;
    }

    public int? Whole(string column, int least, int most) =>
        Number(column, least, most) is { } number && number == Math.Floor(number) ? (int)number : null;

    /// <summary>
    /// A day written as the pattern says ("yyyyMMdd"), or null where the column is empty; anything else refuses the
    /// row.
    /// </summary>
    public DateOnly? Day(string column, string pattern)
    {
        if (this[column] is not { } text)
            return null;
        if (
            DateOnly.TryParseExact(
                text.AsSpan(0, Math.Min(text.Length, pattern.Length)),
                pattern,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return day;
        Refuse($"{column} is no day: '{text}'");
        return null;
    }

    /// <summary>
    /// A place by its name, country and the columns of its coordinates; null where none of them is known.
    /// </summary>
    public ExchangedPlace? Place(string? name, string? country, string latitude, string longitude)
    {
        var (north, east) = (Number(latitude, -90, 90), Number(longitude, -180, 180));
        return name is null && country is null && north is null ? null : new ExchangedPlace(name, country, north, east);
    }

    static bool IsNothing(string cell) =>
        cell.Length == 0 || cell is "NA" or "NULL" or "---" || string.IsNullOrWhiteSpace(cell);
}

/// <summary>The columns of a format by their names.</summary>
public sealed class Columns
{
    readonly string[] names;
    readonly FrozenDictionary<string, int> places;

    public Columns(params string[] names)
    {
        this.names = names;
        places = names
            .Select((name, i) => (name, i))
            .ToFrozenDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names => names;

    /// <summary>Where a column stands; beyond all cells for one that the format does not have.</summary>
    public int Find(string column) => places.TryGetValue(column, out var place) ? place : int.MaxValue;

    /// <summary>A row to be filled; columns that the format does not have are passed over.</summary>
    public NewRow Fill(string nothing = "") => new(this, nothing);
}

/// <summary>A row that is written.</summary>
public sealed class NewRow
{
    readonly Columns columns;

    internal NewRow(Columns columns, string nothing)
    {
        this.columns = columns;
        Cells = new string[columns.Names.Count];
        Array.Fill(Cells, nothing);
    }

    public string[] Cells { get; }

    public object? this[string column]
    {
        set
        {
            if (
                columns.Find(column) is var place
                && place < Cells.Length
                && Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text
            )
                Cells[place] = text;
        }
    }
}
