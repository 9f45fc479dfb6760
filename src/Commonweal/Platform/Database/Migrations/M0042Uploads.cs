using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Workbooks of members that were uploaded and not yet taken in.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0042_Uploads")]
internal sealed class M0042Uploads : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Uploads",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                AccountId = table.Id(),
                FileName = table.Text(200),
                Hash = table.Text(64),
                Cells = table.Column<byte[]>(nullable: false),
                Answered = table.Column<string>(nullable: false),
                HoldsFrom = table.Column<DateOnly>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                Outcome = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Uploads", x => x.Id);
                table.ForeignKey("FK_Uploads_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Uploads_Accounts_AccountId", x => x.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Uploads_PartnershipId", "Uploads", "PartnershipId");
        migrationBuilder.CreateIndex("IX_Uploads_AccountId", "Uploads", "AccountId");
    }
}
