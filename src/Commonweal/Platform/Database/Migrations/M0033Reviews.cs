using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Governance reviews, what they concluded, and to whom they were reported.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0033_Reviews")]
internal sealed class M0033Reviews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddReviews(migrationBuilder);
        AddConclusions(migrationBuilder);
        AddStages(migrationBuilder);
    }

    private static void AddReviews(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Reviews",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Title = table.Text(300),
                Trigger = table.MaybeText(2000),
                BodyId = table.Other(),
                CommissionedBy = table.MaybeText(500),
                Funder = table.MaybeText(500),
                Reviewer = table.MaybeText(500),
                Days = table.Column<int>(nullable: true),
                DoneEarliest = table.Day(),
                DoneLatest = table.Day(),
                Method = table.MaybeText(2000),
                Scope = table.MaybeText(2000),
                Outcome = table.MaybeText(2000),
                BeforeEarliest = table.Day(),
                BeforeLatest = table.Day(),
                AfterEarliest = table.Day(),
                AfterLatest = table.Day(),
                IsPublished = table.Column<bool>(nullable: false),
                IsSeen = table.Seen(),
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
                table.PrimaryKey("PK_Reviews", x => x.Id);
                table.ForeignKey("FK_Reviews_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Reviews_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Reviews_PartnershipId_Slug", "Reviews", ["PartnershipId", "Slug"], unique: true);
        migration.CreateIndex("IX_Reviews_BodyId", "Reviews", "BodyId");
    }

    private static void AddConclusions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Conclusions",
            table => new
            {
                Id = table.Id(),
                ReviewId = table.Id(),
                Order = table.Column<int>(nullable: false),
                Kind = table.Text(20),
                Number = table.MaybeText(20),
                Text = table.Text(2000),
                BodyId = table.Other(),
                Regime = table.MaybeText(100),
                Rule = table.MaybeText(100),
                Reply = table.MaybeText(20),
                ReplyText = table.MaybeText(2000),
                Owner = table.MaybeText(500),
                DueEarliest = table.Day(),
                DueLatest = table.Day(),
                DoneEarliest = table.Day(),
                DoneLatest = table.Day(),
                CameOfIt = table.MaybeText(2000),
                IsSeen = table.Seen(),
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
                table.PrimaryKey("PK_Conclusions", x => x.Id);
                table.ForeignKey("FK_Conclusions_Reviews_ReviewId", x => x.ReviewId, "Reviews", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Conclusions_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Conclusions_ReviewId", "Conclusions", "ReviewId");
        migration.CreateIndex("IX_Conclusions_BodyId", "Conclusions", "BodyId");
    }

    private static void AddStages(MigrationBuilder migration)
    {
        migration.CreateTable(
            "StagesOfReviews",
            table => new
            {
                Id = table.Id(),
                ReviewId = table.Id(),
                Order = table.Column<int>(nullable: false),
                BodyId = table.Other(),
                To = table.MaybeText(500),
                CameOfIt = table.MaybeText(2000),
                IsSeen = table.Seen(),
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
                table.PrimaryKey("PK_StagesOfReviews", x => x.Id);
                table.ForeignKey("FK_StagesOfReviews_Reviews_ReviewId", x => x.ReviewId, "Reviews", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_StagesOfReviews_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_StagesOfReviews_ReviewId", "StagesOfReviews", "ReviewId");
        migration.CreateIndex("IX_StagesOfReviews_BodyId", "StagesOfReviews", "BodyId");
    }
}
