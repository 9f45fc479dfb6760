using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Columns for further sorts of statement: terms of reference, delegations, who may come, what became of a body, support, roles, links.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0012_FurtherStatements")]
internal sealed class M0012FurtherStatements : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (column, length) in Texts)
        {
            migrationBuilder.AddColumn<string>(column, "Statements", maxLength: length, nullable: true);
        }

        foreach (var column in new[] { "MayAttend", "MaySpeak", "MayAsk", "HasEnded" })
        {
            migrationBuilder.AddColumn<bool>(column, "Statements", nullable: true);
        }

        foreach (var column in new[] { "ReviewEarliest", "ReviewLatest" })
        {
            migrationBuilder.AddColumn<DateOnly>(column, "Statements", nullable: true);
        }

        migrationBuilder.AddColumn<int>("Number", "Statements", nullable: true);
        migrationBuilder.AddReference("Statements", "AreaId", "Areas");
        migrationBuilder.AddReference("Statements", "HostId", "Organisations");
    }

    private static IEnumerable<(string Column, int Length)> Texts =>
    [
        ("Version", 50), ("Remit", 4000), ("DecisionRule", 2000), ("Quorum", 2000), ("Deputies", 2000), ("Frequency", 2000), ("Review", 2000), ("Other", 4000),
        ("Scope", 2000), ("Limit", 2000), ("Conditions", 2000), ("Reason", 2000), ("How", 20), ("Evidence", 2000),
        ("Fund", 200), ("PartnershipRole", 20), ("Link", 20),
    ];
}
