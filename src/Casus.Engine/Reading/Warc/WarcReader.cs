namespace Casus.Reading;

static class WarcReader
{
    public static IEnumerable<ReadResult> Read(Stream stream, string file, ReadingOptions options) => [new ReadingProblem(file, null, "WARC cannot be read yet")];
}
