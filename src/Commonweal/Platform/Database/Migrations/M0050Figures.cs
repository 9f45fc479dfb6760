using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Indicators, who watches them, which areas are compared, and figures with the returns by which they came.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0050_Figures")]
internal sealed class M0050Figures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddIndicators(migrationBuilder);
        AddScorecardLines(migrationBuilder);
        AddComparisons(migrationBuilder);
        AddReturns(migrationBuilder);
        AddFigures(migrationBuilder);
    }

    private static void AddIndicators(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Indicators",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Slug = table.Text(100),
                Name = table.Text(200),
                Code = table.MaybeText(50),
                Definition = table.MaybeText(4000),
                Unit = table.MaybeText(50),
                Polarity = table.Column<int>(nullable: true),
                Decimals = table.Column<int>(nullable: true),
                Frequency = table.Column<int>(nullable: true),
                FiguresFrom = table.MaybeText(500),
                Numerator = table.MaybeText(500),
                Denominator = table.MaybeText(500),
                Per = table.Column<int>(nullable: true),
                LevelId = table.Other(),
                DataQuality = table.MaybeText(2000),
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
                table.PrimaryKey("PK_Indicators", x => x.Id);
                table.ForeignKey("FK_Indicators_Kinds_LevelId", x => x.LevelId, "Kinds", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Indicators_Slug", "Indicators", "Slug", unique: true);
        migration.CreateIndex("IX_Indicators_LevelId", "Indicators", "LevelId");
    }

    private static void AddScorecardLines(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ScorecardLines",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                PartnershipId = table.Id(),
                IndicatorId = table.Id(),
                AreaId = table.Id(),
                Order = table.Column<int>(nullable: false),
                IsSeen = table.Seen(),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ScorecardLines", x => x.Id);
                table.ForeignKey("FK_ScorecardLines_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_ScorecardLines_Indicators_IndicatorId", x => x.IndicatorId, "Indicators", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ScorecardLines_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_ScorecardLines_PartnershipId_IndicatorId", "ScorecardLines", ["PartnershipId", "IndicatorId"], unique: true);
        migration.CreateIndex("IX_ScorecardLines_IndicatorId", "ScorecardLines", "IndicatorId");
        migration.CreateIndex("IX_ScorecardLines_AreaId", "ScorecardLines", "AreaId");
    }

    private static void AddComparisons(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ComparisonGroups",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Slug = table.Text(100),
                Name = table.Text(200),
                About = table.MaybeText(2000),
                Source = table.MaybeText(1000),
                SourceOfOne = table.MaybeText(1000),
                Note = table.MaybeText(1000),
            },
            constraints: table => table.PrimaryKey("PK_ComparisonGroups", x => x.Id));
        migration.CreateIndex("IX_ComparisonGroups_Slug", "ComparisonGroups", "Slug", unique: true);
        migration.CreateTable(
            "ComparedAreas",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                GroupId = table.Id(),
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
                table.PrimaryKey("PK_ComparedAreas", x => x.Id);
                table.ForeignKey("FK_ComparedAreas_ComparisonGroups_GroupId", x => x.GroupId, "ComparisonGroups", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_ComparedAreas_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_ComparedAreas_GroupId_AreaId", "ComparedAreas", ["GroupId", "AreaId"], unique: true);
        migration.CreateIndex("IX_ComparedAreas_AreaId", "ComparedAreas", "AreaId");
    }

    private static void AddReturns(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Returns",
            table => new
            {
                Id = table.Id(),
                Version = table.Column<int>(nullable: false),
                Number = table.Column<int>(nullable: false),
                PartnershipId = table.Other(),
                HowItCame = table.Column<int>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                File = table.MaybeText(260),
                Hash = table.MaybeText(64),
                Added = table.Column<int>(nullable: false),
                Revised = table.Column<int>(nullable: false),
                Unchanged = table.Column<int>(nullable: false),
                Counts = table.Column<bool>(nullable: false),
                IsSeen = table.Seen(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Returns", x => x.Id);
                table.ForeignKey("FK_Returns_Partnerships_PartnershipId", x => x.PartnershipId, "Partnerships", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Returns_Number", "Returns", "Number", unique: true);
        migration.CreateIndex("IX_Returns_PartnershipId", "Returns", "PartnershipId");
    }

    private static void AddFigures(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Series",
            table => new
            {
                Id = table.Column<int>(nullable: false),
                IndicatorId = table.Id(),
                AreaId = table.Id(),
                Group = table.Text(100),
                IsProjected = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Series", x => x.Id);
                table.ForeignKey("FK_Series_Indicators_IndicatorId", x => x.IndicatorId, "Indicators", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Series_Areas_AreaId", x => x.AreaId, "Areas", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Series_IndicatorId_AreaId_Group_IsProjected", "Series", ["IndicatorId", "AreaId", "Group", "IsProjected"], unique: true);
        migration.CreateIndex("IX_Series_AreaId", "Series", "AreaId");
        migration.CreateTable(
            "Figures",
            table => new
            {
                SeriesId = table.Column<int>(nullable: false),
                Period = table.Column<int>(nullable: false),
                Revision = table.Column<int>(nullable: false),
                Value = table.Column<double>(nullable: true),
                WhyNone = table.Column<int>(nullable: true),
                HowFound = table.Column<int>(nullable: false),
                Numerator = table.Column<double>(nullable: true),
                Denominator = table.Column<double>(nullable: true),
                Low = table.Column<double>(nullable: true),
                High = table.Column<double>(nullable: true),
                ReturnNumber = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Figures", x => new { x.SeriesId, x.Period, x.Revision });
                table.ForeignKey("FK_Figures_Series_SeriesId", x => x.SeriesId, "Series", "Id", onDelete: ReferentialAction.Restrict);
            }).Annotation(Clustered.Annotation, value: true);
    }
}
