namespace Casus.Reading;

/// <summary>
/// What was read: one news text with what is known about it. Offsets of every later result refer to <see cref="Text"/>.
/// </summary>
public sealed record Article
{
    /// <summary>Identifier given by the source, or a stable hash of the content.</summary>
    public required string Id { get; init; }

    /// <summary>Day of publication, or null when neither the source nor the text gives it.</summary>
    public DateOnly? Date { get; init; }

    public string? Title { get; init; }
    public string? Outlet { get; init; }
    public string? Byline { get; init; }
    public string? Url { get; init; }

    /// <summary>BCP 47 language tag as declared by the source, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The file it was read from, with the line where a file holds many ("news.jsonl:12"), or null.</summary>
    public string? Source { get; init; }

    /// <summary>The main text, exactly as given for JSONL with <c>text</c>, or as extracted from a page.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Stretches of <see cref="Text"/> (UTF-16 offsets) that are metadata and no prose, such as a dateline or a status
    /// line; they are not analysed.
    /// </summary>
    public IReadOnlyList<Range> Apparatus { get; init; } = [];

    /// <summary>
    /// The place in the dateline ("PYONGYANG", UTF-16 offsets into <see cref="Text"/>), where the report was filed, or
    /// null.
    /// </summary>
    public Range? DatelinePlace { get; init; }

    /// <summary>
    /// Equal for articles of equal content, and for no others (64 bits of SHA-256 over text and metadata, in
    /// hexadecimal); where it was read from makes no difference.
    /// </summary>
    public string Fingerprint() =>
        ContentHash.Of(
            Text,
            Title,
            Outlet,
            Url,
            Byline,
            Language,
            Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
}
