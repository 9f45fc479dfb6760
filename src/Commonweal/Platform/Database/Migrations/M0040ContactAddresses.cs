using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>How people are reached at work, and where a partnership writes to an organisation.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0040_ContactAddresses")]
internal sealed class M0040ContactAddresses : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ContactAddresses",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PersonId = table.Other(),
                OrganisationId = table.Other(),
                PartnershipId = table.Other(),
                Email = table.MaybeText(254),
                AssistantName = table.MaybeText(200),
                AssistantEmail = table.MaybeText(254),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContactAddresses", x => x.Id);
                table.CheckConstraint("CK_ContactAddresses_OfOne", "(\"PersonId\" IS NULL) <> (\"OrganisationId\" IS NULL)");
                table.ForeignKey("FK_ContactAddresses_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_ContactAddresses_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_ContactAddresses_PersonId", "ContactAddresses", "PersonId", unique: true);
        migrationBuilder.CreateIndex("IX_ContactAddresses_OrganisationId_PartnershipId", "ContactAddresses", ["OrganisationId", "PartnershipId"], unique: true);
    }
}
