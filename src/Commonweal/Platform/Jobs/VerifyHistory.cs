using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Microsoft.Extensions.Logging;

namespace Commonweal.Platform.Jobs;

/// <summary>Each night, proves the history of each owner, so that whoever runs the site hears of a line that was altered, moved or taken out.</summary>
public sealed class VerifyHistory(CommonwealDb db, ILogger<VerifyHistory> log) : IJob
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var chain in (await db.ProveAsync(stopping: stopping)).Where(c => !c.IsSound))
        {
            log.LogError("The history of {Owner} is broken at line {Line}: ./run verify-history says whose it is", chain.OwnerId, chain.FirstUnsound);
        }
    }
}
