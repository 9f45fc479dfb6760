using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Partnerships, their areas, boards and groups.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0003_Partnerships")]
internal sealed class M0003Partnerships : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPartnerships(migrationBuilder);
        AddPartnershipAreas(migrationBuilder);
        AddBodies(migrationBuilder);
        AddUnnamedBodies(migrationBuilder);
    }

    private static void AddPartnerships(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Partnerships",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Slug = table.Text(100),
                Name = table.Text(200),
                ShortName = table.MaybeText(50),
                TierId = table.Other(),
                LegalFormId = table.Other(),
                Purpose = table.MaybeText(4000),
                DescribedIn = table.MaybeText(500),
                DescribedEarliest = table.Day(),
                DescribedLatest = table.Day(),
                IsPublished = table.Column<bool>(nullable: false),
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
                table.PrimaryKey("PK_Partnerships", x => x.Id);
                table.ForeignKey("FK_Partnerships_Kinds_TierId", x => x.TierId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Partnerships_Kinds_LegalFormId", x => x.LegalFormId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Partnerships_Slug", "Partnerships", "Slug", unique: true);
        migration.CreateIndex("IX_Partnerships_TierId", "Partnerships", "TierId");
        migration.CreateIndex("IX_Partnerships_LegalFormId", "Partnerships", "LegalFormId");
    }

    private static void AddPartnershipAreas(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PartnershipAreas",
            table => new
            {
                Id = table.Id(),
                PartnershipId = table.Id(),
                AreaId = table.Id(),
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
                table.PrimaryKey("PK_PartnershipAreas", x => x.Id);
                table.ForeignKey("FK_PartnershipAreas_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_PartnershipAreas_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_PartnershipAreas_PartnershipId", "PartnershipAreas", "PartnershipId");
        migration.CreateIndex("IX_PartnershipAreas_AreaId", "PartnershipAreas", "AreaId");
    }

    private static void AddBodies(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Bodies",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Name = table.Text(200),
                KindId = table.Other(),
                LayerId = table.Other(),
                IsStandAlone = table.Column<bool>(nullable: true),
                StatutoryBasis = table.MaybeText(500),
                Purpose = table.MaybeText(4000),
                WhoSits = table.MaybeText(1000),
                WhyJoined = table.MaybeText(2000),
                IsPublished = table.Column<bool>(nullable: false),
                FromEarliest = table.Day(),
                FromLatest = table.Day(),
                UntilEarliest = table.Day(),
                UntilLatest = table.Day(),
                JoiningFromEarliest = table.Day(),
                JoiningFromLatest = table.Day(),
                JoiningUntilEarliest = table.Day(),
                JoiningUntilLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Bodies", x => x.Id);
                table.ForeignKey("FK_Bodies_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Bodies_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Bodies_Kinds_LayerId", x => x.LayerId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Bodies_PartnershipId_Slug", "Bodies", ["PartnershipId", "Slug"], unique: true);
        migration.CreateIndex("IX_Bodies_KindId", "Bodies", "KindId");
        migration.CreateIndex("IX_Bodies_LayerId", "Bodies", "LayerId");
    }

    private static void AddUnnamedBodies(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UnnamedBodies",
            table => new
            {
                Id = table.Id(),
                PartnershipId = table.Id(),
                WithinId = table.Other(),
                Slug = table.Text(100),
                Name = table.Text(200),
                KindId = table.Other(),
                LayerId = table.Other(),
                Number = table.Column<int>(nullable: true),
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
                table.PrimaryKey("PK_UnnamedBodies", x => x.Id);
                table.ForeignKey("FK_UnnamedBodies_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_UnnamedBodies_Bodies_WithinId", x => x.WithinId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_UnnamedBodies_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_UnnamedBodies_Kinds_LayerId", x => x.LayerId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_UnnamedBodies_OneOrMore", "\"Number\" >= 1");
            });
        migration.CreateIndex("IX_UnnamedBodies_PartnershipId_Slug", "UnnamedBodies", ["PartnershipId", "Slug"]);
        migration.CreateIndex("IX_UnnamedBodies_WithinId", "UnnamedBodies", "WithinId");
        migration.CreateIndex("IX_UnnamedBodies_KindId", "UnnamedBodies", "KindId");
        migration.CreateIndex("IX_UnnamedBodies_LayerId", "UnnamedBodies", "LayerId");
    }
}
