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

    [Column("answers-to", "The organisation to which it answers without being a part of it", RefersTo = "organisations")]
    public string? AnswersTo { get; init; }

    [Column("governing-body", "What its own governing body is called")]
    public string? GoverningBody { get; init; }

    [Column("umbrella-for", "For whom it is the umbrella", MaxLength = 500)]
    public string? UmbrellaFor { get; init; }

    [Column("statutory-partner", "The Act that names it as a partner", MaxLength = 500)]
    public string? StatutoryPartner { get; init; }

    public OrganisationRow() { }

    public OrganisationRow(Organisation organisation, RegisterSession session)
        : base(organisation, organisation.Lifetime)
    {
        (Organisation, Name) = (organisation.Slug, organisation.Name);
        (Sector, PartOf, Area) = (session.KindOf(organisation.SectorId), session.KeyOf(organisation.PartOfId), session.KeyOf(organisation.AreaId));
        (AnswersTo, GoverningBody) = (session.KeyOf(organisation.AnswersToId), organisation.GoverningBody);
        (UmbrellaFor, StatutoryPartner) = (organisation.UmbrellaFor, organisation.StatutoryPartner);
    }
}
