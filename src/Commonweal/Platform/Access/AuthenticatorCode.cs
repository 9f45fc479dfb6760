using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Commonweal.Platform.Access;

/// <summary>The six figures that an authenticator app works out from a key that it shares with us and from the time (RFC 6238).</summary>
public static class AuthenticatorCode
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The number of the half minute in which an instant lies, since 1970.</summary>
    public static long IntervalAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / 30;

    /// <summary>The figures of one half minute, as a number from 0 to 999,999.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 6238 and every authenticator app use HMAC-SHA-1")]
    public static int Of(byte[] key, long interval)
    {
        Span<byte> counted = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counted, interval);
        var hash = HMACSHA1.HashData(key, counted);
        var at = hash[^1] & 0x0f;
        return (int)((BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(at)) & 0x7fffffff) % 1_000_000);
    }

    /// <summary>The bytes of a key that is written in the letters and figures of RFC 4648, as people type it.</summary>
    public static byte[] Bytes(string key)
    {
        var (bytes, held, bits) = (new List<byte>(), 0, 0);
        foreach (var letter in key.ToUpperInvariant().Where(Letters.Contains))
        {
            (held, bits) = (((held << 5) | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xfff, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
            }
        }

        return [.. bytes];
    }
}
