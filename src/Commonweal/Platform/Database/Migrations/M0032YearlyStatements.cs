using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What a partnership publishes of how it stands by the rules: the check, a yearly statement, or nothing; until now the check or nothing.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0032_YearlyStatements")]
internal sealed class M0032YearlyStatements : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Publishes", "Statements", maxLength: 20, nullable: true);
        migrationBuilder.Sql("""
            UPDATE "Statements" SET "Publishes" = CASE WHEN "IsCheckPublished" THEN 'Check' ELSE 'Nothing' END
            WHERE "IsCheckPublished" IS NOT NULL
            """);
        migrationBuilder.Sql("""ALTER TABLE "Statements" DROP COLUMN "IsCheckPublished" """);   // by itself SQLite would build the table anew
    }
}
