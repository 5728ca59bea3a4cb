namespace Casus.App.Output.Relations;

/// <summary>A row of a chart: its text and what it shows, so that it can be coloured.</summary>
public readonly record struct ChartRow(string Label, string Text, ChartPart Part);

public enum ChartPart
{
    Up,
    Axis,
    Down,
}

/// <summary>
/// Two streams over time in characters: one grows up from the axis, the other down. Each character holds two columns
/// and four rows of dots (Braille), or is one column of '#' in plain ASCII. Heights go with the square root, so that a
/// war does not flatten everything else.
/// </summary>
public static class MirrorChart
{
    const int rows = 4;

    // Dots of a Braille character by column and row from the top (Unicode 2800 to 28FF).
    static readonly int[,] dots =
    {
        { 0x01, 0x02, 0x04, 0x40 },
        { 0x08, 0x10, 0x20, 0x80 },
    };

    /// <param name="up">Values that grow up, one each step of time.</param>
    /// <param name="down">Values that grow down.</param>
    /// <param name="marks">Steps that carry a mark, with it.</param>
    /// <param name="width">Columns of the screen.</param>
    /// <param name="plain">Only ASCII.</param>
    public static List<ChartRow> Draw(
        IReadOnlyList<double> up,
        IReadOnlyList<double> down,
        IReadOnlyList<(int Step, char Mark)> marks,
        int width,
        bool plain
    )
    {
        var most = Math.Max(up.Max(), down.Max());
        var label = Math.Max(4, ((int)most).ToString(System.Globalization.CultureInfo.InvariantCulture).Length + 1);
        var (across, high) = plain ? (1, 1) : (2, 4);
        var columns = Math.Max(1, Math.Min((width - label - 1) * across, Math.Max(up.Count, across)));
        var (ups, downs) = (Heights(up, columns, most, rows * high), Heights(down, columns, most, rows * high));
        var drawn = new List<ChartRow>();
        var top = ((int)Math.Ceiling(most)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var row = rows - 1; row >= 0; row--)
            drawn.Add(
                new(row == rows - 1 ? top : "", Row(ups, row * high, across, high, plain, fromTop: false), ChartPart.Up)
            );
        var cells = (columns + across - 1) / across;
        var axis = new string(plain ? '-' : '─', cells).ToCharArray();
        foreach (var (step, mark) in marks)
            axis[Math.Clamp(step * columns / up.Count / across, 0, cells - 1)] = mark;
        drawn.Add(new("0", new string(axis), ChartPart.Axis));
        for (var row = 0; row < rows; row++)
            drawn.Add(
                new(
                    row == rows - 1 ? top : "",
                    Row(downs, row * high, across, high, plain, fromTop: true),
                    ChartPart.Down
                )
            );
        return [.. drawn.Select(row => row with { Label = row.Label.PadLeft(label) + " " })];
    }

    /// <summary>Years under a chart of months, as many as fit.</summary>
    public static string Years(int firstYear, int firstMonth, int months, int labelWidth, int width, bool plain)
    {
        var across = plain ? 1 : 2;
        var columns = Math.Max(1, Math.Min((width - labelWidth) * across, Math.Max(months, across)));
        var line = new char[(columns + across - 1) / across + 5];
        Array.Fill(line, ' ');
        var free = 0;
        for (var step = (13 - firstMonth) % 12; step < months; step += 12)
        {
            var at = step * columns / months / across;
            var year = (firstYear + (firstMonth - 1 + step) / 12).ToString(
                System.Globalization.CultureInfo.InvariantCulture
            );
            if (at < free || at + year.Length > line.Length)
                continue;
            year.CopyTo(0, line, at, year.Length);
            free = at + year.Length + 2;
        }
        return new string(' ', labelWidth) + new string(line).TrimEnd();
    }

    static int[] Heights(IReadOnlyList<double> values, int columns, double most, int full)
    {
        var heights = new int[columns];
        for (var i = 0; i < values.Count; i++)
        {
            // Of several steps in one column the highest is shown.
            var column = i * columns / values.Count;
            heights[column] = Math.Max(
                heights[column],
                values[i] <= 0 || most <= 0 ? 0 : Math.Max(1, (int)Math.Round(full * Math.Sqrt(values[i] / most)))
            );
        }
        return heights;
    }

    static string Row(int[] heights, int above, int across, int high, bool plain, bool fromTop)
    {
        var cells = new char[(heights.Length + across - 1) / across];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var pattern = 0;
            for (var column = 0; column < across && cell * across + column < heights.Length; column++)
            for (var dot = 0; dot < high; dot++)
                if (heights[cell * across + column] > above + dot)
                    pattern |= dots[column, fromTop ? dot : high - 1 - dot];
            cells[cell] = plain
                ? pattern > 0
                    ? '#'
                    : ' '
                : pattern > 0
                    ? (char)(0x2800 + pattern)
                    : ' ';
        }
        return new string(cells);
    }
}
