using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Jobs;

/// <summary>Leases, and when jobs were done, as held.</summary>
public static class JobsData
{
    public static DbSet<Lease> Leases(this CommonwealDb db) => db.Set<Lease>();

    public static DbSet<JobRun> JobRuns(this CommonwealDb db) => db.Set<JobRun>();

    /// <summary>When a job was last begun; the first time that one asks, it counts from now.</summary>
    internal static async Task<DateTime> LastBegunAsync(this CommonwealDb db, string job, DateTime now, CancellationToken stopping)
    {
        if (await BegunAsync(db, job, stopping) is { } begun)
        {
            return begun;
        }

        await db.WriteAsideAsync($"""INSERT INTO "JobRuns" ("Job", "Begun") VALUES ({job}, {now}) ON CONFLICT DO NOTHING""", stopping);
        return await BegunAsync(db, job, stopping) ?? now;
    }

    internal static Task RanAsync(this CommonwealDb db, string job, DateTime begun, CancellationToken stopping) => db.WriteAsideAsync(
        $"""
        INSERT INTO "JobRuns" ("Job", "Begun") VALUES ({job}, {begun})
        ON CONFLICT ("Job") DO UPDATE SET "Begun" = excluded."Begun"
        """,
        stopping);

    private static Task<DateTime?> BegunAsync(CommonwealDb db, string job, CancellationToken stopping) =>
        db.JobRuns().Where(r => r.Job == job).Select(r => (DateTime?)r.Begun).SingleOrDefaultAsync(stopping);
}

internal sealed class LeaseMapping : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> lease)
    {
        lease.ToTable("Leases");
        lease.HasKey(l => l.Name);
        lease.Property(l => l.Name).HasMaxLength(100);
        lease.Property(l => l.Holder).HasMaxLength(200);
    }
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("JobRuns");
        run.HasKey(r => r.Job);
        run.Property(r => r.Job).HasMaxLength(100);
    }
}
