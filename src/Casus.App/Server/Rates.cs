using System.Threading.RateLimiting;
using Casus.App.Handover;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Server;

/// <summary>
/// How much one address may ask. What is expensive (coding, exports, fetching, tools) is limited for all; pages, which
/// are given out from memory, only for other machines; tries of the token most of all. A caller over its limit is told
/// when to try again.
/// </summary>
sealed class Rates : IDisposable
{
    readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
    {
        var (request, caller) = (context.Request, context.Connection.RemoteIpAddress);
        var from = caller?.ToString() ?? "";
        if (
            request.Path.StartsWithSegments(HandedWork.Prefix)
            || request.Path.StartsWithSegments("/static")
            || request.Path == "/health"
        )
            return RateLimitPartition.GetNoLimiter("none");
        if (request.Path == "/login")
            return Bucket($"login {from}", perPeriod: 10, atOnce: 10, TimeSpan.FromMinutes(1));
        if (request.Path == "/export")
            return Bucket($"export {from}", perPeriod: 1, atOnce: 10, TimeSpan.FromSeconds(1));
        if (HttpMethods.IsPost(request.Method))
            return Bucket($"work {from}", perPeriod: 20, atOnce: 100, TimeSpan.FromSeconds(1));
        return caller is null || System.Net.IPAddress.IsLoopback(caller)
            ? RateLimitPartition.GetNoLimiter("none")
            : Bucket($"pages {from}", perPeriod: 100, atOnce: 400, TimeSpan.FromSeconds(1));
    });

    /// <summary>Null where the request may go on, else after how many seconds it may be sent again.</summary>
    public int? WaitSeconds(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
                ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;
    }

    public void Dispose() => limiter.Dispose();

    static RateLimitPartition<string> Bucket(string key, int perPeriod, int atOnce, TimeSpan period) =>
        RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = atOnce,
                TokensPerPeriod = perPeriod,
                ReplenishmentPeriod = period,
                QueueLimit = 0,
                AutoReplenishment = true,
            }
        );
}
