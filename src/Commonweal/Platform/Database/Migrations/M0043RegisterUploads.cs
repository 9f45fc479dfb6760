using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Workbooks of registers that were uploaded, and what undoing them needs.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0043_RegisterUploads")]
internal sealed class M0043RegisterUploads : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "RegisterUploads",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                AccountId = table.Id(),
                FileName = table.Text(200),
                Hash = table.Text(64),
                Files = table.Column<byte[]>(nullable: false),
                After = table.Column<byte[]>(nullable: true),
                At = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RegisterUploads", x => x.Id);
                table.ForeignKey("FK_RegisterUploads_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_RegisterUploads_Accounts_AccountId", x => x.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_RegisterUploads_PartnershipId", "RegisterUploads", "PartnershipId");
        migrationBuilder.CreateIndex("IX_RegisterUploads_AccountId", "RegisterUploads", "AccountId");
    }
}
