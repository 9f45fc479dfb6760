using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>What no capability owns: stamps, history, addresses, kinds.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0001_Foundation")]
internal sealed class M0001Foundation : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Stamps",
            table => new { OwnerId = table.Id(), Value = table.Column<long>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_Stamps", s => s.OwnerId));
        AddHistory(migrationBuilder);
        AddListings(migrationBuilder);
        AddKnownAs(migrationBuilder);
        AddKinds(migrationBuilder);
    }

    private static void AddHistory(MigrationBuilder migration)
    {
        migration.CreateTable(
            "History",
            table => new
            {
                OwnerId = table.Id(),
                Sequence = table.Column<long>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                By = table.Text(200),
                ImportId = table.Other(),
                Verb = table.Text(50),
                Thing = table.Text(50),
                ThingId = table.Id(),
                Details = table.Column<string>(nullable: true),
                Salt = table.Column<byte[]>(nullable: true),
                DetailsHash = table.Column<byte[]>(nullable: false),
                Seal = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_History", h => new { h.OwnerId, h.Sequence }));
        migration.CreateIndex("IX_History_ThingId", "History", "ThingId");
    }

    private static void AddListings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Listings",
            table => new { PartnershipId = table.Id(), ThingId = table.Id() },
            constraints: table => table.PrimaryKey("PK_Listings", l => new { l.PartnershipId, l.ThingId }));
        migration.CreateIndex("IX_Listings_ThingId", "Listings", "ThingId");
    }

    private static void AddKnownAs(MigrationBuilder migration)
    {
        migration.CreateTable(
            "KnownAs",
            table => new
            {
                ScopeId = table.Id(),
                Under = table.Text(50),
                Slug = table.Text(100),
                ThingId = table.Id(),
                Name = table.Text(200),
                UntilEarliest = table.Day(),
                UntilLatest = table.Day(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table => table.PrimaryKey("PK_KnownAs", k => new { k.ScopeId, k.Under, k.Slug }));
        migration.CreateIndex("IX_KnownAs_ThingId", "KnownAs", "ThingId");
    }

    private static void AddKinds(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Kinds",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                KeptBy = table.Id(),
                Of = table.Text(20),
                Slug = table.Text(100),
                Name = table.Text(200),
                Plural = table.Text(200),
                Plainly = table.MaybeText(200),
                Meaning = table.MaybeText(2000),
                Order = table.Column<int>(nullable: false),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table => table.PrimaryKey("PK_Kinds", k => k.Id));
        migration.CreateIndex("IX_Kinds_KeptBy_Of_Slug", "Kinds", ["KeptBy", "Of", "Slug"], unique: true);
    }
}
