using Commonweal.Bodies.Workbooks;
using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Each night, forgets the workbooks that were uploaded a week ago, since they hold the names of people.</summary>
public sealed class ForgetUploads(CommonwealDb db, TimeProvider clock) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        var (old, undone) = (clock.Now() - Upload.Kept, clock.Now() - RegisterUpload.Kept);
        await db.Uploads().Where(u => u.At < old).ExecuteDeleteAsync(stopping);
        await db.RegisterUploads().Where(u => u.At < undone).ExecuteDeleteAsync(stopping);
    }
}
