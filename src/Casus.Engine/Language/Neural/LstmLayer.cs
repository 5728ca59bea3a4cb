using Casus.Language.Neural.Arithmetic;

namespace Casus.Language.Neural;

/// <summary>A bidirectional LSTM over a batch (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005).</summary>
static unsafe class LstmLayer
{
    /// <summary>
    /// Runs both directions. <paramref name="gates"/> comes in with the products of the input and the bias and goes out
    /// with the activations;
    /// <paramref name="output"/> and <paramref name="cells"/> get the forward half before the backward half of each
    /// row.
    /// </summary>
    public static void Run(Batch batch, LayerWeights weights, Matrix gates, Matrix cells, Matrix output)
    {
        var size = weights.Forward.Rows;
        for (var step = 0; step < batch.Steps; step++)
        {
            var before = step == 0 ? -1 : batch.StepStart(step - 1);
            Step(
                batch.StepStart(step),
                batch.StepCount(step),
                before,
                step == 0 ? 0 : batch.StepCount(step),
                weights.Forward,
                gates,
                cells,
                output,
                size,
                0
            );
        }
        for (var step = batch.Steps - 1; step >= 0; step--)
        {
            var last = step == batch.Steps - 1;
            Step(
                batch.StepStart(step),
                batch.StepCount(step),
                last ? -1 : batch.StepStart(step + 1),
                last ? 0 : batch.StepCount(step + 1),
                weights.Backward,
                gates,
                cells,
                output,
                size,
                1
            );
        }
    }

    static void Step(
        int row,
        int count,
        int earlierRow,
        int earlierCount,
        Matrix recurrent,
        Matrix gates,
        Matrix cells,
        Matrix output,
        int size,
        int direction
    )
    {
        var gateAt = direction * 4 * size;
        var at = direction * size;
        if (earlierCount > 0)
            Gemm.Run(
                earlierCount,
                4 * size,
                size,
                output.Row(earlierRow) + at,
                output.Stride,
                1,
                recurrent.Data,
                recurrent.Stride,
                gates.Row(row) + gateAt,
                gates.Stride,
                add: true
            );
        for (var i = 0; i < count; i++)
            Activation.LstmStep(
                size,
                gates.Row(row + i) + gateAt,
                i < earlierCount ? cells.Row(earlierRow + i) + at : null,
                cells.Row(row + i) + at,
                output.Row(row + i) + at
            );
    }
}
