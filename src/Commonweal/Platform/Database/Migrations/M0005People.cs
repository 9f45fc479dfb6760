using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>People: a name, and whether the public may read it.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0005_People")]
internal sealed class M0005People : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "People",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Slug = table.Text(100),
                Name = table.Text(200),
                IsPublished = table.Column<bool>(nullable: false),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table => table.PrimaryKey("PK_People", x => x.Id));
        migrationBuilder.CreateIndex("IX_People_Slug", "People", "Slug", unique: true);
    }
}
