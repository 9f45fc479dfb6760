using Commonweal.Bodies.Seats;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Registers;

/// <summary>The boards and groups that the partnership keeps.</summary>
internal sealed class BodiesRegister() : Register<BodyRow, Body>("bodies", "Boards and groups")
{
    public override string Act => "Form a board or group";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var isTrue = session.Db.IsTrueOfWhatIsSeen();
        var bodies = await session.Db.Bodies().Where(b => b.PartnershipId == session.PartnershipId)
            .Include(b => b.Placements).Include(b => b.Belongings).ThenInclude(b => b.Partnership).Include(b => b.Statements.AsQueryable().Where(isTrue))
            .AsSplitQuery()
            .ToListAsync(stopping);
        bodies.ForEach(b => session.Know(b.Slug, b));
    }

    protected override IEnumerable<(BodyRow Row, Body Thing)> Held(RegisterSession session) =>
        session.All<Body>().Select(b => (new BodyRow(b, session), b));

    protected override void Put(BodyRow row, Body? held, RegisterSession session)
    {
        if (held is null)
        {
            FormerNamesRegister.RefuseIfItLeadsElsewhere(row.Body, new AddressBook(session.PartnershipId, "bodies"), session);
            held = new Body(session.ThePartnership(), row.Body, row.Words(session), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(row.Body, held);
        }
        else
        {
            held.Describe(row.Words(session), row.Lifetime, row.Citation);
        }

        held.Join(new Lifetime(row.Joined, row.Left), row.WhyJoined);
        if (row.Published != held.IsPublished)
        {
            (row.Published ? (Action)held.Publish : held.Withdraw)();
        }
    }

    protected override void Remove(Body held, RegisterSession session)
    {
        session.Forget<Body>(held.Slug);
        session.Db.Remove(held);
    }
}
