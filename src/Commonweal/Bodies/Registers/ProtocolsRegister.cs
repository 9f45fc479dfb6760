using Commonweal.Bodies.Protocols;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Registers;

/// <summary>The protocols, compacts and agreements that the partnership keeps.</summary>
internal sealed class ProtocolsRegister() : Register<ProtocolRow, Protocol>("protocols", "Protocols and agreements")
{
    public override string Act => "Agree a protocol";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var protocols = await session.Db.Protocols().Where(p => p.PartnershipId == session.PartnershipId)
            .Include(p => p.Commitments)
            .ToListAsync(stopping);
        protocols.ForEach(p => session.Know(p.Slug, p));
    }

    protected override IEnumerable<(ProtocolRow Row, Protocol Thing)> Held(RegisterSession session) =>
        session.All<Protocol>().Select(p => (new ProtocolRow(p, session), p));

    protected override void Put(ProtocolRow row, Protocol? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new Protocol(session.ThePartnership(), row.Protocol, row.Words(session), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(row.Protocol, held);
        }
        else
        {
            held.Describe(row.Words(session), row.Lifetime, row.Citation);
        }
    }

    protected override void Remove(Protocol held, RegisterSession session)
    {
        session.Forget<Protocol>(held.Slug);
        session.Db.Remove(held);
    }
}
