using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What several servers on one store share: the keys by which they seal, who does what, and when it was done.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0035_KeysAndLeases")]
internal sealed class M0035KeysAndLeases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddKeys(migrationBuilder);
        migrationBuilder.CreateTable(
            "Leases",
            table => new { Name = table.Text(100), Holder = table.Text(200), Until = table.Column<DateTime>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_Leases", l => l.Name));
        migrationBuilder.CreateTable(
            "JobRuns",
            table => new { Job = table.Text(100), Begun = table.Column<DateTime>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_JobRuns", r => r.Job));
    }

    private static void AddKeys(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Keys",
            table => new { Name = table.Text(100), Begins = table.Day(), Xml = table.Column<string>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_Keys", k => k.Name));
        migration.CreateIndex("IX_Keys_Begins", "Keys", "Begins", unique: true);
    }
}
