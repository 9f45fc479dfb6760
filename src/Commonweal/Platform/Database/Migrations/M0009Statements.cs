using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>One table for whatever is stated of partnerships and bodies, with what four tables held.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0009_Statements")]
internal sealed class M0009Statements : Migration
{
    private const string OneSubject = """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)""";

    private const string OneOtherAtMost = """
        CASE WHEN "ToBodyId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToOrganisationId" IS NULL THEN 0 ELSE 1 END
        + CASE WHEN "ToPostId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToPartnershipId" IS NULL THEN 0 ELSE 1 END
        + CASE WHEN "ToOthers" IS NULL THEN 0 ELSE 1 END <= 1
        """;

    private const string Common = """
        "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest", "Source", "SourceOfOne", "Note"
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddStatements(migrationBuilder);
        Move(migrationBuilder, "Modes", "Mode", """
            "PartnershipId", "BodyId", "KindId", "IsPrimary", "Purpose", "Membership", "Support", "Methods", "Reporting"
            """);
        Move(migrationBuilder, "Functions", "Function", """
            "KindId", "PartnershipId", "BodyId", "Order", "Text"
            """, """
            "ModeId", "PartnershipId", "BodyId", "Order", "Text"
            """);
        Move(migrationBuilder, "ReportingLines", "ReportingLine", """
            "BodyId", "KindId", "ToBodyId", "ToOrganisationId", "ToPartnershipId", "ToOthers", "Subject"
            """);
        Move(migrationBuilder, "BodyRoles", "BodyRole", """
            "BodyId", "Role", "ToOrganisationId", "ToPostId"
            """, """
            "BodyId", "Role", "OrganisationId", "PostId"
            """);
        migrationBuilder.DropWithWalls("Modes", "NoOverlap_PartnershipId", "NoOverlap_BodyId");
        migrationBuilder.DropTable("Functions");
        migrationBuilder.DropTable("ReportingLines");
        migrationBuilder.DropTable("BodyRoles");
        migrationBuilder.NoOverlap(new Edges("Statements", "PartnershipId", Only: "IsPrimary"));
        migrationBuilder.NoOverlap(new Edges("Statements", "BodyId", Only: "IsPrimary"));
    }

    private static void Move(MigrationBuilder migration, string from, string what, string columns, string? formerColumns = null) =>
        migration.Sql($"""
            INSERT INTO "Statements" ("Id", "What", {columns}, {Common})
            SELECT "Id", '{what}', {formerColumns ?? columns}, {Common} FROM "{from}"
            """);

    private static void AddStatements(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Statements",
            table => new
            {
                Id = table.Id(),
                What = table.Text(50),
                PartnershipId = table.Other(),
                BodyId = table.Other(),
                KindId = table.Other(),
                ToBodyId = table.Other(),
                ToOrganisationId = table.Other(),
                ToPostId = table.Other(),
                ToPartnershipId = table.Other(),
                ToOthers = table.MaybeText(200),
                IsPrimary = table.Column<bool>(nullable: true),
                Purpose = table.MaybeText(2000),
                Membership = table.MaybeText(2000),
                Support = table.MaybeText(2000),
                Methods = table.MaybeText(2000),
                Reporting = table.MaybeText(2000),
                Order = table.Column<int>(nullable: true),
                Text = table.MaybeText(2000),
                Subject = table.MaybeText(2000),
                Role = table.MaybeText(20),
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
                table.PrimaryKey("PK_Statements", x => x.Id);
                table.ForeignKey("FK_Statements_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Statements_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Statements_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Statements_Bodies_ToBodyId", x => x.ToBodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Statements_Organisations_ToOrganisationId", x => x.ToOrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Statements_Posts_ToPostId", x => x.ToPostId, "Posts", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Statements_Partnerships_ToPartnershipId", x => x.ToPartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Statements_OneSubject", OneSubject);
                table.CheckConstraint("CK_Statements_OneOtherAtMost", OneOtherAtMost);
                table.CheckConstraint("CK_Statements_NotToItself", "\"ToBodyId\" <> \"BodyId\"");
            });
        foreach (var column in new[] { "PartnershipId", "BodyId", "KindId", "ToBodyId", "ToOrganisationId", "ToPostId", "ToPartnershipId" })
        {
            migration.CreateIndex($"IX_Statements_{column}", "Statements", column);
        }
    }
}
