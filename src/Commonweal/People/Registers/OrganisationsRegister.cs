using Commonweal.Places;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>The organisations that a partnership's registers speak of.</summary>
internal sealed class OrganisationsRegister() : SharedRegister<OrganisationRow, Organisation>("organisations", "Organisations")
{
    protected override string KeyOf(Organisation organisation) => organisation.Slug;

    protected override string KeyOf(OrganisationRow row) => row.Organisation;

    protected override OrganisationRow Describe(Organisation organisation, RegisterSession session) => new(organisation, session);

    protected override Organisation Make(OrganisationRow row, RegisterSession session) =>
        new(row.Organisation, row.Name, session.FindKind(KindOf.Sector, row.Sector), session.Find<Area>(row.Area), row.Lifetime, row.Citation);

    protected override void Change(Organisation organisation, OrganisationRow row, RegisterSession session) =>
        organisation.Describe(row.Name, session.FindKind(KindOf.Sector, row.Sector), session.Find<Area>(row.Area), row.Lifetime, row.Citation);

    protected override void Link(OrganisationRow row, RegisterSession session) =>
        session.Find<Organisation>(row.Organisation)!.BePartOf(session.Find<Organisation>(row.PartOf));
}
