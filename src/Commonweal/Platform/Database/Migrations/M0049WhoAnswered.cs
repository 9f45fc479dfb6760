using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

[DbContext(typeof(CommonwealDb)), Migration("0049_WhoAnswered")]
internal sealed class M0049WhoAnswered : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<Guid>("AnsweredById", "AskedOrganisations", nullable: true);
}
