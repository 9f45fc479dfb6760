using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Letters that wait to be sent, and were.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0041_Letters")]
internal sealed class M0041Letters : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Letters",
            table => new
            {
                Id = table.Id(),
                Purpose = table.Text(50),
                PartnershipId = table.Id(),
                AboutId = table.Id(),
                ToId = table.Id(),
                Subject = table.Text(200),
                Text = table.Text(10_000),
                ById = table.Other(),
                WrittenAt = table.Column<DateTime>(nullable: false),
                Tries = table.Column<int>(nullable: false),
                NotBefore = table.Column<DateTime>(nullable: true),
                BegunAt = table.Column<DateTime>(nullable: true),
                SentAt = table.Column<DateTime>(nullable: true),
                DroppedAt = table.Column<DateTime>(nullable: true),
                Failure = table.MaybeText(500),
            },
            constraints: table => table.PrimaryKey("PK_Letters", x => x.Id));
        migrationBuilder.CreateIndex("IX_Letters_PartnershipId_WrittenAt", "Letters", ["PartnershipId", "WrittenAt"]);
        migrationBuilder.CreateIndex("IX_Letters_NotBefore", "Letters", "NotBefore");
    }
}
