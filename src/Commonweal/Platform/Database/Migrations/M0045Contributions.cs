using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Rounds in which every organisation is asked whether its seats are still right, and what partners say of their own.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0045_Contributions")]
internal sealed class M0045Contributions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateRounds(migrationBuilder);
        CreateAsked(migrationBuilder);
        CreateContributions(migrationBuilder);
    }

    private static void CreateRounds(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Rounds",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                BegunOn = table.Column<DateOnly>(nullable: false),
                AnswerBy = table.Column<DateOnly>(nullable: false),
                ClosedOn = table.Day(),
                Site = table.Text(300),
                BegunById = table.Other(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Rounds", x => x.Id);
                table.ForeignKey("FK_Rounds_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Rounds_PartnershipId", "Rounds", "PartnershipId", unique: true, filter: "\"ClosedOn\" IS NULL");
    }

    private static void CreateAsked(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AskedOrganisations",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                RoundId = table.Id(),
                OrganisationId = table.Id(),
                RemindedOn = table.Day(),
                AnsweredOn = table.Day(),
                AnsweredBy = table.MaybeText(200),
                Phone = table.MaybeText(50),
                IsByPhone = table.Column<bool>(nullable: false),
                IsAllRight = table.Column<bool>(nullable: false),
                Answered = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AskedOrganisations", x => x.Id);
                table.ForeignKey("FK_AskedOrganisations_Rounds_RoundId", x => x.RoundId, "Rounds", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_AskedOrganisations_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AskedOrganisations_RoundId_OrganisationId", "AskedOrganisations", ["RoundId", "OrganisationId"], unique: true);
        migrationBuilder.CreateIndex("IX_AskedOrganisations_OrganisationId", "AskedOrganisations", "OrganisationId");
        migrationBuilder.CreateTable(
            "AnswerLinks",
            table => new { Hash = table.Text(64), AskedId = table.Id(), MadeAt = table.Column<DateTime>(nullable: false) },
            constraints: table =>
            {
                table.PrimaryKey("PK_AnswerLinks", x => x.Hash);
                table.ForeignKey("FK_AnswerLinks_AskedOrganisations_AskedId", x => x.AskedId, "AskedOrganisations", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AnswerLinks_AskedId", "AnswerLinks", "AskedId");
        migrationBuilder.CreateTable(
            "LoggedCalls",
            table => new
            {
                Id = table.Id(),
                AskedId = table.Id(),
                On = table.Column<DateOnly>(nullable: false),
                Who = table.Text(200),
                Said = table.MaybeText(2000),
                ById = table.Other(),
                At = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LoggedCalls", x => x.Id);
                table.ForeignKey("FK_LoggedCalls_AskedOrganisations_AskedId", x => x.AskedId, "AskedOrganisations", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_LoggedCalls_AskedId", "LoggedCalls", "AskedId");
    }

    private static void CreateContributions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Contributions",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                OrganisationId = table.Id(),
                AskedId = table.Other(),
                SeatId = table.Other(),
                Concerns = table.Text(20),
                Was = table.Column<string>(nullable: false),
                Says = table.Column<string>(nullable: false),
                From = table.Day(),
                SaidBy = table.Text(200),
                SaidById = table.Other(),
                SaidOn = table.Column<DateOnly>(nullable: false),
                SaidAt = table.Column<DateTime>(nullable: false),
                IsByPhone = table.Column<bool>(nullable: false),
                State = table.Text(20),
                Note = table.MaybeText(2000),
                DecidedById = table.Other(),
                DecidedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Contributions", x => x.Id);
                table.ForeignKey("FK_Contributions_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Contributions_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Contributions_AskedOrganisations_AskedId", x => x.AskedId, "AskedOrganisations", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Contributions_Seats_SeatId", x => x.SeatId, "Seats", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Contributions_PartnershipId_State", "Contributions", ["PartnershipId", "State"]);
        foreach (var column in new[] { "OrganisationId", "AskedId", "SeatId" })
        {
            migrationBuilder.CreateIndex($"IX_Contributions_{column}", "Contributions", column);
        }
    }
}
