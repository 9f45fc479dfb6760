namespace Commonweal.Platform.Access;

/// <summary>The one table of what each role may do, gathered from what the capabilities say.</summary>
public static class PermissionTable
{
    private static readonly Dictionary<string, Permission> s_byName = Modules.Permissions.ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>The permission of that name; asking for one that nobody states is a mistake of ours.</summary>
    public static Permission Of(string name) =>
        s_byName.GetValueOrDefault(name) ?? throw new InvalidOperationException($"No capability states the permission {name}");
}
