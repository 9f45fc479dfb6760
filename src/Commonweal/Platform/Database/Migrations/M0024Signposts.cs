using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What partnerships advise newcomers to look at first.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0024_Signposts")]
internal sealed class M0024Signposts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Signposts",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Order = table.Column<int>(nullable: false),
                Text = table.Text(200),
                TextInWelsh = table.MaybeText(200),
                Why = table.MaybeText(500),
                WhyInWelsh = table.MaybeText(500),
                LeadsTo = table.Text(300),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Signposts", x => x.Id);
                table.ForeignKey("FK_Signposts_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Signposts_PartnershipId_Order", "Signposts", ["PartnershipId", "Order"], unique: true);
    }
}
