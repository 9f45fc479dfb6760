using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>
/// What the public sees: what is published, where it can be, and belongs to nothing that is hidden. Whatever is seen with
/// other things has a column that says so of itself, so that a reader asks each row and never what it belongs to.
/// </summary>
internal static class Seen
{
    /// <summary>The column that says whether the public sees the row; <see cref="Seeing"/> alone writes it.</summary>
    public const string Column = "IsSeen";

    private const string Published = nameof(IPublished.IsPublished);

    /// <summary>Leaves out, unless drafts are shown, what is not published and what belongs to something that is not.</summary>
    public static void HideDrafts(this ModelBuilder model, CommonwealDb db)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(t => t.BaseType is null && (IsTold(t) || CanBePublished(t))).ToList())
        {
            if (IsTold(type))
            {
                model.Entity(type.ClrType).Property<bool>(Column).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            }

            var thing = Expression.Parameter(type.ClrType, "thing");
            Expression showsDrafts = Expression.Property(Expression.Constant(db), nameof(CommonwealDb.ShowsDrafts));
            model.Entity(type.ClrType).HasQueryFilter("Published", Expression.Lambda(Expression.OrElse(showsDrafts, Says(type, thing)), thing));
        }
    }

    /// <summary>Whether its rows are told whether they are seen, because that hangs on more than themselves.</summary>
    public static bool IsTold(IReadOnlyEntityType type) => type.ClrType.IsDefined(typeof(SeenWithAttribute));

    /// <summary>Whether an act can publish it.</summary>
    public static bool CanBePublished(IReadOnlyEntityType type) => type.ClrType.IsAssignableTo(typeof(IPublished));

    /// <summary>Whether another value of the property may hide the thing or bring it to light.</summary>
    public static bool Decides(IReadOnlyProperty property)
    {
        var type = property.DeclaringType.ContainingEntityType.GetRootType();
        return (CanBePublished(type) && property.Name == Published) || Wholes(type).Any(w => w.Properties[0] == property);
    }

    /// <summary>The keys that lead to what it is seen with.</summary>
    public static IEnumerable<IReadOnlyForeignKey> Wholes(IReadOnlyEntityType type) =>
        type.ClrType.GetCustomAttributes<SeenWithAttribute>().Select(with => type.FindNavigation(with.Whole)!.ForeignKey);

    /// <summary>How many others stand over it: what is seen with others is told after them.</summary>
    public static int Depth(IReadOnlyEntityType type) => Wholes(type).Select(w => 1 + Depth(w.PrincipalEntityType)).DefaultIfEmpty().Max();

    /// <summary>Whether a row says of itself something else than what it is seen with says now.</summary>
    public static Expression<Func<T, bool>> IsToldWrongly<T>(IReadOnlyEntityType type)
    {
        var thing = Expression.Parameter(typeof(T), "thing");
        return Expression.Lambda<Func<T, bool>>(Expression.NotEqual(Says(type, thing), Rule(type, thing).Aggregate(Expression.AndAlso)), thing);
    }

    private static IEnumerable<Expression> Rule(IReadOnlyEntityType type, Expression thing)
    {
        if (CanBePublished(type))
        {
            yield return Expression.Property(thing, Published);
        }

        foreach (var leads in Wholes(type))
        {
            var isSeen = Says(leads.PrincipalEntityType, Expression.Property(thing, leads.DependentToPrincipal!.PropertyInfo!));
            yield return leads.IsRequired
                ? isSeen
                : Expression.OrElse(Expression.Equal(Expression.Property(thing, leads.Properties[0].PropertyInfo!), Expression.Constant(null)), isSeen);
        }
    }

    private static Expression Says(IReadOnlyEntityType type, Expression thing) => IsTold(type)
        ? Expression.Call(typeof(EF), nameof(EF.Property), [typeof(bool)], thing, Expression.Constant(Column))
        : Expression.Property(thing, Published);
}
