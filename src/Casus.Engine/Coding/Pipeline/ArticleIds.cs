using System.Security.Cryptography;
using System.Text;
using Casus.Reading;

namespace Casus.Coding.Pipeline;

/// <summary>
/// Gives what is read out of an article its ids, which are the same whenever the same version of the engine reads the
/// same article.
/// </summary>
sealed class ArticleIds(Article article)
{
    readonly string start = StartOf(article);
    readonly HashSet<string> given = [];

    /// <summary>What the ids of all events of an article start with.</summary>
    public static string StartOf(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(article.Id + "\n" + article.Text));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>The id of the next event, by where its words begin; also by their end where that one is given.</summary>
    public string Next(Event coded)
    {
        var (words, type) = (coded.Trigger, coded.Type.ToString().ToLowerInvariant());
        var id = $"{start}-{words.Start:x}-{type}";
        return given.Add(id) ? id : $"{start}-{words.Start:x}-{words.End:x}-{type}";
    }

    /// <summary>The id of a statement.</summary>
    public string Of(Statement statement) =>
        $"{start}-{statement.Words.Start:x}-{statement.Words.End:x}-{statement.Speaker.Speaker.Words.Start:x}-statement";
}
