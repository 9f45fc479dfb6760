using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>The organisations that a partnership's registers speak of.</summary>
internal sealed class OrganisationsRegister() : SharedRegister<OrganisationRow, Organisation>("organisations", "Organisations")
{
    public override string Act => "Add an organisation";

    protected override string KeyOf(Organisation organisation) => organisation.Slug;

    protected override string KeyOf(OrganisationRow row) => row.Organisation;

    protected override OrganisationRow Describe(Organisation organisation, RegisterSession session) => new(organisation, session);

    protected override Organisation Make(OrganisationRow row, RegisterSession session)
    {
        if (session.Db.KnownAs.Find(Owner.Installation, "organisations", row.Organisation) is { } known)
        {
            throw new BrokenRuleException($"\"{row.Organisation}\" is a former address of \"{known.Name}\" and leads there for ever; write the one that it has now, or choose another");
        }

        return new(row.Organisation, row.Name, session.FindKind(KindOf.Sector, row.Sector), session.Find<Area>(row.Area), row.Lifetime, row.Citation);
    }

    protected override void Change(Organisation organisation, OrganisationRow row, RegisterSession session) =>
        organisation.Describe(row.Name, session.FindKind(KindOf.Sector, row.Sector), session.Find<Area>(row.Area), row.Lifetime, row.Citation);

    protected override void Link(OrganisationRow row, RegisterSession session)
    {
        var organisation = session.Find<Organisation>(row.Organisation)!;
        organisation.BePartOf(session.Find<Organisation>(row.PartOf));
        organisation.AnswerTo(session.Find<Organisation>(row.AnswersTo));
        organisation.Constitute(row.GoverningBody, row.UmbrellaFor, row.StatutoryPartner);
    }
}
