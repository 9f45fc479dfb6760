using System.Security.Cryptography;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting.Access;

/// <summary>The links of invitations: signed, so that nobody makes one up, and good only while their invitation is there.</summary>
public sealed class Links(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _seal = protection.CreateProtector("Invitation");

    /// <summary>The last part of the address that leads to an invitation.</summary>
    public string Of(Invitation invitation) => WebEncoders.Base64UrlEncode(_seal.Protect(invitation.Id.ToByteArray()));

    /// <summary>The invitation to which a link leads; none where it was made up, used, taken back or is too old.</summary>
    public async Task<Invitation?> FindAsync(CommonwealDb db, string link) =>
        IdOf(link) is { } id && await db.Invitations().FirstOrDefaultAsync(i => i.Id == id) is { } invitation && invitation.Until >= clock.Now() ? invitation : null;

    private Guid? IdOf(string link)
    {
        try
        {
            return new Guid(_seal.Unprotect(WebEncoders.Base64UrlDecode(link)));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
