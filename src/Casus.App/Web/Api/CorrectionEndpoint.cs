using System.Text.Json;
using Casus.App.Store.ByHand;
using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.App.Web.Pages;
using Casus.Reading;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web.Api;

/// <summary>
/// <c>POST /events/{id}/correction</c> with <c>{"verdict": "reject" | "accept" | "correct" | "withdraw", "by": …,
/// "why": …}</c> and, to correct, the fields: <c>"type": "AID", "actors": ["KEN", "NOR GOV"]</c>; <c>DELETE</c> takes
/// back what was said. Who decides and why may be left out.
/// </summary>
static class CorrectionEndpoint
{
    const int longest = 300;

    public static async Task Correct(HttpContext context, Desk desk)
    {
        var (verdict, by, why, fields) = (EventDecision.Correct, "", "", new List<(string, string)>());
        foreach (var (name, value) in await Values(context))
            switch (name)
            {
                case "verdict":
                    verdict = value;
                    break;
                case "by" or "who":
                    by = value;
                    break;
                case "why":
                    why = value;
                    break;
                default:
                    fields.Add((name, value));
                    break;
            }
        await Decide(context, desk, by, why, new EventDecision(verdict, fields));
    }

    public static Task Withdraw(HttpContext context, Desk desk) =>
        Decide(
            context,
            desk,
            Given(context, "by"),
            Given(context, "why"),
            new EventDecision(EventDecision.Withdraw, [])
        );

    static async Task Decide(HttpContext context, Desk desk, string by, string why, EventDecision decision)
    {
        var address = Address.Of(context) with { IsJson = true };
        var who = by.Length > 0 ? by : "not named";
        var page = await Task.Run(
            () => EventCorrections.Decide(desk, address.Parts[0], who, why, _ => decision),
            context.RequestAborted
        );
        await address.Finish(page).Send(context, "no-store");
    }

    static async Task<List<(string Name, string Value)>> Values(HttpContext context)
    {
        var sent = new MemoryStream();
        await context.Request.Body.CopyToAsync(sent, context.RequestAborted);
        if (TextEncoding.FirstWrong(sent.ToArray()) is { } at)
            throw new WrongAsk($"the body is not UTF-8 at byte {at}");
        try
        {
            using var body = JsonDocument.Parse(sent.ToArray());
            return body.RootElement.ValueKind == JsonValueKind.Object
                ? [.. body.RootElement.EnumerateObject().Select(given => (given.Name, Value(given.Name, given.Value)))]
                : throw new WrongAsk("""must be an object, such as {"verdict": "reject"}""");
        }
        catch (JsonException wrong)
        {
            throw new WrongAsk($"the body is not JSON: {wrong.Message}");
        }
        catch (InvalidOperationException)
        {
            throw new WrongAsk("the body has half a character, which no text can hold (a lone surrogate)");
        }
    }

    /// <summary>A text, a list of texts (as with semicolons between), or null for nothing.</summary>
    static string Value(string name, JsonElement given)
    {
        var text = given.ValueKind switch
        {
            JsonValueKind.String => given.GetString()!.Trim(),
            JsonValueKind.Null => "",
            JsonValueKind.Array when given.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                string.Join("; ", given.EnumerateArray().Select(item => item.GetString())),
            _ => throw new WrongAsk($"{name}: must be a text or a list of texts, not {given.GetRawText()}"),
        };
        return Checked(name, text);
    }

    static string Given(HttpContext context, string name) =>
        Checked(name, context.Request.Query[name].ToString().Trim());

    static string Checked(string name, string text) =>
        text.Length <= longest ? text : throw new WrongAsk($"{name}: longer than {longest} characters");
}
