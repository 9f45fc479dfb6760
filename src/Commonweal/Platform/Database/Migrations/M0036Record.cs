using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>The account that did it, whose name can be erased; and what makes the history quick to search. What is there already is folded afterwards.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0036_Record")]
internal sealed class M0036Record : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("ById", "History", nullable: true);
        migrationBuilder.AddColumn<byte[]>("BySalt", "History", nullable: true);
        migrationBuilder.AddColumn<byte[]>("ByHash", "History", nullable: true);
        migrationBuilder.AddColumn<string>("Folded", "History", nullable: true);
        migrationBuilder.CreateIndex("IX_History_OwnerId_At_Sequence", "History", ["OwnerId", "At", "Sequence"]);
        migrationBuilder.CreateIndex("IX_History_By_At", "History", ["By", "At"]);
        migrationBuilder.CreateIndex("IX_History_ById_At", "History", ["ById", "At"]);
    }
}
