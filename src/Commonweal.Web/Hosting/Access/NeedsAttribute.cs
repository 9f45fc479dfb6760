namespace Commonweal.Web.Hosting.Access;

/// <summary>Says which permission a page needs, in the scope that its address names. For anybody else there is no such page.</summary>
/// <param name="permission">Its name, as the capability states it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;

    /// <summary>Whether it is enough to have the permission somewhere, because the page shows only what is in that scope.</summary>
    public bool Somewhere { get; init; }
}
