using System.Net;

namespace Casus.Tests.App.Web;

public sealed class LinkFetcherTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://0/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.31.0.1/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[::ffff:a00:1]/")]
    [InlineData("http://[::10.0.0.1]/")]
    [InlineData("http://[::ffff:0:127.0.0.1]/")]
    [InlineData("http://[64:ff9b:1::a00:1]/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[fec0::1]/")]
    [InlineData("http://[ff02::1]/")]
    [InlineData("http://[2001:0:1::1]/")]
    [InlineData("http://[100::1]/")]
    public async Task Refuses_addresses_that_are_not_public(string link) =>
        Assert.Contains("is no address of the public web", await Answer(link));

    // Whether such a name leads here, or nowhere, depends on the machine.
    [Theory]
    [InlineData("http://localhost./")]
    [InlineData("http://localhost.localdomain/")]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    public async Task Fetches_nothing_from_this_machine_by_another_name(string link) =>
        Assert.Contains("link: ", await Answer(link));

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://user:word@example.org/")]
    [InlineData("example.org")]
    public async Task Refuses_what_is_no_web_page(string link) =>
        Assert.Contains("must be http:// or https://", await Answer(link));

    [Fact]
    public async Task Refuses_other_ports() =>
        Assert.Contains("port 22 is not that of a web page", await Answer("http://127.0.0.1:22/"));

    async Task<string> Answer(string link)
    {
        using var sent = await desk.Send("/add", ("link", link));
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        return await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
