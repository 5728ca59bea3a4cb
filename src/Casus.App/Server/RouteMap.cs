using Casus.App.Store;
using Casus.App.Usage;
using Casus.App.Web;
using Casus.App.Web.Markup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Casus.App.Server;

/// <summary>
/// Ties addresses to pages: as HTML and as JSON, out of the cache where it can, with a plain answer where something is
/// wrong.
/// </summary>
sealed class RouteMap(WebApplication app, Desk desk)
{
    const string json = ".json",
        retrySeconds = "10";

    static readonly string[] reading = ["GET", "HEAD"];

    readonly List<string> pages = [];

    /// <summary>The addresses of all pages.</summary>
    public IReadOnlyList<string> Pages => pages;

    /// <summary>A page that only reads. Null means not found.</summary>
    public void Page(string pattern, Func<Ask, Desk, Page?> show)
    {
        pages.Add(pattern);
        app.MapMethods(pattern, reading, context => Guarded(context, () => Show(context, show)));
        if (!pattern.EndsWith('}'))
            app.MapMethods(pattern + json, reading, context => Guarded(context, () => Show(context, show)));
    }

    public void Page(string pattern, Func<Ask, Page?> show) => Page(pattern, (ask, _) => show(ask));

    /// <summary>
    /// A form that changes something. The page that comes back says where to look next (<see
    /// cref="Web.Markup.Page.SeeOther"/>), or what is wrong.
    /// </summary>
    public void Change(string pattern, Func<Form, Desk, Page> change)
    {
        app.MapPost(pattern, context => Guarded(context, () => Change(context, change)));
        if (!pattern.EndsWith('}'))
            app.MapPost(pattern + json, context => Guarded(context, () => Change(context, change)));
    }

    public void Get(string pattern, Func<HttpContext, Desk, Task> answer) =>
        app.MapMethods(pattern, reading, context => Guarded(context, () => answer(context, desk)));

    public void Post(string pattern, Func<HttpContext, Desk, Task> answer) =>
        app.MapPost(pattern, context => Guarded(context, () => answer(context, desk), asJson: true));

    public void Delete(string pattern, Func<HttpContext, Desk, Task> answer) =>
        app.MapDelete(pattern, context => Guarded(context, () => answer(context, desk), asJson: true));

    /// <summary>For what no address fits.</summary>
    public void Otherwise() =>
        app.MapFallback(
            "{**path}",
            context => Send(context, Web.Markup.Page.NotFound("There is nothing at this address."))
        );

    /// <summary>Makes a page before anybody asks for it.</summary>
    public Task Warm(string target, Func<Ask, Page?> show) =>
        Finished(new Address(target, target, "", [], IsJson: false), (ask, _) => show(ask));

    async Task Show(HttpContext context, Func<Ask, Desk, Page?> show) =>
        await (await Finished(Address.Of(context), show)).Send(context);

    Task<Answer> Finished(Address address, Func<Ask, Desk, Page?> show)
    {
        // Not the context's own query: the page may be made again when this request is long over.
        var query = QueryHelpers.ParseQuery(address.Query);
        return desk.Pages.Get(address.Target, Make);

        Answer Make()
        {
            try
            {
                return address.Finish(
                    desk.Record.Read(Shown) ?? Web.Markup.Page.NotFound("The record has nothing of this name.")
                );
            }
            catch (WrongAsk wrong)
            {
                return address.Finish(Web.Markup.Page.Wrong(wrong.Message));
            }
        }

        Page? Shown(RecordReader record)
        {
            using var ask = new Ask(record, address.Parts, query);
            return show(ask, desk);
        }
    }

    async Task Change(HttpContext context, Func<Form, Desk, Page> change)
    {
        var address = Address.Of(context);
        var form = new Form(await Refusal.Form(context.Request), address.Parts);
        var page = await Task.Run(() => change(form, desk));
        await address.Finish(page).Send(context, "no-store");
    }

    async Task Guarded(HttpContext context, Func<Task> answer, bool asJson = false)
    {
        try
        {
            await answer();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { }
        catch (Exception wrong) when (Refusal.Of(wrong) is var (status, why))
        {
            if (status == StatusCodes.Status503ServiceUnavailable)
                context.Response.Headers.RetryAfter = retrySeconds;
            await Send(context, Web.Markup.Page.Wrong(why) with { Status = status }, asJson);
        }
        catch (Exception fault)
        {
            desk.Errors.WriteLine(
                $"casus: fault in the program at {context.Request.Method} {context.Request.Path}: {fault.GetType().Name}: {fault.Message}"
            );
            await Send(
                context,
                new Page(
                    "Fault",
                    $"<h1>A fault in the program</h1><p>It was noted where <code>casus serve</code> runs.</p>",
                    new { Error = "a fault in the program" }
                )
                {
                    Status = 500,
                },
                asJson
            );
        }
    }

    static async Task Send(HttpContext context, Page page, bool asJson = false)
    {
        // A reply that has begun must not end as if it were whole.
        if (context.Response.HasStarted)
            context.Abort();
        else
            await (asJson ? Address.Of(context) with { IsJson = true } : Address.Of(context))
                .Finish(page)
                .Send(context, "no-store");
    }
}
