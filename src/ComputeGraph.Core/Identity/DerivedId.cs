using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ComputeGraph.Core.Identity;

/// <summary>
/// Ids derived from content: the first 96 bits of SHA-256 over the length-prefixed UTF-8 parts, as 24 lower-case hexadecimal digits
/// behind a prefix. At ten million ids a collision has a chance below one in a million millions.
/// </summary>
public static class DerivedId
{
    private const int Bytes = 12;

    /// <summary>Derives an id such as <c>deal:1f0c…</c>. An absent part (<see langword="null"/>) and an empty one give different ids.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return prefix + ":" + Convert.ToHexStringLower(digest[..Bytes]);
    }
}
