using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Casus.Reading;

/// <summary>
/// Identifiers for articles that come without one: the first 64 bits of SHA-256, as 16 hexadecimal digits.
/// </summary>
static class ContentHash
{
    static readonly byte[] separator = [0xFF, 0xFF];

    /// <summary>The same parts give the same identifier on every machine.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
            hash.AppendData(separator);
        }
        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..8]);
    }
}
