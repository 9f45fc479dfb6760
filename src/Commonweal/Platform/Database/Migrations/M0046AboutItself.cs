using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What an organisation says of itself, and when it last looked at that.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0046_AboutItself")]
internal sealed class M0046AboutItself : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("About", "Organisations", maxLength: 4000, nullable: true);
        migrationBuilder.AddColumn<DateOnly>("AboutLookedAtOn", "Organisations", nullable: true);
    }
}
