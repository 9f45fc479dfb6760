using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>To which further partnerships the boards and groups belong that this one keeps.</summary>
internal sealed class BelongingsRegister() : StatementsRegister<BelongingRow, Belonging>("belongings", "Boards and groups that belong to several partnerships")
{
    public override string Act => "Let a board or group belong to a further partnership";

    protected override IEnumerable<Belonging> All(RegisterSession session) => session.All<Body>().SelectMany(b => b.Belongings);

    protected override BelongingRow Describe(Belonging belonging, RegisterSession session) => new(belonging);

    protected override void State(BelongingRow row, RegisterSession session)
    {
        var (body, partnership) = (session.Find<Body>(row.Body)!, session.PartnershipAt(row.Partnership, "partnership"));
        FormerNamesRegister.RefuseIfItLeadsElsewhere(body, new AddressBook(partnership.Id, "bodies"), session);
        body.BelongTo(partnership, row.Lifetime, row.Citation);
    }

    protected override void TakeBack(Belonging held, RegisterSession session) => held.Body.BelongNoMore(held);
}
