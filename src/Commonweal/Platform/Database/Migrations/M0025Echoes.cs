using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What tells a partnership whose pages show things of others that these were written to.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0025_Echoes")]
internal sealed class M0025Echoes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Echoes",
        table => new { OwnerId = table.Id(), Value = table.Column<long>(nullable: false) },
        constraints: table => table.PrimaryKey("PK_Echoes", e => e.OwnerId));
}
