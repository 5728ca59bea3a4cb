using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Casus.Tests.App.Web;

namespace Casus.Tests.App.Server;

public sealed class SlowConnectionTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    [Fact]
    public async Task Answers_others_while_many_connections_say_nothing_whole()
    {
        var stop = TestContext.Current.CancellationToken;
        var (host, port) = (desk.Client.BaseAddress!.Host, desk.Client.BaseAddress.Port);
        var named = $"HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: 99999\r\n";
        string[] begun =
        [
            "",
            "GET /search HTTP/1.1\r\nHost: a",
            $"POST /code {named}\r\n{{",
            $"POST /add {named}Content-Type: application/x-www-form-urlencoded\r\n\r\ntext=",
        ];
        var waiting = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 200; i++)
            {
                var client = new TcpClient();
                waiting.Add(client);
                await client.ConnectAsync(host, port, stop);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begun[i % begun.Length]), stop);
            }
            var time = Stopwatch.StartNew();
            await desk.Text("/search?q=treaty");
            await desk.Text("/sources.json");
            Assert.InRange(time.Elapsed.TotalSeconds, 0, 10);
        }
        finally
        {
            waiting.ForEach(client => client.Dispose());
        }
    }
}
