using System.Net;
using System.Net.Sockets;
using Casus.App.Usage;

namespace Casus.App.Web;

/// <summary>
/// Fetches a page of the public web, and nothing else: each connection, also after a redirect, is made to an address
/// that was looked up and found to be public, so that no link leads to this machine or its neighbours. Limited in size,
/// time and redirects.
/// </summary>
sealed class LinkFetcher : IDisposable
{
    const int mostBytes = 8 << 20,
        mostRedirects = 5;

    static readonly TimeSpan longest = TimeSpan.FromSeconds(20);

    static readonly IPNetwork[] kept =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Of IPv6 all but 2000::/3, and in that what wraps other addresses or belongs to nobody.
            "::/3",
            "4000::/2",
            "8000::/1",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            ConnectCallback = Connect,
            UseProxy = false,
            UseCookies = false,
            MaxAutomaticRedirections = mostRedirects,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = longest,
        }
    )
    {
        Timeout = longest,
        MaxResponseContentBufferSize = mostBytes,
        DefaultRequestHeaders =
        {
            { "User-Agent", "casus" },
            { "Accept", "text/html, application/rss+xml, application/atom+xml, text/plain;q=0.8" },
        },
    };

    /// <summary>The page's bytes and the address it came from in the end.</summary>
    public async Task<(byte[] Bytes, Uri From)> Fetch(string link)
    {
        if (
            !Uri.TryCreate(link, UriKind.Absolute, out var address)
            || address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps
            || address.UserInfo.Length > 0
        )
            throw new WrongAsk($"link: must be http:// or https://, not '{link}'");
        try
        {
            using var response = await client.GetAsync(address);
            if (!response.IsSuccessStatusCode)
                throw new WrongAsk($"link: {link} answers {(int)response.StatusCode}");
            return (await response.Content.ReadAsByteArrayAsync(), response.RequestMessage!.RequestUri!);
        }
        catch (HttpRequestException wrong)
        {
            var refused = wrong.InnerException as WrongAsk ?? wrong.GetBaseException() as WrongAsk;
            throw refused ?? new WrongAsk($"link: {link}: {wrong.Message}");
        }
        catch (TaskCanceledException)
        {
            throw new WrongAsk($"link: {link} takes longer than {longest.TotalSeconds:0} seconds");
        }
    }

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(kept, network => network.Contains(plain));
    }

    public void Dispose() => client.Dispose();

    static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        if (port is not (80 or 443))
            throw new WrongAsk($"link: port {port} is not that of a web page");
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var given)
            ? [given]
            : await Dns.GetHostAddressesAsync(host, stop);
        // One that is not public is enough to refuse: a name with a private address among others is meant to reach it.
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, IsPublic))
            throw new WrongAsk($"link: {host} is no address of the public web");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
