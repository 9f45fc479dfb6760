using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Bodies.Contributions;

/// <summary>A link by which an organisation answers without an account. Of the random part of its address only the hash is kept.</summary>
public sealed class AnswerLink
{
    private AnswerLink() { }   // for EF

    private AnswerLink(AskedOrganisation asked, string hash, DateTime now) => (AskedId, Hash, MadeAt) = (asked.Id, hash, now);

    public string Hash { get; private set; } = "";

    public Guid AskedId { get; private set; }

    public AskedOrganisation Asked { get; private set; } = null!;

    public DateTime MadeAt { get; private set; }

    /// <summary>Makes a link, and says what its address ends with: this once.</summary>
    public static (AnswerLink Link, string Token) Make(AskedOrganisation asked, DateTime now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new AnswerLink(asked, HashOf(token), now), token);
    }

    /// <summary>What is kept of a link.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
