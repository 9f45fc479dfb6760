using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Web.OpenData.Atom;

/// <summary>A name for ever, made from a name: the same for the same, and never that of another (RFC 9562, version 8).</summary>
internal static class NamedUuid
{
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("commonweal/" + name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
