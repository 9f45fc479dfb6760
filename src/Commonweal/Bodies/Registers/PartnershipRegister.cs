using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Registers;

/// <summary>The partnership that the other registers are about.</summary>
internal sealed class PartnershipRegister() : Register<PartnershipRow, Partnership>("partnership", "The partnership"), INamesThePartnership
{
    public async Task IdentifyAsync(RegisterSession session, CancellationToken stopping)
    {
        var partnership = await session.Db.Partnerships()
            .Include(p => p.Areas).Include(p => p.Unnamed).Include(p => p.Statements)
            .AsSplitQuery()
            .FirstOrDefaultAsync(p => p.Slug == session.Slug, stopping);
        session.Identify(partnership?.Id);
        if (partnership is not null)
        {
            session.Know(partnership.Slug, partnership);
        }
    }

    public IQueryable<Guid> Published(CommonwealDb db) => db.Partnerships().Where(p => p.IsPublished).Select(p => p.Id);

    public bool IsPublished(object row) => ((PartnershipRow)row).Published;

    // Its own addresses, and those of all partnerships, among which its name and its former names must be new.
    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var book = new AddressBook(Owner.Installation, "partnerships");
        await session.Db.KnownAs.Where(k => k.ScopeId == session.PartnershipId || (k.ScopeId == book.ScopeId && k.Under == book.Under && (session.Changes || k.ThingId == session.PartnershipId)) || (session.Changes && k.Under == "bodies")).LoadAsync(stopping);
        if (session.Changes)
        {
            await session.Db.Set<PartnershipLink>().Where(l => l.Link == PartnershipLinkKind.InTheCountyOf).LoadAsync(stopping);   // for its circles
        }

        foreach (var other in await session.Db.Partnerships().ToListAsync(stopping))
        {
            session.Name(other, other.Slug, other.Name);
        }
    }

    protected override IEnumerable<(PartnershipRow Row, Partnership Thing)> Held(RegisterSession session) =>
        session.All<Partnership>().Select(p => (new PartnershipRow(p, session), p));

    protected override void Put(PartnershipRow row, Partnership? held, RegisterSession session)
    {
        if (held is null)
        {
            FormerNamesRegister.RefuseIfItLeadsElsewhere(row.Partnership, new(Owner.Installation, "partnerships"), session);
            held = new Partnership(session.PartnershipId, row.Partnership, row.Words(session), row.Lifetime, row.Citation);
            session.Db.Add(held);
            session.Know(row.Partnership, held);
        }
        else
        {
            held.Describe(row.Words(session), row.Lifetime, row.Citation);
        }

        if (row.Published != held.IsPublished)
        {
            (row.Published ? (Action)held.Publish : held.Withdraw)();
        }
    }

    protected override void Remove(Partnership held, RegisterSession session) =>
        throw new BrokenRuleException("An import does not remove a partnership");
}
