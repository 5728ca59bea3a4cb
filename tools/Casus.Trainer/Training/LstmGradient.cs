using System.Runtime.Intrinsics;
using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;

namespace Casus.Trainer.Training;

/// <summary>Backpropagation through time of <see cref="LstmLayer"/>.</summary>
sealed unsafe class LstmGradient(Products products, int size)
{
    readonly Matrix cellGradient = new(0, 2 * size);
    readonly Matrix earlier = new(0, size);

    /// <summary>
    /// Turns the gradient of the outputs (changed on the way) into that of the gates before activation, and adds to the
    /// gradients of the recurrent weights.
    /// </summary>
    public void Run(
        Batch batch,
        LayerWeights weights,
        LayerWeights gradients,
        Matrix gates,
        Matrix cells,
        Matrix output,
        Matrix outputGradient,
        Matrix gateGradient
    )
    {
        cellGradient.Resize(batch.Rows);
        cellGradient.Clear();
        earlier.Resize(batch.Rows);
        for (var step = batch.Steps - 1; step >= 0; step--)
            Step(
                batch,
                step,
                step - 1,
                step == 0 ? 0 : batch.StepCount(step),
                0,
                weights.Forward,
                gates,
                cells,
                outputGradient,
                gateGradient
            );
        for (var step = 0; step < batch.Steps; step++)
            Step(
                batch,
                step,
                step + 1,
                step == batch.Steps - 1 ? 0 : batch.StepCount(step + 1),
                1,
                weights.Backward,
                gates,
                cells,
                outputGradient,
                gateGradient
            );
        Recurrent(batch, 0, gradients.Forward, output, gateGradient);
        Recurrent(batch, 1, gradients.Backward, output, gateGradient);
    }

    void Step(
        Batch batch,
        int step,
        int earlierStep,
        int earlierCount,
        int direction,
        Matrix recurrent,
        Matrix gates,
        Matrix cells,
        Matrix outputGradient,
        Matrix gateGradient
    )
    {
        var (row, count) = (batch.StepStart(step), batch.StepCount(step));
        var earlierRow = earlierCount > 0 ? batch.StepStart(earlierStep) : 0;
        var (gateAt, at) = (direction * 4 * size, direction * size);
        for (var i = 0; i < count; i++)
        {
            var hasEarlier = i < earlierCount;
            Cell(
                gates.Row(row + i) + gateAt,
                cells.Row(row + i) + at,
                hasEarlier ? cells.Row(earlierRow + i) + at : null,
                outputGradient.Row(row + i) + at,
                cellGradient.Row(row + i) + at,
                hasEarlier ? cellGradient.Row(earlierRow + i) + at : null,
                gateGradient.Row(row + i) + gateAt
            );
        }
        if (earlierCount == 0)
            return;
        var back = products.Transposed(recurrent);
        Gemm.Run(
            earlierCount,
            size,
            4 * size,
            gateGradient.Row(row) + gateAt,
            gateGradient.Stride,
            1,
            back.Data,
            back.Stride,
            outputGradient.Row(earlierRow) + at,
            outputGradient.Stride,
            add: true
        );
    }

    void Cell(
        float* gates,
        float* cell,
        float* earlierCell,
        float* outputGradient,
        float* cellGradient,
        float* earlierCellGradient,
        float* gateGradient
    )
    {
        var one = Vector512<float>.One;
        for (var j = 0; j < size; j += 16)
        {
            var (i, f) = (Vector512.Load(gates + j), Vector512.Load(gates + size + j));
            var (g, o) = (Vector512.Load(gates + 2 * size + j), Vector512.Load(gates + 3 * size + j));
            var t = Activation.Tanh(Vector512.Load(cell + j));
            var dh = Vector512.Load(outputGradient + j);
            var dc = Vector512.Load(cellGradient + j) + dh * o * (one - t * t);
            (dc * g * i * (one - i)).Store(gateGradient + j);
            (dc * i * (one - g * g)).Store(gateGradient + 2 * size + j);
            (dh * t * o * (one - o)).Store(gateGradient + 3 * size + j);
            var df = Vector512<float>.Zero;
            if (earlierCell != null)
            {
                df = dc * Vector512.Load(earlierCell + j) * f * (one - f);
                (dc * f).Store(earlierCellGradient + j);
            }
            df.Store(gateGradient + size + j);
        }
    }

    void Recurrent(Batch batch, int direction, Matrix gradient, Matrix output, Matrix gateGradient)
    {
        earlier.Clear();
        for (var step = 0; step < batch.Steps; step++)
        {
            var from = direction == 0 ? step - 1 : step + 1;
            if (from < 0 || from >= batch.Steps)
                continue;
            var count = Math.Min(batch.StepCount(step), batch.StepCount(from));
            for (var i = 0; i < count; i++)
                new ReadOnlySpan<float>(output.Row(batch.StepStart(from) + i) + direction * size, size).CopyTo(
                    new Span<float>(earlier.Row(batch.StepStart(step) + i), size)
                );
        }
        Gemm.Run(
            size,
            4 * size,
            batch.Rows,
            earlier.Data,
            1,
            earlier.Stride,
            gateGradient.Data + direction * 4 * size,
            gateGradient.Stride,
            gradient.Data,
            gradient.Stride,
            add: true
        );
    }
}
