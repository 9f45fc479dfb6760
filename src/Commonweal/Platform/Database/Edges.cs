namespace Commonweal.Platform.Database;

/// <summary>Rows that lead from one thing to another, for a time or for good: what the last walls in the database guard.</summary>
/// <param name="Table">The table.</param>
/// <param name="From">The column of the thing that a row is about.</param>
/// <param name="To">The column of the thing that it leads to; unused where rows must only not overlap.</param>
/// <param name="IsDated">Whether a row holds from and until.</param>
/// <param name="Only">A yes/no column that limits the guard to rows where it is yes.</param>
/// <param name="Also">Tells a second guard of the same sort on one table from the first.</param>
internal sealed record Edges(string Table, string From, string To = "", bool IsDated = true, string? Only = null, string Also = "")
{
    // The days on which a row is in force whatever an imprecise date may mean, as Lifetime.Surely has them.
    public string First(string row) => Day(row, "FromLatest", "0001-01-01");

    public string Last(string row) => Day(row, "UntilEarliest", "9999-12-31");

    public string Where(string row) => Only is null
        ? $"""{row}."{From}" IS NOT NULL"""
        : $"""{row}."{From}" IS NOT NULL AND CAST({row}."{Only}" AS INTEGER) = 1""";

    private string Day(string row, string column, string otherwise) =>
        IsDated ? $"""coalesce({row}."{column}", '{otherwise}')""" : $"'{otherwise}'";
}
