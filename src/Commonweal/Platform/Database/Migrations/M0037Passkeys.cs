using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>The passkeys by which people come in without a password.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0037_Passkeys")]
internal sealed class M0037Passkeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AccountPasskeys",
            table => new
            {
                CredentialId = table.Column<byte[]>(maxLength: 1024, nullable: false),
                UserId = table.Id(),
                Data = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccountPasskeys", x => x.CredentialId);
                table.ForeignKey("FK_AccountPasskeys_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AccountPasskeys_UserId", "AccountPasskeys", "UserId");
    }
}
