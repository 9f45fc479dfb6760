using System.Security.Cryptography;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>A foreign file with the profile by which it is read.</summary>
/// <param name="Profile">How it is read.</param>
/// <param name="Name">Its name, as messages say it.</param>
/// <param name="Content">What stands in it.</param>
internal sealed record ForeignSource(Profile Profile, string Name, byte[] Content)
{
    /// <summary>What tells it from any other file.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Content));
}
