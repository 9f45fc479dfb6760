using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Whoever was appointed on a page before was not listed for the partnership, so that its files named somebody whom they did not hold.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0044_WhoWasAppointed")]
internal sealed class M0044WhoWasAppointed : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "Terms", "Deputies" })
        {
            migrationBuilder.Sql($"""
                INSERT INTO "Listings" ("PartnershipId", "ThingId")
                SELECT DISTINCT b."PartnershipId", t."PersonId"
                FROM "{table}" t JOIN "Seats" s ON s."Id" = t."SeatId" JOIN "Bodies" b ON b."Id" = s."BodyId"
                WHERE t."PersonId" IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM "Listings" l WHERE l."PartnershipId" = b."PartnershipId" AND l."ThingId" = t."PersonId")
                """);
        }
    }
}
