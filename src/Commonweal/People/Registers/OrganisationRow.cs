using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

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
