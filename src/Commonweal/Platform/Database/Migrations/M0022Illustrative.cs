using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Partnerships and places that are made up, to show what the program does; seats for which a nomination is awaited.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0022_Illustrative")]
internal sealed class M0022Illustrative : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("IsIllustrative", "Partnerships", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("IsIllustrative", "Areas", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<bool>("AwaitsNomination", "Terms", nullable: false, defaultValue: false);
    }
}
