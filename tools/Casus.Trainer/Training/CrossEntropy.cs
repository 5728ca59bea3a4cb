namespace Casus.Trainer.Training;

/// <summary>Softmax with cross entropy over a stretch of a row.</summary>
static unsafe class CrossEntropy
{
    /// <summary>
    /// Turns scores into their gradient in place and gives the loss; without gold (negative) the gradient is zero.
    /// </summary>
    public static float Gradient(float* scores, int count, int gold, float weight)
    {
        if (gold < 0 || weight == 0)
        {
            new Span<float>(scores, count).Clear();
            return 0;
        }
        var largest = scores[0];
        for (var i = 1; i < count; i++)
            largest = Math.Max(largest, scores[i]);
        var goldScore = scores[gold];
        var sum = 0f;
        for (var i = 0; i < count; i++)
            sum += scores[i] = MathF.Exp(scores[i] - largest);
        for (var i = 0; i < count; i++)
            scores[i] *= weight / sum;
        scores[gold] -= weight;
        return weight * (MathF.Log(sum) + largest - goldScore);
    }
}
