using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casus.Reading;

namespace Casus.App;

/// <summary>
/// Finds ids that one input gives to different articles. Both articles go on, the later behind a warning that names where both stand; the same article twice is nothing to speak of.
/// An id that comes with other content in another run is a correction of the article and no matter of this.
/// </summary>
static class SameIds
{
    const int shownDigits = 8;

    /// <summary>Where an article stands, in little room: an input may have millions.</summary>
    readonly record struct Seen(ulong Content, string File, int Number, char Mark)
    {
        public override string ToString() => Mark == default ? File : string.Create(CultureInfo.InvariantCulture, $"{File}{Mark}{Number}");
    }

    /// <param name="apart">Gives the later article an id of its own, made from the id and the content, so that both can be kept.</param>
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
            var print = article.Fingerprint();
            var content = ulong.Parse(print, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (seen.TryAdd(Key(article.Id), Place(article.Source ?? article.Id, content, files)) || seen[Key(article.Id)] is var first && first.Content == content)
            {
                yield return article;
                continue;
            }
            var other = apart ? article with { Id = $"{article.Id}-{print[..shownDigits]}" } : article;
            yield return new ReadingProblem(article.Source ?? article.Id, null, $"id '{article.Id}' stands at {first} with other content{(apart ? $"; kept as '{other.Id}'" : "")}", other.Id, IsWarning: true);
            yield return other;
        }
    }

    static ulong Key(string id) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>"news.jsonl:12" and "crawl.warc#7" share the name of the file with their neighbours.</summary>
    static Seen Place(string source, ulong content, Dictionary<string, string> files)
    {
        var cut = source.LastIndexOfAny([':', '#']);
        var isNumbered = cut > 0 && int.TryParse(source.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var file = isNumbered ? source[..cut] : source;
        if (!files.TryGetValue(file, out var known))
            files[file] = known = file;
        return isNumbered ? new(content, known, int.Parse(source.AsSpan(cut + 1), CultureInfo.InvariantCulture), source[cut]) : new(content, known, 0, default);
    }
}
