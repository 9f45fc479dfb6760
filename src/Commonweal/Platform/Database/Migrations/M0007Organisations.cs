using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>To whom an organisation answers, its own governing body, for whom it is the umbrella, and the Act that names it.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0007_Organisations")]
internal sealed class M0007Organisations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddOther("Organisations", "AnswersToId", "Organisations");
        migrationBuilder.NoCircle(new Edges("Organisations", "Id", "AnswersToId", IsDated: false, Also: "_AnswersTo"));
        migrationBuilder.AddColumn<string>("GoverningBody", "Organisations", maxLength: 200, nullable: true);
        migrationBuilder.AddColumn<string>("UmbrellaFor", "Organisations", maxLength: 500, nullable: true);
        migrationBuilder.AddColumn<string>("StatutoryPartner", "Organisations", maxLength: 500, nullable: true);
    }
}
