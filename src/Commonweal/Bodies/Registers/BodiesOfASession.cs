using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the registers of bodies ask of a session.</summary>
internal static class BodiesOfASession
{
    public static Partnership ThePartnership(this RegisterSession session) => session.Find<Partnership>(session.Slug)!;

    /// <summary>The partnership itself where no body is named.</summary>
    public static Collaboration Whose(this RegisterSession session, string? body) =>
        (Collaboration?)session.Find<Body>(body) ?? session.ThePartnership();

    public static IEnumerable<Collaboration> Collaborations(this RegisterSession session) =>
        session.All<Partnership>().Concat<Collaboration>(session.All<Body>());
}
