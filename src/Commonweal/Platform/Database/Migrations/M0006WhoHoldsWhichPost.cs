using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What people were called, who holds which post, and joint posts with their level and theme.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0006_WhoHoldsWhichPost")]
internal sealed class M0006WhoHoldsWhichPost : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPersonNames(migrationBuilder);
        AddPostHoldings(migrationBuilder);
        migrationBuilder.AddOther("Posts", "JointlyWithId", "Organisations");
        migrationBuilder.AddOther("Posts", "LevelId", "Kinds");
        migrationBuilder.AddColumn<string>("Portfolio", "Posts", maxLength: 200, nullable: true);
    }

    private static void AddPersonNames(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PersonNames",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PersonId = table.Id(),
                Name = table.Text(200),
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
                table.PrimaryKey("PK_PersonNames", x => x.Id);
                table.ForeignKey("FK_PersonNames_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_PersonNames_PersonId_Name", "PersonNames", ["PersonId", "Name"], unique: true);
    }

    private static void AddPostHoldings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PostHoldings",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PostId = table.Id(),
                PersonId = table.Other(),
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
                table.PrimaryKey("PK_PostHoldings", x => x.Id);
                table.ForeignKey("FK_PostHoldings_Posts_PostId", x => x.PostId, "Posts", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_PostHoldings_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_PostHoldings_PostId", "PostHoldings", "PostId");
        migration.CreateIndex("IX_PostHoldings_PersonId", "PostHoldings", "PersonId");
    }
}
