using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Columns for the events from which duties are reckoned.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0031_Events")]
internal sealed class M0031Events : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (column, length) in new[] { ("Event", 100), ("About", 200), ("Duty", 100) })
        {
            migrationBuilder.AddColumn<string>(column, "Statements", maxLength: length, nullable: true);
        }
    }
}
