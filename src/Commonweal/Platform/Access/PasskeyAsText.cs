using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Commonweal.Platform.Access;

/// <summary>What is kept of a passkey, as text, which both databases hold alike.</summary>
internal sealed class PasskeyAsText() : ValueConverter<IdentityPasskeyData, string>(data => Text(data), text => Data(text))
{
    private static string Text(IdentityPasskeyData data) => JsonSerializer.Serialize(data);

    private static IdentityPasskeyData Data(string text) => JsonSerializer.Deserialize<IdentityPasskeyData>(text)!;

    /// <summary>Identity changes it where it stands, so it is compared as text too.</summary>
    internal sealed class Compared() : ValueComparer<IdentityPasskeyData>(
        (a, b) => Text(a!) == Text(b!), data => Text(data).GetHashCode(StringComparison.Ordinal), data => Data(Text(data)));
}
