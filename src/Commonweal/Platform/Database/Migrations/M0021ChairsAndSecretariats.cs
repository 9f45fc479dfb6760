using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Who chaired a body becomes its chair's seat, and who ran it its secretariat.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0021_ChairsAndSecretariats")]
internal sealed class M0021ChairsAndSecretariats : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"""
            INSERT INTO "Seats" ("Id", "Version", "BodyId", "Slug", "Name", "Role", "PostId", "IsCountyVoice", "IsPortfolioHolder", "IsShared",
                "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest", "Source", "SourceOfOne", "Note")
            SELECT "Id", 1, "BodyId", CASE WHEN place = 1 THEN 'chair' ELSE 'chair-' || place END, 'Chair', 'Chair', "ToPostId", {No}, {No}, {No},
                "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest", "Source", "SourceOfOne", "Note"
            FROM (
                SELECT s.*, row_number() OVER (PARTITION BY "BodyId" ORDER BY coalesce("FromEarliest", '0001-01-01'), "Id") AS place
                FROM "Statements" s WHERE "What" = 'BodyRole' AND "Role" = 'Chairs') AS chairs
            """);
        migrationBuilder.Sql("""DELETE FROM "Statements" WHERE "What" = 'BodyRole' AND "Role" = 'Chairs'""");
        migrationBuilder.Sql("""UPDATE "Statements" SET "What" = 'Secretariat' WHERE "What" = 'BodyRole'""");
        migrationBuilder.Sql("""ALTER TABLE "Statements" DROP COLUMN "Role" """);   // by itself SQLite would build the table anew
    }

    // Told the one way by SQLite and the other by PostgreSQL: what both take for no.
    private const string No = "1 = 0";
}
