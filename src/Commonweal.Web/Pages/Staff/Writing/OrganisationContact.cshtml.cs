using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Writing;

/// <summary>Says where a partnership writes to an organisation: one that has a seat on what is the officer's own or, for whoever keeps all of the partnership, that it lists.</summary>
[Needs(PeopleModule.KeepAddresses, Somewhere = true)]
public sealed class OrganisationContactModel(CommonwealDb db, TimeProvider clock) : ContactPage(db, clock)
{
    [FromRoute]
    public string O { get; set; } = "";

    public Organisation Organisation { get; private set; } = null!;

    private Guid PartnershipId { get; set; }

    protected override async Task<ContactAddress?> FindAsync()
    {
        var visitor = (await HttpContext.VisitorAsync())!;
        var mine = Db.Bodies().WrittenToBy(visitor, P);
        PartnershipId = await Db.Partnerships().Where(p => p.Slug == P).Select(p => (Guid?)p.Id).FirstOrDefaultAsync() ?? throw new NotThereException();
        var all = visitor.May(PeopleModule.KeepAddresses, new Scope(PartnershipId));
        Organisation = await Db.Organisations()
            .Where(o => o.Slug == O && (Db.Seats().Any(s => s.OrganisationId == o.Id && mine.Any(b => b.Id == s.BodyId)) || (all && Db.Listings.Any(l => l.PartnershipId == PartnershipId && l.ThingId == o.Id))))
            .FirstOrDefaultAsync() ?? throw new NotThereException();
        return await Db.ContactAddresses().Include(c => c.Organisation).FirstOrDefaultAsync(c => c.OrganisationId == Organisation.Id && c.PartnershipId == PartnershipId);
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(
        hasNoOther: true,
        () => new ContactAddress(Organisation, PartnershipId, Filled(Email)),
        held => held.Address(Filled(Email), assistantName: null, assistantEmail: null),
        Organisation.Name);
}
