namespace Casus.Reading;

/// <summary>
/// What the bytes of an input are; <see cref="Auto"/> decides by the file's extension, then by its first bytes.
/// </summary>
public enum InputFormat
{
    Auto,
    Text,
    Html,
    Jsonl,
    Rss,
    Warc,
}
