using Commonweal.Places;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.People;

/// <summary>A row of organisations.csv.</summary>
internal sealed record OrganisationRow : DatedRow
{
    [Column("organisation", "Its address: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Organisation { get; init; } = "";

    [Column("name", "What it is called")]
    public string Name { get; init; } = "";

    [Column("sector", "Its sector", RefersTo = "kinds", OnList = "sector")]
    public string? Sector { get; init; }

    [Column("part-of", "The larger organisation that it is a part of", RefersTo = "organisations")]
    public string? PartOf { get; init; }

    [Column("area", "The area in which it works", RefersTo = "areas")]
    public string? Area { get; init; }

    public OrganisationRow() { }

    public OrganisationRow(Organisation organisation, RegisterSession session)
        : base(organisation, organisation.Lifetime)
    {
        (Organisation, Name) = (organisation.Slug, organisation.Name);
        (Sector, PartOf, Area) = (session.KindOf(organisation.SectorId), session.KeyOf(organisation.PartOfId), session.KeyOf(organisation.AreaId));
    }
}

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
