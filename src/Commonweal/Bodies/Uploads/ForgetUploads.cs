using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Workbooks;
using Commonweal.Platform.Database;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Uploads;

/// <summary>Each night, forgets the workbooks that were uploaded a week ago, since they hold the names of people, and how to telephone those who answered a question that is over.</summary>
public sealed class ForgetUploads(CommonwealDb db, TimeProvider clock) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        var (old, undone) = (clock.Now() - Upload.Kept, clock.Now() - RegisterUpload.Kept);
        await db.Uploads().Where(u => u.At < old).ExecuteDeleteAsync(stopping);
        await db.RegisterUploads().Where(u => u.At < undone).ExecuteDeleteAsync(stopping);
        var over = clock.Today().AddDays(-Round.DaysOfGrace);
        await db.AskedOrganisations().Where(a => a.Phone != null && (a.Round.ClosedOn != null || a.Round.AnswerBy < over)).ExecuteUpdateAsync(a => a.SetProperty(asked => asked.Phone, (string?)null), stopping);
    }
}
