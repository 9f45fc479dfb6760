using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Restructurings on paper.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0047_Proposals")]
internal sealed class M0047Proposals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Proposals",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Name = table.Text(200),
                Why = table.MaybeText(2000),
                From = table.Column<DateOnly>(nullable: false),
                Written = table.Column<string>(nullable: false),
                AdoptedOn = table.Column<DateOnly>(nullable: true),
                DecidedBy = table.MaybeText(200),
                DecidedOn = table.Column<DateOnly>(nullable: true),
                Reference = table.MaybeText(500),
                LaidAsideOn = table.Column<DateOnly>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Proposals", x => x.Id);
                table.ForeignKey("FK_Proposals_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Proposals_PartnershipId_Slug", "Proposals", ["PartnershipId", "Slug"], unique: true);
    }
}
