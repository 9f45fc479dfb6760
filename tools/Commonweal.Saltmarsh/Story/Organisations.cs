using Commonweal.People.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The organisations of the county, all of them invented.</summary>
internal static class Organisations
{
    private const string CrimeAndDisorder = "Crime and Disorder Act 1998, section 5";

    public static IEnumerable<OrganisationRow> All => [.. Councils, .. PublicServices, .. Health, .. Business, .. Voluntary, .. Others, .. Elsewhere.Organisations];

    private static IEnumerable<OrganisationRow> Councils =>
    [
        Council("saltmarsh-county-council", "Saltmarsh County Council", Areas.County) with { StatutoryPartner = CrimeAndDisorder },
        Council("haven-and-saltings-council", "Haven and Saltings District Council", Areas.HavenAndSaltings) with { StatutoryPartner = CrimeAndDisorder, From = On("2009-04-01") },
        Council("highwold-council", "Highwold District Council", Areas.Highwold) with { StatutoryPartner = CrimeAndDisorder },
        Council("eastmarsh-council", "Eastmarsh Borough Council", Areas.Eastmarsh) with { StatutoryPartner = CrimeAndDisorder },
        Council("merefleet-council", "Merefleet District Council", Areas.Merefleet) with { StatutoryPartner = CrimeAndDisorder },
        Council("haven-council", "Haven District Council", Areas.Haven) with { Until = On("2009-03-31") },
        Council("saltings-council", "Saltings Borough Council", Areas.Saltings) with { Until = On("2009-03-31") },
        Council("saltmarsh-public-health", "Public Health in Saltmarsh", Areas.County) with { PartOf = "saltmarsh-county-council", From = On("2013-04-01") },
    ];

    private static IEnumerable<OrganisationRow> PublicServices =>
    [
        Public("saltmarsh-constabulary", "Saltmarsh Constabulary") with { AnswersTo = "saltmarsh-police-commissioner", StatutoryPartner = CrimeAndDisorder },
        Public("saltmarsh-police-commissioner", "Police and Crime Commissioner for Saltmarsh") with { From = On("2012-11-22") },
        Public("saltmarsh-fire-and-rescue", "Saltmarsh Fire and Rescue Service") with { GoverningBody = "Fire Authority", StatutoryPartner = CrimeAndDisorder },
        Public("saltmarsh-probation", "Probation in Saltmarsh") with { StatutoryPartner = CrimeAndDisorder },
        Public("estuary-jobs-office", "Estuary Jobs Office"),
        Public("haven-harbour-board", "Haven Harbour Board") with { GoverningBody = "Harbour Commissioners" },
        Public("merefleet-drainage-board", "Merefleet Drainage Board") with { Area = Areas.Merefleet },
    ];

    private static IEnumerable<OrganisationRow> Health =>
    [
        Public("saltmarsh-primary-care-trust", "Saltmarsh Primary Care Trust") with { From = On("2002-10"), Until = On("2013-03-31") },
        Public("saltmarsh-community-health-trust", "Saltmarsh Community Health NHS Trust") with { From = On("2013-04-01"), GoverningBody = "Trust Board", StatutoryPartner = CrimeAndDisorder },
        Public("estuary-hospitals", "Estuary Hospitals NHS Trust") with { GoverningBody = "Trust Board" },
        Public("saltmarsh-family-doctors", "Saltmarsh Family Doctors"),
    ];

    private static IEnumerable<OrganisationRow> Business =>
    [
        Of("business-and-trade", "saltmarsh-chamber-of-trade", "Saltmarsh Chamber of Trade") with { UmbrellaFor = "Businesses in the county" },
        Of("business-and-trade", "federation-of-marsh-businesses", "Federation of Marsh Businesses") with { UmbrellaFor = "Firms with fewer than ten people" },
        Of("business-and-trade", "haven-cold-stores", "Haven Cold Stores Limited") with { Area = Areas.HavenAndSaltings },
        Of("business-and-trade", "highwold-homes", "Highwold Homes") with { Area = Areas.Highwold },
    ];

    private static IEnumerable<OrganisationRow> Voluntary =>
    [
        Of("voluntary-organisations", "saltmarsh-voluntary-action", "Saltmarsh Voluntary Action") with { UmbrellaFor = "Voluntary and community groups in the county" },
        Of("voluntary-organisations", "later-life-saltmarsh", "Later Life Saltmarsh"),
        Of("voluntary-organisations", "estuary-carers-network", "Estuary Carers’ Network"),
        Of("voluntary-organisations", "turning-tide", "Turning Tide"),
        Of("voluntary-organisations", "victims-voice", "Victims’ Voice Saltmarsh"),
        Of("voluntary-organisations", "wold-community-transport", "Wold Community Transport") with { Area = Areas.Highwold, Note = "Minibuses in the villages. It is often taken for Wolds Community Transport, of Eastmarsh." },
        Of("voluntary-organisations", "wolds-community-transport", "Wolds Community Transport") with { Area = Areas.Eastmarsh, Note = "Drives people to hospital. It is often taken for Wold Community Transport, of Highwold." },
        Of("voluntary-organisations", "marshland-nature-society", "Marshland Nature Society"),
    ];

    private static IEnumerable<OrganisationRow> Others =>
    [
        Of("community-groups", "haven-quays-residents", "Haven Quays Residents’ Association") with { Area = Areas.HavenAndSaltings },
        Of("community-groups", "saltmarsh-parish-association", "Saltmarsh Association of Town and Parish Councils") with { UmbrellaFor = "The 214 town and parish councils of the county" },
        Of("community-groups", "eastmarsh-tenants", "Eastmarsh Tenants Together") with { Area = Areas.Eastmarsh },
        Of("community-groups", "highwold-villages", "Highwold Villages Forum") with { Area = Areas.Highwold },
        Of("community-groups", "merefleet-good-neighbours", "Merefleet Good Neighbours") with { Area = Areas.Merefleet },
        Of("faith-groups", "saltmarsh-faiths-together", "Saltmarsh Faiths Together") with { UmbrellaFor = "Churches, mosques, a gurdwara and other congregations" },
        Of("academic-bodies", "saltmarsh-college", "Saltmarsh College") with { GoverningBody = "Corporation" },
        Of("academic-bodies", "university-of-the-estuary", "University of the Estuary") with { GoverningBody = "Council" },
    ];

    /// <summary>What came after the councils of the two former districts, and after the primary care trust.</summary>
    public static void TellSuccessions(Book book, params ReadOnlySpan<string> before)
    {
        foreach (var one in before)
        {
            book.Tell("The county and its districts", one is "saltmarsh-primary-care-trust"
                ? new SuccessionRow { Before = one, After = "saltmarsh-community-health-trust", On = On("2013-04-01") }
                : new SuccessionRow { Before = one, After = "haven-and-saltings-council", On = On("2009-04-01") });
        }
    }

    private static OrganisationRow Council(string organisation, string name, string area) => Public(organisation, name) with { Area = area };

    private static OrganisationRow Public(string organisation, string name) => Of("public-services", organisation, name);

    private static OrganisationRow Of(string sector, string organisation, string name) => new()
    {
        Organisation = organisation,
        Name = name,
        Sector = sector,
        Area = Areas.County,
        Source = Source("The organisations"),
    };
}
