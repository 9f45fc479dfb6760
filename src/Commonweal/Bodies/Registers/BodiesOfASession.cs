using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the registers of bodies ask of a session.</summary>
internal static class BodiesOfASession
{
    public static Partnership ThePartnership(this RegisterSession session) => session.Find<Partnership>(session.Slug)!;

    /// <summary>A partnership of the installation by its address.</summary>
    public static Partnership PartnershipAt(this RegisterSession session, string slug, string column) => slug == session.Slug
        ? session.ThePartnership()
        : (Partnership?)session.Other(slug)
        ?? throw new BrokenRuleException($"\"{Column.Shown(slug)}\" is not a partnership of this installation; import it first") { About = column };

    /// <summary>The partnership itself where no body is named.</summary>
    public static Collaboration Whose(this RegisterSession session, string? body) =>
        (Collaboration?)session.Find<Body>(body) ?? session.ThePartnership();

    public static IEnumerable<Collaboration> Collaborations(this RegisterSession session) =>
        session.All<Partnership>().Concat<Collaboration>(session.All<Body>());
}
