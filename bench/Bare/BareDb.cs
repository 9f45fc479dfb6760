using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench.Bare;

/// <summary>One table with ten rows.</summary>
internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public DbSet<Row> Rows => Set<Row>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Row>().HasData(Enumerable.Range(1, 10).Select(n => new Row { Id = n, Name = $"Row {n}" }));
}

/// <summary>A row.</summary>
internal sealed class Row
{
    public int Id { get; init; }

    public string Name { get; init; } = "";
}
