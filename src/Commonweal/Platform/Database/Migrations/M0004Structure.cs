using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What stands within what, who answers to whom, who runs and chairs it, and how it works.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0004_Structure")]
internal sealed class M0004Structure : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPlacements(migrationBuilder);
        AddReportingLines(migrationBuilder);
        AddBodyRoles(migrationBuilder);
        AddModes(migrationBuilder);
        AddFunctions(migrationBuilder);
    }

    private static void AddPlacements(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Placements",
            table => new
            {
                Id = table.Id(),
                BodyId = table.Id(),
                WithinId = table.Id(),
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
                table.PrimaryKey("PK_Placements", x => x.Id);
                table.ForeignKey("FK_Placements_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Placements_Bodies_WithinId", x => x.WithinId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Placements_BodyId", "Placements", "BodyId");
        migration.CreateIndex("IX_Placements_WithinId", "Placements", "WithinId");
        migration.NoCircle(new Edges("Placements", "BodyId", "WithinId"));
        migration.NoOverlap(new Edges("Placements", "BodyId"));
    }

    private static void AddReportingLines(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ReportingLines",
            table => new
            {
                Id = table.Id(),
                BodyId = table.Id(),
                KindId = table.Id(),
                ToBodyId = table.Other(),
                ToOrganisationId = table.Other(),
                ToPartnershipId = table.Other(),
                ToOthers = table.MaybeText(200),
                Subject = table.MaybeText(2000),
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
                table.PrimaryKey("PK_ReportingLines", x => x.Id);
                table.ForeignKey("FK_ReportingLines_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_ReportingLines_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ReportingLines_Bodies_ToBodyId", x => x.ToBodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ReportingLines_Organisations_ToOrganisationId", x => x.ToOrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ReportingLines_Partnerships_ToPartnershipId", x => x.ToPartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_ReportingLines_ToOneAtMost", """
                    CASE WHEN "ToBodyId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToOrganisationId" IS NULL THEN 0 ELSE 1 END
                    + CASE WHEN "ToPartnershipId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToOthers" IS NULL THEN 0 ELSE 1 END <= 1
                    """);
                table.CheckConstraint("CK_ReportingLines_NotToItself", "\"ToBodyId\" <> \"BodyId\"");
            });
        migration.CreateIndex("IX_ReportingLines_BodyId", "ReportingLines", "BodyId");
        migration.CreateIndex("IX_ReportingLines_KindId", "ReportingLines", "KindId");
        migration.CreateIndex("IX_ReportingLines_ToBodyId", "ReportingLines", "ToBodyId");
        migration.CreateIndex("IX_ReportingLines_ToOrganisationId", "ReportingLines", "ToOrganisationId");
        migration.CreateIndex("IX_ReportingLines_ToPartnershipId", "ReportingLines", "ToPartnershipId");
    }

    private static void AddBodyRoles(MigrationBuilder migration)
    {
        migration.CreateTable(
            "BodyRoles",
            table => new
            {
                Id = table.Id(),
                BodyId = table.Id(),
                Role = table.Text(20),
                OrganisationId = table.Other(),
                PostId = table.Other(),
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
                table.PrimaryKey("PK_BodyRoles", x => x.Id);
                table.ForeignKey("FK_BodyRoles_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_BodyRoles_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_BodyRoles_Posts_PostId", x => x.PostId, "Posts", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_BodyRoles_OneHolder", """("OrganisationId" IS NULL) <> ("PostId" IS NULL)""");
            });
        migration.CreateIndex("IX_BodyRoles_BodyId", "BodyRoles", "BodyId");
        migration.CreateIndex("IX_BodyRoles_OrganisationId", "BodyRoles", "OrganisationId");
        migration.CreateIndex("IX_BodyRoles_PostId", "BodyRoles", "PostId");
    }

    private static void AddModes(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Modes",
            table => new
            {
                Id = table.Id(),
                PartnershipId = table.Other(),
                BodyId = table.Other(),
                KindId = table.Id(),
                IsPrimary = table.Column<bool>(nullable: false),
                Purpose = table.MaybeText(2000),
                Membership = table.MaybeText(2000),
                Support = table.MaybeText(2000),
                Methods = table.MaybeText(2000),
                Reporting = table.MaybeText(2000),
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
                table.PrimaryKey("PK_Modes", x => x.Id);
                table.ForeignKey("FK_Modes_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Modes_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Modes_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Modes_OneSubject", """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)""");
            });
        migration.CreateIndex("IX_Modes_PartnershipId", "Modes", "PartnershipId");
        migration.CreateIndex("IX_Modes_BodyId", "Modes", "BodyId");
        migration.CreateIndex("IX_Modes_KindId", "Modes", "KindId");
        migration.NoOverlap(new Edges("Modes", "PartnershipId", Only: "IsPrimary"));
        migration.NoOverlap(new Edges("Modes", "BodyId", Only: "IsPrimary"));
    }

    private static void AddFunctions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Functions",
            table => new
            {
                Id = table.Id(),
                PartnershipId = table.Other(),
                BodyId = table.Other(),
                ModeId = table.Id(),
                Order = table.Column<int>(nullable: false),
                Text = table.Text(2000),
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
                table.PrimaryKey("PK_Functions", x => x.Id);
                table.ForeignKey("FK_Functions_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Functions_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Functions_Kinds_ModeId", x => x.ModeId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Functions_OneSubject", """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)""");
            });
        migration.CreateIndex("IX_Functions_PartnershipId", "Functions", "PartnershipId");
        migration.CreateIndex("IX_Functions_BodyId", "Functions", "BodyId");
        migration.CreateIndex("IX_Functions_ModeId", "Functions", "ModeId");
    }
}
