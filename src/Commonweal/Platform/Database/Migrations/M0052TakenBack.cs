using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>When a return was taken back.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0052_TakenBack")]
internal sealed class M0052TakenBack : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<DateTime>("TakenBackAt", "Returns", nullable: true);
}
