using Commonweal.Platform.Access;
using Commonweal.Platform.History;
using Commonweal.Platform.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Commonweal.Platform.Database;

/// <summary>Everything that the installation holds. The public's filters are on until an officer's page or a verb turns them off.</summary>
public sealed class CommonwealDb(DbContextOptions<CommonwealDb> options, TimeProvider clock) : DbContext(options)
{
    /// <summary>Whether drafts are read too; never on a public page.</summary>
    public bool ShowsDrafts { get; set; }

    /// <summary>Who makes the changes, as history will say.</summary>
    public string By { get; set; } = "The system";

    /// <summary>The account of who makes them; none for the command line and the system itself.</summary>
    public Guid? ById { get; set; }

    /// <summary>Whether anything was saved by it; what fails later cannot say that nothing was.</summary>
    public bool HasSaved { get; internal set; }

    /// <summary>Who is to be taken out of the history by the next save.</summary>
    internal List<Erasure> Erasures { get; } = [];

    /// <summary>What the next save writes past what is tracked, in its transaction and after all that is.</summary>
    internal List<Func<CancellationToken, Task>> AlsoWrites { get; } = [];

    public DbSet<HistoryLine> History => Set<HistoryLine>();

    public DbSet<Stamp> Stamps => Set<Stamp>();

    public DbSet<Echo> Echoes => Set<Echo>();

    public DbSet<Listing> Listings => Set<Listing>();

    public DbSet<KnownAs> KnownAs => Set<KnownAs>();

    /// <summary>Lets the next save take somebody out of the history too; what else is held of them, the caller changes.</summary>
    public void Erase(Erasure erasure) => Erasures.Add(erasure);

    /// <summary>Saves what was done: the change, its history and its stamps, or nothing of them.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        ChangeTracker.HasChanges() || Erasures.Count > 0 ? new Saving(this, clock).RunAsync(import: null, cancellationToken) : Task.FromResult(0);

    /// <summary>Saves what was done if it is welcome once it can be looked at as it would be; otherwise nothing was done, and what was changed is forgotten.</summary>
    public async Task<bool> SaveIfAsync(Func<Task<bool>> isWelcome, CancellationToken stopping = default) =>
        await new Saving(this, clock).RunAsync(import: null, isWelcome, stopping) is not null;

    /// <summary>Saves an import: all its changes as one act with one line of history for each owner.</summary>
    internal Task<int> SaveImportAsync(ImportLine import, CancellationToken stopping) =>
        new Saving(this, clock).RunAsync(import, stopping);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Writers wait their turn without holding a thread: SaveChangesAsync");

    /// <summary>This instant, as history will say it.</summary>
    internal DateTime Now() => clock.Now();

    internal Task<int> WriteAsync(CancellationToken stopping) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, stopping);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcOnly>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<AsUtc>();
        configurationBuilder.Properties<IdentityPasskeyData>().HaveConversion<PasskeyAsText, PasskeyAsText.Compared>();
        configurationBuilder.ComplexProperties<Lifetime>();
        configurationBuilder.ComplexProperties<Citation>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CommonwealDb).Assembly);
        modelBuilder.ApplyPlatformConventions();
        modelBuilder.HideDrafts(this);
    }

    // PostgreSQL takes only UTC, and SQLite forgets the kind.
    private sealed class UtcOnly() : ValueConverter<DateTime, DateTime>(
        at => at.Kind == DateTimeKind.Utc ? at : at.ToUniversalTime(),
        at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

    // SQLite can neither order nor compare an instant with its offset.
    private sealed class AsUtc() : ValueConverter<DateTimeOffset, DateTime>(
        at => at.UtcDateTime,
        at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
}
