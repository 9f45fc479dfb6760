using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database;

/// <summary>The last walls behind the rules, in the words of either database.</summary>
internal static class Walls
{
    public static void NoCircle(this MigrationBuilder migration, Edges edges) =>
        Run(migration, IsSqlite(migration) ? Sqlite.NoCircle(edges) : Postgres.NoCircle(edges));

    public static void NoOverlap(this MigrationBuilder migration, Edges rows) =>
        Run(migration, IsSqlite(migration) ? Sqlite.NoOverlap(rows) : Postgres.NoOverlap(rows));

    /// <summary>Drops a table; on PostgreSQL the functions of its walls would outlive it.</summary>
    public static void DropWithWalls(this MigrationBuilder migration, string table, params string[] rules)
    {
        migration.DropTable(table);
        if (!IsSqlite(migration))
        {
            Run(migration, rules.Select(rule => $"DROP FUNCTION \"{table}_{rule}\""));
        }
    }

    /// <summary>Adds a column that may lead to a row of another table, with its index; no such row can be removed while one leads to it.</summary>
    public static void AddReference(this MigrationBuilder migration, string table, string column, string other)
    {
        var name = $"FK_{table}_{other}_{column}";
        if (IsSqlite(migration))
        {
            Run(migration, Sqlite.AddReference(table, column, other, name));
        }
        else
        {
            migration.AddColumn<Guid>(column, table, nullable: true);
            migration.AddForeignKey(name, table, column, other, principalColumn: "Id", onDelete: ReferentialAction.Restrict);
        }

        migration.CreateIndex($"IX_{table}_{column}", table, column);
    }

    private static bool IsSqlite(MigrationBuilder migration) => migration.ActiveProvider == Sqlite.Provider;

    private static void Run(MigrationBuilder migration, IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            migration.Sql(statement);
        }
    }
}
