using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Record;

/// <summary>Whose record a page shows.</summary>
/// <param name="OwnerId">The partnership; none for everything that is here.</param>
/// <param name="Name">What that is called.</param>
internal sealed record WhoseRecord(Guid? OwnerId, string Name)
{
    /// <summary>The one that the address names; that of everything where it names no partnership.</summary>
    public static async Task<WhoseRecord> OfAsync(CommonwealDb db, string? partnership) => partnership is null
        ? new WhoseRecord(null, "everything here")
        : await db.Partnerships().Where(p => p.Slug == partnership).Select(p => new WhoseRecord(p.Id, p.Name)).FirstOrDefaultAsync() ?? throw new NotThereException();
}
