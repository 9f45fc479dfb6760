using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Saltmarsh.Story;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Writing;

/// <summary>What all four districts' partnerships have: a place in the county, a council that leads, boards and groups.</summary>
internal sealed class District(Book book, string part, string council)
{
    public void Is(PartnershipRow partnership, string area, HowPublic publishes = HowPublic.Check)
    {
        Story.RulesThatApply.Tell(book, publishes);
        book.Tell(
            part,
            partnership with { Tier = "district", LegalForm = "unincorporated", DescribedIn = County.Story, Illustrative = true, Published = true },
            new PartnershipAreaRow { Area = area },
            new PartnershipLinkRow { Link = PartnershipLinkKind.InTheCountyOf, ToWhat = PartyKind.Partnership, To = "saltmarsh" },
            new PartnershipRoleRow { Role = PartnershipRoleKind.Leads, Organisation = council },
            new PartnershipRoleRow { Role = PartnershipRoleKind.AccountableBody, Organisation = council });
    }

    /// <summary>A board or group that reports to another.</summary>
    public Seats Has(string body, string name, string kind, string layer, string? purpose, string? reportsTo = null)
    {
        book.Tell(part, new BodyRow { Body = body, Name = name, Kind = kind, Layer = layer, Purpose = purpose, Published = true });
        if (reportsTo is not null)
        {
            book.Tell(part, new ReportingLineRow { Body = body, Line = "reports-to", ToWhat = PartyKind.Body, To = reportsTo });
        }

        return book.Seats(body);
    }

    public void Opens(string body, bool? attend, string? reason) =>
        book.Tell(part, new PublicAccessRow { Body = body, MayAttend = attend, Reason = reason });

    public void RunsAll(params ReadOnlySpan<string> bodies)
    {
        foreach (var body in bodies)
        {
            book.Tell(part, new SecretariatRow { Body = body, Organisation = council });
        }
    }

    public void Met(string body, string version, string from, string review) => book.Tell(
        part,
        new TermsRow { Body = body, Version = version, AgreedByWhat = PartyKind.Partnership, From = On(from), NextReview = On(review), Quorum = "A third of the seats" });
}
