namespace Casus.App.Web.Parts;

/// <summary>Addresses that come with articles.</summary>
static class Links
{
    /// <summary>An address of the web, or null: nothing else may stand behind a link.</summary>
    public static string? Outward(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? url
            : null;
}
