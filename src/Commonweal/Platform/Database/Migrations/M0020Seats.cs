using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Seats apart from who holds them, with their terms, deputies and mandates.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0020_Seats")]
internal sealed class M0020Seats : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddSeats(migrationBuilder);
        AddTerms(migrationBuilder);
        AddDeputies(migrationBuilder);
        AddMandates(migrationBuilder);
    }

    private static void AddSeats(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Seats",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                BodyId = table.Id(),
                Slug = table.Text(100),
                Name = table.Text(200),
                KindId = table.Other(),
                Role = table.Text(20),
                Vote = table.MaybeText(20),
                OrganisationId = table.Other(),
                SectorId = table.Other(),
                ChairOfId = table.Other(),
                PostId = table.Other(),
                OnBehalfOf = table.MaybeText(500),
                IsCountyVoice = table.Column<bool>(nullable: false),
                IsPortfolioHolder = table.Column<bool>(nullable: false),
                Brings = table.MaybeText(1000),
                IsShared = table.Column<bool>(nullable: false),
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
                table.PrimaryKey("PK_Seats", x => x.Id);
                table.ForeignKey("FK_Seats_Bodies_BodyId", x => x.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Seats_Bodies_ChairOfId", x => x.ChairOfId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Seats_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Seats_Posts_PostId", x => x.PostId, "Posts", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Seats_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Seats_Kinds_SectorId", x => x.SectorId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Seats_NotItsOwnChair", "\"ChairOfId\" <> \"BodyId\"");
                table.CheckConstraint("CK_Seats_OneRule", "\"ChairOfId\" IS NULL OR \"PostId\" IS NULL");
            });
        migration.CreateIndex("IX_Seats_BodyId_Slug", "Seats", ["BodyId", "Slug"], unique: true);
        migration.CreateIndex("IX_Seats_ChairOfId", "Seats", "ChairOfId");
        migration.CreateIndex("IX_Seats_OrganisationId", "Seats", "OrganisationId");
        migration.CreateIndex("IX_Seats_PostId", "Seats", "PostId");
        migration.CreateIndex("IX_Seats_KindId", "Seats", "KindId");
        migration.CreateIndex("IX_Seats_SectorId", "Seats", "SectorId");
    }

    private static void AddTerms(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Terms",
            table => new
            {
                Id = table.Id(),
                SeatId = table.Id(),
                PersonId = table.Other(),
                PostId = table.Other(),
                IsVacant = table.Column<bool>(nullable: false),
                AppointedById = table.Other(),
                HowChosen = table.MaybeText(500),
                HoldsOver = table.Column<bool>(nullable: false),
                RecordedEarliest = table.Day(),
                RecordedLatest = table.Day(),
                IsAlone = table.Column<bool>(nullable: false),
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
                table.PrimaryKey("PK_Terms", x => x.Id);
                table.ForeignKey("FK_Terms_Seats_SeatId", x => x.SeatId, "Seats", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Terms_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Terms_Posts_PostId", x => x.PostId, "Posts", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Terms_Organisations_AppointedById", x => x.AppointedById, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Terms_SomebodyOrVacant", "(\"PersonId\" IS NULL AND \"PostId\" IS NULL) = \"IsVacant\"");
            });
        migration.CreateIndex("IX_Terms_SeatId", "Terms", "SeatId");
        migration.CreateIndex("IX_Terms_PersonId", "Terms", "PersonId");
        migration.CreateIndex("IX_Terms_PostId", "Terms", "PostId");
        migration.CreateIndex("IX_Terms_AppointedById", "Terms", "AppointedById");
        migration.NoOverlap(new Edges("Terms", "SeatId", Only: "IsAlone"));
    }

    private static void AddDeputies(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Deputies",
            table => new
            {
                Id = table.Id(),
                SeatId = table.Id(),
                PersonId = table.Other(),
                PostId = table.Other(),
                Pool = table.MaybeText(200),
                Order = table.Column<int>(nullable: true),
                BriefedEarliest = table.Day(),
                BriefedLatest = table.Day(),
                ReceivesPapers = table.Column<bool>(nullable: true),
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
                table.PrimaryKey("PK_Deputies", x => x.Id);
                table.ForeignKey("FK_Deputies_Seats_SeatId", x => x.SeatId, "Seats", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Deputies_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Deputies_Posts_PostId", x => x.PostId, "Posts", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Deputies_Somebody", "\"PersonId\" IS NOT NULL OR \"PostId\" IS NOT NULL");
            });
        migration.CreateIndex("IX_Deputies_SeatId", "Deputies", "SeatId");
        migration.CreateIndex("IX_Deputies_PersonId", "Deputies", "PersonId");
        migration.CreateIndex("IX_Deputies_PostId", "Deputies", "PostId");
    }

    private static void AddMandates(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Mandates",
            table => new
            {
                Id = table.Id(),
                SeatId = table.Id(),
                CanAgree = table.MaybeText(2000),
                LimitInPence = table.Column<long>(nullable: true),
                MustReferBack = table.Column<bool>(nullable: true),
                NominationLetter = table.MaybeText(500),
                GivenById = table.Other(),
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
                table.PrimaryKey("PK_Mandates", x => x.Id);
                table.ForeignKey("FK_Mandates_Seats_SeatId", x => x.SeatId, "Seats", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Mandates_Organisations_GivenById", x => x.GivenById, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("CK_Mandates_NothingOrMore", "\"LimitInPence\" >= 0");
            });
        migration.CreateIndex("IX_Mandates_SeatId", "Mandates", "SeatId");
        migration.CreateIndex("IX_Mandates_GivenById", "Mandates", "GivenById");
        migration.NoOverlap(new Edges("Mandates", "SeatId"));
    }
}
