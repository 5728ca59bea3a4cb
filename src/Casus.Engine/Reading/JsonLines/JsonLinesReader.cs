namespace Casus.Reading.JsonLines;

/// <summary>Reads one article a line; a bad line is a problem with its number, and reading goes on.</summary>
static class JsonLinesReader
{
    public static IEnumerable<ReadResult> Read(Stream stream, string file, ReadingOptions options)
    {
        var lines = new ByteLines(stream, options.MaxArticleBytes);
        while (lines.Next())
        {
            if (lines.TooLong)
            {
                yield return new ReadingProblem(
                    file,
                    lines.Number,
                    $"line longer than {options.MaxArticleBytes} bytes"
                );
                continue;
            }
            if (lines.Current.Trim(" \t\r"u8).IsEmpty)
                continue;
            var (article, problem) = JsonArticle.Read(lines.Current, file, lines.Number, options);
            if (problem is not null)
                yield return problem;
            if (article is not null)
                yield return article;
        }
    }
}
