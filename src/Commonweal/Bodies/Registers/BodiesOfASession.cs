using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the registers of bodies ask of a session.</summary>
internal static class BodiesOfASession
{
    public static Partnership ThePartnership(this RegisterSession session) => session.Find<Partnership>(session.Slug)!;

    /// <summary>A partnership that the installation holds, by its address.</summary>
    public static Partnership PartnershipOf(this RegisterSession session, string slug, string column) =>
        session.Db.Partnerships().Local.FirstOrDefault(p => p.Slug == slug)
        ?? throw new BrokenRuleException($"There is no partnership \"{slug}\" here; take it in first, or correct the address") { About = column };

    /// <summary>The address of any partnership that the installation holds.</summary>
    public static string SlugOf(this RegisterSession session, Guid partnershipId) =>
        session.Db.Partnerships().Local.First(p => p.Id == partnershipId).Slug;

    /// <summary>The partnership itself where no body is named.</summary>
    public static Collaboration Whose(this RegisterSession session, string? body) =>
        (Collaboration?)session.Find<Body>(body) ?? session.ThePartnership();

    public static IEnumerable<Collaboration> Collaborations(this RegisterSession session) =>
        session.All<Partnership>().Concat<Collaboration>(session.All<Body>());
}
