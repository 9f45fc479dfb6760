using System.Linq.Expressions;
using System.Reflection;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Database;

/// <summary>What holds for every table, said once.</summary>
internal static class Conventions
{
    /// <summary>The longest source or note.</summary>
    private const int CitationLength = 1000;

    public static void ApplyPlatformConventions(this ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(t => t.BaseType is null).Select(t => t.ClrType).ToList())
        {
            var table = model.Entity(type);
            if (type.IsAssignableTo(typeof(Entity)))
            {
                table.Property<Guid>(nameof(Entity.Id)).ValueGeneratedNever();
                table.Property<int>(nameof(Entity.Version)).IsConcurrencyToken();
                table.Ignore(nameof(Entity.OwnerId));
                table.Ignore(nameof(IAddressed.Book));
                table.Ignore(nameof(IAddressed.AlsoIn));
            }
            else if (type.IsAssignableTo(typeof(Statement)))
            {
                table.Property<Guid>(nameof(Statement.Id)).ValueGeneratedNever();
            }

            if (type.IsDefined(typeof(FindableAttribute)))
            {
                table.Property<string?>(Folding.Column);
            }

            foreach (var lifetime in type.GetProperties().Where(p => p.PropertyType == typeof(Lifetime)))
            {
                MapLifetime(table, lifetime.Name);
            }

            if (type.IsAssignableTo(typeof(ICited)))
            {
                MapCitation(table);
            }
        }
    }

    /// <summary>Leaves out, unless drafts are shown, what is not published and what belongs to something that is not.</summary>
    public static void HideDrafts(this ModelBuilder model, CommonwealDb db)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(t => t.BaseType is null).ToList())
        {
            var thing = Expression.Parameter(type.ClrType, "thing");
            var conditions = Conditions(type, thing).ToList();
            if (conditions.Count > 0)
            {
                Expression showsDrafts = Expression.Property(Expression.Constant(db), nameof(CommonwealDb.ShowsDrafts));
                var isSeen = Expression.OrElse(showsDrafts, conditions.Aggregate(Expression.AndAlso));
                model.Entity(type.ClrType).HasQueryFilter("Published", Expression.Lambda(isSeen, thing));
            }
        }
    }

    private static IEnumerable<Expression> Conditions(IMutableEntityType type, Expression thing)
    {
        if (type.ClrType.IsAssignableTo(typeof(IPublished)))
        {
            yield return Expression.Property(thing, nameof(IPublished.IsPublished));
        }

        foreach (var partOf in type.ClrType.GetCustomAttributes<SeenWithAttribute>())
        {
            var whole = Expression.Property(thing, partOf.Whole);
            var leads = type.FindNavigation(partOf.Whole)!.ForeignKey;
            // What is never a draft by itself is seen with what it belongs to in turn.
            var isSeen = whole.Type.IsAssignableTo(typeof(IPublished))
                ? Expression.Property(whole, nameof(IPublished.IsPublished))
                : Conditions(leads.PrincipalEntityType, whole).Aggregate(Expression.AndAlso);
            // Asked by its key: a whole that is hidden reads as none, and none would hide nothing.
            yield return leads.IsRequired
                ? isSeen
                : Expression.OrElse(Expression.Equal(Expression.Property(thing, leads.Properties[0].Name), Expression.Constant(null)), isSeen);
        }
    }

    private static void MapLifetime(EntityTypeBuilder table, string property)
    {
        var prefix = property == nameof(IDated.Lifetime) ? "" : property;
        table.ComplexProperty(typeof(Lifetime), property, lifetime =>
        {
            lifetime.IsRequired();
            foreach (var day in new[] { "FromEarliest", "FromLatest", "UntilEarliest", "UntilLatest" })
            {
                lifetime.Property<DateOnly?>(day).HasColumnName(prefix + day);
            }
        });
    }

    private static void MapCitation(EntityTypeBuilder table) =>
        table.ComplexProperty(typeof(Citation), nameof(ICited.Citation), citation =>
        {
            citation.IsRequired();
            foreach (var text in new[] { nameof(Citation.Source), nameof(Citation.SourceOfOne), nameof(Citation.Note) })
            {
                citation.Property<string?>(text).HasColumnName(text).HasMaxLength(CitationLength);
            }
        });
}
