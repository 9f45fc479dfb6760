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
}
