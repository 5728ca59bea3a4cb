using System.Text.Json;
using Casus.Tests.App.Store;
using Microsoft.Playwright;

namespace Casus.Tests.App.Web;

/// <summary>
/// The desk as a reader has it: in a browser, by mouse and keyboard, in light and dark, wide and narrow.
/// </summary>
public sealed class BrowserTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    static readonly Lazy<string> axe = new(() =>
        File.ReadAllText(Path.Combine(TemporaryRecord.Repository, "tests", "Casus.Tests", "App", "Web", "axe.min.js"))
    );

    [Theory]
    [InlineData(1200, ColorScheme.Light)]
    [InlineData(380, ColorScheme.Dark)]
    public async Task Every_page_can_be_read_by_all_and_asks_nobody_else(int width, ColorScheme scheme)
    {
        var page = await desk.Open(width, scheme);
        var (foreign, faults) = (new List<string>(), new List<string>());
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(desk.Address, StringComparison.Ordinal))
                foreign.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                faults.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        foreach (var address in await Addresses(page))
        {
            await page.GotoAsync(
                address,
                new() { WaitUntil = address == "/map" ? WaitUntilState.NetworkIdle : WaitUntilState.Load }
            );
            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
                $"{address} is wider than {width} pixels"
            );
            faults.AddRange((await Barriers(page)).Select(barrier => $"{address}: {barrier}"));
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.Empty(foreign);
        Assert.Equal("", desk.Errors);
    }

    [Fact]
    public async Task Pointing_at_an_act_shows_its_code_and_a_click_explains_it()
    {
        var page = await desk.Open();
        await page.GotoAsync(await Article(page));
        var visits = page.Locator(".text a.act", new() { HasText = "visits" }).First;
        await visits.HoverAsync();
        await Assertions.Expect(page.Locator(".pop")).ToContainTextAsync("CONSULT/visit");
        await Assertions.Expect(page.Locator(".pop")).ToContainTextAsync("KAZ GOV");
        await visits.ClickAsync();
        await Assertions.Expect(page.Locator("ruby.role-act")).ToContainTextAsync("visits");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("subject of “visits”");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("lexicon/frames/visits.frames");
    }

    [Fact]
    public async Task Acts_are_reached_by_the_keyboard()
    {
        var page = await desk.Open();
        await page.GotoAsync(await Article(page));
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("Skip to the text");
        await page.Keyboard.PressAsync("Enter");
        for (var i = 0; i < 8 && await page.Locator(".text a.act:focus").CountAsync() == 0; i++)
            await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".pop")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".pop")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_script_in_an_added_text_stays_text()
    {
        var page = await desk.Open();
        var alerts = 0;
        page.Dialog += async (_, dialog) =>
        {
            alerts++;
            await dialog.DismissAsync();
        };
        await page.GotoAsync("/add");
        var form = page.Locator("form", new() { HasText = "Paste a text" });
        await form.GetByLabel("Title").FillAsync("<img src=x onerror=alert(1)>");
        await form.GetByLabel("Text", new() { Exact = true })
            .FillAsync("<script>alert(2)</script> The Kenyan president visited Norway on Monday.");
        await form.GetByLabel("Day of publication").FillAsync("2024-06-18");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("<img src=x onerror=alert(1)>");
        await Assertions.Expect(page.Locator(".text")).ToContainTextAsync("<script>alert(2)</script>");
        await Assertions.Expect(page.Locator(".acts .card").First).ToContainTextAsync("CONSULT/visit");
        await page.GotoAsync("/search?q=Kenyan");
        Assert.Equal(0, alerts);
    }

    [Fact]
    public async Task An_event_is_corrected_beside_the_machines_code()
    {
        var page = await desk.Open();
        var act = (await Json(page, await Article(page) + ".json"))
            .GetProperty("events")[0]
            .GetProperty("id")
            .GetString();
        await page.GotoAsync($"/events/{act}");
        var form = page.Locator("form.panel");
        await form.GetByLabel("Who decides").FillAsync("Ines <b>Falk</b>");
        await form.GetByLabel("Why").FillAsync("It was more than a visit.");
        await form.GetByText("Correct it").ClickAsync();
        await form.GetByLabel("What was done").SelectOptionAsync("COOPERATE");
        await form.GetByRole(AriaRole.Button, new() { Name = "Keep the corrections" }).ClickAsync();
        await Assertions.Expect(page.Locator("section.by-hand")).ToContainTextAsync("type: COOPERATE");
        await Assertions.Expect(page.Locator("section.by-hand")).ToContainTextAsync("Ines <b>Falk</b>");
        await Assertions.Expect(page.Locator(".kicker")).ToContainTextAsync("COOPERATE");
        await Assertions.Expect(page.Locator("article")).ToContainTextAsync("The machine read: CONSULT/visit");
        await form.GetByLabel("Who decides").FillAsync("Ines Falk");
        await form.GetByLabel("Why").FillAsync("It was a visit after all.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Take back what was said" }).ClickAsync();
        await Assertions.Expect(page.Locator(".kicker")).ToContainTextAsync("CONSULT/visit");
    }

    [Fact]
    public async Task A_turn_leads_to_the_words_that_explain_it()
    {
        var page = await desk.Open();
        await page.GotoAsync("/relations/KEN/NOR");
        await page.Locator(".plot a.mark").First.ClickAsync();
        await page.WaitForURLAsync("**/relations/KEN/NOR#turn-1");
        await page.Locator("#turn-1")
            .GetByRole(AriaRole.Link, new() { Name = "Kenya severed diplomatic relations with Norway." })
            .First.ClickAsync();
        await Assertions.Expect(page.Locator("ruby.role-act")).ToContainTextAsync("severed");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("subject of “severed”");
    }

    [Fact]
    public async Task A_search_keeps_its_filters_in_the_address()
    {
        var page = await desk.Open();
        await page.GotoAsync("/search");
        await page.GetByLabel("Actor").FillAsync("KAZ");
        await page.GetByLabel("Type").SelectOptionAsync("CONSULT");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.WaitForURLAsync("**/search?actor=KAZ&type=CONSULT");
        Assert.Equal("KAZ", await page.GetByLabel("Actor").InputValueAsync());
    }

    [Fact]
    public async Task The_reader_chooses_light_or_dark()
    {
        var page = await desk.Open(scheme: ColorScheme.Light);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        await page.GotoAsync("/search");
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
    }

    /// <summary>One address of each kind of page, by what the samples hold.</summary>
    static async Task<List<string>> Addresses(IPage page)
    {
        var article = await Article(page);
        var act = (await Json(page, article + ".json")).GetProperty("events")[0].GetProperty("id").GetString();
        return
        [
            "/",
            "/search",
            "/search?q=visits",
            article,
            $"/events/{act}",
            "/relations",
            "/relations/KEN/NOR",
            "/relations/KEN/NOR?with=KAZ/FIN",
            "/actors/KAZ",
            "/map",
            "/forecasts",
            "/sources",
            "/corrections",
            "/add",
        ];
    }

    static async Task<string> Article(IPage page)
    {
        var found = await Json(page, "/search.json?q=Kazakhstan&actor=FIN&type=CONSULT");
        return "/articles/" + found.GetProperty("happenings")[0].GetProperty("article").GetString();
    }

    static async Task<JsonElement> Json(IPage page, string address) =>
        JsonDocument.Parse(await (await page.APIRequest.GetAsync(address)).TextAsync()).RootElement;

    /// <summary>What axe finds against WCAG 2.2, levels A and AA.</summary>
    static async Task<List<string>> Barriers(IPage page)
    {
        await page.EvaluateAsync(axe.Value);
        return
        [
            .. (
                await page.EvaluateAsync<string[]>(
                    """
                    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
                        .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                            `${rule.id}: ${node.target} (${node.failureSummary.replace(/\s+/g, ' ')})`)))
                    """
                )
            ),
        ];
    }
}
