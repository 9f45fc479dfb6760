using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Further codes by which others know places.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0028_AreaCodes")]
internal sealed class M0028AreaCodes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AreaCodes",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Code = table.Text(100),
                AreaId = table.Id(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AreaCodes", x => x.Id);
                table.ForeignKey("FK_AreaCodes_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_AreaCodes_Code", "AreaCodes", "Code", unique: true);
        migrationBuilder.CreateIndex("IX_AreaCodes_AreaId", "AreaCodes", "AreaId");
    }
}
