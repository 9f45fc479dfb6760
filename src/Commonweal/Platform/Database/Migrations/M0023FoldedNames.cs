using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Beside each name that search finds things by, the name as search reads it; what is there already is folded afterwards.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0023_FoldedNames")]
internal sealed class M0023FoldedNames : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "KnownAs", "Partnerships", "Posts", "People", "PersonNames", "Areas", "Protocols" })
        {
            migrationBuilder.AddColumn<string>("Folded", table, nullable: true);
        }
    }
}
