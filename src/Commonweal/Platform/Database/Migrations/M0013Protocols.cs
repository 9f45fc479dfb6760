using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Protocols and agreements, and what was promised in them.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0013_Protocols")]
internal sealed class M0013Protocols : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddProtocols(migrationBuilder);
        AddCommitments(migrationBuilder);
    }

    private static void AddProtocols(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Protocols",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Title = table.Text(300),
                KindId = table.Other(),
                Parties = table.MaybeText(2000),
                AgreedBy = table.MaybeText(500),
                AgreedEarliest = table.Day(),
                AgreedLatest = table.Day(),
                Edition = table.MaybeText(50),
                ReviewEarliest = table.Day(),
                ReviewLatest = table.Day(),
                Length = table.MaybeText(100),
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
                table.PrimaryKey("PK_Protocols", x => x.Id);
                table.ForeignKey("FK_Protocols_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Protocols_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Protocols_PartnershipId_Slug", "Protocols", ["PartnershipId", "Slug"], unique: true);
        migration.CreateIndex("IX_Protocols_KindId", "Protocols", "KindId");
    }

    private static void AddCommitments(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Commitments",
            table => new
            {
                Id = table.Id(),
                ProtocolId = table.Id(),
                Order = table.Column<int>(nullable: false),
                Text = table.Text(2000),
                Evidence = table.MaybeText(2000),
                State = table.MaybeText(20),
                JudgedEarliest = table.Day(),
                JudgedLatest = table.Day(),
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
                table.PrimaryKey("PK_Commitments", x => x.Id);
                table.ForeignKey("FK_Commitments_Protocols_ProtocolId", x => x.ProtocolId, "Protocols", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Commitments_ProtocolId", "Commitments", "ProtocolId");
    }
}
