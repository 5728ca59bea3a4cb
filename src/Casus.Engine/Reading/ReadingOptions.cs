namespace Casus.Reading;

/// <summary>How to read; change with <c>with</c>.</summary>
public readonly record struct ReadingOptions()
{
    /// <summary>What the bytes are.</summary>
    public InputFormat Format { get; init; } = InputFormat.Auto;

    /// <summary>A day of publication given by the user, which wins over what the source or the text says.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The most bytes that one article (a file, or a line of JSONL) may have; a larger one is a problem, not read.
    /// </summary>
    public int MaxArticleBytes { get; init; } = 512 << 20;

    /// <summary>
    /// Told how many bytes more were read from files, as they lie on the disk; null where nobody wants to know.
    /// </summary>
    public Action<int>? BytesRead { get; init; }
}
