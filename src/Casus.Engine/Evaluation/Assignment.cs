namespace Casus.Evaluation;

/// <summary>
/// The best one-to-one assignment of rows to columns (Kuhn and Munkres, in the form with potentials, O(n³)).
/// </summary>
static class Assignment
{
    /// <summary>The greatest sum of values of which no two stand in one row or column.</summary>
    public static double Best(double[,] values)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        if (rows > columns)
            return Best(Turned(values));
        var (rowPotential, columnPotential, rowOf, way) = (
            new double[rows + 1],
            new double[columns + 1],
            new int[columns + 1],
            new int[columns + 1]
        );
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var least = new double[columns + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[columns + 1];
            do
            {
                used[column] = true;
                var (delta, next) = (double.PositiveInfinity, 0);
                for (var other = 1; other <= columns; other++)
                    if (!used[other])
                    {
                        var cost =
                            -values[rowOf[column] - 1, other - 1]
                            - rowPotential[rowOf[column]]
                            - columnPotential[other];
                        if (cost < least[other])
                            (least[other], way[other]) = (cost, column);
                        if (least[other] < delta)
                            (delta, next) = (least[other], other);
                    }
                for (var other = 0; other <= columns; other++)
                    if (used[other])
                    {
                        rowPotential[rowOf[other]] += delta;
                        columnPotential[other] -= delta;
                    }
                    else
                        least[other] -= delta;
                column = next;
            } while (rowOf[column] != 0);
            for (; column != 0; column = way[column])
                rowOf[column] = rowOf[way[column]];
        }
        var sum = 0.0;
        for (var column = 1; column <= columns; column++)
            if (rowOf[column] > 0)
                sum += values[rowOf[column] - 1, column - 1];
        return sum;
    }

    static double[,] Turned(double[,] values)
    {
        var turned = new double[values.GetLength(1), values.GetLength(0)];
        for (var row = 0; row < values.GetLength(0); row++)
        for (var column = 0; column < values.GetLength(1); column++)
            turned[column, row] = values[row, column];
        return turned;
    }
}
