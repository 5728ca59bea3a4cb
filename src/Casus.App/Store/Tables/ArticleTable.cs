using System.Reflection;
using Casus.App.Store.DuckDb;
using Casus.Coding.Pipeline;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>The table <c>articles</c>. Offsets are code points in the file and UTF-16 in the program.</summary>
static class ArticleTable
{
    /// <summary>Version of the engine that codes, with the commit it was built from where that is known.</summary>
    public static readonly string Coder = typeof(EventCoder)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    /// <summary>Of those ids that are kept, the fingerprint of what is kept.</summary>
    public static Dictionary<string, string> Fingerprints(DuckDBConnection connection, IEnumerable<string> ids) =>
        connection
            .Rows(
                "SELECT id, fingerprint FROM articles WHERE id IN (SELECT unnest($ids))",
                row => (Id: row.GetString(0), Fingerprint: row.GetString(1)),
                ("ids", ids.ToList())
            )
            .ToDictionary(row => row.Id, row => row.Fingerprint);

    const string select =
        "SELECT id, date, title, outlet, byline, url, language, source, text, apparatus, dateline_start, dateline_end FROM articles";

    public static Article? Find(DuckDBConnection connection, string id) =>
        connection.Rows($"{select} WHERE id = $id", Read, ("id", id)).FirstOrDefault();

    /// <summary>The articles with events whose ids start so, also rejected ones.</summary>
    public static List<Article> WithEvent(DuckDBConnection connection, string idStart) =>
        connection.Rows(
            $"""
            {select} WHERE id IN (SELECT article_id FROM events_as_coded WHERE starts_with(id, $start))
            ORDER BY id
            """,
            Read,
            ("start", idStart)
        );

    public static void Append(DuckDBConnection connection, IEnumerable<(Article Article, string Fingerprint)> articles)
    {
        using var appender = connection.CreateAppender("articles");
        foreach (var (article, fingerprint) in articles)
        {
            var points = new CodePoints(article.Text);
            var place = article.DatelinePlace;
            appender
                .CreateRow()
                .AppendValue(article.Id)
                .AppendValue(article.Date)
                .AppendValue(article.Title)
                .AppendValue(article.Outlet)
                .AppendValue(article.Byline)
                .AppendValue(article.Url)
                .AppendValue(article.Language)
                .AppendValue(article.Source)
                .AppendValue(article.Text)
                .AppendValue(
                    article
                        .Apparatus.SelectMany(range =>
                            new[] { points.FromUtf16(range.Start.Value), points.FromUtf16(range.End.Value) }
                        )
                        .ToList()
                )
                .AppendValue(place is { } from ? points.FromUtf16(from.Start.Value) : (int?)null)
                .AppendValue(place is { } to ? points.FromUtf16(to.End.Value) : (int?)null)
                .AppendValue(fingerprint)
                .AppendValue(Coder)
                .AppendValue(DateTime.UtcNow)
                .EndRow();
        }
    }

    static Article Read(DuckDBDataReader row)
    {
        var text = row.GetString(8);
        var points = new CodePoints(text);
        Range Between(int start, int end) => points.ToUtf16(start)..points.ToUtf16(end);
        var apparatus = row.GetFieldValue<List<int>>(9);
        return new Article
        {
            Id = row.GetString(0),
            Date = row.IsDBNull(1) ? null : row.GetFieldValue<DateOnly>(1),
            Title = row.Text(2),
            Outlet = row.Text(3),
            Byline = row.Text(4),
            Url = row.Text(5),
            Language = row.Text(6),
            Source = row.Text(7),
            Text = text,
            Apparatus = [.. apparatus.Chunk(2).Select(pair => Between(pair[0], pair[1]))],
            DatelinePlace = row.IsDBNull(10) ? null : Between(row.GetInt32(10), row.GetInt32(11)),
        };
    }
}
