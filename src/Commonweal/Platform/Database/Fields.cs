using System.Globalization;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>The fields of a thing or a statement as text, as its class names them; the two ends of an imprecise date are one.</summary>
internal static class Fields
{
    private const string Earliest = "Earliest", Latest = "Latest";

    /// <summary>What stands in each field; left out are those in which nothing stands.</summary>
    public static Dictionary<string, Field> Of(EntityEntry entry, PropertyValues values)
    {
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        var told = entry.Metadata.GetFlattenedProperties().Where(p => IsTold(p, entry.Metadata)).ToDictionary(NameOf);
        foreach (var (name, property) in told)
        {
            var isDate = told.ContainsKey(OtherEnd(name));
            if (values[property] is { } value && !(isDate && name.EndsWith(Latest, StringComparison.Ordinal)))
            {
                fields[isDate ? name[..^Earliest.Length] : name] = isDate
                    ? new Field(ImpreciseDate.Between((DateOnly)value, (DateOnly?)values[told[OtherEnd(name)]])?.ToString() ?? "", null)
                    : new Field(Text(value), LeadsTo(property));
            }
        }

        return fields;
    }

    /// <summary>What leads from a statement to the thing of which it is stated; null where it is stated of none.</summary>
    public static Guid? StatedOf(EntityEntry statement) => statement.Metadata.GetForeignKeys()
        .Where(IsStatedOf).Select(k => statement.OriginalValues[k.Properties[0]] ?? statement.CurrentValues[k.Properties[0]]).OfType<Guid>()
        .Select(g => (Guid?)g).FirstOrDefault();

    /// <summary>What people call the thing: its name, else its title or its slug; null where it has none of these.</summary>
    public static string? Called(EntityEntry entry) => NamedBy(entry.Metadata) is { } name ? entry.CurrentValues[name] as string : null;

    /// <summary>The property by which people call things of this sort.</summary>
    public static string? NamedBy(IReadOnlyEntityType type) =>
        new[] { "Name", "Title", "Slug" }.FirstOrDefault(name => type.FindProperty(name) is { ClrType: { } held } && held == typeof(string));

    // The save itself writes the version and what is seen and folded; to which thing a statement belongs is said beside it.
    private static bool IsTold(IProperty property, IEntityType type) =>
        !property.IsPrimaryKey() && property.ClrType != typeof(byte[]) && property != type.FindDiscriminatorProperty()
        && property.PropertyInfo?.IsDefined(typeof(UntoldAttribute), inherit: false) is not true && property.Name is not (nameof(Entity.Version) or Seen.Column or Folding.Column) && !property.GetContainingForeignKeys().Any(IsStatedOf);

    private static bool IsStatedOf(IReadOnlyForeignKey key) =>
        key.DeclaringEntityType.ClrType.IsAssignableTo(typeof(Statement)) && key.PrincipalToDependent is not null;

    private static IReadOnlyEntityType? LeadsTo(IProperty property) =>
        property.GetContainingForeignKeys().FirstOrDefault(k => k.Properties is [{ ClrType: var key }] && (key == typeof(Guid) || key == typeof(Guid?)))?.PrincipalEntityType;

    // What begins and ends other than the thing itself says so: "JoiningFrom".
    private static string NameOf(IProperty property) =>
        property.DeclaringType is IComplexType { ComplexProperty.Name: not (nameof(IDated.Lifetime) or nameof(ICited.Citation)) and var within } ? within + property.Name : property.Name;

    private static string OtherEnd(string name) =>
        name.EndsWith(Earliest, StringComparison.Ordinal) ? name[..^Earliest.Length] + Latest
        : name.EndsWith(Latest, StringComparison.Ordinal) ? name[..^Latest.Length] + Earliest
        : name + Latest;

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
