using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casus.Tests.App.Web;

/// <summary>Requests as no proper client sends them.</summary>
static class RawRequest
{
    static int sent;

    /// <summary>
    /// Sends bytes as they are; gives the status of the answer, or 0 where the connection was closed without one.
    /// </summary>
    public static async Task<int> Send(Uri desk, string request, CancellationToken stop)
    {
        // What one address may ask is limited; on Linux a whole network is this machine.
        var number = Interlocked.Increment(ref sent);
        var from = OperatingSystem.IsLinux()
            ? new IPAddress([127, 1, (byte)(number >> 8), (byte)(number | 1)])
            : IPAddress.Loopback;
        using var client = new TcpClient(new IPEndPoint(from, 0));
        await client.ConnectAsync(desk.Host, desk.Port, stop);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes(request.Replace("HOST", desk.Authority, StringComparison.Ordinal)),
            stop
        );
        var answer = new byte[64];
        try
        {
            var length = await stream.ReadAtLeastAsync(answer, 12, throwOnEndOfStream: false, stop);
            return length < 12
                ? 0
                : int.Parse(Encoding.ASCII.GetString(answer, 9, 3), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
