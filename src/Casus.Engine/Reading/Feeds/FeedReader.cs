namespace Casus.Reading;

static class FeedReader
{
    public static IEnumerable<ReadResult> Read(Stream stream, string file, ReadingOptions options) => [new ReadingProblem(file, null, "feeds cannot be read yet")];
}
