using Commonweal.Bodies.Registers;
using Commonweal.Governance;
using Commonweal.Governance.Registers;
using Commonweal.People.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>A partnership of another nation, under the rules that apply there, with the events from which its duties are reckoned.</summary>
internal sealed class Elsewhere(Book book, string part, string rules)
{
    /// <summary>The organisations of both, all of them invented.</summary>
    public static IEnumerable<OrganisationRow> Organisations =>
    [
        Public("glanfelin-council", "Glanfelin County Council", "Glanfelin"),
        Public("glanfelin-health-board", "Glanfelin Health Board", "Glanfelin"),
        Public("glanfelin-fire-authority", "Glanfelin Fire and Rescue Authority", "Glanfelin"),
        Public("glanfelin-land-and-rivers", "Land and Rivers for Glanfelin", "Glanfelin"),
        Public("glanfelin-police", "Glanfelin Police", "Glanfelin"),
        Public("glanfelin-voluntary-council", "Glanfelin Voluntary Council", "Glanfelin") with { Sector = "voluntary-organisations" },
        Public("strathcorrie-council", "Strathcorrie Council", "Strathcorrie"),
        Public("strathcorrie-health-board", "Strathcorrie Health Board", "Strathcorrie"),
        Public("strathcorrie-police", "Police in Strathcorrie", "Strathcorrie"),
        Public("strathcorrie-fire-and-rescue", "Fire and Rescue in Strathcorrie", "Strathcorrie"),
        Public("strathcorrie-enterprise", "Enterprise in Strathcorrie", "Strathcorrie"),
        Public("corrie-harbour-residents", "Corrie Harbour Residents", "Strathcorrie") with { Sector = "community-groups" },
    ];

    public void Is(PartnershipRow partnership, string area) => book.Tell(
        part,
        partnership with { DescribedIn = County.Story, Illustrative = true, Published = true },
        new PartnershipAreaRow { Area = area },
        new RulesThatApplyRow { Rules = rules, Publishes = HowPublic.Check });

    /// <summary>A board or group, and that nobody sits there but those who are named.</summary>
    public Seats Has(string body, string name, string kind, string purpose)
    {
        book.Tell(
            part,
            new BodyRow { Body = body, Name = name, Kind = kind, Purpose = purpose, Published = true },
            new UnnamedSeatsRow { Body = body, Number = 0 });
        return book.Seats(body);
    }

    public void Counts(string organisation, string term) => book.Tell(part, new CountsAsRow { Rules = rules, Word = organisation, Term = term });

    public void Was(string kind, string on, string? about = null, string? until = null, string? what = null) =>
        book.Tell(part, new EventRow { Rules = rules, Event = kind, About = about, What = what, From = On(on), Until = On(until) });

    private static OrganisationRow Public(string organisation, string name, string part) =>
        new() { Organisation = organisation, Name = name, Sector = "public-services", Source = Source(part) };
}
