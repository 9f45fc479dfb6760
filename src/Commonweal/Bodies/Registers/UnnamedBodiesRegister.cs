using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Boards and groups that are stated but not named.</summary>
internal sealed class UnnamedBodiesRegister() : StatementsRegister<UnnamedBodiesRow, UnnamedBodies>("unnamed-bodies", "Boards and groups that are counted and not named")
{
    public override string Act => "Count boards and groups that are not named";

    protected override IEnumerable<UnnamedBodies> All(RegisterSession session) => session.All<Partnership>().SelectMany(p => p.Unnamed);

    protected override UnnamedBodiesRow Describe(UnnamedBodies unnamed, RegisterSession session) => new(unnamed, session);

    protected override void State(UnnamedBodiesRow row, RegisterSession session) => session.ThePartnership().Count(
        new UnnamedWords(row.Unnamed, row.Name, session.FindKind(KindOf.Body, row.Kind), session.FindKind(KindOf.Layer, row.Layer), row.Number),
        session.Find<Body>(row.Within),
        row.Lifetime,
        row.Citation);

    protected override void TakeBack(UnnamedBodies held, RegisterSession session) => session.ThePartnership().Uncount(held);
}
