namespace Commonweal.Platform.Access;

/// <summary>Who is signed in, and the one place that decides what they may do.</summary>
public sealed record Visitor(Guid AccountId, string Name, string Email, Guid SessionId, IReadOnlyList<Grant> Grants)
{
    /// <summary>Whether they may do it there.</summary>
    public bool May(string permission, Scope scope) => GrantsOf(permission).Any(g => g.Covers(scope));

    /// <summary>Whether they may do it anywhere at all.</summary>
    public bool MaySomewhere(string permission) => GrantsOf(permission).Any();

    /// <summary>Whether they may do it wherever it is.</summary>
    public bool MayEverywhere(string permission) => GrantsOf(permission).Any(g => g.Role.Reach() is Reach.Installation);

    /// <summary>The roles by which they may.</summary>
    public IEnumerable<Grant> GrantsOf(string permission)
    {
        var its = PermissionTable.Of(permission);
        return Grants.Where(g => its.IsOf(g.Role));
    }
}
