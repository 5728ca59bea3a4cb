using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casus.Reading;

namespace Casus.App.Pipelines;

/// <summary>
/// Finds ids that one input gives to different articles. Both articles go on, the later behind a warning that names
/// where both stand; the same article twice needs no warning. An id that comes with other content in another run is a
/// correction of the article, and is not looked at here.
/// </summary>
static class SameIds
{
    const int shownDigits = 8;

    /// <summary>Where an article stands, in few bytes: an input may have millions.</summary>
    readonly record struct Seen(ulong Content, string File, int Number, char Mark)
    {
        public override string ToString() =>
            Mark == default ? File : string.Create(CultureInfo.InvariantCulture, $"{File}{Mark}{Number}");
    }

    /// <param name="apart">Gives the later article an id of its own, made from the id and the content, so that both can
    /// be kept.</param>
    public static IEnumerable<ReadResult> Told(IEnumerable<ReadResult> inputs, bool apart)
    {
        var seen = new Dictionary<ulong, Seen>();
        var files = new Dictionary<string, string>();
        foreach (var input in inputs)
        {
            if (input.Article is not { } article)
            {
                yield return input;
                continue;
            }
            var (print, source) = (article.Fingerprint(), article.Source ?? article.Id);
            var place = Place(source, ulong.Parse(print, NumberStyles.HexNumber, CultureInfo.InvariantCulture), files);
            var key = Key(article.Id);
            if (seen.TryAdd(key, place) || seen[key].Content == place.Content)
            {
                yield return article;
                continue;
            }
            var other = apart ? article with { Id = $"{article.Id}-{print[..shownDigits]}" } : article;
            var kept = apart ? $"; kept as '{other.Id}'" : "";
            var told = $"id '{article.Id}' stands at {seen[key]} with other content{kept}";
            yield return new ReadingProblem(source, null, told, other.Id, IsWarning: true);
            yield return other;
        }
    }

    static ulong Key(string id) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>"news.jsonl:12" and "crawl.warc#7" share the name of the file with their neighbours.</summary>
    static Seen Place(string source, ulong content, Dictionary<string, string> files)
    {
        var cut = source.LastIndexOfAny([':', '#']);
        var number = 0;
        var isNumbered =
            cut > 0
            && int.TryParse(source.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
        var file = isNumbered ? source[..cut] : source;
        if (!files.TryGetValue(file, out var known))
            files[file] = known = file;
        return isNumbered ? new(content, known, number, source[cut]) : new(content, known, 0, default);
    }
}
