using System.Net;

namespace Casus.Tests.App.Web;

public sealed class SearchPageTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    [Theory]
    [InlineData("")]
    [InlineData("q=visited")]
    [InlineData("q=kenya+ROY")]
    [InlineData("q=Nairobi")]
    [InlineData("actor=FRA")]
    [InlineData("actor=duval&with=ken")]
    [InlineData("type=consult")]
    [InlineData("status=actual")]
    [InlineData("since=2024-06-17&until=2024-06-17")]
    [InlineData("place=KEN")]
    [InlineData("place=keny")]
    [InlineData("speaker=ana")]
    [InlineData("min_confidence=0.85")]
    public async Task Finds_the_visit(string query) => Assert.Contains("CONSULT", await Types(query));

    [Theory]
    [InlineData("q=sited")]
    [InlineData("q=visited+Norway")]
    [InlineData("q=100%25")]
    [InlineData("q=.*")]
    [InlineData("actor=KEN&with=NOR")]
    [InlineData("type=PROTEST")]
    [InlineData("status=negated")]
    [InlineData("since=2024-06-18")]
    [InlineData("until=2024-06-16")]
    [InlineData("place=FRA")]
    [InlineData("speaker=duval")]
    [InlineData("min_confidence=0.86")]
    [InlineData("q='; DROP TABLE events; --")]
    public async Task Ignores_it_where_something_does_not_fit(string query) =>
        Assert.DoesNotContain("CONSULT", await Types(query));

    [Theory]
    [InlineData("type=VISIT", "type: &#39;VISIT&#39; is not one of AGREE, CONSULT")]
    [InlineData("status=done", "status: &#39;done&#39; is not one of actual")]
    [InlineData("since=June", "since: must be YYYY-MM-DD, not &#39;June&#39;")]
    [InlineData("since=2024-06-18&until=2024-06-17", "since 2024-06-18 is after until 2024-06-17")]
    [InlineData("page=0", "page: must be a number from 1 to 400, not &#39;0&#39;")]
    [InlineData("page=x", "page: must be a number")]
    [InlineData("min_confidence=2", "min_confidence: must be a number from 0 to 1, not &#39;2&#39;")]
    public async Task Says_which_value_makes_no_sense(string query, string expected) =>
        Assert.Contains(expected, await desk.Text("/search?" + query, HttpStatusCode.BadRequest));

    [Theory]
    [InlineData("actor=Frnace")]
    [InlineData("actor=FRA&with=Frnace")]
    public async Task Says_whom_the_record_does_not_know(string query)
    {
        const string said = "no party in the record is called 'Frnace'; did you mean France";
        Assert.StartsWith(said, (await desk.Json("/search.json?" + query)).GetProperty("unknown").GetString());
        Assert.Contains("Nothing found: no party in the record is called", await desk.Text("/search?" + query));
        Assert.Contains(
            "no party in the record is called",
            await desk.Text("/export?" + query, HttpStatusCode.BadRequest)
        );
    }

    [Fact]
    public async Task Says_only_that_nothing_was_found_of_those_it_knows() =>
        Assert.Contains("Nothing found.", await desk.Text("/search?actor=NOR&with=PER"));

    [Fact]
    public async Task Puts_what_was_asked_back_into_the_form_as_text()
    {
        var page = await desk.Text("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"", page);
        Assert.DoesNotContain("<script>alert", page);
    }

    [Fact]
    public async Task Leads_from_an_actor_to_those_it_deals_with()
    {
        Assert.Contains("href=\"/relations/FRA/KEN\"", await desk.Text("/actors/FRA"));
        Assert.Equal(
            "KEN",
            (await desk.Json("/actors/fra.json")).GetProperty("partners")[0].GetProperty("b").GetString()
        );
    }

    [Fact]
    public async Task Shows_where_things_happened()
    {
        var place = (await desk.Json("/map.json?month=2024-06")).GetProperty("places")[0];
        Assert.Equal(
            ("Kenya", 1),
            (place.GetProperty("place").GetString(), place.GetProperty("cooperation").GetInt32())
        );
        Assert.Contains(
            "month: must be YYYY-MM, not &#39;June&#39;",
            await desk.Text("/map?month=June", HttpStatusCode.BadRequest)
        );
    }

    [Fact]
    public async Task Takes_the_reader_from_two_actors_to_their_relation()
    {
        using var answer = await desk.Client.GetAsync(
            "/relations?a=FRA&b=North+Korea",
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            (HttpStatusCode.SeeOther, "/relations/FRA/North%20Korea"),
            (answer.StatusCode, answer.Headers.Location?.ToString())
        );
    }

    [Fact]
    public async Task Shows_a_day_of_the_record()
    {
        Assert.Contains("Tuesday, 18 June 2024", await desk.Text("/?date=2024-06-20"));
        Assert.Equal("2024-06-18", (await desk.Json("/today.json")).GetProperty("date").GetString());
        Assert.Contains("The record is empty", await desk.Text("/?date=1990-01-01"));
    }

    async Task<List<string?>> Types(string query) =>
        [
            .. (await desk.Json("/search.json?" + query))
                .GetProperty("happenings")
                .EnumerateArray()
                .Select(happening => happening.GetProperty("type").GetString()),
        ];
}
