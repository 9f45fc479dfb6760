using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>As whom an outside provider knows the owner of an account. The table that Identity has for this was never written to: it holds no issuer as long as they may be, and no line of history speaks of it.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0038_LinkedSignIns")]
internal sealed class M0038LinkedSignIns : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("AccountLogins");
        migrationBuilder.CreateTable(
            "LinkedSignIns",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                AccountId = table.Id(),
                Issuer = table.Text(300),
                Subject = table.Text(255),
                LinkedAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LinkedSignIns", x => x.Id);
                table.ForeignKey("FK_LinkedSignIns_Accounts_AccountId", x => x.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_LinkedSignIns_Issuer_Subject", "LinkedSignIns", ["Issuer", "Subject"], unique: true);
        migrationBuilder.CreateIndex("IX_LinkedSignIns_AccountId_Issuer", "LinkedSignIns", ["AccountId", "Issuer"], unique: true);
    }
}
