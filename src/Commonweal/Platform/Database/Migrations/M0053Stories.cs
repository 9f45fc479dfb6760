using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What lies behind figures, and who answers for an indicator on a scorecard.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0053_Stories")]
internal sealed class M0053Stories : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Stories",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                IndicatorId = table.Id(),
                Period = table.Column<int>(nullable: true),
                Text = table.Text(4000),
                Next = table.MaybeText(4000),
                SignedById = table.Other(),
                Post = table.MaybeText(200),
                On = table.Column<DateOnly>(nullable: false),
                ReturnNumber = table.Column<int>(nullable: true),
                IsSeen = table.Seen(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Stories", x => x.Id);
                table.ForeignKey("FK_Stories_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Stories_Indicators_IndicatorId", x => x.IndicatorId, "Indicators", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Stories_Organisations_SignedById", x => x.SignedById, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Stories_PartnershipId_Slug", "Stories", ["PartnershipId", "Slug"]);
        migrationBuilder.CreateIndex("IX_Stories_IndicatorId", "Stories", "IndicatorId");
        migrationBuilder.CreateIndex("IX_Stories_SignedById", "Stories", "SignedById");
        migrationBuilder.AddOther("ScorecardLines", "AnswerableId", "Organisations");
    }
}
