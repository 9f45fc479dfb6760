using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Which organisation came after which, and which area.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0008_Successions")]
internal sealed class M0008Successions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Add(migrationBuilder, "Successions", "Organisations");
        Add(migrationBuilder, "AreaSuccessions", "Areas");
    }

    private static void Add(MigrationBuilder migration, string name, string of)
    {
        migration.CreateTable(
            name,
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                BeforeId = table.Id(),
                AfterId = table.Id(),
                OnEarliest = table.Day(),
                OnLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey($"PK_{name}", x => x.Id);
                table.ForeignKey($"FK_{name}_{of}_BeforeId", x => x.BeforeId, of, "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey($"FK_{name}_{of}_AfterId", x => x.AfterId, of, "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex($"IX_{name}_BeforeId_AfterId", name, ["BeforeId", "AfterId"], unique: true);
        migration.CreateIndex($"IX_{name}_AfterId", name, "AfterId");
        migration.NoCircle(new Edges(name, "BeforeId", "AfterId", IsDated: false));
    }
}
