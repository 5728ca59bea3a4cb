using System.Text.Json;

namespace Casus.Trainer.Data;

/// <summary>Running text from JSONL files with a "text" field, split roughly the way treebanks split words.</summary>
static class Corpus
{
    public static IEnumerable<string> Articles(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }

    public static IEnumerable<string> Paragraphs(string path) =>
        Articles(path)
            .SelectMany(text =>
                text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            );

    public static IEnumerable<string> Words(string paragraph)
    {
        foreach (var chunk in paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var first = 0;
            for (var i = 0; i < chunk.Length; i++)
            {
                if (char.IsLetterOrDigit(chunk[i]) || InsideWord(chunk, i))
                    continue;
                foreach (var word in Clitics(chunk[first..i]))
                    yield return word;
                yield return chunk[i..(i + 1)];
                first = i + 1;
            }
            foreach (var word in Clitics(chunk[first..]))
                yield return word;
        }
    }

    static bool InsideWord(string chunk, int i) =>
        chunk[i] is '.' or ',' or '\'' or '’' or ':' or '@' or '/' or '_'
            && i + 1 < chunk.Length
            && char.IsLetterOrDigit(chunk[i + 1])
        || chunk[i] == '.' && i >= 1 && (i == 1 || chunk[i - 2] == '.') && char.IsUpper(chunk[i - 1]);

    static IEnumerable<string> Clitics(string word)
    {
        if (word.Length == 0)
            yield break;
        var mark = word.LastIndexOfAny(['\'', '’']);
        if (mark > 0 && word.Length - mark <= 3)
        {
            if (word[^1] == 't' && word[mark - 1] == 'n')
                mark--;
            if (mark > 0)
                yield return word[..mark];
            yield return word[mark..];
        }
        else
        {
            yield return word;
        }
    }
}
