using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

[DbContext(typeof(CommonwealDb)), Migration("0048_WeeklyLetter")]
internal sealed class M0048WeeklyLetter : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<bool>("HasWeeklyLetter", "Accounts", nullable: false, defaultValue: true);
}
