using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Commonweal.Platform.Database.Migrations;

/// <summary>Columns that every migration writes the same way.</summary>
internal static class Columns
{
    public static OperationBuilder<AddColumnOperation> Id(this ColumnsBuilder table) => table.Column<Guid>(nullable: false);

    public static OperationBuilder<AddColumnOperation> Day(this ColumnsBuilder table) => table.Column<DateOnly>(nullable: true);

    public static OperationBuilder<AddColumnOperation> Text(this ColumnsBuilder table, int length) =>
        table.Column<string>(maxLength: length, nullable: false);

    public static OperationBuilder<AddColumnOperation> MaybeText(this ColumnsBuilder table, int length) =>
        table.Column<string>(maxLength: length, nullable: true);

    public static OperationBuilder<AddColumnOperation> Other(this ColumnsBuilder table) => table.Column<Guid>(nullable: true);

    /// <summary>Whether the public sees the row; the save that writes it says so afterwards.</summary>
    public static OperationBuilder<AddColumnOperation> Seen(this ColumnsBuilder table) => table.Column<bool>(nullable: false, defaultValue: false);

    /// <summary>Adds to a table that is there already a column that leads to another thing.</summary>
    public static void AddOther(this MigrationBuilder migration, string table, string column, string to)
    {
        if (migration.ActiveProvider == Sqlite.Provider)
        {
            migration.Sql(Sqlite.AddOther(table, column, to));
        }
        else
        {
            migration.AddColumn<Guid>(column, table, nullable: true);
            migration.AddForeignKey($"FK_{table}_{to}_{column}", table, column, to, principalColumn: "Id", onDelete: ReferentialAction.Restrict);
        }

        migration.CreateIndex($"IX_{table}_{column}", table, column);
    }
}
