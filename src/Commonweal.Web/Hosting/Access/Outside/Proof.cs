namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>That somebody has just signed in at the provider, for one thing that they had begun here.</summary>
/// <param name="For">What they had begun: an invitation, or linking their account.</param>
/// <param name="Who">As whom the provider knows them.</param>
public sealed record Proof(string For, OutsideIdentity Who)
{
    public static string ForInvitation(Guid id) => $"invitation {id}";

    public static string ForAccount(Guid id) => $"account {id}";
}
