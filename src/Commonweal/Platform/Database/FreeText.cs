using Commonweal.Platform.History;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>Everything that is written in the store, column by column, whoever wrote it.</summary>
internal static class FreeText
{
    /// <summary>Where one of the names still stands. It reads the whole store: for an act that is rare.</summary>
    public static async Task<IReadOnlyList<StillNamed>> StillNamedAsync(this CommonwealDb db, Erasure erasure, CancellationToken stopping)
    {
        var named = new List<StillNamed>();
        foreach (var column in db.Model.GetRelationalModel().Tables.SelectMany(t => t.Columns).Where(IsText).OrderBy(c => c.Table.Name, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal))
        {
            var rows = 0;
            await foreach (var text in Texts(db, column).AsAsyncEnumerable().WithCancellation(stopping))
            {
                rows += erasure.IsNamedIn(Folding.Fold(text)) ? 1 : 0;
            }

            if (rows > 0)
            {
                named.Add(new StillNamed(column.Table.Name, column.Name, rows));
            }
        }

        return named;
    }

    private static bool IsText(IColumn column) => column.PropertyMappings[0] is { Property: { ClrType: var type, Name: not Folding.Column } } && type == typeof(string);

    private static IQueryable<string> Texts(CommonwealDb db, IColumn column)
    {
        var words = $"""SELECT "{column.Name}" AS "Value" FROM "{column.Table.Name}" WHERE "{column.Name}" IS NOT NULL""";
        return db.Database.SqlQueryRaw<string>(words);
    }
}
