using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Columns for what partnerships state of the rules that apply to them, and for the numbers in terms of reference.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0030_Governance")]
internal sealed class M0030Governance : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (column, length) in new[] { ("Regime", 100), ("Rule", 100), ("Term", 100), ("Setting", 50) })
        {
            migrationBuilder.AddColumn<string>(column, "Statements", maxLength: length, nullable: true);
        }

        foreach (var column in new[] { "QuorumNumber", "MeetingsAYear" })
        {
            migrationBuilder.AddColumn<int>(column, "Statements", nullable: true);
        }

        migrationBuilder.AddColumn<bool>("IsCheckPublished", "Statements", nullable: true);
    }
}
