namespace Casus.Language.Neural;

/// <summary>
/// Sentences laid out step by step: the longest first, and all first words side by side, then all second words, so that
/// one product serves all sentences.
/// The word at <c>step</c> of the sentence with <c>rank</c> stands in row <c>StepStart[step] + rank</c>.
/// </summary>
sealed class Batch
{
    int[] order = [],
        stepStart = [0],
        lengths = [];

    /// <summary>Number of words.</summary>
    public int Rows { get; private set; }

    /// <summary>Number of sentences.</summary>
    public int Count { get; private set; }

    /// <summary>Length of the longest sentence.</summary>
    public int Steps { get; private set; }

    /// <summary>Index of the sentence with a rank, as it was given to <see cref="Arrange"/>.</summary>
    public int Sentence(int rank) => order[rank];

    public int Length(int rank) => lengths[rank];

    public int StepStart(int step) => stepStart[step];

    public int StepCount(int step) => stepStart[step + 1] - stepStart[step];

    public int Row(int rank, int step) => stepStart[step] + rank;

    /// <summary>Lays out sentences of the given lengths, none of them zero.</summary>
    public void Arrange(ReadOnlySpan<int> sentenceLengths)
    {
        Count = sentenceLengths.Length;
        if (order.Length < Count)
            (order, lengths) = (new int[Count * 2], new int[Count * 2]);
        for (var i = 0; i < Count; i++)
            (order[i], lengths[i]) = (i, -sentenceLengths[i]);
        Array.Sort(lengths, order, 0, Count);
        Rows = 0;
        for (var i = 0; i < Count; i++)
            Rows += lengths[i] = -lengths[i];
        Steps = Count == 0 ? 0 : lengths[0];
        if (stepStart.Length <= Steps)
            stepStart = new int[Steps * 2 + 1];
        stepStart[0] = 0;
        for (int step = 0, active = Count; step < Steps; step++)
        {
            while (lengths[active - 1] <= step)
                active--;
            stepStart[step + 1] = stepStart[step] + active;
        }
    }
}
