using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Who gave an invitation, and whether a link to a new password takes away the app and the passkeys too.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0039_Invitations")]
internal sealed class M0039Invitations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddOther("Invitations", "GivenById", "Accounts");
        migrationBuilder.AddColumn<bool>("BeginsAfresh", "Invitations", nullable: false, defaultValue: false);
    }
}
