using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Who may sign in, what they may do, who is invited and who is signed in.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0034_Accounts")]
internal sealed class M0034Accounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddAccounts(migrationBuilder);
        AddLoginsAndTokens(migrationBuilder);
        AddGrants(migrationBuilder);
        AddInvitations(migrationBuilder);
        AddSessions(migrationBuilder);
    }

    private static void AddAccounts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Accounts",
            table => new
            {
                Id = table.Id(),
                Name = table.Text(200),
                IsClosed = table.Column<bool>(nullable: false),
                LastCodeAt = table.Column<long>(nullable: false),
                UserName = table.MaybeText(256),
                NormalizedUserName = table.MaybeText(256),
                Email = table.MaybeText(256),
                NormalizedEmail = table.MaybeText(256),
                EmailConfirmed = table.Column<bool>(nullable: false),
                PasswordHash = table.MaybeText(300),
                SecurityStamp = table.MaybeText(100),
                ConcurrencyStamp = table.MaybeText(100),
                TwoFactorEnabled = table.Column<bool>(nullable: false),
                LockoutEnd = table.Column<DateTime>(nullable: true),
                LockoutEnabled = table.Column<bool>(nullable: false),
                AccessFailedCount = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Accounts", x => x.Id));
        migration.CreateIndex("IX_Accounts_NormalizedUserName", "Accounts", "NormalizedUserName", unique: true);
    }

    private static void AddLoginsAndTokens(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AccountLogins",
            table => new
            {
                LoginProvider = table.Text(128),
                ProviderKey = table.Text(300),
                ProviderDisplayName = table.MaybeText(200),
                UserId = table.Id(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                table.ForeignKey("FK_AccountLogins_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_AccountLogins_UserId", "AccountLogins", "UserId");
        migration.CreateTable(
            "AccountTokens",
            table => new
            {
                UserId = table.Id(),
                LoginProvider = table.Text(128),
                Name = table.Text(128),
                Value = table.MaybeText(4000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                table.ForeignKey("FK_AccountTokens_Accounts_UserId", x => x.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void AddGrants(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Grants",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                AccountId = table.Id(),
                Role = table.Text(20),
                PartnershipId = table.Other(),
                BodyId = table.Other(),
                SeatId = table.Other(),
                OrganisationId = table.Other(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Grants", x => x.Id);
                table.ForeignKey("FK_Grants_Accounts_AccountId", x => x.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Grants_AccountId_Role_PartnershipId_BodyId_SeatId_OrganisationId", "Grants", ["AccountId", "Role", "PartnershipId", "BodyId", "SeatId", "OrganisationId"]);
    }

    private static void AddInvitations(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Invitations",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Email = table.MaybeText(256),
                Role = table.MaybeText(20),
                PartnershipId = table.Other(),
                BodyId = table.Other(),
                SeatId = table.Other(),
                OrganisationId = table.Other(),
                AccountId = table.Other(),
                Until = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Invitations", x => x.Id);
                table.ForeignKey("FK_Invitations_Accounts_AccountId", x => x.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Invitations_AccountId", "Invitations", "AccountId");
    }

    private static void AddSessions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Sessions",
            table => new
            {
                Id = table.Id(),
                AccountId = table.Id(),
                Browser = table.Text(300),
                StartedAt = table.Column<DateTime>(nullable: false),
                LastSeenAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Sessions", x => x.Id);
                table.ForeignKey("FK_Sessions_Accounts_AccountId", x => x.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Sessions_AccountId", "Sessions", "AccountId");
    }
}
