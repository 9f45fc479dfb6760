using Commonweal.Bodies.Protocols;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Registers;

/// <summary>The protocols, compacts and agreements that the partnership keeps.</summary>
internal sealed class ProtocolsRegister() : OwnRegister<ProtocolRow, Protocol>("protocols", "Protocols and agreements")
{
    public override string Act => "Agree a protocol";

    protected override IQueryable<Protocol> Its(RegisterSession session) => session.Db.Protocols().Where(p => p.PartnershipId == session.PartnershipId).Include(p => p.Commitments);

    protected override string KeyOf(Protocol thing) => thing.Slug;

    protected override ProtocolRow Describe(Protocol thing, RegisterSession session) => new(thing, session);

    protected override Protocol Make(ProtocolRow row, RegisterSession session) =>
        new(session.ThePartnership(), row.Protocol, row.Words(session), row.Lifetime, row.Citation);

    protected override void Change(Protocol thing, ProtocolRow row, RegisterSession session) =>
        thing.Describe(row.Words(session), row.Lifetime, row.Citation);
}
