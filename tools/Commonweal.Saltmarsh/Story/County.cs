using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Statements;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The partnership of the county of Saltmarsh.</summary>
internal static class County
{
    /// <summary>Where the whole story stands, with its numbers.</summary>
    public const string Story = "The story of Saltmarsh (docs/saltmarsh.md, beside the program)";

    private const string Part = "The partnership";

    public static void Tell(Book book)
    {
        TellItself(book);
        TellItsPlaceAmongOthers(book);
        Areas.TellTheMerger(book);
        Organisations.TellSuccessions(book, "haven-council", "saltings-council", "saltmarsh-primary-care-trust");
        Cast.TellPosts(book);
        CountyBodies.Tell(book);
        ChangeOf2024.Tell(book);
        BoardAndExecutive.Tell(book);
        Themes.Tell(book);
        OtherGroups.Tell(book);
        HowItWorks.Tell(book);
        Agreements.Tell(book);
        Signposts.Tell(book);
        TermsAgreed.Tell(book);
        RulesThatApply.TellOfTheCounty(book);
        Strategies.Tell(book);
        Reviews.Tell(book);
        Figures.Tell(book);
        Targets.Tell(book);
        Behind.Tell(book);
    }

    private static void TellItself(Book book) => book.Tell(
        Part,
        new PartnershipRow
        {
            Partnership = "saltmarsh",
            Name = "Saltmarsh Partnership",
            ShortName = "Saltmarsh",
            Tier = "county",
            LegalForm = "unincorporated",
            Purpose = "To make Saltmarsh, from the estuary to the wold, a county in which its 548,300 people live well, safely and close to what they need; and to say openly who has promised what.",
            Illustrative = true,
            Published = true,
            From = On("2002-06"),
            DescribedIn = Story,
        },
        new PartnershipAreaRow { Area = Areas.County },
        new FormerNameRow { FormerAddress = "saltmarsh-strategic-partnership", FormerName = "Saltmarsh Strategic Partnership", Until = On("2015-03-31") },
        Role(PartnershipRoleKind.Leads, "saltmarsh-county-council", null, "2002-06"),
        Role(PartnershipRoleKind.Coordinates, "saltmarsh-county-council", null, "2002-06"),
        Role(PartnershipRoleKind.AccountableBody, "saltmarsh-county-council", null, "2008-04-01"),
        Role(PartnershipRoleKind.AccountableBody, "haven-and-saltings-council", "Estuary Renewal Fund", "2023-04-01"),
        new TwoTierModelRow { Model = "added-value", From = On("2008"), Until = On("2024-03-31") },
        new TwoTierModelRow { Model = "aggregation", From = On("2024-04-01"), Note = "Decided together with the four themes; the districts were not asked." });

    private static void TellItsPlaceAmongOthers(Book book) => book.Tell(
        Part,
        Member("haven-and-saltings"),
        Member("highwold"),
        Member("eastmarsh"),
        Member("merefleet"),
        new PartnershipLinkRow { Link = PartnershipLinkKind.Follows, ToWhat = PartyKind.Others, To = "The Saltmarsh Forum, of 1998 to 2002" },
        new PartnershipLinkRow { Link = PartnershipLinkKind.WorksWith, ToWhat = PartyKind.Others, To = "The partnerships of the neighbouring counties", Number = 3 });

    private static PartnershipLinkRow Member(string district) =>
        new() { Link = PartnershipLinkKind.HasMember, ToWhat = PartyKind.Partnership, To = district };

    private static PartnershipRoleRow Role(PartnershipRoleKind role, string organisation, string? fund, string from) =>
        new() { Role = role, Organisation = organisation, Fund = fund, From = On(from) };
}
