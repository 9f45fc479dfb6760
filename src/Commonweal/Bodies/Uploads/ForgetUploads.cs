using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Each night, forgets the workbooks that were uploaded a week ago, since they hold the names of people.</summary>
public sealed class ForgetUploads(CommonwealDb db, TimeProvider clock) : IJob
{
    public Task RunAsync(CancellationToken stopping)
    {
        var old = clock.Now() - Upload.Kept;
        return db.Uploads().Where(u => u.At < old).ExecuteDeleteAsync(stopping);
    }
}
