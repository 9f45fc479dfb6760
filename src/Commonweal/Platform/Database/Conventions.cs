using System.Reflection;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
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
