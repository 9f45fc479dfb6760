using System.Globalization;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Search;

/// <summary>A thousand partnerships of twenty boards and groups, one of a thousand, and a police force that each of them lists; written past the things, in seconds.</summary>
internal static class ManyNames
{
    private static readonly string[] Themes = ["Health and Wellbeing", "Safer and Stronger", "Children’s Trust", "Economy", "Environment", "Housing", "Transport", "Culture", "Older People", "Rural"];
    private static readonly string[] Kinds = ["Board", "Group"];

    public static async Task Fill(TestStore store)
    {
        await using var db = store.Open();
        var police = Guid.CreateVersion7();
        await Insert(db, "\"Organisations\" (\"Id\", \"Version\", \"Slug\", \"Name\")", [$"('{Text(police)}', 1, 'police', 'County Police')"]);
        await Insert(db, Known, [NameOf(Owner.Installation, "organisations", police, "County Police")]);
        foreach (var some in Enumerable.Range(0, 1001).Select(number => (Id: Guid.CreateVersion7(), Number: number)).Chunk(50))
        {
            await Insert(db, "\"Partnerships\" (\"Id\", \"Version\", \"Slug\", \"Name\", \"IsPublished\")", some.Select(p => $"('{Text(p.Id)}', 1, 'place-{p.Number}', '{Place(p.Number)}', 1 = 1)"));
            await Insert(db, Known, some.Select(p => NameOf(Owner.Installation, "partnerships", p.Id, Place(p.Number), $"place-{p.Number}")));
            await Insert(db, "\"Listings\" (\"PartnershipId\", \"ThingId\")", some.Select(p => $"('{Text(p.Id)}', '{Text(police)}')"));
            var bodies = some.SelectMany(p => Enumerable.Range(0, p.Number == 0 ? 1000 : 20), (p, n) => (Id: Guid.CreateVersion7(), PartnershipId: p.Id, Name: NameOf(p.Number, n))).ToList();
            await Insert(db, "\"Bodies\" (\"Id\", \"Version\", \"PartnershipId\", \"Slug\", \"Name\", \"IsPublished\", \"IsSeen\")", bodies.Select(b => $"('{Text(b.Id)}', 1, '{Text(b.PartnershipId)}', '{Slug.Of(b.Name)}', '{b.Name}', 1 = 1, 1 = 1)"));
            await Insert(db, Known, bodies.Select(b => NameOf(b.PartnershipId, "bodies", b.Id, b.Name)));
        }
    }

    private const string Known = "\"KnownAs\" (\"ScopeId\", \"Under\", \"Slug\", \"ThingId\", \"Name\", \"Folded\")";

    private static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"Partnership of Place {number}");

    private static string NameOf(int partnership, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Themes[number % Themes.Length]} {Kinds[number / Themes.Length % Kinds.Length]} {number} of Place {partnership}");

    private static string NameOf(Guid scope, string under, Guid thing, string name, string? slug = null) =>
        $"('{Text(scope)}', '{under}', '{slug ?? Slug.Of(name)}', '{Text(thing)}', '{name}', '{Folding.Fold(name)}')";

    // As SQLite keeps it, and PostgreSQL reads it too.
    private static string Text(Guid id) => id.ToString().ToUpperInvariant();

    private static async Task Insert(CommonwealDb db, string into, IEnumerable<string> rows)
    {
        foreach (var some in rows.Chunk(500))
        {
            var insert = $"INSERT INTO {into} VALUES {string.Join(',', some)}";
            await db.Database.ExecuteSqlRawAsync(insert);
        }
    }
}
