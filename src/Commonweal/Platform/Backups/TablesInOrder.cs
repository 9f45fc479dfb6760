using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Backups;

/// <summary>The tables of the store that a backup holds, each after those that its rows must lead to; what leads within a table or ahead is filled later.</summary>
internal static class TablesInOrder
{
    public static IEnumerable<BackedUpTable> Of(CommonwealDb db)
    {
        var waiting = db.Model.GetRelationalModel().Tables.Where(IsBackedUp).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var done = new HashSet<ITable>();
        while (waiting.Count > 0)
        {
            // One all of whose keys lead back where there is one, so that as little as possible is filled later.
            var next = waiting.Find(t => Leads(t).All(k => done.Contains(k.PrincipalTable) || k.PrincipalTable == t))
                ?? waiting.First(t => Leads(t).Where(MustLead).All(k => done.Contains(k.PrincipalTable)));
            var later = Leads(next).Where(k => !done.Contains(k.PrincipalTable)).SelectMany(k => k.Columns).ToHashSet();
            yield return Described(next, later);
            done.Add(next);
            waiting.Remove(next);
        }
    }

    private static bool IsBackedUp(ITable table) => !table.EntityTypeMappings.Any(m => m.TypeBase.ClrType.IsDefined(typeof(NotBackedUpAttribute), inherit: false));

    private static IEnumerable<IForeignKeyConstraint> Leads(ITable table) => table.ForeignKeyConstraints;

    private static bool MustLead(IForeignKeyConstraint key) => key.Columns.All(c => !c.IsNullable);

    private static BackedUpTable Described(ITable table, HashSet<IColumn> later) => new(
        table.Name,
        [.. table.PrimaryKey!.Columns.Select(c => c.Name)],
        [.. table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new BackedUpColumn(c.Name, Cells.Of(Stored(c)), later.Contains(c)))],
        Rows: 0,
        Hash: "");

    private static Type Stored(IColumn column)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        return mapping.Converter?.ProviderClrType ?? mapping.ClrType;
    }
}
