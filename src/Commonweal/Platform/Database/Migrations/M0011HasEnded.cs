using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Bodies that have ended, where no source states when.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0011_HasEnded")]
internal sealed class M0011HasEnded : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<bool>("HasEnded", "Bodies", nullable: true);
}
