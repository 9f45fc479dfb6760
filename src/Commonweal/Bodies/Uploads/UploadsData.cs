using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Workbooks that were uploaded and not yet taken in, as held.</summary>
public static class UploadsData
{
    public static DbSet<Upload> Uploads(this CommonwealDb db) => db.Set<Upload>();
}
