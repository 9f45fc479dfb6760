using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Plans and themes, targets with all that they say, the rules by which they are on course, and what more is stated of indicators.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0051_Targets")]
internal sealed class M0051Targets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddPlans(migrationBuilder);
        AddTargets(migrationBuilder);
        AddWhatTargetsSay(migrationBuilder);
        AddRules(migrationBuilder);
        WidenIndicators(migrationBuilder);
    }

    private static void AddPlans(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Plans",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Name = table.Text(300),
                KindId = table.Other(),
                WhoseId = table.Other(),
                IsSeen = table.Seen(),
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
                table.PrimaryKey("PK_Plans", x => x.Id);
                table.ForeignKey("FK_Plans_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Plans_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Plans_Organisations_WhoseId", x => x.WhoseId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Plans_PartnershipId_Slug", "Plans", ["PartnershipId", "Slug"], unique: true);
        migration.CreateIndex("IX_Plans_KindId", "Plans", "KindId");
        migration.CreateIndex("IX_Plans_WhoseId", "Plans", "WhoseId");
        migration.CreateTable(
            "Themes",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Name = table.Text(300),
                PlanId = table.Other(),
                Order = table.Column<int>(nullable: true),
                IsSeen = table.Seen(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Themes", x => x.Id);
                table.ForeignKey("FK_Themes_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Themes_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Themes_PartnershipId_Slug", "Themes", ["PartnershipId", "Slug"], unique: true);
        migration.CreateIndex("IX_Themes_PlanId", "Themes", "PlanId");
    }

    private static void AddTargets(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Targets",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Slug = table.Text(100),
                Title = table.Text(300),
                PlanId = table.Id(),
                ThemeId = table.Other(),
                IndicatorId = table.Other(),
                AreaId = table.Other(),
                Places = table.MaybeText(500),
                KindId = table.Other(),
                Tolerance = table.MaybeText(40),
                ParkedEarliest = table.Day(),
                ParkedLatest = table.Day(),
                WhyParked = table.MaybeText(2000),
                IsSeen = table.Seen(),
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
                table.PrimaryKey("PK_Targets", x => x.Id);
                table.ForeignKey("FK_Targets_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Targets_Plans_PlanId", x => x.PlanId, "Plans", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Targets_Themes_ThemeId", x => x.ThemeId, "Themes", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Targets_Indicators_IndicatorId", x => x.IndicatorId, "Indicators", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Targets_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Targets_Kinds_KindId", x => x.KindId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Targets_PartnershipId_Slug", "Targets", ["PartnershipId", "Slug"], unique: true);
        migration.CreateIndex("IX_Targets_PlanId", "Targets", "PlanId");
        migration.CreateIndex("IX_Targets_ThemeId", "Targets", "ThemeId");
        migration.CreateIndex("IX_Targets_IndicatorId", "Targets", "IndicatorId");
        migration.CreateIndex("IX_Targets_AreaId", "Targets", "AreaId");
        migration.CreateIndex("IX_Targets_KindId", "Targets", "KindId");
    }

    private static void AddWhatTargetsSay(MigrationBuilder migration)
    {
        migration.CreateTable(
            "TargetValues",
            table => new
            {
                Id = table.Id(),
                TargetId = table.Id(),
                Period = table.Column<int>(nullable: false),
                Value = table.Column<double>(nullable: false),
                Without = table.Column<double>(nullable: true),
                IsOnTheWay = table.Column<bool>(nullable: false),
                IsSeen = table.Seen(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TargetValues", x => x.Id);
                table.ForeignKey("FK_TargetValues_Targets_TargetId", x => x.TargetId, "Targets", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_TargetValues_TargetId_Period", "TargetValues", ["TargetId", "Period"]);
        migration.CreateTable(
            "TargetBaselines",
            table => new
            {
                Id = table.Id(),
                TargetId = table.Id(),
                Period = table.Column<int>(nullable: false),
                Value = table.Column<double>(nullable: false),
                FoundIn = table.MaybeText(500),
                AgreedEarliest = table.Day(),
                AgreedLatest = table.Day(),
                IsSeen = table.Seen(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TargetBaselines", x => x.Id);
                table.ForeignKey("FK_TargetBaselines_Targets_TargetId", x => x.TargetId, "Targets", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_TargetBaselines_TargetId", "TargetBaselines", "TargetId");
        migration.CreateTable(
            "TargetLeads",
            table => new
            {
                Id = table.Id(),
                TargetId = table.Id(),
                OrganisationId = table.Id(),
                IsSeen = table.Seen(),
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
                table.PrimaryKey("PK_TargetLeads", x => x.Id);
                table.ForeignKey("FK_TargetLeads_Targets_TargetId", x => x.TargetId, "Targets", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_TargetLeads_Organisations_OrganisationId", x => x.OrganisationId, "Organisations", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_TargetLeads_TargetId", "TargetLeads", "TargetId");
        migration.CreateIndex("IX_TargetLeads_OrganisationId", "TargetLeads", "OrganisationId");
    }

    private static void AddRules(MigrationBuilder migration)
    {
        migration.CreateTable(
            "StatusRuleLines",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                Order = table.Column<int>(nullable: false),
                Test = table.Column<int>(nullable: false),
                Within = table.MaybeText(40),
                Then = table.Column<int>(nullable: false),
                IsSeen = table.Seen(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_StatusRuleLines", x => x.Id);
                table.ForeignKey("FK_StatusRuleLines_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_StatusRuleLines_PartnershipId_Order", "StatusRuleLines", ["PartnershipId", "Order"], unique: true);
        migration.CreateTable(
            "DefinitionChanges",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                IndicatorId = table.Id(),
                On = table.Column<DateOnly>(nullable: false),
                Why = table.MaybeText(2000),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DefinitionChanges", x => x.Id);
                table.ForeignKey("FK_DefinitionChanges_Indicators_IndicatorId", x => x.IndicatorId, "Indicators", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_DefinitionChanges_IndicatorId_On", "DefinitionChanges", ["IndicatorId", "On"], unique: true);
    }

    private static void WidenIndicators(MigrationBuilder migration)
    {
        migration.AddColumn<string>("Tolerance", "Indicators", maxLength: 40, nullable: true);
        migration.AddColumn<int>("Every", "Indicators", nullable: true);
        migration.AddColumn<int>("DaysUntilDue", "Indicators", nullable: true);
        migration.AddColumn<int>("ComparedWith", "Indicators", nullable: true);
        migration.AddColumn<bool>("IsSeasonal", "Indicators", nullable: false, defaultValue: false);
        migration.AddColumn<int>("AddsUp", "Indicators", nullable: true);
        migration.AddColumn<bool>("AsksSignOff", "Indicators", nullable: false, defaultValue: false);
        migration.AddOther("ScorecardLines", "ThemeId", "Themes");
        migration.AddColumn<bool>("AsksSignOff", "Returns", nullable: false, defaultValue: false);
        migration.AddColumn<DateTime>("SignedOffAt", "Returns", nullable: true);
    }
}
