using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Areas, organisations and posts.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0002_PlacesAndPeople")]
internal sealed class M0002PlacesAndPeople : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddAreas(migrationBuilder);
        AddOrganisations(migrationBuilder);
        AddPosts(migrationBuilder);
    }

    private static void AddAreas(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Areas",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Code = table.Text(100),
                Name = table.Text(200),
                KindId = table.Other(),
                WithinId = table.Other(),
                FromEarliest = table.Day(),
                FromLatest = table.Day(),
                UntilEarliest = table.Day(),
                UntilLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Areas", x => x.Id);
                table.ForeignKey("FK_Areas_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Areas_Areas_WithinId", x => x.WithinId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Areas_Code", "Areas", "Code", unique: true);
        migration.CreateIndex("IX_Areas_KindId", "Areas", "KindId");
        migration.CreateIndex("IX_Areas_WithinId", "Areas", "WithinId");
        migration.NoCircle(new Edges("Areas", "Id", "WithinId", IsDated: false));
    }

    private static void AddOrganisations(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Organisations",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Slug = table.Text(100),
                Name = table.Text(200),
                SectorId = table.Other(),
                AreaId = table.Other(),
                PartOfId = table.Other(),
                FromEarliest = table.Day(),
                FromLatest = table.Day(),
                UntilEarliest = table.Day(),
                UntilLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Organisations", x => x.Id);
                table.ForeignKey("FK_Organisations_Kinds_SectorId", x => x.SectorId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Organisations_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Organisations_Organisations_PartOfId", x => x.PartOfId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Organisations_Slug", "Organisations", "Slug", unique: true);
        migration.CreateIndex("IX_Organisations_SectorId", "Organisations", "SectorId");
        migration.CreateIndex("IX_Organisations_AreaId", "Organisations", "AreaId");
        migration.CreateIndex("IX_Organisations_PartOfId", "Organisations", "PartOfId");
        migration.NoCircle(new Edges("Organisations", "Id", "PartOfId", IsDated: false));
    }

    private static void AddPosts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Posts",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Slug = table.Text(100),
                Title = table.Text(200),
                OrganisationId = table.Other(),
                FromEarliest = table.Day(),
                FromLatest = table.Day(),
                UntilEarliest = table.Day(),
                UntilLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Posts", x => x.Id);
                table.ForeignKey("FK_Posts_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Posts_Slug", "Posts", "Slug", unique: true);
        migration.CreateIndex("IX_Posts_OrganisationId", "Posts", "OrganisationId");
    }
}
