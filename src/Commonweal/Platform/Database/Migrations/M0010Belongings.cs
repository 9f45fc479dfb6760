using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Bodies that belong to several partnerships.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0010_Belongings")]
internal sealed class M0010Belongings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Belongings",
            table => new
            {
                Id = table.Id(),
                BodyId = table.Id(),
                PartnershipId = table.Id(),
                FromEarliest = table.Day(),
                FromLatest = table.Day(),
                UntilEarliest = table.Day(),
                UntilLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Belongings", x => x.Id);
                table.ForeignKey("FK_Belongings_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Belongings_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Belongings_BodyId", "Belongings", "BodyId");
        migrationBuilder.CreateIndex("IX_Belongings_PartnershipId", "Belongings", "PartnershipId");
    }
}
