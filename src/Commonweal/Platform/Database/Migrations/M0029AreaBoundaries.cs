using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Boundaries of areas.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0029_AreaBoundaries")]
internal sealed class M0029AreaBoundaries : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AreaBoundaries",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                AreaId = table.Id(),
                Shape = table.Column<byte[]>(nullable: false),
                Outline = table.Column<byte[]>(nullable: false),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AreaBoundaries", x => x.Id);
                table.ForeignKey("FK_AreaBoundaries_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AreaBoundaries_AreaId", "AreaBoundaries", "AreaId", unique: true);
    }
}
