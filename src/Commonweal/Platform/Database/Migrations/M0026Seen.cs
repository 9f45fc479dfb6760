using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>On each row that is seen with others, whether the public sees it.</summary>
[DbContext(typeof(CommonwealDb)), Migration("0026_Seen")]
internal sealed class M0026Seen : Migration
{
    // In the order in which they hang on each other.
    private static readonly (string Table, string IsSeen)[] Told =
    [
        ("Bodies", $"""
            "IsPublished" AND {With("PartnershipId", "Partnerships", "IsPublished")}
            """),
        ("PartnershipAreas", With("PartnershipId", "Partnerships", "IsPublished")),
        ("Protocols", With("PartnershipId", "Partnerships", "IsPublished")),
        ("Signposts", With("PartnershipId", "Partnerships", "IsPublished")),
        ("PersonNames", With("PersonId", "People", "IsPublished")),
        ("Commitments", With("ProtocolId", "Protocols")),
        ("Belongings", $"{With("BodyId", "Bodies")} AND {With("PartnershipId", "Partnerships", "IsPublished")}"),
        ("Placements", $"{With("BodyId", "Bodies")} AND {With("WithinId", "Bodies")}"),
        ("UnnamedBodies", $"{With("PartnershipId", "Partnerships", "IsPublished")} AND {WithAny("WithinId", "Bodies")}"),
        ("Statements", $"""
            {WithAny("PartnershipId", "Partnerships", "IsPublished")} AND {WithAny("BodyId", "Bodies")}
            AND {WithAny("ToBodyId", "Bodies")} AND {WithAny("ToPartnershipId", "Partnerships", "IsPublished")}
            """),
        ("Seats", $"{With("BodyId", "Bodies")} AND {WithAny("ChairOfId", "Bodies")}"),
        ("Terms", With("SeatId", "Seats")),
        ("Deputies", With("SeatId", "Seats")),
        ("Mandates", With("SeatId", "Seats")),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, isSeen) in Told)
        {
            migrationBuilder.AddColumn<bool>("IsSeen", table, nullable: false, defaultValue: false);
            migrationBuilder.Sql($"""UPDATE "{table}" SET "IsSeen" = {isSeen}""");
        }
    }

    private static string With(string key, string whole, string isSeen = "IsSeen") =>
        $"""EXISTS (SELECT 1 FROM "{whole}" w WHERE w."Id" = "{key}" AND w."{isSeen}")""";

    private static string WithAny(string key, string whole, string isSeen = "IsSeen") =>
        $"""("{key}" IS NULL OR {With(key, whole, isSeen)})""";
}
