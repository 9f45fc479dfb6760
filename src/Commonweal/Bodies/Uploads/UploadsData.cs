using Commonweal.Bodies.Workbooks;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Workbooks that were uploaded and not yet taken in, as held.</summary>
public static class UploadsData
{
    public static DbSet<Upload> Uploads(this CommonwealDb db) => db.Set<Upload>();

    /// <summary>Forgets every workbook that is kept: any may hold the name of somebody who is erased, and whoever uploaded it has the file.</summary>
    public static async Task ForgetUploadsAsync(this CommonwealDb db, CancellationToken stopping)
    {
        await db.Uploads().ExecuteDeleteAsync(stopping);
        await db.RegisterUploads().ExecuteDeleteAsync(stopping);
    }
}
