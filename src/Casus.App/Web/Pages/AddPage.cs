using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.App.Pipelines;
using Casus.App.Store;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.Coding;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.App.Web.Pages;

/// <summary>
/// <c>/add</c>: paste a text, upload files or name a link; they are coded and kept, and the reader is taken to what was
/// read in them.
/// </summary>
static class AddPage
{
    const int longestText = 4 << 20,
        longestLink = 2000,
        batchOf = 256,
        mostShown = 100;

    public static Page Show(Ask ask) =>
        new(
            "Add",
            $"""
            <h1>Add to the record</h1>
            <div class="columns">
            <form class="panel" method="post" action="/add" enctype="multipart/form-data">
            <h2>Paste a text</h2>
            <label>Title <input name="title" maxlength="300" autocomplete="off"></label>
            <div class="pair"><label>Outlet <input name="outlet" maxlength="300" autocomplete="off"></label>
            <label>Day of publication <input name="date" type="date"></label></div>
            <label>Text <textarea name="text" rows="14" required></textarea></label>
            <button>Code and keep it</button>
            </form>
            <div>
            <form class="panel" method="post" action="/add" enctype="multipart/form-data">
            <h2>Upload files</h2>
            <p>Plain text, web pages, JSONL, feeds, web archives; also gzipped.</p>
            <label>Files <input type="file" name="files" multiple required></label>
            <label>Day of publication, where the files give none <input name="date" type="date"></label>
            <button>Code and keep them</button>
            </form>
            <form class="panel" method="post" action="/add">
            <h2>Fetch a link</h2>
            <p>A page or a feed of the public web.</p>
            <label>Link <input name="link" type="url" maxlength="2000" required placeholder="https://"></label>
            <button>Fetch, code and keep it</button>
            </form>
            </div>
            </div>
            <p class="small">What is already kept is skipped. Long lists are faster with <code>casus add FILE…</code>.</p>
            """,
            new { Accepts = "POST /add: text (with title, outlet, date), files, or link" }
        );

    public static Page Add(Form form, Desk desk)
    {
        var options = new ReadingOptions { Date = form.Day("date") };
        var inputs =
            form.Text("text", longestText) is { } text ? [Pasted(form, text)]
            : form.Text("link", longestLink) is { } link ? Fetched(link, desk)
            : SameIds.Told(
                form.Files.SelectMany(file =>
                    new ArticleReader(options).Read(file.OpenReadStream(), Path.GetFileName(file.FileName))
                ),
                apart: true
            );
        var pipeline = desk.Pipeline.GetAwaiter().GetResult();
        var (counts, read, articles, problems) = (new Counts(), 0, new List<Article>(), new List<string>());
        // One core stays free for readers.
        foreach (
            var batch in Pipeline
                .Run<CodedArticle>(inputs, Math.Max(1, Environment.ProcessorCount - 1), pipeline.Code)
                .Chunk(batchOf)
        )
        {
            counts += desk.Record.Write(store => store.Keep(batch, pipeline.Code), byHand: false);
            read += batch.Length;
            articles.AddRange(
                batch.Select(outcome => outcome.Article).OfType<Article>().Take(mostShown - articles.Count)
            );
            problems.AddRange(
                batch.Select(outcome => outcome.Problem?.ToString()).OfType<string>().Take(mostShown - problems.Count)
            );
        }
        if (read == 0)
            throw new WrongAsk("nothing to read: paste a text, choose a file or name a link");
        desk.Record.SeenAtOnce();
        var title = articles.Count == 0 ? "Nothing was added" : "Added";
        return new Page(
            title,
            $"""
            <h1>{title}</h1>
            <p class="lead">{counts.Added} new, {counts.Unchanged} kept already, {counts.Replaced} replaced, {counts.Problems} not read.</p>
            <ul>{articles.Select(article =>
                (Html)$"""<li><a href="{Address.OfArticle(article.Id)}">{article.Title ?? article.Id}</a></li>"""
            )}</ul>
            {(
                problems.Count == 0
                    ? null
                    : (Html)$"""<h2>Not read</h2><ul>{problems.Select(problem => (Html)$"<li>{problem}</li>")}</ul>"""
            )}
            """,
            new
            {
                counts,
                Articles = articles.Select(article => article.Id),
                problems,
            }
        )
        {
            SeeOther = articles is [var only] && problems.Count == 0 ? Address.OfArticle(only.Id) : null,
            Status = articles.Count == 0 ? 422 : 200,
        };
    }

    static List<ReadResult> Fetched(string link, Desk desk)
    {
        var (bytes, from) = desk.Links.Fetch(link).GetAwaiter().GetResult();
        return
        [
            .. new ArticleReader()
                .Read(new MemoryStream(bytes), from.GetLeftPart(UriPartial.Path))
                .Select(read =>
                    read.Article is { } article
                        ? article with
                        {
                            Url = article.Url ?? from.ToString(),
                            Outlet = article.Outlet ?? from.Host,
                        }
                        : read
                ),
        ];
    }

    static ReadResult Pasted(Form form, string text)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                text,
                title = form.Text("title"),
                outlet = form.Text("outlet"),
                url = form.Text("url"),
                date = form.Day("date"),
            },
            new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }
        );
        return new ArticleReader(new ReadingOptions { Format = InputFormat.Jsonl })
            .Read(new MemoryStream(line), "pasted")
            .Last();
    }
}
